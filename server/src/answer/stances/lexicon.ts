import { phrases } from '../../lexicon/phrases/index';
import type {
  ArgumentPhrase,
  FalseFriend,
  LexiconEntry,
  QualifierPhrase,
  StancePhrase,
} from '../../lexicon/phrases/phrase';
import type { UserPhrase } from '../inquiry';
import { longestPhrase, readPattern } from './pattern';
import { PhraseTable } from './phraseTable';
import { clauseEnd } from './tokens';
import { Vocabulary } from './vocabulary';
import { anyOf, groupedWords, traitOf, words } from './wordGroups';

/** What may be looked for from a word, or in a sentence that has it: see `Lexicon.claims`. */
export const stanceClaim = 1;
export const argumentClaim = 2;
const qualifierClaim = 4;
export const butClaim = 8;
export const todayClaim = 16;
export const otherwiseClaim = 32;

/** What stands at the end of a phrase's reach: an "att", which only the longest reach over; a "men" or a clause's end. */
export const closesMost = 1;
export const closesAll = 2;

const freeTraits = anyOf('adverb', 'not');

/** The lexicon compiled for one scan: a word leads to the phrases it may be part of. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  /** Phrases that carry a stance, and those that only look so. */
  readonly stances = new PhraseTable<StancePhrase | FalseFriend>();
  readonly arguments = new PhraseTable<ArgumentPhrase>();
  readonly qualifiers = new PhraseTable<QualifierPhrase>();
  /**
   * By the word's number: what may be looked for from there, `stanceClaim`, `argumentClaim` and `qualifierClaim` added;
   * and the words that a sentence is asked for as a whole, which few have: `butClaim`, `todayClaim` and `otherwiseClaim`.
   */
  readonly claims: Uint8Array;
  /** By the word's number: 1 where it may stand between any two words of a phrase. */
  readonly free: Uint8Array;
  /** By the word's or mark's number: whether a phrase may reach over it, `closesMost` and `closesAll` for those it may not. */
  readonly closing: Uint8Array;
  /** By the word's number: its trait, see `WordGroup`. */
  readonly traits: Uint16Array;

  constructor(entries: readonly LexiconEntry[]) {
    const { vocabulary } = this;
    for (const word of groupedWords) {
      if (word.startsWith('-')) vocabulary.addEnding(word.slice(1));
      else vocabulary.add(word);
    }
    entries.forEach((entry, order) => {
      const pattern = readPattern(entry.words, vocabulary);
      if ('argument' in entry) this.arguments.add(entry, pattern, order);
      else if ('qualifier' in entry) this.qualifiers.add(entry, pattern, order);
      else this.stances.add(entry, pattern, order);
    });
    vocabulary.freeze();
    for (const phrases of [this.stances, this.arguments, this.qualifiers])
      phrases.freeze(vocabulary.words.length);
    this.traits = Uint16Array.from(vocabulary.words, traitOf);
    this.claims = Uint8Array.from(
      this.traits,
      (trait, id) =>
        (this.stances.startsFrom(id) ? stanceClaim : 0) +
        (this.arguments.startsFrom(id) ? argumentClaim : 0) +
        (this.qualifiers.startsFrom(id) ? qualifierClaim : 0) +
        words.but[trait]! * butClaim +
        words.today[trait]! * todayClaim +
        words.otherwise[trait]! * otherwiseClaim,
    );
    this.free = Uint8Array.from(this.traits, (trait) => freeTraits[trait]!);
    this.closing = Uint8Array.from(this.traits, (trait, id) =>
      words.but[trait] === 1 || id === clauseEnd ? closesAll : words.att[trait] === 1 ? closesMost : 0,
    );
  }
}

let standard: Lexicon | undefined;
const extended = new WeakMap<readonly UserPhrase[], Lexicon>();

/** The lexicon with the phrases that the users of a folder have added; compiled once for each list. */
export function lexiconFor(added: readonly UserPhrase[] = []): Lexicon {
  if (added.length === 0) return (standard ??= new Lexicon(phrases));
  let lexicon = extended.get(added);
  if (!lexicon) {
    lexicon = new Lexicon([...added.flatMap(toEntry), ...phrases]);
    extended.set(added, lexicon);
  }
  return lexicon;
}

/** A user's phrase is taken word by word, white space and case aside; what is no word in it is left out, and so is a phrase as long as a text. */
function toEntry({ phrase, position }: UserPhrase): LexiconEntry[] {
  const words = phrase
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[-:.][\p{L}\p{N}]+)*/gu)
    ?.join(' ');
  if (!words || words.split(' ').length > longestPhrase) return [];
  return [{ words, position, negated: null, rule: 'userPhrase', source: 'remiss.json' }];
}
