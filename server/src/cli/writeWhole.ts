import * as l10n from '@vscode/l10n';
import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Writes a file whole or not at all: beside its place first, and then into it. Its folder is made where it is missing.
 * @throws what the file system says
 */
export function writeWhole(full: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(full), { recursive: true });
  const beside = path.join(path.dirname(full), `.${path.basename(full)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(beside, content, { flush: true });
    fs.renameSync(beside, full);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

/** What a person is told of a file that could not be written. */
export function writeTrouble(error: unknown, shown: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return l10n.t('{0} was not saved: the disk is full.', shown);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return l10n.t('{0} was not saved: the folder is read-only.', shown);
  return l10n.t('{0} was not saved: {1}', shown, message);
}
