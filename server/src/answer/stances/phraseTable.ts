import type { LexiconEntry } from '../../lexicon/phrases/phrase';
import type { Element, Pattern } from './pattern';
import type { WordSet } from './wordSet';

/** An entry of the lexicon with its pattern; `order` breaks ties in favour of what stands first. */
export interface Compiled<Entry extends LexiconEntry> {
  readonly entry: Entry;
  readonly pattern: Pattern;
  readonly order: number;
}

/** A word, or words, met more often than this in ten thousand stands in nearly every sentence, and tells nothing. */
const everywhere = 200;

/**
 * Phrases by the word to start from, with a quick answer for most of them. Every word has a sign, a bit for each of the
 * elements that it may be, which some elements share: where the signs of all words of a sentence together lack a bit of
 * those that a phrase needs, the phrase does not stand there.
 *
 *     kan ~4 invända      bit 3 for "kan", found from "invända"
 *     Vi invänder inte.   no bit 3, and nothing to look at
 */
export class PhraseTable<Entry extends LexiconEntry> {
  /** The phrases by the number of their word, those of the word `id` from `starts[id]` to `starts[id + 1]`. */
  readonly phrases: Compiled<Entry>[] = [];
  private starts = new Int32Array(0);
  /** The bits that each of `phrases` needs. */
  private needs = new Int32Array(0);
  private signs = new Int32Array(0);
  private readonly added: Compiled<Entry>[] = [];

  add(entry: Entry, pattern: Pattern, order: number): void {
    this.added.push({ entry, pattern, order });
  }

  /** Makes the table ready to be asked, as long as the vocabulary. */
  freeze(words: number): void {
    const byWord: Compiled<Entry>[][] = Array.from({ length: words }, () => []);
    for (const compiled of this.added)
      for (const id of anchorOf(compiled).ids.members) byWord[id]!.push(compiled);
    this.starts = new Int32Array(words + 1);
    byWord.forEach((phrases, id) => {
      this.phrases.push(...phrases);
      this.starts[id + 1] = this.phrases.length;
    });
    const bits = bitsOf(this.added.flatMap(neededBy));
    const bitOf = (element: Element) => bits.get(element.ids)!;
    this.needs = Int32Array.from(this.phrases, (compiled) =>
      neededBy(compiled).reduce((needs, element) => needs | bitOf(element), 0),
    );
    this.signs = new Int32Array(words);
    for (const element of this.added.flatMap(neededBy))
      for (const id of element.ids.members) this.signs[id]! |= bitOf(element);
  }

  /** Whether any phrase starts from a word. */
  startsFrom(id: number): boolean {
    return this.first(id) < this.past(id);
  }

  /** Index of the first of `phrases` to try at a word, and past the last. */
  first(id: number): number {
    return this.starts[id]!;
  }

  past(id: number): number {
    return this.starts[id + 1]!;
  }

  /** The signs of the words `from..to` together. */
  signOf(ids: Int32Array, from: number, to: number): number {
    const { signs } = this;
    let sign = 0;
    for (let at = from; at < to; at++) sign |= signs[ids[at]!]!;
    return sign;
  }

  /** Whether the phrase at an index may stand in a sentence of that sign. */
  mayStand(index: number, sign: number): boolean {
    return (this.needs[index]! & ~sign) === 0;
  }
}

const anchorOf = ({ pattern }: Compiled<LexiconEntry>) => pattern.elements[pattern.anchor]!;

/** What a phrase needs besides the word it is found by, as far as its absence tells anything. */
function neededBy({ pattern }: Compiled<LexiconEntry>): Element[] {
  return pattern.elements.filter(
    ({ optional, endings, commonness }, index) =>
      !optional && !endings && index !== pattern.anchor && commonness < everywhere,
  );
}

/** A bit for the words of each element: the commoner they are, the fewer share their bit. */
function bitsOf(elements: readonly Element[]): Map<WordSet, number> {
  const bits = new Map<WordSet, number>();
  const loads = new Array<number>(32).fill(0);
  for (const element of [...elements].sort((a, b) => b.commonness - a.commonness)) {
    if (bits.has(element.ids)) continue;
    const bit = loads.indexOf(Math.min(...loads));
    loads[bit]! += element.commonness + element.ids.members.length;
    bits.set(element.ids, 1 << bit);
  }
  return bits;
}
