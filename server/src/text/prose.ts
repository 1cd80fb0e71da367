import { lowerCase } from './letters';
import type { Range } from './range';

/**
 * What a piece of prose says, wherever in a file it stands: the same words are one object, in one version of a
 * document being written and the next, so that what was read in them can be kept by it.
 */
export class Words {
  /**
   * @param text the prose
   * @param runs three numbers a run: where it begins in the prose, where in the file, and where it ends in the file,
   * exclusive; ascending, the first at 0
   * @param from where in `runs` those of this piece begin: one flat list for all pieces of a file, because they are many
   * @param until where they end
   * @param lower `text` in lower case, unit for unit
   */
  constructor(
    readonly text: string,
    readonly runs: readonly number[],
    readonly from = 0,
    readonly until = runs.length,
    readonly lower = lowerCase(text),
  ) {}
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

  /** @param base where in the file the words' runs count from */
  constructor(
    readonly words: Words,
    private readonly base = 0,
  ) {
    this.text = words.text;
    this.lower = words.lower;
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
    const { runs, from, until } = this.words;
    if (offset >= this.text.length) return from === until ? 0 : this.base + runs[until - 1]!;
    const run = this.runAt(offset);
    return this.base + runs[run + 1]! + (this.isLump(run) ? 0 : offset - runs[run]!);
  }

  /** Where in the prose two units meet between which the file has something that no reader sees, as "remis|sen" above. */
  joints(): number[] {
    const { runs, from, until } = this.words;
    const found: number[] = [];
    for (let run = from + 3; run < until; run += 3) {
      if (runs[run + 1]! > runs[run - 1]!) found.push(runs[run]!);
    }
    return found;
  }

  private endOf(offset: number): number {
    const { runs } = this.words;
    const run = this.runAt(offset);
    return this.base + (this.isLump(run) ? runs[run + 2]! : runs[run + 1]! + offset - runs[run]! + 1);
  }

  private isLump(run: number): boolean {
    const { runs, until } = this.words;
    const end = run + 3 < until ? runs[run + 3]! : this.text.length;
    return end - runs[run]! !== runs[run + 2]! - runs[run + 1]!;
  }

  /** The index in `runs` of the run that holds a prose offset. */
  private runAt(offset: number): number {
    const { runs, from, until } = this.words;
    let low = 0;
    let high = (until - from) / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[from + 3 * middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return from + 3 * low;
  }
}

/**
 * So much is written as one text, in UTF-16 units: short texts cost the more for their number, and what is larger than
 * 128 KB engines keep in memory of its own, which costs more to have than the words to write.
 */
const portion = 30_000;

/**
 * Collects the words of pieces of prose, in the order of the file. Many pieces are written into one text and put into
 * lower case at once, which costs less than to do it with each; its words are a part of that.
 */
export class ProseBuilder {
  private readonly finished: Words[] = [];
  /** The portion that is being written, and the runs of its pieces. */
  private text = '';
  private runs: number[] = [];
  /** Where each of its pieces ends in `text` and in `runs`, and where the next begins. */
  private ends: number[] = [];
  /** Where the present piece begins in `text` and in `runs`. */
  private textStart = 0;
  private runStart = 0;

  constructor(private readonly source: string) {}

  /** How long the present piece is. */
  get length(): number {
    return this.text.length - this.textStart;
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

  /** Ends the present piece; the next begins. */
  close(): void {
    this.ends.push(this.text.length, this.runs.length);
    // A Greek sigma is another small letter at the end of a word.
    this.text += '\n';
    if (this.text.length >= portion) this.finishPortion();
    this.textStart = this.text.length;
    this.runStart = this.runs.length;
  }

  /** The pieces that have been closed. */
  build(): readonly Words[] {
    this.finishPortion();
    return this.finished;
  }

  private finishPortion(): void {
    const { text, runs, ends } = this;
    const lower = lowerCase(text);
    let start = 0;
    let from = 0;
    for (let at = 0; at < ends.length; at += 2) {
      const end = ends[at]!;
      const until = ends[at + 1]!;
      this.finished.push(new Words(text.slice(start, end), runs, from, until, lower.slice(start, end)));
      start = end + 1;
      from = until;
    }
    this.text = '';
    this.runs = [];
    this.ends = [];
  }

  /** Lengthens the last run where the file goes on unit for unit, else begins one. */
  private extend(start: number, end: number): void {
    const { runs } = this;
    const last = runs.length - 3;
    if (last >= this.runStart && runs[last + 2] === start && this.isCopied(last)) runs[last + 2] = end;
    else this.addRun(start, end);
  }

  /** Whether the last run is as long in the prose as in the file. */
  private isCopied(last: number): boolean {
    const { runs } = this;
    return this.length - runs[last]! === runs[last + 2]! - runs[last + 1]!;
  }

  private addRun(start: number, end: number): void {
    this.runs.push(this.length, start, end);
  }
}
