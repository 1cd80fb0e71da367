/** Finds a statute by what people write: name, abbreviation, opening of a long title, number. */
import type { Statute, StatuteAct } from './statutes';
import { statutes } from './statutes';

/** An act as a hover or a diagnostic shows it. */
export interface KnownAct {
  readonly statute: Statute;
  /** "2001:453" */
  readonly number: string;
  /** ISO date it came into force; null where the table does not say. */
  readonly from: string | null;
  /** ISO date it was repealed or another act took the name; null for the latest in force. */
  readonly until: string | null;
}

const byName = new Map<string, Statute>();
const byAbbreviation = new Map<string, Statute>();
const byNumber = new Map<string, KnownAct>();
/** Names that are titles ("lagen om …", "lagen med …"), by the word after the preposition. */
const titles = new Map<string, { readonly title: string; readonly statute: Statute }[]>();

for (const statute of statutes) {
  for (const name of [statute.name, ...(statute.aliases ?? [])]) addName(name.toLowerCase(), statute);
  for (const abbreviation of statute.abbreviations ?? []) byAbbreviation.set(abbreviation, statute);
  statute.acts.forEach((act, index) => {
    const until = act.until ?? statute.acts[index - 1]?.from ?? null;
    byNumber.set(act.number, { statute, number: act.number, from: act.from ?? null, until });
  });
}
// The longest title first: the opening of a title is an alias of its own.
for (const rows of titles.values()) rows.sort((a, b) => b.title.length - a.title.length);

function addName(name: string, statute: Statute): void {
  byName.set(name, statute);
  const words = name.split(' ');
  if (words[0] !== 'lagen' || words.length < 3) return;
  const rows = titles.get(words[2]!) ?? [];
  rows.push({ title: name, statute });
  titles.set(words[2]!, rows);
}

/** By name in the definite form, lower case: "socialtjänstlagen", "samverkanslagen". */
export function statuteByName(name: string): Statute | undefined {
  return byName.get(name);
}

/** By abbreviation, case and all: "SoL". Where statutes share one ("PL"), the one that answers mean. */
export function statuteByAbbreviation(abbreviation: string): Statute | undefined {
  return byAbbreviation.get(abbreviation);
}

/** By the title that begins at an offset of lower-case text: "lagen om stöd och service till …". */
export function statuteByTitle(lower: string, at: number): { statute: Statute; end: number } | undefined {
  const preposition = lower.startsWith('lagen om ', at) ? 9 : lower.startsWith('lagen med ', at) ? 10 : 0;
  if (preposition === 0) return undefined;
  const space = lower.indexOf(' ', at + preposition);
  const word = lower.slice(at + preposition, space < 0 ? undefined : Math.min(space, at + preposition + 40));
  for (const { title, statute } of titles.get(word.replace(/[,.;:)]$/, '')) ?? []) {
    if (lower.startsWith(title, at)) return { statute, end: at + title.length };
  }
  return undefined;
}

/** By number: "2017:30", with the dates the table knows. */
export function actByNumber(number: string): KnownAct | undefined {
  return byNumber.get(number);
}

/** The act that a statute's name meant on a day (ISO); the latest where no day is known. */
export function actOn(statute: Statute, date: string | null): StatuteAct {
  const inForce = date === null ? undefined : statute.acts.find((act) => !act.from || act.from <= date);
  return inForce ?? statute.acts[0];
}

/**
 * Whether an act of that number may bear the statute's name: it is one of its acts, or older than all of them,
 * for the table does not reach back to every predecessor.
 */
export function mayBear(statute: Statute, number: string): boolean {
  if (statute.acts.some((act) => act.number === number)) return true;
  const oldest = Math.min(...statute.acts.map((act) => parseInt(act.number, 10)));
  return parseInt(number, 10) < oldest;
}
