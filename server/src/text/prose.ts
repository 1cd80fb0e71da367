import { lowerCase } from './letters';
import type { Range } from './range';

/**
 * What a piece of prose says, wherever in a file it stands: the same words are one object, in one version of a
 * document being written and the next, so that what was read in them can be kept by it.
 */
export class Words {
  /** `text` in lower case, unit for unit: match here, without the slow flag `i`. */
  readonly lower: string;

  /**
   * @param text the prose
   * @param runs three numbers a run: where it begins in the prose, where in the file, and where it ends in the file,
   * exclusive; ascending, the first at 0. One flat list, because there are as many as there are blocks.
   */
  constructor(
    readonly text: string,
    readonly runs: readonly number[],
  ) {
    this.lower = lowerCase(text);
  }
}

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
  readonly text: string;
  /** `text` in lower case, unit for unit: match here, without the slow flag `i`. */
  readonly lower: string;
  private readonly runs: readonly number[];

  /** @param base where in the file the words' runs count from */
  constructor(
    readonly words: Words,
    private readonly base = 0,
  ) {
    this.text = words.text;
    this.lower = words.lower;
    this.runs = words.runs;
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
    if (offset >= this.text.length)
      return this.runs.length === 0 ? 0 : this.base + this.runs[this.runs.length - 1]!;
    const run = this.runAt(offset);
    return this.base + this.runs[run + 1]! + (this.isLump(run) ? 0 : offset - this.runs[run]!);
  }

  private endOf(offset: number): number {
    const run = this.runAt(offset);
    const end = this.isLump(run) ? this.runs[run + 2]! : this.runs[run + 1]! + offset - this.runs[run]! + 1;
    return this.base + end;
  }

  private isLump(run: number): boolean {
    const inProse = (this.runs[run + 3] ?? this.text.length) - this.runs[run]!;
    return inProse !== this.runs[run + 2]! - this.runs[run + 1]!;
  }

  /** The index in `runs` of the run that holds a prose offset. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.runs.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.runs[3 * middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return 3 * low;
  }
}

/** Collects words piece by piece, in the order of the file. */
export class ProseBuilder {
  private text = '';
  /** The first `size` are in use; the list stays as long as the most that a piece has needed. */
  private readonly runs: number[] = [];
  private size = 0;

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

  /** What has been collected; the builder begins anew. */
  build(): Words {
    const words = new Words(this.text, this.runs.slice(0, this.size));
    this.text = '';
    this.size = 0;
    return words;
  }

  /** Lengthens the last run where the file goes on unit for unit, else begins one. */
  private extend(start: number, end: number): void {
    if (this.size > 0 && this.runs[this.size - 1] === start && this.isCopied())
      this.runs[this.size - 1] = end;
    else this.addRun(start, end);
  }

  /** Whether the last run is as long in the prose as in the file. */
  private isCopied(): boolean {
    const { runs } = this;
    const last = this.size - 3;
    return this.text.length - runs[last]! === runs[last + 2]! - runs[last + 1]!;
  }

  private addRun(start: number, end: number): void {
    this.runs[this.size++] = this.text.length;
    this.runs[this.size++] = start;
    this.runs[this.size++] = end;
  }
}
