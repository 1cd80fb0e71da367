/** The folders that texts are imported to, whatever file system holds them. */
import * as l10n from '@vscode/l10n';
import { FileSystemError, FileType, Uri, window, workspace } from 'vscode';
import { type ImportFolder, importFileName } from '../../../server/src/protocol';

export function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

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
 * Writes a file whole or not at all: beside its place first, and then into it.
 * @throws what the file system says
 */
export async function writeWhole(uri: Uri, text: string): Promise<void> {
  const beside = uri.with({ path: `${parentOf(uri).path}/.${nameOf(uri)}.tmp` });
  try {
    await workspace.fs.writeFile(beside, new TextEncoder().encode(text));
    await workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

/** What a person is told of a file that could not be written. */
export function writeTrouble(error: unknown, uri: Uri): string {
  const name = workspace.asRelativePath(uri);
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof FileSystemError ? error.code : '';
  if (/ENOSPC|EDQUOT/.test(message)) return l10n.t('{0} was not saved: the disk is full.', name);
  if (code === 'NoPermissions' || /EACCES|EPERM|EROFS/.test(message))
    return l10n.t('{0} was not saved: the folder is read-only.', name);
  return l10n.t('{0} was not saved: {1}', name, message);
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
