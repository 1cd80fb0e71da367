import { modify } from 'jsonc-parser';
import type { RemissDocument, Snapshot } from '../../corpus/snapshot';
import { baseName, folderOf } from '../../corpus/uris';
import { remissFileName } from '../../corpus/admission';

/** New words in a `remiss.json`. Offsets are in the file. */
export interface RemissEdit {
  readonly uri: string;
  readonly exists: true;
  readonly changes: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
}

/**
 * Names an answer as the writer's draft in the `remiss.json` beside it, comments left as they are; null where
 * there is no such file, or none that can be read, and where the answer is marked already.
 */
export function markDraft(snapshot: Snapshot, uri: string): RemissEdit | null {
  const document = snapshot.document(uri);
  const remiss = snapshot.remissFiles.get(`${folderOf(uri)}/${remissFileName}`);
  if (!document || !remiss || remiss.inquiry.draft === baseName(uri) || isBroken(remiss)) return null;
  const edits = modify(remiss.text, ['utkast'], baseName(uri), {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
    getInsertionIndex: (keys) => keys.indexOf('egenOrganisation') + 1 || keys.length,
  });
  return {
    uri: remiss.uri,
    exists: true,
    changes: edits.map(({ offset, length, content }) => ({
      start: offset,
      end: offset + length,
      newText: content,
    })),
  };
}

/** Whether nothing can be added, since it is not known where. */
function isBroken({ file }: RemissDocument): boolean {
  return file.faults.some(({ code }) => code === 'syntax' || code === 'notAnObject');
}
