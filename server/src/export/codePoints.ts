/**
 * Turns offsets in UTF-16 code units into positions in characters (Unicode code points), as the standards for
 * annotations and for research data count. Asked for in any order; each question is a search in the list of characters
 * that take two units.
 */
export class CodePoints {
  /** The offsets of the second halves of surrogate pairs, ascending. */
  readonly #second: number[] = [];

  constructor(text: string) {
    for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) this.#second.push(match.index + 1);
  }

  /** The position of an offset: how many characters stand before it. */
  at(offset: number): number {
    let low = 0;
    let high = this.#second.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#second[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
