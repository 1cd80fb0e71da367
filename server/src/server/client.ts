import * as l10n from '@vscode/l10n';
import { CodeActionKind, CodeLensRefreshRequest, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { tokenModifiers, tokenTypes } from '../features/semanticTokens';
import { languageFrom } from '../l10n';
import type { Language } from '../l10n';
import type { InitializationOptions } from '../protocol';
import { readUserLevels } from '../rules/levels';
import type { Settings } from '../service';
import { decisionKind } from './decisionActions';
import { markDraftKind } from './draftActions';
import type { EditSupport } from './edits';

/** How far long work has come, as the client shows it. */
export interface ShownProgress {
  report(done: number, total: number): void;
  done(): void;
  readonly cancelled: boolean;
}

/** What is shown beside the text, where a person wants it. */
export interface Display {
  /** Over headings: what the others say. */
  readonly lenses: boolean;
  /** After section numbers: the sections' titles. */
  readonly sectionTitles: boolean;
}

/** What the client has said it can do and wants. */
export class Client {
  readonly options: InitializationOptions;
  /** The language of every text that the server writes. */
  readonly language: Language;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly watchesFiles: boolean;
  readonly configures: boolean;
  /** Whether the client tells of new settings only when it is asked to. */
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  readonly edits: EditSupport;
  readonly snippets: boolean;
  readonly preparesRename: boolean;
  display: Display = { lenses: true, sectionTitles: false };
  /** Who decides, by the setting; null where it is not said. */
  author: string | null = null;
  /** Whether what is read in many answers may be kept on this machine for the next start. */
  keepsReadings = true;
  readonly positionEncoding: 'utf-16' | 'utf-8';
  /** The open folders' URIs. */
  folders: string[];
  /** Whether the folders of opened answers are read: a client that opens no folder may mean the file's own. */
  readonly readsBeside: boolean;
  private readonly showsProgress: boolean;
  private readonly refreshesLenses: boolean;
  private readonly refreshesHints: boolean;

  constructor(params: InitializeParams | null) {
    const { workspace, textDocument, window, general } = params?.capabilities ?? {};
    this.options = (params?.initializationOptions as InitializationOptions | undefined) ?? {};
    this.language = languageFrom(this.options.language, params?.locale);
    this.pullsDiagnostics = textDocument?.diagnostic !== undefined;
    this.refreshesDiagnostics = workspace?.diagnostics?.refreshSupport === true;
    this.refreshesTokens = workspace?.semanticTokens?.refreshSupport === true;
    this.refreshesLenses = workspace?.codeLens?.refreshSupport === true;
    this.refreshesHints = workspace?.inlayHint?.refreshSupport === true;
    this.watchesFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.configures = workspace?.configuration === true;
    this.registersConfiguration = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.changesFolders = workspace?.workspaceFolders === true;
    this.edits = {
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      createFile: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    };
    this.preparesRename = textDocument?.rename?.prepareSupport === true;
    this.snippets = textDocument?.completion?.completionItem?.snippetSupport === true;
    this.showsProgress = window?.workDoneProgress === true;
    const encodings = general?.positionEncodings ?? ['utf-16'];
    this.positionEncoding = !encodings.includes('utf-16') && encodings.includes('utf-8') ? 'utf-8' : 'utf-16';
    this.folders = foldersOf(params);
    this.readsBeside = this.folders.length === 0 && this.options.readsBeside !== false;
  }

  /** The settings that the client holds under `remissvar`. */
  readSettings(value: unknown): Settings {
    const settings = (value ?? {}) as {
      readonly recognise?: { readonly outsideRemissFolders?: unknown };
      readonly rules?: unknown;
    };
    return {
      plainText: settings.recognise?.outsideRemissFolders !== false,
      levels: readUserLevels(settings.rules),
    };
  }

  /** Likewise, the name of the person who decides. */
  readAuthor(value: unknown): string | null {
    const settings = (value ?? {}) as { readonly decisions?: { readonly author?: unknown } };
    const author = settings.decisions?.author;
    return typeof author === 'string' && author.trim() ? author.trim() : null;
  }

  /** Likewise, whether what is read may be kept. */
  readCache(value: unknown): boolean {
    return ((value ?? {}) as { readonly cache?: unknown }).cache !== false;
  }

  /** Likewise, what is shown beside the text. */
  readDisplay(value: unknown): Display {
    const settings = (value ?? {}) as {
      readonly codeLens?: { readonly otherAnswers?: unknown };
      readonly inlayHints?: { readonly sectionTitles?: unknown };
    };
    return {
      lenses: settings.codeLens?.otherAnswers !== false,
      sectionTitles: settings.inlayHints?.sectionTitles === true,
    };
  }

  /** Lets the client ask for lenses again, where it can. */
  async refreshLenses(connection: Connection): Promise<void> {
    if (this.refreshesLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
  }

  /** Likewise, hints. */
  async refreshHints(connection: Connection): Promise<void> {
    if (this.refreshesHints) await connection.languages.inlayHint.refresh();
  }

  async progress(connection: Connection): Promise<ShownProgress> {
    const created = this.showsProgress ? connection.window.createWorkDoneProgress() : Promise.resolve(null);
    // A client that refuses to show progress is no reason to read nothing.
    const progress = await created.catch(() => null);
    if (!progress) return { report: () => undefined, done: () => undefined, cancelled: false };
    progress.begin(l10n.t('Reading answers'), 0, undefined, true);
    return {
      report: (done, total) =>
        progress.report(Math.round((100 * done) / total), l10n.t('{0} of {1} files', done, total)),
      done: () => progress.done(),
      get cancelled() {
        return progress.token.isCancellationRequested;
      },
    };
  }
}

/** What the server offers this client. */
export function capabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    documentHighlightProvider: true,
    declarationProvider: true,
    implementationProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    completionProvider: { triggerCharacters: [' ', '.'] },
    codeLensProvider: { resolveProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, decisionKind, markDraftKind] },
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    diagnosticProvider: {
      identifier: 'remissvar',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function foldersOf(params: InitializeParams | null): string[] {
  const folders = params?.workspaceFolders?.map(({ uri }) => uri);
  const single = params?.rootUri;
  return (folders ?? (single ? [single] : [])).map(folderUri);
}

/** A folder's URI as files in it begin, without the slash. */
export function folderUri(uri: string): string {
  return URI.parse(uri).toString().replace(/\/$/, '');
}
