import { analyseFlow, ReadingMemory } from '../answer/analyse';
import type { Inquiry } from '../answer/inquiry';
import { readFlow } from '../text/flow';
import type { Candidate } from './admission';
import {
  isAboutAnswers,
  isAnswer,
  isDecisionFile,
  isImportFile,
  isRemissFile,
  isSilenceFile,
  versionKind,
} from './admission';
import { decisionFileName, parseDecisionFile } from './decisions/decisionFile';
import type { PersonsWord } from './document';
import { AnswerDocument, passagesOf, readingOf, respondentOf } from './document';
import { FileText } from './fileText';
import type { ImportedRespondent } from './importFile';
import { importFileName, parseImportedRespondents } from './importFile';
import type { DocumentChange } from './inquiryIndex';
import { InquiryIndex } from './inquiryIndex';
import { PersistentMap } from './persistentMap';
import type { PackedReading } from './packedReading';
import { packReading, UnpackedReading } from './packedReading';
import { parseRemissFile } from './remissFile';
import { parseSilenceFile } from './silenceFile';
import { DecisionDocument, RemissDocument, SilenceDocument, Snapshot } from './snapshot';
import { baseName, folderOf } from './uris';

/** What has been read elsewhere; it holds where the inquiry is this very one. */
interface KnownReading {
  readonly reading: PackedReading;
  readonly inquiry: Inquiry | null;
}

/** A text, or the file that holds it. */
type StoredText = string | FileText;

/** Where a text is had from. */
interface TextSource {
  readonly text: string;
}

/** Something that happened to a file. Texts are whole texts; null means gone, or that it cannot be used. */
export type FileEvent =
  | {
      readonly kind: 'disk';
      readonly uri: string;
      readonly text: StoredText | null;
      /** What the text says, where it has been read elsewhere. */
      readonly known?: KnownReading | undefined;
    }
  | {
      readonly kind: 'open';
      readonly uri: string;
      readonly text: string | null;
      readonly version: number;
      readonly languageId: string;
    }
  | { readonly kind: 'close'; readonly uri: string };

export interface CorpusOptions {
  /** Whether plain-text files in folders without a `remiss.json` may be read as answers. */
  readonly plainText: boolean;
}

interface FileState {
  disk: StoredText | null;
  open: { readonly text: string | null; readonly version: number; readonly languageId: string } | null;
}

/**
 * The answers under the open folders, kept up to date. `snapshot` is replaced, never changed. What a
 * change makes necessary to read again is put off to `refresh`, so that no single step is long.
 */
export class Corpus {
  snapshot = new Snapshot(0, true, PersistentMap.empty(), new Map(), new Map());

  private readonly files = new Map<string, FileState>();
  /** By folder: the URIs of the files in it that are known. */
  private readonly folders = new Map<string, Set<string>>();
  private readonly stale = new Set<string>();
  /** What blocks of open documents hold: a keystroke leaves all but one as they are. */
  private readonly memory = new ReadingMemory();
  private busy = false;

  constructor(
    private options: CorpusOptions,
    private readonly readAnswer: typeof analyseFlow = analyseFlow,
  ) {}

  /** Applies events in order; the documents they name are read at once. */
  update(events: readonly FileEvent[]): void {
    const touched = new Set<string>();
    for (const event of events) if (this.record(event)) touched.add(event.uri);
    const remissFiles = this.readRemissFiles(touched);
    const personsFiles = this.readPersonsFiles(touched);
    for (const uri of touched) this.stale.delete(uri);
    const known = new Map<string, KnownReading>();
    for (const event of events) if (event.kind === 'disk' && event.known) known.set(event.uri, event.known);
    this.commit(
      [...touched].filter((uri) => !isAboutAnswers(uri) && !versionKind(uri)),
      { remissFiles, ...personsFiles },
      known,
    );
  }

  /** Whether nothing is left for `refresh`. */
  get isFresh(): boolean {
    return this.stale.size === 0;
  }

