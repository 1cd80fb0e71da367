/** Writing an answer: what there is to begin with. What is written comes as text, and as a snippet for editors that know them. */
import type { Position as LinePosition, TextDocumentIdentifier } from 'vscode-languageserver-types';

/** Client to server: an answer to begin with, for each `remiss.json` under a folder. `NewDraftParams -> NewDraft[]` */
export const newDraftRequest = 'remissvar/newDraft';

export interface NewDraftParams {
  /** A folder's URI; without it, all that are open. */
  readonly folder?: string;
  /** The day to date the answer, as the client has it: "2025-02-11". Without it there is a place for it. */
  readonly today?: string;
}

/** What to begin with. Both end with a line break. */
export interface DraftText {
  /** "[datum]" where something is to be filled in. */
  readonly text: string;
  readonly snippet: string;
}

export interface NewDraft extends DraftText {
  /** "SOU 2024:72" */
  readonly designation: string;
  /** The folder of `remiss.json`, where the file goes. */
  readonly folder: string;
  /** A name that no answer in the folder has: "S2024-01966 Botkyrka kommun.remissvar". */
  readonly fileName: string;
  /** The draft that is there already, by its URI. */
  readonly existing: string | null;
}

/** Client to server: an answer to begin with where there is no `remiss.json`. `BlankDraftParams -> DraftText` */
export const blankDraftRequest = 'remissvar/blankDraft';

export type BlankDraftParams = Pick<NewDraftParams, 'today'>;

/** Client to server: a `remiss.json` to begin with. `NewRemissParams -> DraftText` */
export const newRemissRequest = 'remissvar/newRemiss';

export interface NewRemissParams {
  /** The folder it is for, whose answers may tell what it is about. */
  readonly folder: string;
}

/**
 * Client to server: a part for a section that a draft says nothing of, and where it goes. Null where the section is
 * not one of those. `AddSectionParams -> AddedSection | null`
 */
export const addSectionRequest = 'remissvar/addSection';

export interface AddSectionParams {
  readonly textDocument: TextDocumentIdentifier;
  /** "5.4" */
  readonly section: string;
}

export interface AddedSection {
  readonly position: LinePosition;
  /** With the empty lines around it. */
  readonly text: string;
  readonly snippet: string;
}

/**
 * Client to server: what an answer says nothing of, in the order of the report, beginning behind the place where one
 * is in it. `UnansweredParams -> UnansweredSection[]`
 */
export const unansweredRequest = 'remissvar/unanswered';

export interface UnansweredParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position?: LinePosition;
}

export interface UnansweredSection {
  readonly numbers: readonly string[];
  readonly title: string | null;
}

/**
 * Client to server: the edit that names an answer as the writer's draft in the `remiss.json` beside it. Null where
 * there is none that can be read, or the answer is named already. `MarkDraftParams -> WorkspaceEdit | null`
 */
export const markDraftRequest = 'remissvar/markDraft';

export interface MarkDraftParams {
  readonly textDocument: TextDocumentIdentifier;
}
