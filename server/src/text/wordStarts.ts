/** The last five bits of a unit; a capital of ASCII and Latin 1 has those of its small letter. */
const bits = 31;

/**
 * How some words begin. A look at three units dismisses most places where none of the words stands, so that a pattern
 * or a set is asked about few.
 */
export class WordStarts {
  /** By the last bits of three units. */
  private readonly starts = new Uint8Array(1 << 15);

  /** @param words their first three units at least, or the whole of a shorter one */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = keyOf(word, 0);
      const count = 1 << (5 * Math.max(0, 3 - word.length));
      this.starts.fill(1, first, first + count);
    }
  }

  /** Whether one of the words, or what looks like it, begins at an offset, in capitals or small letters. */
  mayStandAt(text: string, at: number): boolean {
    return this.starts[keyOf(text, at)] === 1;
  }
}

function keyOf(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & bits) << 10) |
    ((text.charCodeAt(at + 1) & bits) << 5) |
    (text.charCodeAt(at + 2) & bits)
  );
}
