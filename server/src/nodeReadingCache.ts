import { createHash, randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Inquiry } from './answer/inquiry';
import type { PackedReading } from './corpus/packedReading';
import type { FileToRead } from './corpus/reading';
import type { ReadingCache } from './workspace';

/** How much is kept of one set of folders at most, and of all of them together, in bytes. */
const most = { ofFolders: 150e6, together: 400e6 };

/** How old a file must be that was begun and not finished before it is taken for a wreck, in milliseconds. */
const abandoned = 3_600_000;

const extension = '.readings';

/** What a file begins with: these bytes, and the hash of all that follows. */
const mark = Buffer.from('remissvar readings 1\n');
const hashLength = 32;
const countLength = 4;

/** Where a system has programs keep what they can make anew. */
export function systemCacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const local: Partial<Record<NodeJS.Platform, string>> = {
    darwin: path.join(homedir(), 'Library', 'Caches'),
    win32: LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'),
  };
  return path.join(
    local[process.platform] ?? (XDG_CACHE_HOME || path.join(homedir(), '.cache')),
    'remissvar',
  );
}

/**
 * What was read in the answers of these folders at an earlier start, by the very same program.
 *
 * Each set of folders has a file. It is written whole and then given its name, so that servers that run at the same time
 * replace each other's and never mix them. What is broken, or written by another program, is as good as absent.
 * @param program the path of the program that reads
 */
export async function openReadingCache(
  cacheFolder: string,
  program: string,
  folders: readonly string[],
): Promise<ReadingCache> {
  const { versions } = process;
  const reader = [await fs.readFile(program), versions.v8, versions.unicode ?? ''];
  const version = hashOf(reader).toString('hex');
  const file = fileOf(cacheFolder, folders);
  return new NodeReadingCache(file, version, await readKept(file, version));
}

/** Removes what is kept of these folders, which a person no longer wants kept. */
export function forgetReadings(cacheFolder: string, folders: readonly string[]): Promise<void> {
  return fs.rm(fileOf(cacheFolder, folders), { force: true });
}

function fileOf(cacheFolder: string, folders: readonly string[]): string {
  const name = hashOf([JSON.stringify([...folders].sort())])
    .toString('hex')
    .slice(0, 32);
  return path.join(cacheFolder, name + extension);
}

class NodeReadingCache implements ReadingCache {
  private readonly used = new Map<string, PackedReading>();
  private hasNews = false;

  constructor(
    private readonly file: string,
    private readonly version: string,
    private readonly kept: ReadonlyMap<string, PackedReading>,
  ) {}

  get isEmpty(): boolean {
    return this.kept.size === 0;
  }

  get(file: FileToRead): PackedReading | undefined {
    const key = keyOf(file);
    const reading = this.kept.get(key);
    if (reading) this.used.set(key, reading);
    return reading;
  }

  put(file: FileToRead, reading: PackedReading): void {
    this.used.set(keyOf(file), reading);
    this.hasNews = true;
  }

  async save(): Promise<void> {
    const folder = path.dirname(this.file);
    try {
      if (this.hasNews || this.used.size < this.kept.size) {
        await fs.mkdir(folder, { recursive: true, mode: 0o700 });
        await writeKept(this.file, this.version, this.used);
      } else {
        const now = new Date();
        await fs.utimes(this.file, now, now);
      }
      await tidy(folder, this.file);
    } catch {
      // A disk that is full or cannot be written to: the next start reads the answers again.
    }
  }
}

/** What a reading depends on. */
function keyOf({ bytes, inquiry }: FileToRead): string {
  return hashOf([inquiry ? hashOfInquiry(inquiry) : '', bytes]).toString('base64');
}

const inquiryHashes = new WeakMap<Inquiry, Buffer>();

/** There are many answers to one inquiry, and all share it. */
function hashOfInquiry(inquiry: Inquiry): Buffer {
  let hash = inquiryHashes.get(inquiry);
  if (!hash) {
    hash = hashOf([JSON.stringify(inquiry)]);
    inquiryHashes.set(inquiry, hash);
  }
  return hash;
}

function hashOf(parts: Iterable<string | Uint8Array>): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What stands before the readings themselves, as JSON. */
interface Contents {
  readonly version: string;
  /** In the order of the readings: the key, and how long the outline and the facts are, in bytes. */
  readonly entries: readonly (readonly [string, number, number])[];
}

async function readKept(file: string, version: string): Promise<ReadonlyMap<string, PackedReading>> {
  try {
    const { size } = await fs.stat(file);
    return size <= most.ofFolders ? parseKept(await fs.readFile(file), version) : new Map();
  } catch {
    return new Map();
  }
}

function parseKept(bytes: Buffer, version: string): ReadonlyMap<string, PackedReading> {
  const kept = new Map<string, PackedReading>();
  const body = mark.length + hashLength;
  const isWhole =
    bytes.subarray(0, mark.length).equals(mark) &&
    bytes.subarray(mark.length, body).equals(hashOf([bytes.subarray(body)]));
  if (!isWhole) return kept;
  let at = body + countLength + bytes.readUInt32LE(body);
  const contents = JSON.parse(bytes.toString('utf8', body + countLength, at)) as Contents;
  if (contents.version !== version) return kept;
  for (const [key, outlineLength, factsLength] of contents.entries) {
    const outline = bytes.toString('utf8', at, (at += outlineLength));
    // A copy, or one reading would hold on to all of them.
    kept.set(key, { outline, facts: new Uint8Array(bytes.subarray(at, (at += factsLength))) });
  }
  return kept;
}

async function writeKept(
  file: string,
  version: string,
  readings: ReadonlyMap<string, PackedReading>,
): Promise<void> {
  const entries: Contents['entries'][number][] = [];
  const parts: Uint8Array[] = [];
  for (const [key, { outline, facts }] of readings) {
    const bytes = Buffer.from(outline);
    entries.push([key, bytes.length, facts.length]);
    parts.push(bytes, facts);
  }
  const contents = Buffer.from(JSON.stringify({ version, entries } satisfies Contents));
  const length = Buffer.alloc(countLength);
  length.writeUInt32LE(contents.length);
  parts.unshift(length, contents);
  parts.unshift(mark, hashOf(parts));
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  if (size > most.ofFolders) return;
  const unfinished = `${file}.${randomUUID()}`;
  try {
    // In one go: there are two parts to each answer.
    await fs.writeFile(unfinished, Buffer.concat(parts), { mode: 0o600 });
    await fs.rename(unfinished, file);
  } finally {
    await fs.rm(unfinished, { force: true });
  }
}

/** Removes what was kept longest ago where there is too much, and files that were never finished. */
async function tidy(folder: string, justUsed: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => name.includes(extension));
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await fs.stat(file);
      return { file, size, mtimeMs, isFinished: name.endsWith(extension) };
    }),
  );
  files.sort((a, b) => b.mtimeMs - a.mtimeMs);
  let total = 0;
  for (const { file, size, mtimeMs, isFinished } of files) {
    total += size;
    const isLost = isFinished ? total > most.together && file !== justUsed : Date.now() - mtimeMs > abandoned;
    if (isLost) await fs.rm(file, { force: true });
  }
}
