import { classes, type WordClass } from '../../lexicon/classes';
import { phrases } from '../../lexicon/phrases/index';
import type { LexiconEntry } from '../../lexicon/phrases/phrase';
import { verbs, type VerbForms } from '../../lexicon/verbs';
import type { UserPhrase } from '../inquiry';
import { classWords, readPattern, type Pattern } from './pattern';
import { Vocabulary } from './vocabulary';

/** An entry of the lexicon with its pattern; `order` breaks ties in favour of what stands first. */
export interface CompiledEntry {
  readonly entry: LexiconEntry;
  readonly pattern: Pattern;
  readonly order: number;
}

export type VerbForm = keyof VerbForms;

interface Members {
  readonly ids: ReadonlySet<number>;
  readonly endings: readonly string[];
}

/** The lexicon compiled for one scan: a word leads to the phrases it may be part of. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  /** The phrases to try at a word, by the word's number. */
  readonly anchored: (readonly CompiledEntry[] | undefined)[];
  private readonly members = new Map<WordClass, Members>();
  private readonly forms = new Map<VerbForm, Set<number>>();

  constructor(entries: readonly LexiconEntry[]) {
    for (const name of Object.keys(classes) as WordClass[]) {
      const { words, endings } = classWords(name);
      this.members.set(name, { ids: new Set(words.map((word) => this.vocabulary.add(word))), endings });
    }
    for (const verb of new Set(verbs.values())) {
      for (const form of Object.keys(verb) as VerbForm[]) {
        const ids = this.forms.get(form) ?? new Set();
        for (const word of verb[form]) ids.add(this.vocabulary.add(word));
        this.forms.set(form, ids);
      }
    }
    const anchored: CompiledEntry[][] = [];
    entries.forEach((entry, order) => {
      const pattern = readPattern(entry.words, this.vocabulary);
      for (const id of pattern.elements[pattern.anchor]!.ids) {
        (anchored[id] ??= []).push({ entry, pattern, order });
      }
    });
    this.anchored = anchored;
    this.vocabulary.freeze();
  }

  /** Whether a word belongs to a class; `word` is asked for only where the vocabulary does not know it. */
  is(name: WordClass, id: number, word: () => string): boolean {
    const { ids, endings } = this.members.get(name)!;
    if (id !== 0) return ids.has(id);
    return endings.length > 0 && endsWithAny(word(), endings);
  }

  /** Whether a word is such a form of any verb of the lexicon. */
  isForm(form: VerbForm, id: number): boolean {
    return this.forms.get(form)!.has(id);
  }
}

/** Whether a word has one of the endings and something before it. */
export function endsWithAny(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length && word.endsWith(ending));
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

/** A user's phrase is taken word by word, white space and case aside; what is no word in it is left out. */
function toEntry({ phrase, position }: UserPhrase): LexiconEntry[] {
  const words = phrase
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[-:.][\p{L}\p{N}]+)*/gu)
    ?.join(' ');
  if (!words) return [];
  return [{ words, position, negated: null, rule: 'userPhrase', source: 'remiss.json' }];
}
