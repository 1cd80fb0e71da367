/** How a file's lines are broken: what it takes to fill one, and how much white stands between two of a paragraph. */
import { isLetter, isSmall } from '../letters';
import { isBlank } from './scan';
import type { TextLine } from './scan';

export interface Measure {
  /**
   * A line is full when it, a space and the next line's first word are this many units: the word did not fit.
   * Infinity where each paragraph is one line (web pages, Word's plain text).
   */
  readonly full: number;
  /** Blank lines between two lines of a paragraph: 0, or 1 and 2 where a PDF tool set every line apart. */
  readonly gap: number;
}

/** Longer lines than this are no printed lines. */
const widest = 255;
const widestPrinted = 180;
/** No page of text is set so narrow that a shorter line is full, unless the file shows that it is. */
const narrowest = 70;
/** Letters differ in width, so that full lines differ in length; this much of the middle one is full. */
const share = 0.92;
/** So many broken sentences make the middle one trustworthy. */
const enough = 4;

/**
 * Measures on the lines that surely go on: one ends in a letter or a comma, the next begins with a small letter.
 */
export function measure(text: string, lines: readonly TextLine[]): Measure {
  const lengths = new Uint32Array(widest + 1);
  const gaps = [0, 0, 0];
  let longest = 0;
  let count = 0;
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1]!;
    const line = lines[at]!;
    longest = Math.max(longest, line.end - line.start);
    if (line.gap > 2 || !isSmall(text.charCodeAt(line.start)) || !endsInside(text, above)) continue;
    lengths[Math.min(widest, filled(text, above, line))]!++;
    gaps[line.gap]!++;
    count++;
  }
  const gap = gaps.indexOf(Math.max(...gaps));
  if (count < enough)
    return { full: longest <= widestPrinted ? Math.max(share * longest, narrowest) : Infinity, gap };
  const middle = median(lengths, count);
  return { full: middle <= widestPrinted ? share * middle : Infinity, gap };
}

/** The length a line would have had with the next line's first word on it. */
export function filled(text: string, line: TextLine, next: TextLine): number {
  let at = next.start;
  const limit = Math.min(next.end, at + widest);
  while (at < limit && !isBlank(text.charCodeAt(at))) at++;
  return line.end - line.start + 1 + at - next.start;
}

function endsInside(text: string, line: TextLine): boolean {
  const code = text.charCodeAt(line.end - 1);
  return isLetter(code) || code === 0x2c || code === 0x2d;
}

function median(histogram: Uint32Array, count: number): number {
  let seen = 0;
  let length = 0;
  while (length < widest && seen + histogram[length]! <= count / 2) seen += histogram[length++]!;
  return length;
}
