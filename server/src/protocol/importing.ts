/**
 * What the importer is asked, by the client and the command line alike. It is a program of its own, a worker beside the
 * server, so that reading a hundred PDF files holds up nobody who types. Files are read and written by who asks.
 */
import type { ImportRecord } from '../import/importFile';
import type { Target } from '../import/plan';
import type { RespondentGuess } from '../import/respondent';
import type { RemissChanges, SectionChange } from '../import/report/remissEdit';
import type { Report } from '../import/report/report';
import type { Text } from '../import/source';

export type { SectionChange } from '../import/report/remissEdit';
export type { ImportRecord } from '../import/importFile';
export { importFileName } from '../corpus/importFile';
export { kindText } from '../features/labels';
export type { RespondentKind } from '../answer/facts';
export { kindOrder } from '../lexicon/organisations/organisation';
export { importableName } from '../import/format';
export { largestFile } from '../import/limits';
export { failureText } from '../import/messages';

/** What the importer can be asked: what goes in, and what comes out. */
export interface ImporterRequests {
  /** Reads one file. */
  read(params: ReadParams): ReadResult;
  /** Says where texts go. */
  plan(params: PlanParams): Target[];
  /** Gives the new text of the folder's `remiss.import.jsonl`. */
  record(params: RecordParams): string;
  /** Reads the report, and says what its sections would change in a `remiss.json`. */
  report(params: ReportParams): ReportResult;
  /** Gives the new text of the `remiss.json`. */
  edit(params: EditParams): string;
}

export interface ReadParams {
  /** The file's name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly folder: ImportFolder;
  /** Its path from the folder, with "/" between; absent where it lies elsewhere. */
  readonly source?: string;
}

/** A folder that answers are imported to. */
export interface ImportFolder {
  /** The names of the files in it. */
  readonly files: readonly string[];
  /** The text of its `remiss.import.jsonl`; empty where it has none. */
  readonly records: string;
}

export type ReadResult =
  | ({ readonly kind: 'text' } & ImportedText)
  /** These very bytes have been imported before, to a file that is there. */
  | { readonly kind: 'known'; readonly file: string }
  /** The file gives no text. The message names it, in the user's language. */
  | { readonly kind: 'failure'; readonly code: string; readonly message: string };

export interface ImportedText extends Text {
  readonly sha256: string;
  /** Who answers: as a person has confirmed it for an earlier version of the file, else as it is guessed. */
  readonly respondent: RespondentGuess;
  /** The name that is guessed, whatever a person has confirmed. */
  readonly guessed: string;
  /** What a person should know of how the text was read, in the user's language; each names the file. */
  readonly remarks: readonly string[];
}

export interface PlanParams {
  readonly texts: readonly { readonly source: string; readonly respondent: string }[];
  readonly folder: ImportFolder;
  /** True where nothing that is there may be replaced. */
  readonly asNew?: boolean;
}

export interface RecordParams {
  readonly records: string;
  readonly added: readonly ImportRecord[];
}

export interface ReportParams extends Pick<ReadParams, 'name' | 'bytes'> {
  /** The text of the `remiss.json`; empty where there is none. */
  readonly remiss: string;
}

export type ReportResult =
  | ({ readonly kind: 'report'; readonly report: Report } & RemissChanges)
  /** The file gives no sections, or the `remiss.json` is damaged. The message names it. */
  | { readonly kind: 'failure'; readonly message: string };

export interface EditParams {
  readonly remiss: string;
  readonly report: Report;
  /** Those that a person chose. */
  readonly changes: readonly SectionChange[];
}

/** What goes over the wire. */
export type ImporterMessage<Name extends keyof ImporterRequests = keyof ImporterRequests> = {
  readonly id: number;
  readonly language: 'sv' | 'en';
  readonly name: Name;
  readonly params: Parameters<ImporterRequests[Name]>[0];
};

export type ImporterReply =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };
