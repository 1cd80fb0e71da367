import type { Inquiry } from '../answer/inquiry';
import { LineIndex } from '../text/lines';
import type { VersionKind } from './admission';
import type { DecisionFile } from './decisions/decisionFile';
import { decisionFileName } from './decisions/decisionFile';
import type { AnswerDocument } from './document';
import { keyOfInquiry } from './document';
import type { ImportFile } from './importFile';
import type { InquiryIndex } from './inquiryIndex';
import type { PersistentMap } from './persistentMap';
import type { RemissFile } from './remissFile';
import type { SilenceFile } from './silenceFile';
import { silenceFileName } from './silenceFile';
import { folderOf } from './uris';

/** A `remiss.json`: its text, and what it says. */
export class RemissDocument {
  readonly inquiryKey: string;
  private lineIndex: LineIndex | undefined;

  constructor(
    readonly uri: string,
    readonly text: string,
    readonly version: number | null,
    readonly file: RemissFile,
  ) {
    this.inquiryKey = keyOfInquiry(file.inquiry, null, uri);
  }

  get folder(): string {
    return folderOf(this.uri);
  }

  get inquiry(): Inquiry {
    return this.file.inquiry;
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= LineIndex.of(this.text));
  }
}

/** A `remiss.tystat.jsonl`: its text, and what it silences. */
export class SilenceDocument {
  private lineIndex: LineIndex | undefined;

  constructor(
    readonly uri: string,
    readonly text: string,
    readonly version: number | null,
    readonly file: SilenceFile,
  ) {}

  get folder(): string {
    return folderOf(this.uri);
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= LineIndex.of(this.text));
  }
}

/** A `remiss.decisions.jsonl`: its text, and what a person has decided. */
export class DecisionDocument {
  private lineIndex: LineIndex | undefined;

  constructor(
    readonly uri: string,
    readonly text: string,
    readonly version: number | null,
    readonly file: DecisionFile,
  ) {}

  get folder(): string {
    return folderOf(this.uri);
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= LineIndex.of(this.text));
  }
}

/** Everything that is known at one moment. It never changes: a request keeps the one it began with. */
export class Snapshot {
  constructor(
    readonly revision: number,
    /** False while files are still to be read, or to be read again. */
    readonly complete: boolean,
    readonly documents: PersistentMap<AnswerDocument>,
    /** By URI. */
    readonly remissFiles: ReadonlyMap<string, RemissDocument>,
    /** By key of inquiry. */
    readonly inquiries: ReadonlyMap<string, InquiryIndex>,
    /** By URI. */
    readonly silenceFiles: ReadonlyMap<string, SilenceDocument> = new Map(),
    /** By URI. */
    readonly decisionFiles: ReadonlyMap<string, DecisionDocument> = new Map(),
    /** By URI. Nothing in them is shown or edited: what they say is in the documents. */
    readonly importFiles: ReadonlyMap<string, ImportFile> = new Map(),
    /** By URI: the Word and PDF files beside the answers. */
    readonly versions: ReadonlyMap<string, VersionKind> = new Map(),
  ) {}

  document(uri: string): AnswerDocument | undefined {
    return this.documents.get(uri);
  }

  /** The file, whichever kind it is, for turning offsets into positions. */
  file(uri: string): AnswerDocument | RemissDocument | SilenceDocument | DecisionDocument | undefined {
    return (
      this.documents.get(uri) ??
      this.remissFiles.get(uri) ??
      this.silenceFiles.get(uri) ??
      this.decisionFiles.get(uri)
    );
  }

  /** Every file whose URI begins like this, in order. */
  uris(prefix: string): string[] {
    const answers = Array.from(this.documents.values(), ({ uri }) => uri);
    const others = [this.remissFiles, this.silenceFiles, this.decisionFiles].flatMap((files) => [
      ...files.keys(),
    ]);
    return [...answers, ...others].filter((uri) => uri.startsWith(prefix)).sort();
  }

  /** What is silenced among the files of a folder. */
  silencesIn(folder: string): SilenceDocument | undefined {
    return this.silenceFiles.get(`${folder}/${silenceFileName}`);
  }

  /** What a person has decided about the answers of a folder. */
  decisionsIn(folder: string): DecisionDocument | undefined {
    return this.decisionFiles.get(`${folder}/${decisionFileName}`);
  }

  /** The `remiss.json` that describes an inquiry: the first by URI, where several folders have one. */
  remissFile(inquiryKey: string): RemissDocument | undefined {
    let found: RemissDocument | undefined;
    for (const remiss of this.remissFiles.values()) {
      if (remiss.inquiryKey === inquiryKey && (!found || remiss.uri < found.uri)) found = remiss;
    }
    return found;
  }
}
