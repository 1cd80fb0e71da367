import * as l10n from '@vscode/l10n';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAboutAnswers, remissFileName, versionKind } from '../corpus/admission';
import { contentOf } from '../corpus/content';
import type { FileEvent } from '../corpus/corpus';
import { Corpus } from '../corpus/corpus';
import { decisionFileName } from '../corpus/decisions/decisionFile';
import { importFileName } from '../corpus/importFile';
import { silenceFileName } from '../corpus/silenceFile';
import type { Snapshot } from '../corpus/snapshot';
import { nodeWorkspace, uriOf } from '../nodeWorkspace';
import { unusableText } from '../server/unusable';
import { complain } from './output';

/** The answers that paths lead to. */
export interface Loaded {
  readonly snapshot: Snapshot;
  /** The files to report on, in the order of the paths: answers, and each `remiss.json`. */
  readonly uris: readonly string[];
  /** Files that were named themselves and not found in a folder. */
  readonly named: ReadonlySet<string>;
  /** How many paths or files could not be used; each has been complained of. */
  readonly failures: number;
}

/** Reads files and searches folders. A `remiss.json`, silencings and decisions beside a named file are read too. */
export async function load(paths: readonly string[]): Promise<Loaded> {
  const loader = new Loader();
  for (const item of paths) await loader.add(path.resolve(item), item);
  return loader.finish();
}

/** As `load`, for what is compiled: a person is told of a broken `remiss.json`, and where there are no answers. */
export async function loadCompilable(paths: readonly string[]): Promise<Loaded> {
  const loaded = await load(paths);
  for (const { uri, file } of loaded.snapshot.remissFiles.values()) {
    const count = file.faults.length;
    if (count) complain(l10n.t('Errors in {0}: {1}. The command check shows them.', shownPath(uri), count));
  }
  if (!loaded.snapshot.inquiries.size) complain(l10n.t('No answers were found.'));
  return loaded;
}

/** A path as a person types it, for a URI: relative to the working directory where that is shorter. */
export function shownPath(uri: string): string {
  const full = fileURLToPath(uri);
  const relative = path.relative(process.cwd(), full);
  return relative && relative.length < full.length ? relative : full;
}

class Loader {
  private readonly events = new Map<string, FileEvent>();
  private readonly uris: string[] = [];
  private readonly named = new Set<string>();
  private failures = 0;

  async add(full: string, typed: string): Promise<void> {
    const stat = fs.statSync(full, { throwIfNoEntry: false });
    if (!stat) this.fail(l10n.t('{0} does not exist.', typed));
    else if (stat.isDirectory()) await this.addFolder(full, typed);
    else await this.addFile(full);
  }

  finish(): Loaded {
    const corpus = new Corpus({ plainText: true });
    const events = [...this.events.values()];
    corpus.update(events.filter(({ uri }) => isAboutAnswers(uri)));
    corpus.update(events.filter(({ uri }) => !isAboutAnswers(uri)));
    const { snapshot } = corpus;
    const uris = [...new Set(this.uris)].filter((uri) => snapshot.file(uri));
    return { snapshot, uris, named: this.named, failures: this.failures };
  }

  private async addFolder(full: string, typed: string): Promise<void> {
    const all = await nodeWorkspace.list(uriOf(full));
    this.addVersions(all);
    const uris = all.filter((uri) => !versionKind(uri));
    for (const uri of uris) {
      const text = await this.read(uri);
      if (text === null) continue;
      this.uris.push(uri);
      if (!this.events.has(uri)) this.events.set(uri, { kind: 'disk', uri, text });
    }
    if (!uris.length) complain(l10n.t('{0} contains no answers.', typed));
  }

  /** A file that is named is an answer because it is named. */
  private async addFile(full: string): Promise<void> {
    const uri = uriOf(full);
    const text = await this.read(uri);
    if (text === null) return;
    if (text.trim() === '') complain(l10n.t('{0} is empty.', shownPath(uri)));
    this.uris.push(uri);
    this.named.add(uri);
    this.events.set(uri, { kind: 'open', uri, text, version: 0, languageId: 'remissvar' });
    for (const name of [remissFileName, silenceFileName, decisionFileName, importFileName])
      await this.addBeside(path.join(path.dirname(full), name));
    const beside = await fs.promises.readdir(path.dirname(full)).catch(() => []);
    this.addVersions(beside.map((name) => uriOf(path.join(path.dirname(full), name))));
  }

  /** Word and PDF files are known of and not read. */
  private addVersions(uris: readonly string[]): void {
    for (const uri of uris) if (versionKind(uri)) this.events.set(uri, { kind: 'disk', uri, text: '' });
  }

  /** What says how an answer is to be read is read with it, and not reported on. */
  private async addBeside(full: string): Promise<void> {
    const uri = uriOf(full);
    if (this.events.has(uri) || !fs.existsSync(full)) return;
    const text = await this.read(uri);
    if (text !== null) this.events.set(uri, { kind: 'disk', uri, text });
  }

  private async read(uri: string): Promise<string | null> {
    const bytes = await nodeWorkspace.read(uri);
    if (!bytes) return this.fail(unusableText({ uri, reason: 'unreadable' }));
    const { text, fault } = contentOf(bytes);
    return fault ? this.fail(unusableText({ uri, reason: fault })) : text;
  }

  private fail(message: string): null {
    complain(message);
    this.failures++;
    return null;
  }
}