  /** Reads again up to `limit` documents that a changed `remiss.json` or setting bears on; whether more are left. */
  refresh(limit: number): boolean {
    const next: string[] = [];
    for (const uri of this.stale) {
      if (next.length >= limit) break;
      next.push(uri);
    }
    for (const uri of next) this.stale.delete(uri);
    if (next.length) this.commit(next);
    return this.stale.size > 0;
  }

  setOptions(options: CorpusOptions): void {
    if (options.plainText === this.options.plainText) return;
    this.options = options;
    for (const [uri, state] of this.files) if (sourceOf(state) && !isAboutAnswers(uri)) this.stale.add(uri);
    this.commit([]);
  }

  /** Marks the snapshots as incomplete while files are still to come. */
  setBusy(busy: boolean): void {
    if (busy === this.busy) return;
    this.busy = busy;
    this.commit([]);
  }

  /** The files that are known on disk. */
  knownOnDisk(): string[] {
    return [...this.files].filter(([, state]) => state.disk !== null).map(([uri]) => uri);
  }

  private record(event: FileEvent): boolean {
    const { uri } = event;
    const state = this.files.get(uri) ?? { disk: null, open: null };
    const before = state.open ?? state.disk;
    if (event.kind === 'disk') state.disk = isSame(state.disk, event.text) ? state.disk : event.text;
    else if (event.kind === 'close') state.open = null;
    else state.open = { text: event.text, version: event.version, languageId: event.languageId };
    const folder = folderOf(uri);
    const beside = this.folders.get(folder) ?? new Set();
    if (state.disk === null && !state.open) {
      this.files.delete(uri);
      beside.delete(uri);
    } else {
      this.files.set(uri, state);
      beside.add(uri);
    }
    if (beside.size) this.folders.set(folder, beside);
    else this.folders.delete(folder);
    return !isSame(state.open ?? state.disk, before);
  }

  /** The `remiss.json` files after a change; answers beside one that now says something else become stale. */
  private readRemissFiles(touched: ReadonlySet<string>): ReadonlyMap<string, RemissDocument> {
    const changed = [...touched].filter(isRemissFile);
    if (!changed.length) return this.snapshot.remissFiles;
    const remissFiles = new Map(this.snapshot.remissFiles);
    for (const uri of changed) {
      const before = remissFiles.get(uri);
      const state = this.files.get(uri);
      const text = state && textOf(state);
      if (text === null || text === undefined) remissFiles.delete(uri);
      else
        remissFiles.set(
          uri,
          new RemissDocument(uri, text, state?.open?.version ?? null, parseRemissFile(text)),
        );
      if (sameInquiry(before?.inquiry, remissFiles.get(uri)?.inquiry)) continue;
      for (const beside of this.folders.get(folderOf(uri)) ?? [])
        if (!isAboutAnswers(beside)) this.stale.add(beside);
    }
    return remissFiles;
  }

  /** The files of one kind after a change, each as `read` makes it of its text. */
  private readFiles<File>(
    before: ReadonlyMap<string, File>,
    touched: readonly string[],
    read: (uri: string, text: string, version: number | null, before: File | undefined) => File,
  ): ReadonlyMap<string, File> {
    if (!touched.length) return before;
    const files = new Map(before);
    for (const uri of touched) {
      const state = this.files.get(uri);
      const text = state && textOf(state);
      if (text === null || text === undefined) files.delete(uri);
      else files.set(uri, read(uri, text, state?.open?.version ?? null, before.get(uri)));
    }
    return files;
  }

  /** The files in which a person has said something about the answers beside them, and the versions of these, after a change. */
  private readPersonsFiles(touched: ReadonlySet<string>): Omit<AboutAnswers, 'remissFiles'> {
    const { silenceFiles, decisionFiles, importFiles, versions } = this.snapshot;
    const uris = [...touched];
    return {
      silenceFiles: this.readFiles(
        silenceFiles,
        uris.filter(isSilenceFile),
        (uri, text, version) => new SilenceDocument(uri, text, version, parseSilenceFile(text)),
      ),
      decisionFiles: this.readFiles(
        decisionFiles,
        uris.filter(isDecisionFile),
        (uri, text, version, before) =>
          new DecisionDocument(uri, text, version, parseDecisionFile(text, folderOf(uri), before?.file)),
      ),
      importFiles: this.readFiles(importFiles, uris.filter(isImportFile), (_, text) =>
        parseImportedRespondents(text),
      ),
      versions: this.readFiles(
        versions,
        uris.filter((uri) => versionKind(uri)),
        (uri) => versionKind(uri)!,
      ),
    };
  }

