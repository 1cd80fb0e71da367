import { compareTexts } from '../corpus/names';
import { kindOrder } from '../lexicon/organisations/organisation';
import { answerFileName, numbered } from './fileName';
import type { ImportRecord } from './importFile';
import type { RespondentGuess } from './respondent';

/** A text that is to be written, and for whom. */
export interface Planned {
  readonly source: string;
  readonly respondent: string;
}

/** Where a text goes. */
export interface Target {
  readonly file: string;
  /** Whether a file of that name is there, which nobody may replace unasked. */
  readonly exists: boolean;
}

/** What is in the folder already. */
export interface Folder {
  /** The names of its files. */
  readonly files: readonly string[];
  readonly records: ReadonlyMap<string, ImportRecord>;
}

/**
 * The file of each text: that of an earlier import of the same respondent from a source of that name, else a name made
 * of the respondent's. Two texts of one import never go to one file. With `asNew`, none goes to a file that is there.
 */
export function planTargets(texts: readonly Planned[], folder: Folder, asNew = false): Target[] {
  // File systems differ on capitals; none of ours has two names that differ in nothing else.
  const there = new Set(folder.files.map((file) => file.toLowerCase()));
  const earlier = new Map([...folder.records.values()].map((record) => [keyOf(record), record.file]));
  const taken = new Set<string>();
  return texts.map((text) => {
    const wanted = (!asNew && earlier.get(keyOf(text))) || answerFileName(text.respondent);
    let file = wanted;
    const isFree = (name: string) => !taken.has(name) && !(asNew && there.has(name));
    for (let number = 2; !isFree(file.toLowerCase()); number++) file = numbered(wanted, number);
    taken.add(file.toLowerCase());
    return { file, exists: there.has(file.toLowerCase()) };
  });
}

function keyOf({ source, respondent }: Planned): string {
  return JSON.stringify([source, respondent]);
}

/** The answer that was imported from these very bytes and is still there; null where none was. */
export function importedBefore(sha256: string, { files, records }: Folder): ImportRecord | null {
  for (const record of records.values()) {
    if (record.sha256 === sha256 && files.includes(record.file)) return record;
  }
  return null;
}

/** A file that is read, as records know it. */
export interface KnownSource {
  /** Its path from the folder; its name alone where it lies elsewhere. */
  readonly source: string;
  /** Whether it lies under the folder: only then no other file has the same `source`. */
  readonly isUnder: boolean;
}

/**
 * Who answers as a person has confirmed it for an earlier version of the file: that of which the same was guessed; of a
 * file under the folder else the latest. Null where nobody has.
 */
export function confirmedBefore(
  { source, isUnder }: KnownSource,
  guess: RespondentGuess,
  records: Folder['records'],
): RespondentGuess | null {
  const earlier = [...records.values()]
    .filter((record) => record.confirmed && record.source === source && record.respondent.trim() !== '')
    .sort((a, b) => compareTexts(a.at, b.at));
  const same = earlier.findLast(({ guessed, respondent }) => (guessed ?? respondent) === guess.name);
  const found = same ?? (isUnder ? earlier.at(-1) : undefined);
  if (!found) return null;
  const kind = kindOrder.find((known) => known === found.kind) ?? guess.kind;
  return { name: found.respondent, kind, by: 'person' };
}
