import { Hash } from '../../text/hash';
import type { Range } from '../../text/range';

/** Names the words of a range by their letters and digits: spaces, line breaks and capitals do not change it. */
export function textHash(text: string, { start, end }: Range): string {
  const hash = new Hash();
  hash.addLetters(text, start, 1, end - start, end);
  return hash.toString();
}
