/** Multiplier of the rolling hash of a word; `hashStep` is used by the tokeniser while it walks the letters. */
const multiplier = 31;

/** The first numbers stand for the marks and the unknown word of `tokens.ts`: no word is spelt like these. */
const markNames = [',', ';', '(', '?'];

/** The hash of a word read so far, with one more code unit. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, multiplier) + code) | 0;
}

/**
 * The words that the lexicon knows, numbered from 1. A lookup costs the same however many there are: one probe
 * of an open hash table, and a comparison where it hits.
 */
export class Vocabulary {
  readonly words: string[] = ['', ...markNames];
  private readonly numbers = new Map<string, number>();
  /** By their last letters: see `lastLetters`. */
  private readonly endings = new Map<number, { ending: string; number: number }[]>();
  /** For two letters, whether an ending ends in them: most words are dismissed by it. */
  private readonly lastPairs = new Uint8Array(0x10000);
  /** Numbers of words, by their hashes. */
  private table = new Int32Array(0);
  /** By the word's number: its hash, and where its units stand in `units`, from one word's place to the next one's. */
  private hashes = new Int32Array(0);
  private places = new Int32Array(0);
  /** All words end to end: comparing numbers costs less than calling for a string to be compared. */
  private units = new Uint16Array(0);

  /** The number of a word, in lower case; a new one if need be. Not after `freeze`. */
  add(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.words.push(word);
      this.numbers.set(word, number);
    }
    return number;
  }

  /** The number of an ending ("förslaget" for any compound with it); at least four letters long. */
  addEnding(ending: string): number {
    const word = `-${ending}`;
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.add(word);
    const key = lastLetters(ending, ending.length);
    this.lastPairs[pairBefore(ending, ending.length)] = 1;
    this.endings.set(key, [...(this.endings.get(key) ?? []), { ending, number }]);
    return number;
  }

  /** The number of the longest ending that the word at `start..end` has and is longer than, else 0. */
  ending(lower: string, start: number, end: number): number {
    if (this.lastPairs[pairBefore(lower, end)] !== 1) return 0;
    const candidates = this.endings.get(lastLetters(lower, end));
    let found = 0;
    let longest = 0;
    for (const { ending, number } of candidates ?? []) {
      const length = ending.length;
      if (length > longest && length < end - start && lower.startsWith(ending, end - length)) {
        found = number;
        longest = length;
      }
    }
    return found;
  }

  /** Builds the table; a quarter full at most, so that an unknown word is known as such at the first probe. */
  freeze(): this {
    let size = 1024;
    while (size < this.words.length * 4) size *= 2;
    this.table = new Int32Array(size);
    this.hashes = new Int32Array(this.words.length);
    this.places = new Int32Array(this.words.length + 1);
    const all = this.words.join('');
    this.units = new Uint16Array(all.length);
    for (let at = 0; at < all.length; at++) this.units[at] = all.charCodeAt(at);
    this.words.forEach((word, number) => (this.places[number + 1] = this.places[number]! + word.length));
    for (let number = markNames.length + 1; number < this.words.length; number++) {
      const hash = hashOf(this.words[number]!);
      this.hashes[number] = hash;
      let slot = spread(hash) & (size - 1);
      while (this.table[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.table[slot] = number;
    }
    return this;
  }

  /** The number of the word at `start..end` of a text in lower case, 0 if it is unknown. */
  find(lower: string, start: number, end: number, hash: number): number {
    const mask = this.table.length - 1;
    for (let slot = spread(hash) & mask; this.table[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.table[slot]!;
      if (this.hashes[number] === hash && this.isSpelt(number, lower, start, end)) return number;
    }
    return 0;
  }

  /** Whether a word is the one at `start..end` of a text. */
  private isSpelt(number: number, lower: string, start: number, end: number): boolean {
    const place = this.places[number]!;
    if (this.places[number + 1]! - place !== end - start) return false;
    for (let at = start; at < end; at++)
      if (lower.charCodeAt(at) !== this.units[place + at - start]) return false;
    return true;
  }
}

/** The two units before `end` as one number, its own for any two letters of Latin 1, which all endings end in. */
function pairBefore(text: string, end: number): number {
  return (text.charCodeAt(end - 2) << 8) | text.charCodeAt(end - 1);
}

/** The last letters before `end` as one number; what shares it is told apart by a closer look. */
function lastLetters(text: string, end: number): number {
  return pairBefore(text, end - 2) * 0x10000 + pairBefore(text, end);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** The low bits of the rolling hash depend on the last letters alone; mix the high ones in. */
function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
