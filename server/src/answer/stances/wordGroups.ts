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

/** By word, or "-" and an ending: the names of the groups that it is in, apart by spaces. */
const namesOf = new Map<string, string>();

function put(word: string, name: GroupName): void {
  const names = namesOf.get(word);
  // Two verbs may share a form ("anses").
  if (names === undefined) namesOf.set(word, name);
  else if (names !== name && !names.endsWith(` ${name}`)) namesOf.set(word, `${names} ${name}`);
}

for (const [name, list] of Object.entries(classes))
  for (const word of list.split(/\s+/).filter(Boolean)) put(word, name as WordClass);
for (const form of verbForms)
  for (const verb of verbs.values()) for (const word of verb[form]) put(word, form);

/** The traits by the names of their groups; words that are in no group have the trait 0. */
const traits = new Map<string, number>([['', 0]]);
for (const names of namesOf.values()) if (!traits.has(names)) traits.set(names, traits.size);

/** All words and endings that are in a group. */
export const groupedWords: readonly string[] = [...namesOf.keys()];

/** The trait of a word, or of "-" and an ending. */
export function traitOf(word: string): number {
  return traits.get(namesOf.get(word) ?? '')!;
}

/** The words of each class and verb form. */
export const words = Object.fromEntries(
  [...Object.keys(classes), ...verbForms].map((name) => [name, new Uint8Array(traits.size)]),
) as unknown as Readonly<Record<GroupName, WordGroup>>;
for (const [names, trait] of traits)
  if (trait > 0) for (const name of names.split(' ')) words[name as GroupName][trait] = 1;

/** The words of several groups. */
export function anyOf(...names: readonly GroupName[]): WordGroup {
  return words[names[0]!].map((_, trait) => (names.some((name) => words[name][trait] === 1) ? 1 : 0));
}
