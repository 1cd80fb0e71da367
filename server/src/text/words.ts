/** Words are runs of letters and digits, with what is glued to them: "4.1.", "hälso-", "och/eller". */
const word = /[\p{L}\p{N}]\S*/gu;

export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

const begins = 1;
const parts = 2;
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(code));

/** Whether a UTF-16 unit begins a word, parts words, or does neither. */
function kindOf(code: number): number {
  const unit = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(unit)) return begins;
  return /\s/.test(unit) ? parts : 0;
}

/**
 * How many words a text has: as many as `wordsOf` finds. A loop, because the words of every block that is edited
 * are counted.
 */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < kinds.length ? kinds[code]! : kindOf(code);
    if (inside) inside = kind !== parts;
    else if (kind === begins) {
      inside = true;
      count++;
    }
  }
  return count;
}
