import { CodePoints } from '../codePoints';

/**
 * A text as research tools store it: UTF-8 with line feeds alone. Positions count its characters, so the carriage
 * returns of a file from Windows have none.
 */
export class SourceText {
  readonly text: string;
  readonly #characters: CodePoints;
  /** The offsets just past each carriage return that is left out, ascending. */
  readonly #left: number[] = [];

  constructor(original: string) {
    for (const match of original.matchAll(/\r(?=\n)/g)) this.#left.push(match.index + 1);
    this.text = original.replace(/\r\n/g, '\n').replaceAll('\r', '\n');
    this.#characters = new CodePoints(this.text);
  }

  /** The character at which an offset of the original stands. */
  position(offset: number): number {
    let low = 0;
    let high = this.#left.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#left[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#characters.at(offset - low);
  }
}
