import { lowerCase } from './letters';
import type { Range } from './range';

/**
 * A piece of prose as a reader sees it, with a lossless map back to the file.
 *
 *     file    "remis-\n\nsen  för\nBot\u00ADkyrka"
 *     prose   "remissen för Botkyrka"
 *
 * The map is a list of runs. In a run as long in the file as in the prose, the two advance together;
 * any other run is one lump (a ligature, a decomposed å, white space folded to one space), whose units
 * all stand for the whole of it. What stands between two runs in the file (a line-end hyphen, a soft
 * hyphen) has no unit in the prose.
 */
export class Prose {
  /** `text` in lower case, unit for unit: match here, without the slow flag `i`. */
  readonly lower: string;

  /**
   * @param text the prose
   * @param starts where each run begins in the prose, ascending, the first at 0
   * @param origins where each run begins in the file
   * @param ends where each run ends in the file, exclusive
   */
  constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly origins: readonly number[],
    private readonly ends: readonly number[],
  ) {
    this.lower = lowerCase(text);
  }

  /**
   * The file range of the prose range `start..end`: from its first unit to just past its last, so that
   * neither the hyphen nor the white space that follows in the file is part of it.
   */
  range(start: number, end: number): Range {
    const from = this.origin(start);
    return { start: from, end: end > start ? this.endOf(end - 1) : from };
  }

  /** Where the unit at a prose offset begins in the file; the end of the last run for the prose's own end. */
  origin(offset: number): number {
    if (offset >= this.text.length) return this.ends[this.ends.length - 1] ?? 0;
    const run = this.runAt(offset);
    return this.origins[run]! + (this.isLump(run) ? 0 : offset - this.starts[run]!);
  }

  private endOf(offset: number): number {
    const run = this.runAt(offset);
    return this.isLump(run) ? this.ends[run]! : this.origins[run]! + offset - this.starts[run]! + 1;
  }

  private isLump(run: number): boolean {
    const inProse = (this.starts[run + 1] ?? this.text.length) - this.starts[run]!;
    return inProse !== this.ends[run]! - this.origins[run]!;
  }

  private runAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Collects a Prose piece by piece, in the order of the file. */
export class ProseBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly source: string) {}

  get length(): number {
    return this.text.length;
  }

  /** Takes the file's words at `start..end` as they stand. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.extend(start, end);
    this.text += this.source.slice(start, end);
  }

  /** Lets `text` stand for the file's `start..end`: one space for a line break, "fi" for "ﬁ"; '' leaves it out. */
  replace(text: string, start: number, end: number): void {
    if (text === '') return;
    if (text.length === end - start) this.extend(start, end);
    else this.addRun(start, end);
    this.text += text;
  }

  build(): Prose {
    return new Prose(this.text, this.starts, this.origins, this.ends);
  }

  /** Lengthens the last run where the file goes on unit for unit, else begins one. */
  private extend(start: number, end: number): void {
    const last = this.ends.length - 1;
    if (last >= 0 && this.ends[last] === start && this.isCopied(last)) this.ends[last] = end;
    else this.addRun(start, end);
  }

  private isCopied(run: number): boolean {
    return this.text.length - this.starts[run]! === this.ends[run]! - this.origins[run]!;
  }

  private addRun(start: number, end: number): void {
    this.starts.push(this.text.length);
    this.origins.push(start);
    this.ends.push(end);
  }
}
