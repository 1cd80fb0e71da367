/** What white space but a single space stands in. */
const unfolded = /\s{2}|[^\S ]/;

/** With every run of white space as one space. Most words have no other, which is seen faster than they are copied. */
export function foldSpaces(words: string): string {
  return unfolded.test(words) ? words.replace(/\s+/g, ' ') : words;
}
