import { isAboutAnswers, isAnswer, isCandidateName, remissFileName, versionKind } from './corpus/admission';
import type { FileEvent } from './corpus/corpus';
import { contentOf } from './corpus/content';
import type { Fault } from './corpus/content';
import { Corpus } from './corpus/corpus';
import { FileText } from './corpus/fileText';
import type { FileRead, FileToRead } from './corpus/reading';
import { Pace } from './corpus/pace';
import { readFiles } from './corpus/reading';
import type { Snapshot } from './corpus/snapshot';
import { folderOf } from './corpus/uris';
import type { UserLevels } from './rules/levels';
import type { Breakdown } from './rules/run';
import { diagnose } from './rules/run';
import type { Diagnosis } from './rules/rule';
import { longestText } from './text/longest';
import type { ReadingCache, Readers, Workspace } from './workspace';

/** A file that is there but cannot be used, and why. */
export interface Unusable {
  readonly uri: string;
  readonly reason: Fault | 'unreadable';
}

/** What a service needs from where it runs. */
export interface ServiceHost {
  readonly workspace: Workspace;
  /** Starts threads that read many answers; null where there are none. */
  readers?(): Readers | null;
  /** Opens what was read in these folders at an earlier start; null where nothing is kept. */
  readingCache?(folders: readonly string[]): Promise<ReadingCache | null> | null;
  /** Lets waiting messages be read; long work calls it between slices. */
  pause(): Promise<void>;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Something that trees show may have changed. */
  changed(): void;
  unusable(file: Unusable): void;
  /** A folder that nobody has opened holds too many names to be read. */
  crowded?(folder: string): void;
  breakdown(breakdown: Breakdown): void;
}

export interface Settings {
  readonly plainText: boolean;
  /** How loud the user wants rules to be. */
  readonly levels: UserLevels;
}

/** What a slice of work may take before waiting messages get their turn, in milliseconds. */
const slice = 8;

/** From so many answers on they are read by other threads, and kept: fewer are read before those have started. */
const many = 60;

/** How many answers are read at a time. */
const batchSize = 8;

/** How many batches this thread has under way: while one is read, the next is fetched. */
const lanesHere = 2;

/** How many files are fetched at a time where they need not be read anew. */
const readAtOnce = 32;

/** How many answers are taken in at once, beside those there are: with each time lists as long as those are copied. */
export function takenAtOnce(known: number): number {
  return Math.max(batchSize, known >> 4);
}

/**
 * How many names a folder may hold that is read only because an answer from it is open. 500 answers, each in text, Word and
 * PDF, are fewer; home folders and those of temporary files may hold many more.
 */
export const mostNames = 2000;

/** The work that is under way, for showing how far it has come. */
export interface Progress {
  report(done: number, total: number): void;
  readonly cancelled: boolean;
}

/**
 * The answers under the open folders and what is asked of them: the facade that every front shares.
 * Edits are taken in at once and read when the next request wants to know, so typing fast reads once.
 */
export class Service {
  private readonly corpus: Corpus;
  private pending: FileEvent[] = [];
  private refreshing: Promise<void> | null = null;
  private folders: readonly string[] = [];
  private tops: ReadonlySet<string> = new Set();
  private readonly reported = new Set<string>();
  private readonly pace = new Pace(slice);

  constructor(
    private readonly host: ServiceHost,
    private settings: Settings,
  ) {
    this.corpus = new Corpus({ plainText: settings.plainText });
  }

  /** Everything known now, with every edit that has arrived. */
  get snapshot(): Snapshot {
    if (this.pending.length) {
      const events = this.pending;
      this.pending = [];
      this.corpus.update(events);
      void this.refresh();
    }
    return this.corpus.snapshot;
  }

  /** An open document's text: it wins over the file on disk until `close`. */
  open(uri: string, languageId: string, version: number, text: string): void {
    const readable = this.isReadable(uri, text);
    this.pending.push({ kind: 'open', uri, languageId, version, text: readable ? text : null });
    this.host.changed();
  }

  close(uri: string): void {
    this.pending.push({ kind: 'close', uri });
    this.host.changed();
  }

  configure(settings: Settings): void {
    this.settings = settings;
    this.corpus.setOptions({ plainText: settings.plainText });
    void this.refresh();
  }

  /** Whether a plain-text document is an answer, from its first characters. */
  isAnswer(uri: string, head: string): boolean {
    const hasRemiss = this.snapshot.remissFiles.has(`${folderOf(uri)}/${remissFileName}`);
    // An unsaved document has no name to go by, but is plain text, or it would not be asked about.
    const file = { uri, text: head, ...(uri.startsWith('untitled:') ? { languageId: 'plaintext' } : {}) };
    return isAnswer(file, { hasRemiss, plainText: this.settings.plainText });
  }

