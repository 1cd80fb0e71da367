import { isDigit, isLetter } from '../text/letters';
import type { Range } from '../text/range';

/** How many letters and digits on each side belong to a finding's fingerprint. */
const context = 32;

/**
 * Names a finding by its rule, its words and the words around it, and not by its place: text may be
 * added elsewhere, lines broken anew and spaces changed, and the name stays. Thirteen hexadecimal digits.
 */
export function fingerprint(code: string, text: string, { start, end }: Range): string {
  const before = letters(text, start - 1, -1, context);
  const inside = letters(text, start, 1, Infinity, end);
  const after = letters(text, end, 1, context);
  return hash(`${code}|${before}|${inside}|${after}`.toLowerCase());
}

/** Letters and digits from `at` in one direction, up to `count` of them. */
function letters(text: string, at: number, step: 1 | -1, count: number, limit = text.length): string {
  let found = '';
  for (; at >= 0 && at < limit && found.length < count; at += step) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) found += text[at]!;
  }
  return found;
}

/** Two 32-bit Fowler–Noll–Vo hashes (FNV-1a) of the UTF-16 units, one forwards and one backwards, as 52 bits. */
function hash(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  const digits = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return digits(forwards) + digits(backwards).slice(3);
}
