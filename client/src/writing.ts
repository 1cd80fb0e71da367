/** Files that we write, on whatever file system: whole or not at all, and what a person is told where it cannot be. */
import * as l10n from '@vscode/l10n';
import { FileSystemError, Uri, workspace } from 'vscode';

export function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/**
 * Writes a file whole or not at all: beside its place first, and then into it.
 * @throws what the file system says
 */
export async function writeWhole(uri: Uri, content: string | Uint8Array): Promise<void> {
  const beside = uri.with({ path: `${parentOf(uri).path}/.${nameOf(uri)}.tmp` });
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    await workspace.fs.writeFile(beside, bytes);
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