  /**
   * Reads the folders. Folders that are gone are forgotten.
   * @param tops folders of which only the files right in them are read, and none where there are too many names
   */
  async index(folders: readonly string[], progress: Progress, tops: readonly string[] = []): Promise<void> {
    this.folders = folders;
    this.tops = new Set(tops);
    this.corpus.setBusy(true);
    let cache: ReadingCache | null | undefined;
    try {
      const lists = await Promise.all([
        ...folders.map((folder) => this.host.workspace.list(folder)),
        ...tops.map((folder) => this.listTop(folder)),
      ]);
      const wanted = [...new Set(lists.flat())].filter(isCandidateName);
      const kept = new Set(wanted);
      this.forget((uri) => !kept.has(uri));
      // What cannot be opened is no reason to read nothing.
      if (wanted.length >= many)
        cache = await this.host.readingCache?.([...folders, ...tops])?.catch(() => null);
      await this.readAll(wanted, progress, cache);
    } finally {
      // What a person has stopped stays incomplete, and says so.
      this.corpus.setBusy(progress.cancelled);
      this.host.changed();
    }
    if (!progress.cancelled) await cache?.save();
  }

  /** Files that have appeared, changed or gone. A folder that has gone takes its files with it. */
  async filesChanged(uris: readonly string[], gone: readonly string[]): Promise<void> {
    const lost = new Set(gone);
    this.forget((uri) => lost.has(uri) || gone.some((folder) => uri.startsWith(folder + '/')));
    const inside = uris.filter(
      (uri) => this.tops.has(folderOf(uri)) || this.folders.some((folder) => uri.startsWith(folder + '/')),
    );
    await this.readAll(inside.filter(isCandidateName), { report: () => undefined, cancelled: false });
    this.host.changed();
  }

  /** What the rules find in a file; none where the file is of no kind that has rules. */
  diagnose(uri: string, snapshot = this.snapshot): Diagnosis[] {
    const { levels } = this.settings;
    return diagnose(uri, snapshot, { levels, onBreakdown: (breakdown) => this.reportOnce(breakdown) });
  }

  private async listTop(folder: string): Promise<readonly string[]> {
    const files = await this.host.workspace.listTop?.(folder, mostNames);
    if (files === null && !this.reported.has(folder)) {
      this.reported.add(folder);
      this.host.crowded?.(folder);
    }
    return files ?? [];
  }

  /** Reads what describes a remiss first, so that each answer is read once. */
  private async readAll(
    uris: readonly string[],
    progress: Progress,
    cache?: ReadingCache | null,
  ): Promise<void> {
    const about = uris.filter(isAboutAnswers);
    const versions = uris.filter((uri) => versionKind(uri));
    const answers = uris.filter((uri) => !isAboutAnswers(uri) && !versionKind(uri));
    this.corpus.update(versions.map((uri) => ({ kind: 'disk', uri, text: '' })));
    for (const uri of about) {
      const bytes = await this.host.workspace.read(uri);
      const content = bytes && contentOf(bytes);
      if (content?.fault) this.host.unusable({ uri, reason: content.fault });
      this.corpus.update([{ kind: 'disk', uri, text: content?.text ?? null }]);
    }
    const taking = new TakingIn((events, done) => {
      this.corpus.update(events);
      progress.report(done, answers.length);
      this.host.changed();
      return takenAtOnce(this.corpus.snapshot.documents.size);
    });
    const left = cache && !cache.isEmpty ? await this.takeKept(answers, cache, taking, progress) : answers;
    await this.readAnswers(left, taking, progress, cache);
    taking.finish();
    await this.refresh();
  }

  /** Takes in the answers of which it is known what they say; the others are given back. */
  private async takeKept(
    uris: readonly string[],
    cache: ReadingCache,
    taking: TakingIn,
    progress: Progress,
  ): Promise<string[]> {
    const left: string[] = [];
    const pause = this.pauses();
    for (let at = 0; at < uris.length && !progress.cancelled; at += readAtOnce) {
      const batch = uris.slice(at, at + readAtOnce);
      const events: FileEvent[] = [];
      for (const [index, bytes] of (await this.bytesOf(batch)).entries()) {
        const uri = batch[index]!;
        const file = bytes && this.fileToRead(uri, bytes);
        const reading = file && cache.get(file);
        if (reading)
          events.push({
            kind: 'disk',
            uri,
            text: new FileText(file.bytes),
            known: { reading, inquiry: file.inquiry },
          });
        else left.push(uri);
      }
      taking.add(events);
      await pause();
    }
    return left;
  }

