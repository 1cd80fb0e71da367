import type { Prose } from '../../text/prose';
import type { StanceObject } from '../facts';
import { butClaim, type Lexicon } from './lexicon';
import { openingOf, type Opening } from './opening';
import { clauseEnd, comma, isMark, unknown, type Tokens } from './tokens';
import { anyOf, words, type WordGroup } from './wordGroups';

const { adverb, but } = words;
const adverbOrNot = anyOf('adverb', 'not');

/** One sentence of a block as words and marks: what the grammar looks at. Indexes are of the block's tokens. */
export class Sentence {
  private opens: Opening | undefined;

  constructor(
    readonly lexicon: Lexicon,
    readonly prose: Prose,
    readonly tokens: Tokens,
    /** First token. */
    readonly from: number,
    /** Past the last token. */
    readonly to: number,
    /** Those of `tokens.anchors` that stand in it, end exclusive. */
    readonly anchorsFrom: number,
    readonly anchorsTo: number,
    /** What they claim together: see `Lexicon.claims`. */
    readonly claims: number,
  ) {}

  /** Whether the token at `at` stands in this sentence. */
  has(at: number): boolean {
    return at >= this.from && at < this.to;
  }

  /** The number of the word or mark; of the ending of a word that the vocabulary does not know. */
  id(at: number): number {
    const id = this.tokens.ids[at]!;
    return id === 0 ? this.readEnding(at) : id;
  }

  private readEnding(at: number): number {
    const { starts, ends, ids } = this.tokens;
    const number = this.lexicon.vocabulary.ending(this.prose.lower, starts[at]!, ends[at]!);
    ids[at] = number === 0 ? unknown : number;
    return ids[at];
  }

  /** The word in lower case. */
  word(at: number): string {
    return this.prose.lower.slice(this.tokens.starts[at], this.tokens.ends[at]);
  }

  /** Whether the token at `at` stands in this sentence and is this very word. */
  isWord(word: string, at: number): boolean {
    if (!this.has(at)) return false;
    const start = this.tokens.starts[at]!;
    return this.tokens.ends[at]! - start === word.length && this.prose.lower.startsWith(word, start);
  }

  /** Whether these words stand in this sentence, one right after the other from `at` on. */
  areWords(words: readonly string[], at: number): boolean {
    return words.every((word, step) => this.isWord(word, at + step));
  }

  /** Whether the token at `at` stands in this sentence and is a word of the group. */
  is(group: WordGroup, at: number): boolean {
    return at >= this.from && at < this.to && group[this.lexicon.traits[this.id(at)]!] === 1;
  }

  isComma(at: number): boolean {
    return this.has(at) && this.tokens.ids[at] === comma;
  }

  /** Whether a clause ends there, at the latest with the sentence. */
  isClauseEnd(at: number): boolean {
    return !this.has(at) || this.tokens.ids[at] === clauseEnd;
  }

  /** Whether it is a mark and no word. */
  isMark(at: number): boolean {
    return this.has(at) && isMark(this.tokens.ids[at]!);
  }

  /** Whether it begins with a capital letter, as names do. */
  isCapital(at: number): boolean {
    if (!this.has(at)) return false;
    const start = this.tokens.starts[at]!;
    return this.prose.text[start] !== this.prose.lower[start];
  }

  /** The kind of object that a word names, undefined for none. */
  objectKind(at: number): StanceObject | undefined {
    return this.has(at) ? objectOf[this.lexicon.traits[this.id(at)]!] : undefined;
  }

  /** The first token from `at` on, in steps of `step`, that is no adverb; negations are adverbs here if `overNot`. */
  pastAdverbs(at: number, step: 1 | -1, overNot: boolean): number {
    const passed = overNot ? adverbOrNot : adverb;
    while (this.is(passed, at)) at += step;
    return at;
  }

  /** Where a "men" stands from a token on; -1 for nowhere. */
  butFrom(at: number): number {
    return (this.claims & butClaim) === 0 ? -1 : this.find(but, at, this.to);
  }

  /** What its first words make of the rest. */
  get opening(): Opening {
    return (this.opens ??= openingOf(this));
  }

  /** The first place in `from..to` with a word of the group, or -1. */
  find(group: WordGroup, from: number, to: number): number {
    const { traits } = this.lexicon;
    const end = Math.min(to, this.to);
    for (let at = Math.max(from, this.from); at < end; at++) if (group[traits[this.id(at)]!] === 1) return at;
    return -1;
  }
}

/** What a stance may be about; a word of two kinds is of the first. */
const objectKinds: readonly StanceObject[] = ['proposal', 'assessment', 'analysis', 'aim', 'process'];

/** By trait: what kind of object a word names. */
const objectOf = Array.from(adverb, (_, trait) => objectKinds.find((kind) => words[kind][trait] === 1));
