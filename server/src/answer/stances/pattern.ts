import { classes, type WordClass } from '../../lexicon/classes';
import { commonWords } from '../../lexicon/commonWords';
import { verbs } from '../../lexicon/verbs';
import type { Vocabulary } from './vocabulary';
import { WordSet } from './wordSet';

/** One element of a phrase, ready to be matched. */
export interface Element {
  /** Numbers of the words and endings that match. */
  readonly ids: WordSet;
  readonly optional: boolean;
  /** How many words of any kind may stand before it. */
  readonly gap: number;
  /** Whether it is a verb, or a class of them. */
  readonly verb: boolean;
  /** Whether an ending matches: only then must it be known which ending a word has. */
  readonly endings: boolean;
  /** How often, of ten thousand words, one of its words is met that is known to be common. */
  readonly commonness: number;
}

/** A phrase whose notation has been read: see `lexicon/phrases/phrase.ts` for the notation. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Index of the element to start from: the rarest, so that most of the text is never looked at. */
  readonly anchor: number;
  /** Whether the phrase says "inte", "inga" or "utan" itself, so that no further negation is looked for. */
  readonly negates: boolean;
}

/** No phrase has more elements. */
export const longestPhrase = 64;

const unions: Readonly<Record<string, readonly WordClass[]>> = {
  view: ['assessment', 'analysis', 'aim'],
};
const verbClasses = new Set(['copula', 'deem', 'have']);
const negating = /(?:^|[ /#])(?:inte|ej|inga|ingen|inget|ingenting|utan|varken|knappast|no|not)(?:[ /]|$)/;

interface ClassWords {
  readonly words: readonly string[];
  readonly endings: readonly string[];
}

const takenApart = new Map<string, ClassWords>();

/** The classes a name stands for, with their words and endings apart: many phrases name the same. */
function classWords(name: string): ClassWords {
  let members = takenApart.get(name);
  if (!members) takenApart.set(name, (members = takeApart(name)));
  return members;
}

function takeApart(name: string): ClassWords {
  const members = (unions[name] ?? [name]).flatMap((member) => {
    const list = classes[member as WordClass] as string | undefined;
    if (list === undefined) throw new Error(`no word class ${member}`);
    return list.split(/\s+/).filter(Boolean);
  });
  return {
    words: members.filter((word) => !word.startsWith('-')),
    endings: members.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  };
}

/** Reads the notation of a phrase. Throws where it names a verb or class that does not exist, or nothing at all. */
export function readPattern(notation: string, vocabulary: Vocabulary): Pattern {
  const elements: Element[] = [];
  const rarities: number[] = [];
  let gap = 0;
  for (const part of notation.split(/\s+/).filter(Boolean)) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
      continue;
    }
    const optional = part.startsWith('?');
    const { words, endings, verb } = readAlternatives(optional ? part.slice(1) : part);
    const numbers = words.map((word) => vocabulary.add(word));
    const ids = setOf([...numbers, ...endings.map((ending) => vocabulary.addEnding(ending))], vocabulary);
    const commonness = commonnessOf(words);
    elements.push({ ids, optional, gap, verb, endings: endings.length > 0, commonness });
    const shortest = Math.min(...words.map((word) => word.length));
    rarities.push(optional || endings.length > 0 ? -Infinity : shortest - commonness);
    gap = 0;
  }
  const rarest = Math.max(...rarities);
  if (elements.length > longestPhrase || rarest === -Infinity)
    throw new Error(`nothing to look for in "${notation}"`);
  return { elements, anchor: rarities.lastIndexOf(rarest), negates: negating.test(notation) };
}

const sets = new WeakMap<Vocabulary, Map<string, WordSet>>();

/** The set of these numbers, one for all the elements that have the same words: what is asked often stays at hand. */
function setOf(numbers: readonly number[], vocabulary: Vocabulary): WordSet {
  const members = [...new Set(numbers)];
  let known = sets.get(vocabulary);
  if (!known) sets.set(vocabulary, (known = new Map()));
  const key = members.join();
  let set = known.get(key);
  if (!set) known.set(key, (set = new WordSet(members)));
  return set;
}

function commonnessOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (commonWords.get(word) ?? 0), 0);
}

function readAlternatives(part: string): { words: string[]; endings: string[]; verb: boolean } {
  const words: string[] = [];
  const endings: string[] = [];
  let verb = false;
  for (const alternative of part.split('/')) {
    if (alternative.startsWith('#')) {
      const members = classWords(alternative.slice(1));
      words.push(...members.words);
      endings.push(...members.endings);
      verb ||= verbClasses.has(alternative.slice(1));
    } else if (alternative.startsWith('@')) {
      words.push(...verbWords(alternative.slice(1)));
      verb = true;
    } else {
      words.push(alternative);
    }
  }
  return { words, endings, verb };
}

function verbWords(name: string): string[] {
  const passive = name.endsWith('.s');
  const forms = verbs.get(passive ? name.slice(0, -2) : name);
  if (!forms) throw new Error(`no verb ${name}`);
  return passive
    ? [...forms.passive]
    : [...forms.infinitive, ...forms.present, ...forms.past, ...forms.supine];
}