  /** Replaces the snapshot: these documents are read again, and others have their decisions laid over them anew. */
  private commit(
    uris: readonly string[],
    about: Partial<AboutAnswers> = {},
    known: ReadonlyMap<string, KnownReading> = new Map(),
  ): void {
    const was = this.snapshot;
    const files: AboutAnswers = { ...aboutAnswers(was), ...about };
    const documents = new Map<string, AnswerDocument | undefined>();
    const changes = new Map<string, DocumentChange[]>();
    const note = (key: string, change: DocumentChange) => {
      const list = changes.get(key);
      if (list) list.push(change);
      else changes.set(key, [change]);
    };
    const replace = (uri: string, before: AnswerDocument | null, after: AnswerDocument | null) => {
      if (!before && !after) return;
      documents.set(uri, after ?? undefined);
      if (before && after && before.inquiryKey === after.inquiryKey)
        note(after.inquiryKey, { before, after });
      else {
        if (before) note(before.inquiryKey, { before, after: null });
        if (after) note(after.inquiryKey, { before: null, after });
      }
    };
    for (const uri of uris) {
      const before = was.document(uri) ?? null;
      const after = this.read(uri, files, known.get(uri));
      replace(uri, before, after);
    }
    for (const [before, word] of this.saidAnew(files))
      if (!documents.has(before.uri)) replace(before.uri, before, before.with(word));
    const complete = !this.busy && this.stale.size === 0;
    const isSame =
      files.remissFiles === was.remissFiles &&
      files.silenceFiles === was.silenceFiles &&
      files.decisionFiles === was.decisionFiles &&
      files.importFiles === was.importFiles &&
      files.versions === was.versions;
    if (!documents.size && isSame && complete === was.complete) return;
    this.snapshot = new Snapshot(
      was.revision + 1,
      complete,
      was.documents.with(documents),
      files.remissFiles,
      withChanges(was.inquiries, changes),
      files.silenceFiles,
      files.decisionFiles,
      files.importFiles,
      files.versions,
    );
  }

  /** The documents beside a file of decisions or imports that has changed, of which it now says something else. */
  private *saidAnew(files: AboutAnswers): Generator<readonly [AnswerDocument, PersonsWord]> {
    const { decisionFiles, importFiles } = this.snapshot;
    const changed = [
      ...changedKeys(decisionFiles, files.decisionFiles),
      ...changedKeys(importFiles, files.importFiles),
    ];
    for (const folder of new Set(changed.map(folderOf))) {
      for (const beside of this.folders.get(folder) ?? []) {
        const document = this.snapshot.document(beside);
        if (!document) continue;
        const word = wordOn(document, files);
        if (!sameWord(word, document.word)) yield [document, word];
      }
    }
  }

  private read(uri: string, files: AboutAnswers, known: KnownReading | undefined): AnswerDocument | null {
    const state = this.files.get(uri);
    const source = state && sourceOf(state);
    if (!source) return null;
    const remiss = files.remissFiles.get(`${folderOf(uri)}/remiss.json`);
    const context = { hasRemiss: remiss !== undefined, plainText: this.options.plainText };
    if (!isAnswer(new KnownFile(uri, source, state.open?.languageId), context)) return null;
    const inquiry = remiss?.inquiry ?? null;
    const reading = known?.inquiry === inquiry && !state.open ? known.reading : undefined;
    const document = reading
      ? new AnswerDocument(uri, source, null, new UnpackedReading(reading, source), inquiry, null)
      : this.analyse(uri, source, state, inquiry);
    const word = wordOn(document, files);
    return sameWord(word, document.word) ? document : document.with(word);
  }

