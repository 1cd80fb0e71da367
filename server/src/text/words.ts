/** Words are runs of letters and digits, with what is glued to them: "4.1.", "hälso-", "och/eller". */
const word = /[\p{L}\p{N}]\S*/gu;

export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

const begins = 1;
const parts = 2;
const neither = 3;
/** What the UTF-16 units that have been met do; 0 for those that have not. */
const kinds = new Uint8Array(0x10000);

/** Whether a UTF-16 unit begins a word, parts words, or does neither. */
function kindOf(code: number): number {
  const known = kinds[code]!;
  if (known) return known;
  const unit = String.fromCharCode(code);
  return (kinds[code] = /[\p{L}\p{N}]/u.test(unit) ? begins : /\s/.test(unit) ? parts : neither);
}

/**
 * How many words a text has: as many as `wordsOf` finds. A loop, because the words of every block that is edited
 * are counted.
 */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (inside) inside = kind !== parts;
    else if (kind === begins) {
      inside = true;
      count++;
    }
  }
  return count;
}
