/** Why a position is read as it is. */
import type { Location, Position as LinePosition, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { Position } from '../answer/facts';

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
