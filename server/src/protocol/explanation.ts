/** Why a position is read as it is. */
import type { Location, Position as LinePosition, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type * as explained from '../features/explain';

/** Client to server: why a section, or the answer, is read as it is. `ExplainParams -> Explanation | null` */
export const explainRequest = 'remissvar/explain';

export interface ExplainParams {
  readonly textDocument: TextDocumentIdentifier;
  /** A place in the section; without it, the answer as a whole. */
  readonly position?: LinePosition;
}

export type Explanation = explained.Explanation<Location>;
export type ExplainedMark = explained.ExplainedMark<Location>;
export type ExplainedDecision = explained.ExplainedDecision;
