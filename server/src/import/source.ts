/** What import takes and gives: the bytes of a file, and the text that was behind them. */

/** A file to import. */
export interface Source {
  /** Its name without folders, which says what format to expect and sometimes who answers: "Remissvar Botkyrka.pdf". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The formats that can be read. */
export type Format = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

/** What the reader of the text should know about how it came to be. */
export type Note =
  /** Pages that hold pictures and no text, by number from 1. */
  | { readonly code: 'pagesWithoutText'; readonly pages: readonly number[] }
  /** Tracked changes: what was inserted is in the text, what was deleted is not. */
  | { readonly code: 'trackedChanges'; readonly inserted: number; readonly deleted: number };

/** A text that was read. */
export interface Text {
  readonly format: Format;
  /** Line ends are \n, pages are parted by a form feed, nothing is added to the words. */
  readonly text: string;
  /** How many pages it fills; null where the format has none. */
  readonly pages: number | null;
  readonly notes: readonly Note[];
}

/**
 * Why a file gives no text.
 * - `empty`: no bytes, or pages with nothing on them
 * - `scan`: pages with pictures of text, and no text
 * - `garbled`: a text whose letters the file does not name
 * - `encrypted`: a password is needed
 * - `broken`: the file does not follow its format
 * - `unknownFormat`: none of the formats that can be read
 * - `oldWord`: a Word file from before 2007, or RTF
 * - `tooLarge`: more bytes than `largestFile`
 * - `bomb`: it unpacks to more than any document
 * - `tooMuchText`: more than `longestText`
 */
export type FailureCode =
  | 'empty'
  | 'scan'
  | 'garbled'
  | 'encrypted'
  | 'broken'
  | 'unknownFormat'
  | 'oldWord'
  | 'tooLarge'
  | 'bomb'
  | 'tooMuchText';

/** A file that gives no text, and why. */
export class ImportFailure extends Error {
  constructor(readonly code: FailureCode) {
    super(code);
  }
}
