/**
 * The language server as the rest of the extension sees it: something that starts, answers and may stop. The library that
 * speaks to it is loaded when it is started, beside everything else: it is the larger part of the extension.
 */
import { type CancellationToken, type Diagnostic, type Disposable, EventEmitter, workspace } from 'vscode';
import type { Diagnostic as ProtocolDiagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import type { BaseLanguageClient, DocumentSelector, LanguageClientOptions } from 'vscode-languageclient';
import {
  type CorpusChanged,
  corpusChangedNotification,
  decideCommand,
  type ImporterPort,
  type InitializationOptions,
} from '../../server/src/protocol';
import { serveFiles } from './files';
import { chosenLanguage } from './language';

/** How this platform runs the server. */
export interface Platform {
  /** True where the server has no files of its own, and asks us for them. */
  readonly filesThroughClient: boolean;
  /** Where the server keeps what it has read; absent where it has no files of its own. */
  readonly cacheFolder?: string;
  connect(options: LanguageClientOptions): Promise<BaseLanguageClient>;
  /** Starts a worker that reads files to import. */
  startImporter(): ImporterPort;
}

export type ServerState = 'starting' | 'running' | 'stopped';

export class Server implements Disposable {
  readonly #platform: Platform;
  readonly #stateChanged = new EventEmitter<ServerState>();
  readonly #corpusChanged = new EventEmitter<CorpusChanged>();
  readonly onDidChangeState = this.#stateChanged.event;
  /** Fires when something that trees show has changed. */
  readonly onDidChangeCorpus = this.#corpusChanged.event;

  #progresses = 0;
  #client: Promise<BaseLanguageClient> | undefined;
  #state: ServerState = 'stopped';

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts it where it does not run. @returns when it answers @throws where it cannot be started */
  async start(): Promise<void> {
    await this.#started();
  }

  /** Starts it anew: it has no state of its own that is not read again. */
  async restart(): Promise<void> {
    const client = await this.#client;
    if (client?.isRunning()) await client.stop();
    await this.#started();
  }

  /** Asks it, when it has started. */
  async request<Result>(method: string, params?: object): Promise<Result> {
    const client = await this.#started();
    return params ? client.sendRequest(method, params) : client.sendRequest(method);
  }

  /** As `request`, of what takes time: tells how far it has come, and can be stopped. */
  async requestWithProgress<Result>(
    method: string,
    params: object,
    report: (progress: { message?: string; percentage?: number }) => void,
    cancellation: CancellationToken,
  ): Promise<Result> {
    const client = await this.#started();
    const { WorkDoneProgress } = await import('vscode-languageclient');
    const workDoneToken = `remissvar-${++this.#progresses}`;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report') report(value);
    });
    try {
      return await client.sendRequest<Result>(method, { ...params, workDoneToken }, cancellation);
    } finally {
      listener.dispose();
    }
  }

  /** Applies an edit that the server has made. @returns whether it was applied */
  async applyEdit(edit: WorkspaceEdit): Promise<boolean> {
    const client = await this.#started();
    return workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  }

  /** Diagnostics of the protocol as VS Code shows them. */
  async asDiagnostics(diagnostics: readonly ProtocolDiagnostic[]): Promise<Diagnostic[]> {
    const client = await this.#started();
    return client.protocol2CodeConverter.asDiagnostics([...diagnostics]);
  }

  dispose(): void {
    void this.#client?.then((client) => (client.isRunning() ? client.dispose() : undefined));
  }

  async #started(): Promise<BaseLanguageClient> {
    this.#client ??= this.#connect();
    const client = await this.#client;
    await client.start();
    return client;
  }

  async #connect(): Promise<BaseLanguageClient> {
    this.#become('starting');
    const { RevealOutputChannelOn, State } = await import('vscode-languageclient');
    const { filesThroughClient, cacheFolder } = this.#platform;
    const client = await this.#platform.connect({
      documentSelector: documentSelector(),
      // Asked for at every start: the setting may have changed.
      initializationOptions: (): InitializationOptions => ({
        language: chosenLanguage(),
        filesThroughClient,
        // Here a person opens folders, and says of each whether it is trusted; a file opened alone may lie anywhere. What
        // VS Code does not watch would also be read once and then grow old.
        readsBeside: false,
        decides: true,
        cacheFolder: cacheFolder ?? null,
      }),
      // Links in a hover that decide: no other command can be called from there.
      markdown: { isTrusted: { enabledCommands: [decideCommand] } },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    });
    client.onNotification(corpusChangedNotification, (change: CorpusChanged) =>
      this.#corpusChanged.fire(change),
    );
    if (filesThroughClient) serveFiles(client);
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#become('running');
      else this.#become(newState === State.Starting ? 'starting' : 'stopped');
    });
    return client;
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}

/** Where documents of ours can live: on disk, unsaved, and wherever the workspace is. Not in a diff's old side. */
export function documentSchemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}

/** The documents that the server is told about. Of the Markdown ones it leaves those alone that are no answers. */
function documentSelector(): DocumentSelector {
  return documentSchemes().flatMap((scheme) => [
    { scheme, language: 'remissvar' },
    { scheme, language: 'markdown' },
    { scheme, pattern: '**/{remiss.json,remiss.tystat.jsonl,remiss.decisions.jsonl,remiss.import.jsonl}' },
  ]);
}
