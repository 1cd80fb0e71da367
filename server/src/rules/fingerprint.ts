import { Hash } from '../text/hash';
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
  hash.addLetters(text, start - 1, -1, context);
  hash.add(0);
  hash.addLetters(text, start, 1, longest, end);
  hash.add(0);
  hash.addLetters(text, end, 1, context);
  return hash.toString();
}
