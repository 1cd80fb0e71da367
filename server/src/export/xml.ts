/** An element of XML: its name, attributes, and what stands in it. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children.length ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, lone surrogates and the two that are no characters (https://www.w3.org/TR/xml/#charsets). */
// eslint-disable-next-line no-control-regex -- these are the ones to find
const unwritable = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** What any text that needs changing has in it: most are identifiers and dates, which one look dismisses. */
// eslint-disable-next-line no-control-regex -- these are the ones to find
const special = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** A text as it stands in XML; characters that XML cannot hold become U+FFFD, one for one. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"]/g, (character) => entities[character]!);
}
