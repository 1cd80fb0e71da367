/** Elements, made without markup: every text is a text, whatever signs are in it. */

const svg = 'http://www.w3.org/2000/svg';

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A shape of 16 by 16 that is filled with the colour of the text. The words beside it say what it means. */
export function makeShape(): { readonly element: SVGElement; draw(outline: string): void } {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('class', 'shape');
  element.setAttribute('viewBox', '0 0 16 16');
  element.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  element.append(path);
  return { element, draw: (outline) => path.setAttribute('d', outline) };
}
