/**
 * Our own requests, beside LSP's: the only file of the server that the client imports.
 * Texts in results are already in the user's language.
 */
import type {
  Diagnostic,
  Location,
  Position as LinePosition,
  TextDocumentIdentifier,
} from 'vscode-languageserver-types';
import type { Direction, Position, RespondentKind } from './answer/facts';

/** `initialize`'s options. All may be absent: other editors send none. */
export interface InitializationOptions {
  /** The language of every text the server writes; Swedish where it is not said. A new one takes a new server. */
  readonly language?: 'sv' | 'en';
  /** True where the client lists and reads files for the server: `listFilesRequest`, `readFileRequest`. */
  readonly filesThroughClient?: boolean;
}

/**
 * Client to server: is a plain-text document an answer? Documents of the language `remissvar` always are, those in a
 * folder with `remiss.json` too, others where their head says so. `IsAnswerParams -> boolean`
 */
export const isAnswerRequest = 'remissvar/isAnswer';

export interface IsAnswerParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The document's first characters, `headLength` at most: the server has not been told of a foreign document. */
  readonly head: string;
}

/** How much of a document `IsAnswerParams.head` holds, in UTF-16 code units. */
export const headLength = 4000;

/** Client to server: the trees of proposals, one an inquiry. `() -> InquiryNode[]` */
export const proposalsRequest = 'remissvar/proposals';

/** Ids come from domain identity and survive a refresh: `SOU 2024:72`, `SOU 2024:72#4.1`, `SOU 2024:72#4.1/botkyrka kommun`. */
export interface InquiryNode {
  readonly id: string;
  /** "SOU 2024:72", or the title where the remiss has no number. */
  readonly designation: string;
  readonly title: string | null;
  /** `remiss.json`, where there is one. */
  readonly location: Location | null;
  /** How many respondents have answered: the denominator of every count below. */
  readonly answers: number;
  /** False while the folder is still being read. */
  readonly complete: boolean;
  /** Chapters and parentless sections, in numeric order. */
  readonly sections: readonly SectionNode[];
}

export interface SectionNode {
  readonly id: string;
  /** "4.1.4" */
  readonly number: string;
  readonly title: string | null;
  readonly counts: Readonly<Record<Direction, number>>;
  /** "2 för · 1 emot · 1 oklart" */
  readonly countsText: string;
  readonly location: Location | null;
  readonly sections: readonly SectionNode[];
  readonly respondents: readonly RespondentNode[];
}

export interface RespondentNode {
  readonly id: string;
  readonly name: string;
  readonly kind: RespondentKind | null;
  readonly position: Position;
  /** "tillstyrker i huvudsak" */
  readonly positionText: string;
  /** The words that carry the position, as they stand in the answer, line breaks as spaces; null where none do. */
  readonly quote: string | null;
  /** Where the quote stands; the heading where there is no quote. */
  readonly location: Location;
}

/** Client to server: the next or previous respondent's position on the section at a place. `AdjacentParams -> AdjacentPosition | null` */
export const adjacentPositionRequest = 'remissvar/adjacentPosition';

export interface AdjacentParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: LinePosition;
  readonly towards: 'next' | 'previous';
  /** The section being walked, where the place is the last answer's: a passage on "5.3, 5.4" belongs to two walks. */
  readonly section?: string;
}

export interface AdjacentPosition {
  readonly respondent: RespondentNode;
  /** The section that is being walked, "5.4". */
  readonly section: string;
  /** 1-based place among the passages on the section, and how many there are. */
  readonly index: number;
  readonly total: number;
}

/** Client to server: where each of the other respondents stands on sections. `OtherPlacesParams -> Location[]` */
export const otherPlacesRequest = 'remissvar/otherPlaces';

export interface OtherPlacesParams {
  readonly textDocument: TextDocumentIdentifier;
  /** "5.3", "5.4" */
  readonly sections: readonly string[];
}

/**
 * The command of a lens, which the client carries out: shows where the others stand. Its arguments are an
 * `OtherPlacesParams` and the position of the heading.
 */
export const showOthersCommand = 'remissvar.showOthers';

/** Client to server: why a section, or the answer, is read as it is. `ExplainParams -> Explanation | null` */
export const explainRequest = 'remissvar/explain';

export interface ExplainParams {
  readonly textDocument: TextDocumentIdentifier;
  /** A place in the section; without it, the answer as a whole. */
  readonly position?: LinePosition;
}

export interface Explanation {
  /** The section's numbers, or its title where it has none; null for the whole answer. */
  readonly section: string | null;
  readonly position: Position;
  readonly positionText: string;
  /** The rule that decided, in words. */
  readonly because: string;
  readonly marks: readonly ExplainedMark[];
  readonly setAside: readonly (ExplainedMark & { readonly because: string })[];
  /** Reasons given in the same passage: what an unclear position has instead of a mark. They decide nothing. */
  readonly reasons: readonly Omit<ExplainedMark, 'positionText'>[];
}

export interface ExplainedMark {
  readonly quote: string;
  readonly positionText: string;
  /** What the rule that read the mark looks for, in words. */
  readonly rule: string;
  readonly location: Location;
}

/** Client to server: what the rules find in every file under a folder. Can be cancelled. `CheckFolderParams -> FolderCheck` */
export const checkFolderRequest = 'remissvar/checkFolder';

export interface CheckFolderParams {
  /** A folder's URI; without it, all that are open. */
  readonly folder?: string;
}

export interface FolderCheck {
  /** How many files were checked: the denominator of the counts. */
  readonly files: number;
  /** The files in which something was found, by URI. */
  readonly findings: readonly { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }[];
  /** The rules that found something, those that found most first. */
  readonly rules: readonly RuleCount[];
}

export interface RuleCount {
  readonly code: string;
  /** "Avsnitt utan ståndpunkt" */
  readonly title: string;
  readonly count: number;
  /** Where the page about the rule is read. */
  readonly page: string;
}

/** Server to client: something that trees and lenses show has changed. */
export const corpusChangedNotification = 'remissvar/corpusChanged';

export interface CorpusChanged {
  readonly revision: number;
  /** False while folders are still being read. */
  readonly complete: boolean;
}

/** Server to client, where the server cannot reach files itself (a browser): every candidate file under a folder. `FolderParams -> string[]` (URIs) */
export const listFilesRequest = 'remissvar/listFiles';

export interface FolderParams {
  readonly folder: string;
}

/** Server to client, likewise: the bytes of one file, in base 64. `FileParams -> string` */
export const readFileRequest = 'remissvar/readFile';

export interface FileParams {
  readonly uri: string;
}