  private analyse(
    uri: string,
    source: TextSource,
    { open }: FileState,
    inquiry: Inquiry | null,
  ): AnswerDocument {
    const { text } = source;
    const memory = open ? this.memory : undefined;
    const flow = readFlow(text, memory?.flow);
    const answer = this.readAnswer(flow, { ...(inquiry && { inquiry }), ...(memory && { memory }) });
    const reading =
      source instanceof FileText
        ? new UnpackedReading(packReading(answer, passagesOf(answer, flow), text), source)
        : readingOf(answer, flow, memory?.sentences);
    return new AnswerDocument(uri, source, open?.version ?? null, reading, inquiry, flow);
  }
}

/**
 * A file as admission sees it; its text is had where its name does not say enough. It is a class because engines keep
 * what an object literal's `get` holds on to until they collect all there is: each keystroke left the document's text.
 */
class KnownFile implements Candidate {
  constructor(
    readonly uri: string,
    private readonly source: TextSource,
    readonly languageId: string | undefined,
  ) {}

  get text(): string {
    return this.source.text;
  }
}

/** The files that say something of the answers beside them, by URI. */
type AboutAnswers = Pick<
  Snapshot,
  'remissFiles' | 'silenceFiles' | 'decisionFiles' | 'importFiles' | 'versions'
>;

function aboutAnswers(snapshot: Snapshot): AboutAnswers {
  const { remissFiles, silenceFiles, decisionFiles, importFiles, versions } = snapshot;
  return { remissFiles, silenceFiles, decisionFiles, importFiles, versions };
}

/** What the files beside an answer say that a person has said about it. */
function wordOn({ uri, head }: AnswerDocument, files: AboutAnswers): PersonsWord {
  const folder = folderOf(uri);
  const imported = files.importFiles.get(`${folder}/${importFileName}`)?.respondentIn(baseName(uri)) ?? null;
  const decided = files.decisionFiles.get(`${folder}/${decisionFileName}`);
  const { key } = respondentOf(head, uri, imported);
  return { imported, decisions: decided?.file.about(key, uri.slice(folder.length + 1)) ?? [] };
}

function sameWord(a: PersonsWord, b: PersonsWord): boolean {
  return sameItems(a.decisions, b.decisions) && sameImported(a.imported, b.imported);
}

function sameImported(a: ImportedRespondent | null, b: ImportedRespondent | null): boolean {
  return a?.name === b?.name && a?.kind === b?.kind && a?.confirmed === b?.confirmed;
}

/** The keys whose values differ, those that only one of the maps has among them. */
function changedKeys<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>): string[] {
  if (before === after) return [];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** The text that counts: the editor's, else the file's; null where there is none, or none that can be used. */
function sourceOf({ open, disk }: FileState): TextSource | null {
  const text = open ? open.text : disk;
  return typeof text === 'string' ? { text } : text;
}

function textOf(state: FileState): string | null {
  return sourceOf(state)?.text ?? null;
}

/** Whether a text is the one that was there before. An open one never is: its version is another. */
function isSame(a: FileState['open' | 'disk'], b: FileState['open' | 'disk']): boolean {
  return a === b || (a instanceof FileText && b instanceof FileText && a.equals(b));
}

function sameInquiry(a: Inquiry | undefined, b: Inquiry | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withChanges(
  inquiries: ReadonlyMap<string, InquiryIndex>,
  changes: ReadonlyMap<string, readonly DocumentChange[]>,
): ReadonlyMap<string, InquiryIndex> {
  let result: Map<string, InquiryIndex> | undefined;
  for (const [key, list] of changes) {
    const before = inquiries.get(key);
    const after = (before ?? InquiryIndex.empty(key)).with(list);
    if (after === before) continue;
    result ??= new Map(inquiries);
    if (after.isEmpty) result.delete(key);
    else result.set(key, after);
  }
  return result ?? inquiries;
}
