import { WordStarts } from '../../text/wordStarts';
import { agencies } from './agencies';
import { business } from './business';
import { churches } from './churches';
import { civilSociety } from './civilSociety';
import { cooperation } from './cooperation';
import { countyBoards } from './countyBoards';
import { courts } from './courts';
import { municipalities } from './municipalities';
import type { Organisation } from './organisation';
import { regions } from './regions';
import { unions } from './unions';
import { universities } from './universities';

/** A name as it is looked for in running text. */
export interface NameEntry {
  /** The name in lower case. */
  readonly lower: string;
  /** The name as it must be written, for abbreviations: "LO" is an organisation and "lo" is not. */
  readonly exact: string | null;
  /** Whether the name is also an ordinary word, which a capital letter shows only inside a sentence. */
  readonly ambiguous: boolean;
  readonly organisation: Organisation;
}

interface Table {
  /** By the whole name, as `normaliseName` gives it. */
  readonly byName: ReadonlyMap<string, Organisation>;
  /** How the whole names begin. */
  readonly nameStarts: WordStarts;
  /** By the name's first run of letters, lower case; the longest name first. */
  readonly byFirstWord: ReadonlyMap<string, readonly NameEntry[]>;
  /** How the first words begin. */
  readonly wordStarts: WordStarts;
  readonly byPlace: ReadonlyMap<string, Organisation>;
}

const longestAbbreviation = 5;
let table: Table | undefined;

/** The organisations, indexed when first asked for: the program's start does not wait for it. */
export function organisationTable(): Table {
  table ??= build([
    ...municipalities(),
    ...regions(),
    ...countyBoards(),
    ...courts(),
    ...agencies(),
    ...universities(),
    ...unions(),
    ...business(),
    ...civilSociety(),
    ...churches(),
    ...cooperation(),
  ]);
  return table;
}

function build(organisations: readonly Organisation[]): Table {
  const byName = new Map<string, Organisation>();
  const byFirstWord = new Map<string, NameEntry[]>();
  const byPlace = new Map<string, Organisation>();
  for (const organisation of organisations) {
    if (organisation.place !== undefined) byPlace.set(organisation.place.toLowerCase(), organisation);
    for (const name of [organisation.name, ...organisation.aliases]) {
      const normal = normaliseName(name);
      if (byName.has(normal)) continue;
      byName.set(normal, organisation);
      const lower = name.toLowerCase();
      const exact = name.length <= longestAbbreviation ? name : null;
      const entry = { lower, exact, ambiguous: organisation.ambiguous.includes(name), organisation };
      const first = firstWord(lower);
      const entries = byFirstWord.get(first);
      if (entries === undefined) byFirstWord.set(first, [entry]);
      else entries.push(entry);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.lower.length - a.lower.length);
  const nameStarts = new WordStarts(byName.keys());
  const wordStarts = new WordStarts(byFirstWord.keys());
  return { byName, nameStarts, byFirstWord, wordStarts, byPlace };
}

function firstWord(lower: string): string {
  return /^[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? lower;
}

/**
 * A name without the accidents of writing: lower case, "&" as "och", hyphens and dashes as spaces, no quotes,
 * brackets, full stops or double spaces. "KUNGSBACKA  KOMMUN" and "Kungsbacka kommun" are one.
 */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase();
  if (!needsNormalising.test(lower)) return lower.trim();
  return lower
    .normalize('NFC')
    .replaceAll('&', ' och ')
    .replace(/[-\u2010-\u2015/]/g, ' ')
    .replace(/[.,:;"'’”“«»()[\]\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const needsNormalising = /[^a-zåäöé\d ]| {2}/;
