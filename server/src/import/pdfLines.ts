/**
 * From the pieces of text on the pages of a PDF to lines. A PDF has no lines, paragraphs or columns, only words at
 * places; what is furniture of the page is left for the reader of the text to tell.
 */

/** Words that the file draws at one place. Measured in points from the page's upper left corner, the page upright. */
export interface Piece {
  readonly text: string;
  /** Where the words begin. */
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
  /** A name by which pieces in one typeface are known. */
  readonly font: string;
}

interface Line {
  text: string;
  readonly left: number;
  right: number;
  y: number;
  size: number;
  /** The typeface of the whole line; null where it changes. */
  font: string | null;
}

/** Lines that the file draws one below the other. */
type Run = Line[];

/** In sizes of the letters: */
const aboveOrBelow = 0.5; // a raised or lowered letter stands on the line still
const wordGap = 0.13; // white that parts two words
const columnGap = 2.5; // white that parts two columns
const backwards = 0.6; // a line does not go back further than this
const farBelow = 5; // what follows so far below is a foot of the page, no next line
/** In distances between lines: more than this parts two paragraphs. */
const paragraphGap = 1.22;
/** A line this much shorter than the widest one ends by itself. */
const shortLine = 0.85;

/** The text of the pages, parted by form feeds. */
export function textOfPages(pages: readonly (readonly Piece[])[]): string {
  const laidOut = pages.map((pieces) => inReadingOrder(runsOf(linesOf(pieces))));
  const measures = measure(laidOut.flat());
  return laidOut.map((runs) => writeRuns(runs, measures)).join('\n\f');
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const line = lines.at(-1);
    if (line && continues(line, piece)) append(line, piece);
    else {
      const { text, x, y, width, size, font } = piece;
      lines.push({ text, left: x, right: x + width, y, size, font });
    }
  }
  return lines;
}

function continues(line: Line, { x, y, size }: Piece): boolean {
  const largest = Math.max(line.size, size);
  return Math.abs(y - line.y) < largest * aboveOrBelow && x > line.right - largest * backwards;
}

function append(line: Line, { text, x, y, width, size, font }: Piece): void {
  const gap = (x - line.right) / Math.max(line.size, size);
  if (gap > columnGap) line.text = `${line.text.trimEnd()}   ${text.trimStart()}`;
  else if (gap > wordGap && !line.text.endsWith(' ') && !text.startsWith(' ')) line.text += ` ${text}`;
  else line.text += text;
  line.right = x + width;
  if (font !== line.font) line.font = null;
  // A note's mark comes first on its line and is smaller than the line.
  if (size > line.size) Object.assign(line, { size, y });
}

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const above = runs.at(-1)?.at(-1);
    const down = above ? line.y - above.y : 0;
    const isBelow =
      above && down > -above.size * aboveOrBelow && down < farBelow * Math.max(above.size, line.size);
    if (isBelow) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return runs;
}

/**
 * Runs in the order in which they are read: as the file draws them, but that what stands wholly above another run and
 * over it comes first. So a head or foot that is drawn last, or first, comes to its place, and columns stay whole.
 */
function inReadingOrder(runs: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  for (const run of runs) {
    const at = ordered.findIndex((other) => isAbove(run, other) && isOver(run, other));
    ordered.splice(at < 0 ? ordered.length : at, 0, run);
  }
  return ordered;
}

function isAbove(run: Run, other: Run): boolean {
  return run.at(-1)!.y < other[0]!.y - other[0]!.size * aboveOrBelow;
}

function isOver(run: Run, other: Run): boolean {
  return (
    Math.min(...lefts(run)) < Math.max(...rights(other)) &&
    Math.min(...lefts(other)) < Math.max(...rights(run))
  );
}

function lefts(run: Run): number[] {
  return run.map(({ left }) => left);
}

function rights(run: Run): number[] {
  return run.map(({ right }) => right);
}

interface Measures {
  /** The usual distance between lines, in sizes of their letters. */
  readonly leading: number;
  /** How wide a full line is. */
  readonly width: number;
}

function measure(runs: readonly Run[]): Measures {
  const distances: number[] = [];
  const widths: number[] = [];
  for (const run of runs) {
    for (const [at, line] of run.entries()) {
      widths.push(line.right - line.left);
      const above = run[at - 1];
      if (above && sameSize(above, line) && line.y - above.y > line.size * aboveOrBelow)
        distances.push((line.y - above.y) / line.size);
    }
  }
  return { leading: portion(distances, 0.4) ?? 1.2, width: portion(widths, 0.9) ?? 0 };
}

/** The value that so large a portion of the values does not exceed. */
function portion(values: number[], part: number): number | undefined {
  return values.sort((a, b) => a - b)[Math.floor(values.length * part)];
}

function sameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.08 * b.size;
}

function writeRuns(runs: readonly Run[], measures: Measures): string {
  return runs
    .map((run) =>
      run
        .map((line, at) => {
          const above = run[at - 1];
          if (!above) return line.text.trimEnd();
          return (endsParagraph(above, line, measures) ? '\n\n' : '\n') + line.text.trimEnd();
        })
        .join(''),
    )
    .join('\n\n');
}

function endsParagraph(above: Line, line: Line, { leading, width }: Measures): boolean {
  if (!sameSize(above, line)) return true;
  if ((line.y - above.y) / line.size > leading * paragraphGap) return true;
  const changesFont = above.font !== null && line.font !== null && above.font !== line.font;
  return changesFont && above.right - above.left < width * shortLine;
}
