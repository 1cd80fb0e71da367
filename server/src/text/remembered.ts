/**
 * Results by the text they were computed from, for work that is done again on a text of which little has
 * changed. Kept in two generations: what is asked for again stays, the rest is let go.
 */
export class Remembered<Result> {
  private young = new Map<string, Result>();
  private old = new Map<string, Result>();
  private size = 0;

  /** @param most how much text is remembered at most, in UTF-16 units */
  constructor(private readonly most = 4_000_000) {}

  /** What `compute` makes of a text; it must depend on nothing else. */
  of(text: string, compute: () => Result): Result {
    let result = this.young.get(text);
    if (result !== undefined) return result;
    result = this.old.get(text) ?? compute();
    this.young.set(text, result);
    this.size += text.length;
    if (this.size > this.most / 2) {
      this.old = this.young;
      this.young = new Map();
      this.size = 0;
    }
    return result;
  }
}
