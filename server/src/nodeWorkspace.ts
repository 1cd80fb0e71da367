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
  async listTop(folder, most) {
    return folder.startsWith('file:') ? listIn(folder, most).catch(() => []) : [];
  },
  async read(uri) {
    if (!uri.startsWith('file:')) return null;
    try {
      return await readBytes(fileURLToPath(uri));
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

/** The names are counted as they come: a folder may hold more of them than it is worth to wait for. */
async function listIn(folder: string, most: number): Promise<string[] | null> {
  // With its slash the root of a drive is a folder too: "file:///c%3A/".
  const path = fileURLToPath(`${folder}/`);
  const found: string[] = [];
  let names = 0;
  for await (const entry of await fs.opendir(path, { bufferSize: 256 })) {
    if (++names > most) return null;
    if (!entry.isFile() && !entry.isSymbolicLink()) continue;
    const uri = uriOf(path + entry.name);
    if (isCandidateName(uri)) found.push(uri);
  }
  return found.sort();
}

/** A file's bytes, or one more than any answer has, which is enough to tell that a file is too long to be one. */
async function readBytes(path: string): Promise<Uint8Array> {
  // A link may lead to what has no end, or waits for somebody to write to it.
  const stats = await fs.stat(path);
  if (!stats.isFile()) throw new Error(`${path} is no file.`);
  const { size } = stats;
  const file = await fs.open(path);
  try {
    // One byte more than it should have, to see whether it has grown.
    const bytes = new Uint8Array(Math.min(size, mostBytes) + 1);
    let length = 0;
    let last = 0;
    do {
      ({ bytesRead: last } = await file.read(bytes, length, bytes.length - length, length));
      length += last;
    } while (last > 0 && length < Math.min(size, bytes.length));
    const hasGrown = length === bytes.length && size <= mostBytes;
    return hasGrown ? await fs.readFile(path) : bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
