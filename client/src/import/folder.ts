/** The folders that texts are imported to, whatever file system holds them. */
import * as l10n from '@vscode/l10n';
import { FileType, Uri, window, workspace } from 'vscode';
import { type ImportFolder, importFileName } from '../../../server/src/protocol';
import { parentOf } from '../writing';

/** What is in a folder already. */
export async function folderAt(folder: Uri): Promise<ImportFolder> {
  const entries = await workspace.fs.readDirectory(folder);
  const files = entries.filter(([, type]) => type !== FileType.Directory).map(([name]) => name);
  const records = files.includes(importFileName) ? await textAt(Uri.joinPath(folder, importFileName)) : '';
  return { files, records };
}

export async function textAt(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/**
 * The folder of the remiss, for files that lie elsewhere: the one with a `remiss.json`, which a person chooses where
 * there are several; else the first that is open. Undefined where none is open, or none was chosen.
 */
export async function remissFolder(): Promise<Uri | undefined> {
  const found = await workspace.findFiles('**/remiss.json', '**/node_modules/**', 50);
  const folders = found.map(parentOf);
  if (folders.length < 2) return folders[0] ?? workspace.workspaceFolders?.[0]?.uri;
  const items = folders.map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('The remiss to import to') });
  return chosen?.uri;
}
