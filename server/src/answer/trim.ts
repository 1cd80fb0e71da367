/** `text` without those of `marks` that it begins with: trimStart for more than white space. */
export function dropStart(text: string, marks: string): string {
  let at = 0;
  while (at < text.length && marks.includes(text[at]!)) at++;
  return text.slice(at);
}

/** `text` without those of `marks` that it ends with; by hand, because `[…]+$` looks at every run of them twice. */
export function dropEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