  /** Reads answers here and, where they are many, in other threads too if there are any. */
  private async readAnswers(
    uris: readonly string[],
    taking: TakingIn,
    progress: Progress,
    cache?: ReadingCache | null,
  ): Promise<void> {
    const beside = uris.length >= many ? this.host.readers?.() : null;
    let next = 0;
    const lane = async (read: Readers['read']) => {
      while (next < uris.length && !progress.cancelled) {
        const batch = uris.slice(next, (next += batchSize));
        taking.add(await this.readBatch(batch, read, cache));
      }
    };
    const times = (count: number, read: Readers['read']) => Array.from({ length: count }, () => lane(read));
    try {
      await Promise.all([
        ...times(beside?.lanes ?? 0, (files) => beside!.read(files)),
        ...times(lanesHere, (files) => this.readHere(files)),
      ]);
    } finally {
      beside?.close();
    }
  }

  private bytesOf(uris: readonly string[]): Promise<(Uint8Array | null)[]> {
    return Promise.all(uris.map((uri) => this.host.workspace.read(uri)));
  }

  private async readBatch(
    uris: readonly string[],
    read: Readers['read'],
    cache?: ReadingCache | null,
  ): Promise<FileEvent[]> {
    const contents = await this.bytesOf(uris);
    const files = uris.flatMap((uri, at) => {
      const bytes = contents[at];
      return bytes ? [this.fileToRead(uri, bytes)] : [];
    });
    // A thread that has broken down is no reason to read nothing.
    const found = await read(files).catch(() => this.readHere(files));
    const events = new Map<string, FileEvent>();
    for (const [at, file] of files.entries()) {
      const { uri, inquiry, bytes } = file;
      const { fault, reading } = found[at]!;
      if (fault) this.host.unusable({ uri, reason: fault });
      if (reading) cache?.put(file, reading);
      const known = reading ? { reading, inquiry } : undefined;
      events.set(uri, { kind: 'disk', uri, text: fault ? null : new FileText(bytes), known });
    }
    return uris.map((uri) => events.get(uri) ?? { kind: 'disk', uri, text: null });
  }

  private fileToRead(uri: string, bytes: Uint8Array): FileToRead {
    const remiss = this.corpus.snapshot.remissFiles.get(`${folderOf(uri)}/${remissFileName}`);
    const { plainText } = this.settings;
    return { uri, bytes, inquiry: remiss?.inquiry ?? null, hasRemiss: remiss !== undefined, plainText };
  }

  /** Reads files in this thread, as many at a time as a slice has room for. */
  private async readHere(files: readonly FileToRead[]): Promise<FileRead[]> {
    const read: FileRead[] = [];
    while (read.length < files.length) {
      const left = files.slice(read.length);
      const next = left.slice(0, this.pace.fitting(left.map(({ bytes }) => bytes.length)));
      const began = this.host.now();
      read.push(...readFiles(next));
      this.pace.note(
        next.reduce((sum, { bytes }) => sum + bytes.length, 0),
        this.host.now() - began,
      );
      await this.host.pause();
    }
    return read;
  }

  /** What long work calls after each step: it lets waiting messages be read when a slice has passed. */
  private pauses(): () => Promise<void> {
    let since = this.host.now();
    return async () => {
      if (this.host.now() - since < slice) return;
      await this.host.pause();
      since = this.host.now();
    };
  }

  private isReadable(uri: string, text: string): boolean {
    if (text.length <= longestText) return true;
    this.host.unusable({ uri, reason: 'tooLarge' });
    return false;
  }

  private forget(matches: (uri: string) => boolean): void {
    const events = this.corpus.knownOnDisk().filter(matches);
    if (events.length) this.corpus.update(events.map((uri) => ({ kind: 'disk', uri, text: null })));
  }

  /** Reads again, in slices, what a changed `remiss.json` or setting bears on. */
  private refresh(): Promise<void> {
    return (this.refreshing ??= this.refreshInSlices().finally(() => (this.refreshing = null)));
  }

  private async refreshInSlices(): Promise<void> {
    if (this.corpus.isFresh) return;
    const pause = this.pauses();
    while (this.corpus.refresh(1)) {
      await pause();
    }
    this.host.changed();
  }

  private reportOnce(breakdown: Breakdown): void {
    const key = `${breakdown.code} ${breakdown.uri}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.host.breakdown(breakdown);
  }
}

/** Gathers answers that have been read, and lets a few at a time be taken in. */
class TakingIn {
  private readonly waiting: FileEvent[] = [];
  private done = 0;
  private atOnce = batchSize;

  /** @param takeIn also gives how many to gather the next time */
  constructor(private readonly takeIn: (events: readonly FileEvent[], done: number) => number) {}

  add(events: readonly FileEvent[]): void {
    this.waiting.push(...events);
    if (this.waiting.length >= this.atOnce) this.finish();
  }

  /** Takes in those that are left. */
  finish(): void {
    this.done += this.waiting.length;
    this.atOnce = this.takeIn(this.waiting.splice(0), this.done);
  }
}
