import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Snapshot } from '../corpus/snapshot';
import type { Range } from '../text/range';
import type { Positions } from './positions';

/** What the client can do with edits. */
export interface EditSupport {
  readonly documentChanges: boolean;
  readonly createFile: boolean;
}

/** Changes to one file, which is created where it is not there. */
export interface FileEdit {
  readonly uri: string;
  readonly exists: boolean;
  readonly changes: readonly (Range & { readonly newText: string })[];
}

/** As the protocol has it; null where the file has to be created and the client cannot. */
export function fileEdit(
  snapshot: Snapshot,
  { uri, exists, changes }: FileEdit,
  positions: Positions,
  support: EditSupport,
): WorkspaceEdit | null {
  const file = snapshot.file(uri);
  const beginning = { line: 0, character: 0 };
  const edits = changes.map(({ newText, ...range }) => ({
    range: file ? positions.range(file, range) : { start: beginning, end: beginning },
    newText,
  }));
  if (!support.documentChanges) return exists ? { changes: { [uri]: edits } } : null;
  const edit: TextDocumentEdit = { textDocument: { uri, version: file?.version ?? null }, edits };
  if (exists) return { documentChanges: [edit] };
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  return support.createFile ? { documentChanges: [create, edit] } : null;
}
