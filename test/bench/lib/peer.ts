/**
 * vscode-markdown-languageservice, the language service that VS Code ships for Markdown, set up as its README says: with
 * markdown-it as parser and files read from disk. And a server around it, as thin as can be.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import { Emitter } from 'vscode-languageserver';
import { createConnection, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  IFileSystemWatcher,
  IMdLanguageService,
  IWorkspaceWithWatching,
} from 'vscode-markdown-languageservice';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

export const diagnosticOptions = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.hint,
  validateDuplicateLinkDefinitions: DiagnosticLevel.hint,
  ignoreLinks: [],
};

/** The Markdown files of one folder; what is open wins over the disk. */
export class PeerWorkspace implements IWorkspaceWithWatching {
  readonly workspaceFolders: readonly URI[];
  private readonly changed = new Emitter<TextDocument>();
  private readonly created = new Emitter<TextDocument>();
  private readonly deleted = new Emitter<URI>();
  readonly onDidChangeMarkdownDocument = this.changed.event;
  readonly onDidCreateMarkdownDocument = this.created.event;
  readonly onDidDeleteMarkdownDocument = this.deleted.event;
  private readonly documents = new Map<string, TextDocument>();
  private all: Promise<void> | undefined;

  constructor(private readonly folder: string) {
    this.workspaceFolders = [URI.parse(pathToFileURL(folder).toString())];
  }

  async getAllMarkdownDocuments(): Promise<Iterable<TextDocument>> {
    await (this.all ??= this.readAll());
    return this.documents.values();
  }

  hasMarkdownDocument(resource: URI): boolean {
    return this.documents.has(resource.toString());
  }

  async openMarkdownDocument(resource: URI): Promise<TextDocument | undefined> {
    return this.documents.get(resource.toString()) ?? this.read(resource);
  }

  async stat(resource: URI): Promise<{ isDirectory: boolean } | undefined> {
    if (this.documents.has(resource.toString())) return { isDirectory: false };
    const found = await fs.stat(fileURLToPath(resource.toString())).catch(() => undefined);
    return found && { isDirectory: found.isDirectory() };
  }

  async readDirectory(resource: URI): Promise<[string, { isDirectory: boolean }][]> {
    const entries = await fs.readdir(fileURLToPath(resource.toString()), { withFileTypes: true });
    return entries.map((entry) => [entry.name, { isDirectory: entry.isDirectory() }]);
  }

  /** Nothing changes on disk while this is measured. */
  watchFile(): IFileSystemWatcher {
    const { event } = new Emitter<URI>();
    return { onDidCreate: event, onDidChange: event, onDidDelete: event, dispose: () => undefined };
  }

  /** A document as the editor has it now. */
  set(document: TextDocument): void {
    this.documents.set(document.uri, document);
    this.changed.fire(document);
  }

  private async readAll(): Promise<void> {
    const names = (await fs.readdir(this.folder)).filter((name) => name.endsWith('.md'));
    for (let at = 0; at < names.length; at += 32) {
      const batch = names.slice(at, at + 32).map((name) => pathToFileURL(path.join(this.folder, name)));
      await Promise.all(batch.map((url) => this.read(URI.parse(url.toString()))));
    }
  }

  private async read(resource: URI): Promise<TextDocument | undefined> {
    const uri = resource.toString();
    const text = await fs.readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const document = this.documents.get(uri) ?? TextDocument.create(uri, 'markdown', 0, text);
    this.documents.set(uri, document);
    return document;
  }
}

export function peerService(workspace: PeerWorkspace): IMdLanguageService {
  const markdown = new MarkdownIt({ html: true });
  return createLanguageService({
    workspace,
    parser: {
      slugifier: githubSlugifier,
      tokenize: (document) => Promise.resolve(markdown.parse(document.getText(), {})),
    },
    logger: { level: LogLevel.Off, log: () => undefined },
  });
}

/** Serves the peer over stdio until its client leaves. */
export function servePeer(): void {
  const connection = createConnection(process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  let workspace: PeerWorkspace;
  let service: IMdLanguageService;
  let puller: ReturnType<IMdLanguageService['createPullDiagnosticsManager']>;
  connection.onInitialize(({ workspaceFolders }) => {
    workspace = new PeerWorkspace(fileURLToPath(workspaceFolders![0]!.uri));
    service = peerService(workspace);
    puller = service.createPullDiagnosticsManager();
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        referencesProvider: true,
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
      },
    };
  });
  documents.onDidChangeContent(({ document }) => workspace.set(document));
  connection.onReferences(async ({ textDocument, position, context }, token) => {
    const document = await workspace.openMarkdownDocument(URI.parse(textDocument.uri));
    return document ? service.getReferences(document, position, context, token) : null;
  });
  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    const document = documents.get(textDocument.uri);
    const items = document ? await puller.computeDiagnostics(document, diagnosticOptions, token) : [];
    return { kind: 'full', items };
  });
  documents.listen(connection);
  connection.listen();
}
