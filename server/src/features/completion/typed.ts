import type { AnswerDocument } from '../../corpus/document';
import { isDigit, isLetter } from '../../text/letters';

/** What stands around the cursor while a person writes. Offsets are in the file. */
export interface Typed {
  /** The line up to the cursor. */
  readonly before: string;
  /** The cursor. */
  readonly offset: number;
  /** Whether a heading can stand here: nothing else on the line, and no text on the line above. */
  readonly opensBlock: boolean;
}

/** How far back from the cursor words are looked at, in UTF-16 units: a long name of an act. */
const farthest = 80;

export function typedAt({ text, lines }: AnswerDocument, offset: number): Typed {
  const number = lines.lineAt(offset);
  const { start, end } = lines.line(number);
  const above = number > 0 ? lines.line(number - 1) : { start: 0, end: 0 };
  const isBlank = (from: number, to: number) => text.slice(from, to).trim() === '';
  return {
    before: text.slice(start, offset),
    offset,
    opensBlock: isBlank(offset, end) && isBlank(above.start, above.end),
  };
}

/**
 * The ends of what has been typed, from each word to the cursor, the longest first:
 *
 *     enligt hälso- och sj|     "enligt hälso- och sj", "hälso- och sj", "och sj", "sj"
 */
export function tails({ before }: Typed): string[] {
  const found: string[] = [];
  for (let at = Math.max(0, before.length - farthest); at < before.length; at++) {
    if (continues(before, at) && !continues(before, at - 1)) found.push(before.slice(at));
  }
  return found;
}

/** The longest end of what has been typed with which a wording begins, case aside; null where there is none so long. */
export function typedOf(wording: string, tails: readonly string[], shortest: number): string | null {
  const lower = wording.toLowerCase();
  return tails.find((tail) => tail.length >= shortest && lower.startsWith(tail.toLowerCase())) ?? null;
}

function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}
