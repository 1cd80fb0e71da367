/** What a person decides about the machine's readings: confirmed, changed, rejected, added. */
import type { Location, Range, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { Position } from '../answer/facts';
import type { DecisionKind } from '../corpus/decisions/decision';
import type { DecisionOption } from '../features/decisions/options';

export type { DecisionOption };
export { decisionOptions, optionText } from '../features/decisions/options';

/**
 * Client to server: the edit of `remiss.decisions.jsonl` that writes a decision or takes one back. The client applies
 * it, so that it can be undone. Refused with a message where there is nothing to confirm, reject or take back.
 * `DecideParams -> WorkspaceEdit`
 */
export const decideRequest = 'remissvar/decide';

export interface DecideParams {
  /** `state` says which position is right: it changes the machine's, or adds one where the machine found none. */
  readonly what: DecisionOption;
  readonly on: DecidedPlace | DecidedSection | DecidedLine;
  /** What a person states. */
  readonly position?: Position;
  readonly why?: string;
  /** Who decides; the setting `remissvar.decisions.author` where it is not said. */
  readonly by?: string;
}

/**
 * The command of code actions and links in hovers, which a client that `decides` carries out: asks for the position
 * and the reason where they are wanted, and sends `decideRequest`. Its argument is a `DecideParams`.
 */
export const decideCommand = 'remissvar.decide';

/** A place in an answer: the words that are selected, else the stance or the section that the cursor is in. */
export interface DecidedPlace {
  readonly textDocument: TextDocumentIdentifier;
  /** Empty for a cursor. */
  readonly range: Range;
  /** The sections it is about, where those of the place are not meant; null for the answer as a whole. */
  readonly section?: string | null;
}

/** A respondent and a section, as trees and matrices know them. */
export interface DecidedSection {
  /** The key of the inquiry: "sou 2024:72". */
  readonly inquiry: string;
  /** The respondent's key: "botkyrka kommun". */
  readonly respondent: string;
  /** "5.4"; null for the answer as a whole. */
  readonly section: string | null;
}

/** A decision by its id, for taking it back. */
export interface DecidedLine {
  readonly decision: string;
}

/** Client to server: what can be decided at a place. `DecidedPlace | DecidedSection -> Decidable | null` */
export const decidableRequest = 'remissvar/decidable';

/** What a person would decide about, for asking what it is to be. */
export interface Decidable {
  readonly respondent: string;
  /** "5.3", "5.4"; empty for the answer as a whole. */
  readonly sections: readonly string[];
  readonly reading: Position;
  readonly readingText: string;
  /** The words that the decision would rest on, as they are shown. */
  readonly quote: string | null;
  /** What is decided already. */
  readonly decision: DecisionSummary | null;
  /** Every position that can be stated, with its name, in the order of the scale. */
  readonly positions: readonly { readonly position: Position; readonly text: string }[];
}

/** A decision as it is shown beside a position. */
export interface DecisionSummary {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly why: string | null;
  /** The person and the machine apart: "avgjort av Anna: avstyrker (läst som oklart)". */
  readonly text: string;
}

/** Client to server: every decision, those that count for nothing too, and how often machine and person agree. `() -> DecisionList` */
export const decisionsRequest = 'remissvar/decisions';

export interface DecisionList {
  /** By respondent, section and time. */
  readonly decisions: readonly ListedDecision[];
  readonly agreement: Agreement;
}

export interface ListedDecision extends DecisionSummary {
  /**
   * - `counts`       - `superseded`: a later one about the same section counts
   * - `orphaned`: its words, its section or its answer are gone; it is kept, and counts for nothing
   */
  readonly state: 'counts' | 'superseded' | 'orphaned';
  readonly respondent: string;
  /** Null for the answer as a whole. */
  readonly section: string | null;
  readonly position: Position | null;
  /** What the machine read when it was decided, and what it reads now; null where the answer is gone. */
  readonly reading: Position;
  readonly readingNow: Position | null;
  readonly quote: string | null;
  /** What a person should look at again, in words: "Texten har ändrats sedan dess."; empty where there is nothing. */
  readonly notes: readonly string[];
  /** The words; where they stood, if they are gone; null where the answer is. */
  readonly location: Location | null;
  /** Its line in `remiss.decisions.jsonl`. */
  readonly line: Location;
}

/** How often the machine's reading and the person's decision agree, counted per respondent and section. */
export interface Agreement extends AgreementCounts {
  /** False while too few are decided to say anything; then only `decided` is to be shown, and there are no parts. */
  readonly enough: boolean;
  /** For each respondent that somebody has decided about, by name. */
  readonly respondents: readonly AgreementPart[];
  /** For each section that somebody has decided about, the answers as a whole first. */
  readonly sections: readonly AgreementPart[];
  /** The ids of the decisions on the side opposite to the machine's. */
  readonly reversals: readonly string[];
}

/** The same of one respondent, or of one section. */
export interface AgreementPart extends AgreementCounts {
  /** The respondent's name, or the section; null for the answers as a whole. */
  readonly of: string | null;
}

export interface AgreementCounts {
  /** The denominator. */
  readonly decided: number;
  readonly same: number;
  /** The same side, the same position among them. */
  readonly sameSide: number;
  /** For where the machine read against, or against where it read for. */
  readonly reversed: number;
  /** All of it in words, with the denominator. */
  readonly text: string;
}
