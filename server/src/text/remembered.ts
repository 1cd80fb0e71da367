/**
 * Results by the text they were computed from, for work that is done again on a text of which little has
 * changed. Kept in two generations: what is asked for again stays, the rest is let go.
 */
export class Remembered<Result> {
  private young = new Map<string, Kept<Result>>();
  private old = new Map<string, Kept<Result>>();
  private size = 0;

  /** @param most how much text is remembered at most, in UTF-16 units */
  constructor(private readonly most = 4_000_000) {}

  /**
   * What `compute` makes of a text. It must depend on nothing else, and is given a copy of its own: a piece cut
   * from a document keeps the whole of it alive, and with every edit there would be one document more.
   * @param fits whether what is remembered will do; where it does not, it is computed anew
   */
  of(text: string, compute: (text: string) => Result, fits: (result: Result) => boolean = always): Result {
    let kept = this.young.get(text);
    if (kept !== undefined && fits(kept.result)) return kept.result;
    kept ??= this.old.get(text);
    if (kept === undefined || !fits(kept.result)) {
      const own = kept?.text ?? detached(text);
      kept = { text: own, result: compute(own) };
    }
    this.young.set(kept.text, kept);
    this.size += text.length;
    if (this.size > this.most / 2) {
      this.old = this.young;
      this.young = new Map();
      this.size = 0;
    }
    return kept.result;
  }
}

interface Kept<Result> {
  /** The copy: a key must not be a piece of a document either. */
  readonly text: string;
  readonly result: Result;
}

const always = () => true;

/** The same text with no tie to the one it was cut from: engines cut strings by pointing into them. */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
