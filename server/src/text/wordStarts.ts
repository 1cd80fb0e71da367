const letters = 3;

/**
 * How words of a table begin: a look at three letters tells of most places in a text that none of the words stands there,
 * before anything is cut out of the text and looked up.
 */
export class WordStarts {
  private readonly known = new Uint8Array(1 << (5 * letters));

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word.slice(0, letters));
  }

  /** Behind a word shorter than that, anything may stand. */
  private add(start: string): void {
    if (start.length === letters) this.known[keyAt(start, 0)] = 1;
    else for (const letter of anyLetter) this.add(start + letter);
  }

  /**
   * Whether a word of the table may stand at `at`; false where none does. Swedish letters are the same in either case,
   * others must be written as in the table.
   */
  mayStandAt(text: string, at: number): boolean {
    return this.known[keyAt(text, at)] === 1;
  }
}

/** Five bits a letter: those in which capitals, small letters and their kin in the alphabet do not differ. */
function keyAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

/** One letter of each of the keys. */
const anyLetter = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code));
