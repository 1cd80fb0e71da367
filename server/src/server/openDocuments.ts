import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { LineIndex } from '../text/lines';
import type { Positions } from './positions';

/** A document as the editor has it. */
export interface OpenDocument {
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The texts that are open in the editor, kept up by the changes it sends. */
export class OpenDocuments {
  private readonly documents = new Map<string, OpenDocument>();

  constructor(private readonly positions: () => Positions) {}

  get uris(): Iterable<string> {
    return this.documents.keys();
  }

  open(uri: string, { languageId, version, text }: TextDocumentItem): OpenDocument {
    const document = { languageId, version, text };
    this.documents.set(uri, document);
    return document;
  }

  /** The document after its changes, applied in order; undefined where it was never opened. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined {
    const before = this.documents.get(uri);
    if (!before) return undefined;
    let { text } = before;
    for (const change of changes) text = this.apply(text, change);
    const document = { languageId: before.languageId, version, text };
    this.documents.set(uri, document);
    return document;
  }

  close(uri: string): void {
    this.documents.delete(uri);
  }

  private apply(text: string, change: TextDocumentContentChangeEvent): string {
    if (!('range' in change)) return change.text;
    const file = { text, lines: LineIndex.of(text) };
    const start = this.positions().offset(file, change.range.start);
    const end = Math.max(start, this.positions().offset(file, change.range.end));
    return text.slice(0, start) + change.text + text.slice(end);
  }
}
