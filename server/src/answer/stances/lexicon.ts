import { classes, type WordClass } from '../../lexicon/classes';
import { phrases } from '../../lexicon/phrases/index';
import type {
  ArgumentPhrase,
  FalseFriend,
  LexiconEntry,
  QualifierPhrase,
  StancePhrase,
} from '../../lexicon/phrases/phrase';
import { verbs, type VerbForms } from '../../lexicon/verbs';
import type { StanceObject } from '../facts';
import type { UserPhrase } from '../inquiry';
import { classWords, longestPhrase, readPattern } from './pattern';
import { PhraseTable } from './phraseTable';
import { clauseEnd } from './tokens';
import { Vocabulary } from './vocabulary';

export type VerbForm = keyof VerbForms;

/** What a stance may be about; a word of two kinds is of the first. */
export const objectKinds: readonly StanceObject[] = ['proposal', 'assessment', 'analysis', 'aim', 'process'];

const verbForms: readonly VerbForm[] = ['infinitive', 'present', 'past', 'supine', 'passive'];

/** What may be looked for from a word: see `Lexicon.claims`. */
export const stanceClaim = 1;
export const argumentClaim = 2;
const qualifierClaim = 4;

/** What stands at the end of a phrase's reach: an "att", which only the longest reach over; a "men" or a clause's end. */
export const closesMost = 1;
export const closesAll = 2;

/** The lexicon compiled for one scan: a word leads to the phrases it may be part of. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  /** Phrases that carry a stance, and those that only look so. */
  readonly stances = new PhraseTable<StancePhrase | FalseFriend>();
  readonly arguments = new PhraseTable<ArgumentPhrase>();
  readonly qualifiers = new PhraseTable<QualifierPhrase>();
  /** By the word's number: what may be looked for from there, `stanceClaim`, `argumentClaim` and `qualifierClaim` added. */
  readonly claims: Uint8Array;
  /** By the word's number: 1 where it may stand between any two words of a phrase. */
  readonly free: Uint8Array;
  /** By the word's or mark's number: whether a phrase may reach over it, `closesMost` and `closesAll` for those it may not. */
  readonly closing: Uint8Array;
  /** The words and endings of a class, by number: 1 where it is in it. */
  readonly classes: Readonly<Record<WordClass, Uint8Array>>;
  /** By the word's number: 1 where it is in any class. Many words are in none, and not looked for in one after another. */
  readonly classed: Uint8Array;
  /** What kind of object a word names, by its number: 1 + the index in `objectKinds`, 0 for none. */
  readonly objects: Uint8Array;
  /** Forms of any verb of the lexicon, by the word's number. */
  readonly forms: Readonly<Record<VerbForm, Uint8Array>>;

  constructor(entries: readonly LexiconEntry[]) {
    const { vocabulary } = this;
    const listed = (Object.keys(classes) as WordClass[]).map((name) => {
      const { words, endings } = classWords(name);
      const numbers = words.map((word) => vocabulary.add(word));
      return { name, ids: [...numbers, ...endings.map((ending) => vocabulary.addEnding(ending))] };
    });
    const inflected = verbForms.map((form) => ({
      form,
      ids: [...verbs.values()].flatMap((verb) => verb[form]).map((word) => vocabulary.add(word)),
    }));
    entries.forEach((entry, order) => {
      const pattern = readPattern(entry.words, vocabulary);
      if ('argument' in entry) this.arguments.add(entry, pattern, order);
      else if ('qualifier' in entry) this.qualifiers.add(entry, pattern, order);
      else this.stances.add(entry, pattern, order);
    });
    vocabulary.freeze();
    const table = (ids: readonly number[]) => {
      const members = new Uint8Array(vocabulary.words.length);
      for (const id of ids) members[id] = 1;
      return members;
    };
    const record = <Name extends string, Value>(entries: readonly [Name, Value][]) =>
      Object.fromEntries(entries) as unknown as Record<Name, Value>;
    this.classes = record(listed.map(({ name, ids }) => [name, table(ids)]));
    this.classed = table(listed.flatMap(({ ids }) => ids));
    for (const phrases of [this.stances, this.arguments, this.qualifiers])
      phrases.freeze(vocabulary.words.length);
    this.claims = Uint8Array.from(
      vocabulary.words,
      (_, id) =>
        (this.stances.startsFrom(id) ? stanceClaim : 0) +
        (this.arguments.startsFrom(id) ? argumentClaim : 0) +
        (this.qualifiers.startsFrom(id) ? qualifierClaim : 0),
    );
    this.free = this.classes.adverb.map((adverb, id) => adverb | this.classes.not[id]!);
    this.closing = this.classes.but.map((but, id) =>
      but === 1 || id === clauseEnd ? closesAll : this.classes.att[id] === 1 ? closesMost : 0,
    );
    this.objects = new Uint8Array(vocabulary.words.length);
    [...objectKinds].reverse().forEach((kind, index) => {
      this.classes[kind].forEach((member, id) => {
        if (member === 1) this.objects[id] = objectKinds.length - index;
      });
    });
    this.forms = record(inflected.map(({ form, ids }) => [form, table(ids)]));
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
