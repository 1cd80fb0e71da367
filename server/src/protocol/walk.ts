/** From one respondent's words on a section to the next one's. */
import type { Location, Position as LinePosition, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type { Adjacent } from '../features/adjacent';

/** Client to server: the next or previous respondent's position on the section at a place. `AdjacentParams -> AdjacentPosition | null` */
export const adjacentPositionRequest = 'remissvar/adjacentPosition';

export interface AdjacentParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: LinePosition;
  readonly towards: 'next' | 'previous';
  /** The section being walked, where the place is the last answer's: a passage on "5.3, 5.4" belongs to two walks. */
  readonly section?: string;
}

export type AdjacentPosition = Adjacent<Location>;
