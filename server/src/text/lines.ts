/** Lines and positions: what LSP calls line and character, in UTF-16 code units. */

export interface LineRange {
  /** Offset of the line's first character. */
  readonly start: number;
  /** Offset of its line end (`\n`, `\r\n` or `\r`), or the end of the text: the line's words are start..end. */
  readonly end: number;
}

export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** The lines of one text. Built in one pass; lookups are a binary search. */
export class LineIndex {
  private constructor(
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
    readonly length: number,
  ) {}

  /** Line ends are `\n`, `\r\n` and a lone `\r`, as in LSP. */
  static of(text: string): LineIndex {
    const starts = [0];
    const ends: number[] = [];
    // The engine looks for one character many units at a time, which a loop over all of them cannot.
    let feed = find(text, '\n', 0);
    let carriage = find(text, '\r', 0);
    for (let end = Math.min(feed, carriage); end < text.length; end = Math.min(feed, carriage)) {
      const next = carriage + 1 === feed ? feed + 1 : end + 1;
      ends.push(end);
      starts.push(next);
      if (feed < next) feed = find(text, '\n', next);
      if (carriage < next) carriage = find(text, '\r', next);
    }
    ends.push(text.length);
    return new LineIndex(Uint32Array.from(starts), Uint32Array.from(ends), text.length);
  }

  get count(): number {
    return this.starts.length;
  }

  line(number: number): LineRange {
    return { start: this.starts[number] ?? this.length, end: this.ends[number] ?? this.length };
  }

  /** The line that holds an offset; an offset inside `\r\n` belongs to the line it ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(inside);
    return { line, character: Math.min(inside, this.ends[line]!) - this.starts[line]! };
  }

  /** A character past the end of its line means the line's end; a line past the last means the end of the text. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.count) return this.length;
    const { start, end } = this.line(position.line);
    return Math.max(start, Math.min(start + position.character, end));
  }
}

/** Where a character next stands from an offset on; Infinity where it does not. */
function find(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? Infinity : at;
}
