/** The lines of a text of which another version was scanned before: all but those that an edit touches are known. */
import { firstFrom } from '../range';
import type { TextLine } from './scan';
import { scanLines } from './scan';

/** The text that was scanned last, and its lines: one version of a document being written. */
export class LineMemory {
  private text = '';
  private lines: readonly TextLine[] = [];

  /** The lines of a text, as `scanLines` finds them. */
  of(text: string): readonly TextLine[] {
    const { text: before, lines: known } = this;
    const start = sameStart(before, text);
    const tail = Math.max(start, before.length - sameEnd(before, text, start));
    const shift = text.length - before.length;
    this.lines = scanLines(text, {
      // The line that the edit is in is not known, nor one with nothing but white space before the edit.
      first: known.slice(0, Math.max(0, firstFrom(known, start + 1) - 1)),
      from: (offset) => {
        if (offset - shift < tail) return undefined;
        const at = firstFrom(known, offset - shift);
        return known[at]?.start === offset - shift ? shifted(known, at, shift) : undefined;
      },
    });
    this.text = text;
    return this.lines;
  }
}

/** How many units two texts have in common at their beginnings, by halves: engines compare pieces faster than units. */
function sameStart(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many they have in common at their ends, behind the first `start`. */
function sameEnd(a: string, b: string, start: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - start;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const isSame = a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low);
    if (isSame) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines from an index on, so many units further on in the file. */
function shifted(lines: readonly TextLine[], from: number, by: number): TextLine[] {
  const moved: TextLine[] = [];
  for (let at = from; at < lines.length; at++) {
    const { start, end, gap, traits } = lines[at]!;
    moved.push({ start: start + by, end: end + by, gap, traits });
  }
  return moved;
}
