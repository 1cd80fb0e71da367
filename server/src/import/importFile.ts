import type { RespondentKind } from '../answer/facts';
import { respondentKeys } from '../corpus/importFile';
import { jsonObject } from '../corpus/jsonObject';
import { compareTexts } from '../corpus/names';
import type { Format, Note } from './source';

/**
 * An answer that was imported. It is told beside the answer and not in it: what stands in the answer's file is the
 * respondent's words and nothing else.
 */
export interface ImportRecord {
  /** The answer's file, its name alone. */
  readonly file: string;
  /** What it was read from: a path from the folder where it lies under it, else the file's name alone. */
  readonly source: string;
  /** Of the source's bytes, hexadecimal. */
  readonly sha256: string;
  /** "2026-11-24T13:30:00.000Z" */
  readonly at: string;
  readonly format: Format;
  readonly pages: number | null;
  readonly respondent: string;
  readonly kind: RespondentKind;
  /** The name that was guessed, so that a later version of the source is known by it; absent where it is not told. */
  readonly guessed?: string;
  /** Whether a person has confirmed who answers; else it was guessed. */
  readonly confirmed: boolean;
  readonly notes: readonly Note[];
}

/** The keys of a line, in its order. */
const keys = {
  ...respondentKeys,
  source: 'källa',
  sha256: 'sha256',
  at: 'när',
  format: 'format',
  pages: 'sidor',
  pagesWithoutText: 'sidorUtanText',
  inserted: 'infogat',
  deleted: 'borttaget',
  guessed: 'gissat',
} as const;

/** The records of the file by the answer's file; lines that are none, such as those of a later version, are passed over. */
export function parseImportFile(text: string): Map<string, ImportRecord> {
  const records = new Map<string, ImportRecord>();
  for (const line of text.split(/\r?\n/)) {
    const record = parseLine(line);
    if (record) records.set(record.file, record);
  }
  return records;
}

function parseLine(line: string): ImportRecord | null {
  const value = jsonObject(line);
  if (!value) return null;
  const string = (key: string) => (typeof value[key] === 'string' ? value[key] : '');
  const file = string(keys.file);
  const pages = value[keys.pages];
  const sha256 = string(keys.sha256);
  if (!file || !sha256) return null;
  return {
    file,
    source: string(keys.source),
    sha256,
    at: string(keys.at),
    format: string(keys.format) as Format,
    pages: typeof pages === 'number' ? pages : null,
    respondent: string(keys.respondent),
    kind: string(keys.kind) as RespondentKind,
    confirmed: value[keys.confirmed] === true,
    notes: notesOf(value),
    ...(string(keys.guessed) && { guessed: string(keys.guessed) }),
  };
}

function notesOf(value: Record<string, unknown>): Note[] {
  const notes: Note[] = [];
  const bare = value[keys.pagesWithoutText];
  if (Array.isArray(bare)) notes.push({ code: 'pagesWithoutText', pages: bare.map(Number) });
  const inserted = Number(value[keys.inserted] ?? 0);
  const deleted = Number(value[keys.deleted] ?? 0);
  if (inserted + deleted > 0) notes.push({ code: 'trackedChanges', inserted, deleted });
  return notes;
}

/**
 * The file with records added, those of the same answers replaced; who answers stays as a person has confirmed it, where
 * it is only guessed anew. One line a record, sorted, so that git merges what
 * two people have imported; lines that are no records stay.
 */
export function withRecords(text: string, records: readonly ImportRecord[]): string {
  const before = parseImportFile(text);
  const added = new Map(
    records.map((record) => [record.file, writeLine(asConfirmed(record, before.get(record.file)))]),
  );
  const kept = text.split(/\r?\n/).filter((line) => {
    const record = parseLine(line);
    return line.trim() !== '' && !(record && added.has(record.file));
  });
  return [...kept, ...added.values()].sort(compareTexts).join('\n') + '\n';
}

function asConfirmed(record: ImportRecord, before: ImportRecord | undefined): ImportRecord {
  if (record.confirmed || !before?.confirmed) return record;
  const { respondent, kind, confirmed } = before;
  return { ...record, respondent, kind, confirmed };
}

function writeLine({
  file,
  source,
  sha256,
  at,
  format,
  pages,
  respondent,
  kind,
  confirmed,
  notes,
  guessed,
}: ImportRecord): string {
  return JSON.stringify({
    [keys.file]: file,
    [keys.source]: source,
    [keys.sha256]: sha256,
    [keys.at]: at,
    [keys.format]: format,
    ...(pages !== null && { [keys.pages]: pages }),
    [keys.respondent]: respondent,
    [keys.kind]: kind,
    ...(confirmed && { [keys.confirmed]: confirmed }),
    ...Object.assign({}, ...notes.map(noteKeys)),
    // Most guesses stand.
    ...(guessed !== undefined && guessed !== respondent && { [keys.guessed]: guessed }),
  });
}

function noteKeys(note: Note): object {
  return note.code === 'pagesWithoutText'
    ? { [keys.pagesWithoutText]: note.pages }
    : { [keys.inserted]: note.inserted, [keys.deleted]: note.deleted };
}
