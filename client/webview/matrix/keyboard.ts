/** Where a key leads from a place in the grid, as ARIA's pattern of a grid has it. */

/** A cell: line 0 is the head of the columns, column 0 the head of the lines. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Bounds {
  /** The last line and the last column. */
  readonly lastLine: number;
  readonly lastColumn: number;
  /** How many lines PageUp and PageDown go. */
  readonly page: number;
}

/** The place that a key leads to; null for a key that leads nowhere in a grid. */
export function moved(
  { line, column }: Place,
  key: string,
  toTheEnd: boolean,
  { lastLine, lastColumn, page }: Bounds,
): Place | null {
  const to = (line: number, column: number): Place => ({
    line: Math.max(0, Math.min(lastLine, line)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return toTheEnd ? to(0, column) : to(line - 1, column);
    case 'ArrowDown':
      return toTheEnd ? to(lastLine, column) : to(line + 1, column);
    case 'ArrowLeft':
      return toTheEnd ? to(line, 0) : to(line, column - 1);
    case 'ArrowRight':
      return toTheEnd ? to(line, lastColumn) : to(line, column + 1);
    case 'Home':
      return toTheEnd ? to(0, 0) : to(line, 0);
    case 'End':
      return toTheEnd ? to(lastLine, lastColumn) : to(line, lastColumn);
    case 'PageUp':
      // The head is not a page away from the first line, but a step.
      return to(Math.max(line - page, Math.min(line, 1)), column);
    case 'PageDown':
      return to(line + page, column);
    default:
      return null;
  }
}
