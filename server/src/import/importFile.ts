import type { RespondentKind } from '../answer/facts';
import { compareTexts } from '../corpus/names';
import type { Format, Note } from './source';

/** The name of the file that tells which answers were imported, and from what, beside them. */
export const importFileName = 'remiss.import.jsonl';

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
  readonly notes: readonly Note[];
}

/** The keys of a line, in its order. */
const keys = {
  file: 'fil',
  source: 'källa',
  sha256: 'sha256',
  at: 'när',
  format: 'format',
  pages: 'sidor',
  respondent: 'remissinstans',
  kind: 'typ',
  pagesWithoutText: 'sidorUtanText',
  inserted: 'infogat',
  deleted: 'borttaget',
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
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
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
    notes: notesOf(value),
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
 * The file with records added, those of the same answers replaced. One line a record, sorted, so that git merges what
 * two people have imported; lines that are no records stay.
 */
export function withRecords(text: string, records: readonly ImportRecord[]): string {
  const added = new Map(records.map((record) => [record.file, writeLine(record)]));
  const kept = text.split(/\r?\n/).filter((line) => {
    const record = parseLine(line);
    return line.trim() !== '' && !(record && added.has(record.file));
  });
  return [...kept, ...added.values()].sort(compareTexts).join('\n') + '\n';
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
  notes,
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
    ...Object.assign({}, ...notes.map(noteKeys)),
  });
}

function noteKeys(note: Note): object {
  return note.code === 'pagesWithoutText'
    ? { [keys.pagesWithoutText]: note.pages }
    : { [keys.inserted]: note.inserted, [keys.deleted]: note.deleted };
}
