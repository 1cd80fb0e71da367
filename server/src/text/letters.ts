/**
 * Swedish letters for regular expressions and for scanning by hand: JavaScript's `\b` and `\w` are ASCII
 * and split "på" in two.
 */

/** Zero-width: no letter or digit before this point. For use in a pattern with the `u` flag. */
export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
/** Zero-width: no letter or digit after this point. For use in a pattern with the `u` flag. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/**
 * Lower case of the same length, so that offsets stay true. Only U+0130 (İ) changes length in
 * `toLowerCase`; it is taken to be an I.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('\u0130', 'I').toLowerCase();
}

const isLetterTable = new Uint8Array(0x250);
for (let code = 0; code < isLetterTable.length; code++) {
  if (/\p{L}/u.test(String.fromCharCode(code))) isLetterTable[code] = 1;
}
const letterBeyondTable = /\p{L}/u;
/** Dashes, quotation marks and bullets, which are what stands in a text beyond the table: U+2010 to U+2027. */
const firstDash = 0x2010;
const lastDash = 0x2027;

/** Whether a UTF-16 code unit is a letter; å, ä, ö are. Half a surrogate pair is not. */
export function isLetter(code: number): boolean {
  if (code < isLetterTable.length) return isLetterTable[code] === 1;
  if (code >= firstDash && code <= lastDash) return false;
  return letterBeyondTable.test(String.fromCharCode(code));
}

/** Whether a UTF-16 code unit is a capital letter: Å is, å and ß are not. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** Whether a UTF-16 code unit is a small letter, or a letter that has no capital. */
export function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  return isLetter(code) && !isCapital(code);
}

/** Code units that mean the same to a reader; asking a table costs a fraction of looking for a letter in a string. */
export class UnitSet {
  private readonly members: Uint8Array;

  /** @param units the units, in any order: `new UnitSet('.?!')` */
  constructor(units: string) {
    const codes = Array.from({ length: units.length }, (_, at) => units.charCodeAt(at));
    this.members = new Uint8Array(Math.max(-1, ...codes) + 1);
    for (const code of codes) this.members[code] = 1;
  }

  /** Whether a UTF-16 code unit is one of them; NaN, what stands past a text's end, is not. */
  has(code: number): boolean {
    return code < this.members.length && this.members[code] === 1;
  }
}

/** Whether a UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
