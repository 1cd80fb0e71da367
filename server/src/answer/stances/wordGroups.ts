import { classes, type WordClass } from '../../lexicon/classes';
import { verbs, type VerbForms } from '../../lexicon/verbs';

/** A class of words, or a form of any verb of the lexicon. */
type GroupName = WordClass | keyof VerbForms;

/**
 * Words that the grammar asks for: 1 for every trait that a word of the group has. All words that are in the same groups
 * have the same trait, a number; there are fewer than two hundred, so that a group is short enough to be read fast.
 *
 *     "kan", "kunde"   trait 7, in `can`
 *     "ska"            trait 9, in `modal`, `prescribes` and `shall`
 */
export type WordGroup = Uint8Array;

const verbForms: readonly (keyof VerbForms)[] = ['infinitive', 'present', 'past', 'supine', 'passive'];

/** The names of the groups that a word is in, or all words with an ending that no other word tells better. */
const namesOf = new Map<string, Set<GroupName>>();

function put(word: string, name: GroupName): void {
  const names = namesOf.get(word);
  if (names) names.add(name);
  else namesOf.set(word, new Set([name]));
}

for (const [name, list] of Object.entries(classes))
  for (const word of list.split(/\s+/).filter(Boolean)) put(word, name as WordClass);
for (const form of verbForms)
  for (const verb of verbs.values()) for (const word of verb[form]) put(word, form);

/** By trait: the groups of the words that have it. Words that are in none have the trait 0. */
const groupsOf: ReadonlySet<GroupName>[] = [new Set()];
const traits = new Map<string, number>();
const traitOfNames = new Map<string, number>();
for (const [word, names] of namesOf) {
  const key = [...names].join(' ');
  let trait = traitOfNames.get(key);
  if (trait === undefined) {
    trait = groupsOf.push(names) - 1;
    traitOfNames.set(key, trait);
  }
  traits.set(word, trait);
}

/** All words and endings that are in a group; endings begin with "-". */
export const groupedWords: readonly string[] = [...traits.keys()];

/** The trait of a word or an ending, as `groupedWords` has it. */
export function traitOf(word: string): number {
  return traits.get(word) ?? 0;
}

/** The words of several groups. */
export function anyOf(...names: readonly GroupName[]): WordGroup {
  return Uint8Array.from(groupsOf, (groups) => (names.some((name) => groups.has(name)) ? 1 : 0));
}

/** The words of each class and verb form. */
export const words = Object.fromEntries(
  [...Object.keys(classes), ...verbForms].map((name) => [name, anyOf(name as GroupName)]),
) as unknown as Readonly<Record<GroupName, WordGroup>>;
