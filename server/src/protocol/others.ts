/** Where the others stand, for the lens above a heading. */
import type { TextDocumentIdentifier } from 'vscode-languageserver-types';

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
