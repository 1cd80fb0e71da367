const letters = 3;
const bits = 5;

/**
 * How words of a table begin: a look at three letters tells of most places in a text that none of the words stands there,
 * before anything is cut out of the text and looked up.
 */
export class WordStarts {
  private readonly known = new Uint8Array(1 << (bits * letters));

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = keyAt(word, 0);
      // Behind a word that is shorter, any letter may stand.
      const last = first + (1 << (bits * Math.max(0, letters - word.length)));
      for (let key = first; key < last; key++) this.known[key] = 1;
    }
  }

  /**
   * Whether a word of the table may stand at `at`; false where none does. Swedish letters are the same in either case,
   * others must be written as in the table.
   */
  mayStandAt(text: string, at: number): boolean {
    return this.known[keyAt(text, at)] === 1;
  }
}

/** Of each letter the five bits in which capitals and small letters do not differ; none past the end of a text. */
function keyAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}
