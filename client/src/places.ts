/** Places in documents, as the protocol writes them and as VS Code does. */
import { type Position, Range, type TextDocument, Uri } from 'vscode';
import type { AdjacentParams, RespondentNode } from '../../server/src/protocol';

type Location = RespondentNode['location'];

export function placeOf({ uri, range: { start, end } }: Location): { uri: Uri; range: Range } {
  return { uri: Uri.parse(uri), range: new Range(start.line, start.character, end.line, end.character) };
}

/** A place in a document, as requests name it. */
export function placeIn(
  document: TextDocument,
  { line, character }: Position,
): Pick<AdjacentParams, 'textDocument' | 'position'> {
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}
