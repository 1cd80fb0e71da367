import { isDigit, isLetter } from '../text/letters';
import type { Range } from '../text/range';

/** How many letters and digits on each side belong to a finding's fingerprint. */
const context = 32;
/** How many of its own do; longer findings that begin alike have contexts that differ. */
const longest = 120;

/**
 * Names a finding by its rule, its words and the words around it, and not by its place: text may be
 * added elsewhere, lines broken anew and spaces changed, and the name stays. Thirteen hexadecimal digits.
 */
export function fingerprint(code: string, text: string, { start, end }: Range): string {
  const hash = new Hash();
  for (let at = 0; at < code.length; at++) hash.add(code.charCodeAt(at));
  hash.add(0);
  letters(hash, text, start - 1, -1, context);
  hash.add(0);
  letters(hash, text, start, 1, longest, end);
  hash.add(0);
  letters(hash, text, end, 1, context);
  return hash.toString();
}

/** Adds letters and digits from `at` in one direction, up to `count` of them, capitals as small letters. */
function letters(
  hash: Hash,
  text: string,
  at: number,
  step: 1 | -1,
  count: number,
  limit = text.length,
): void {
  for (; at >= 0 && at < limit && count > 0; at += step) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) continue;
    hash.add(smallLetter(code));
    count--;
  }
}

/** A to Z and À to Þ as small letters: the capitals that Swedish has. */
function smallLetter(code: number): number {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;
}

/** Two 32-bit hashes of the Fowler–Noll–Vo kind (FNV-1a), the second from another seed, as 52 bits. */
class Hash {
  private first = 0x811c9dc5;
  private second = 0x050c5d1f;

  add(code: number): void {
    this.first = Math.imul(this.first ^ code, 0x01000193);
    this.second = Math.imul(this.second ^ code, 0x01000193);
  }

  toString(): string {
    const digits = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
    return digits(this.first) + digits(this.second).slice(3);
  }
}
