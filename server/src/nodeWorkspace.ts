import * as fs from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import { isCandidateName } from './corpus/admission';
import { longestText } from './text/longest';
import type { Workspace } from './workspace';

/** Folders that hold other people's programs, never answers. */
const skipped = new Set(['node_modules', '.git', '.vscode', '.hg', '.svn']);

/** UTF-8 spends at most three bytes on a UTF-16 unit. */
const mostBytes = 3 * longestText;

/** The file system of this machine. Only `file:` URIs are reached; links to folders are not followed. */
export const nodeWorkspace: Workspace = {
  async list(folder) {
    return folder.startsWith('file:') ? listUnder(fileURLToPath(folder)) : [];
  },
  async read(uri) {
    if (!uri.startsWith('file:')) return null;
    try {
      const path = fileURLToPath(uri);
      const { size } = await fs.stat(path);
      return size > mostBytes ? await readStart(path) : await fs.readFile(path);
    } catch {
      return null;
    }
  },
};

/** The URI of a path, spelt as the server spells URIs. */
export function uriOf(path: string): string {
  return URI.parse(pathToFileURL(path).toString()).toString();
}

async function listUnder(root: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) waiting.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        const uri = uriOf(path);
        if (isCandidateName(uri)) found.push(uri);
      }
    }
  }
  return found.sort();
}

/** One byte more than any answer has, which is enough to tell that a file is too long to be one. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await fs.open(path);
  try {
    const bytes = new Uint8Array(mostBytes + 1);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
