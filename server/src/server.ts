import type {
  CancellationToken,
  Connection,
  Hover as ProtocolHover,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  WatchKind,
} from 'vscode-languageserver';
import { remissFileName } from './corpus/admission';
import type { AnswerDocument } from './corpus/document';
import type { Snapshot } from './corpus/snapshot';
import { adjacent } from './features/adjacent';
import { definition } from './features/definition';
import { explain } from './features/explain';
import { hover } from './features/hover';
import type { Place } from './features/place';
import { references } from './features/references';
import { outline } from './features/symbols';
import type { AdjacentParams, ExplainParams, IsAnswerParams } from './protocol';
import { adjacentPositionRequest, explainRequest, fromBase64, isAnswerRequest } from './protocol';
import { Announcer } from './server/announcer';
import { capabilities, Client, folderUri } from './server/client';
import type { Clock } from './server/clock';
import { codeActions } from './server/codeActions';
import { serveDecisions } from './server/decisions';
import { ResultIds, toDiagnostics } from './server/diagnostics';
import { hoverMarkdown } from './server/hoverText';
import { OpenDocuments } from './server/openDocuments';
import { Positions } from './server/positions';
import { draftActions } from './server/draftActions';
import { serveDrafting } from './server/drafting';
import { serveFolderCheck } from './server/folderCheck';
import { serveFinding } from './server/finding';
import { serveExporting } from './server/exporting';
import { serveMatrix } from './server/matrix';
import { serveReading } from './server/reading';
import type { Requests } from './server/requests';
import { normal, stopIfCancelled } from './server/requests';
import { Resting } from './server/resting';
import { serveTokens } from './server/tokens';
import { serveWriting } from './server/writing';
import { FoldersBeside } from './server/foldersBeside';
import { Located } from './server/located';
import { serveTrees } from './server/trees';
import { crowdedText, unusableText } from './server/unusable';
import { setLanguage } from './l10n';
import { Service } from './service';
import type { ReadingCache, Readers, Workspace } from './workspace';

/** What a server needs from where it runs. */
export interface ServerHost {
  /** Files as this host reaches them; null where only the client can. */
  readonly workspace: Workspace | null;
  /** Threads that read its files; null where the machine has none to spare. */
  readers?(): Readers | null;
  /** What was read in folders at an earlier start, kept in a folder of the client's choice or the system's own. */
  readingCache?(folders: readonly string[], cacheFolder: string | undefined): Promise<ReadingCache>;
  /** Removes what is kept of the folders. */
  forgetReadings?(folders: readonly string[], cacheFolder: string | undefined): Promise<void>;
  /** Lets waiting messages be read. */
  pause(): Promise<void>;
  /** Gives back memory that reading many answers and typing leave unused, where the host can ask for that. */
  collectGarbage?(): void;
  readonly clock: Clock;
}

/** Serves one client over a connection until it ends. */
export function serve(connection: Connection, host: ServerHost): void {
  let client = new Client(null);
  let positions = new Positions(false);
  const open = new OpenDocuments(() => positions);
  const resultIds = new ResultIds();
  const resting = host.collectGarbage && new Resting(host.collectGarbage);
  const viaClient = clientWorkspace(connection);
  let workspace = host.workspace ?? viaClient;
  const service = new Service(
    {
      workspace: {
        list: (folder) => workspace.list(folder),
        listTop: (folder, most) => workspace.listTop?.(folder, most) ?? Promise.resolve([]),
        read: (uri) => workspace.read(uri),
      },
      readers: () => (workspace === host.workspace ? (host.readers?.() ?? null) : null),
      readingCache: (folders) => {
        const { cacheFolder } = client.options;
        if (cacheFolder === null) return null;
        if (!client.keepsReadings) return forgotten(folders, cacheFolder);
        return host.readingCache?.(folders, cacheFolder) ?? null;
      },
      pause: host.pause,
      now: () => performance.now(),
      changed: () => announcer.changed(),
      unusable: (file) => connection.console.warn(unusableText(file)),
      crowded: (folder) => connection.console.info(crowdedText(folder)),
      breakdown: ({ code, uri, error }) =>
        connection.console.error(`The rule ${code} failed on ${uri}: ${String(error)}`),
    },
    { plainText: true, levels: {} },
  );
  /** Removes what was kept for a person who wants nothing kept. */
  async function forgotten(folders: readonly string[], cacheFolder: string | undefined): Promise<null> {
    try {
      await host.forgetReadings?.(folders, cacheFolder);
    } catch (error) {
      connection.console.warn(`What is kept of the answers could not be removed: ${String(error)}`);
    }
    return null;
  }
  const announcer = new Announcer(connection, service, () => ({
    client,
    openUris: [...open.uris],
    publish,
    inBackground,
    lookBeside,
  }));

  connection.onInitialize((params) => {
    client = new Client(params);
    positions = new Positions(client.positionEncoding === 'utf-8');
    if (!host.workspace || client.options.filesThroughClient) workspace = viaClient;
    setLanguage(client.language);
    return { capabilities: capabilities(client), serverInfo: { name: 'remissvar' } };
  });

  /** Resolves when the folders have been read for the first time. */
  let started = Promise.resolve();
  connection.onInitialized(() => {
    started = start();
    inBackground(started);
  });

  async function start(): Promise<void> {
    if (client.watchesFiles) {
      inBackground(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: '**/*.{txt,md,remissvar}' },
            // Of these only that they are there counts.
            {
              globPattern: '**/*.{docx,doc,odt,rtf,pdf}',
              kind: WatchKind.Create | WatchKind.Delete,
            },
            {
              globPattern: '**/{remiss.json,remiss.tystat.jsonl,remiss.decisions.jsonl,remiss.import.jsonl}',
            },
            // A folder that goes away is one event, and none for the files in it.
            { globPattern: '**', kind: WatchKind.Delete },
          ],
        }),
      );
    }
    if (client.configures) {
      connection.onDidChangeConfiguration(() => inBackground(configure()));
      if (client.registersConfiguration) {
        inBackground(
          connection.client.register(DidChangeConfigurationNotification.type, { section: 'remissvar' }),
        );
      }
      await configure().catch(complain);
    }
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderUri(uri)));
        client.folders = client.folders.filter((folder) => !gone.has(folder));
        client.folders.push(...added.map(({ uri }) => folderUri(uri)));
        inBackground(index());
      });
    }
    await index();
  }

  async function configure(): Promise<void> {
    const settings: unknown = await connection.workspace.getConfiguration('remissvar');
    service.configure(client.readSettings(settings));
    const before = client.display;
    client.display = client.readDisplay(settings);
    client.author = client.readAuthor(settings);
    client.keepsReadings = client.readCache(settings);
    if (client.display.lenses !== before.lenses) inBackground(client.refreshLenses(connection));
    if (client.display.sectionTitles !== before.sectionTitles) inBackground(client.refreshHints(connection));
    if (client.refreshesDiagnostics) inBackground(connection.languages.diagnostics.refresh());
    if (!client.pullsDiagnostics) for (const uri of open.uris) publish(uri);
  }

  let indexing: { cancelled: boolean; readonly ended: Promise<void> } | undefined;
  /** Reads the folders; a reading that is under way gives up first. */
  function index(): Promise<void> {
    const before = indexing;
    if (before) before.cancelled = true;
    const mine = { cancelled: false, ended: Promise.resolve() };
    mine.ended = (before?.ended ?? Promise.resolve()).catch(() => undefined).then(() => read(mine));
    indexing = mine;
    return mine.ended;
  }

  async function read(reading: { readonly cancelled: boolean }): Promise<void> {
    if (reading.cancelled) return;
    const progress = await client.progress(connection);
    try {
      const { whole, tops } = readsBeside() ? await beside.toRead([...open.uris], client.folders) : nothing;
      const shown = {
        report: (done: number, total: number) => progress.report(done, total),
        get cancelled() {
          return reading.cancelled || progress.cancelled;
        },
      };
      await service.index([...client.folders, ...whole], shown, tops);
      host.collectGarbage?.();
    } finally {
      progress.done();
    }
  }

  const nothing = { whole: [], tops: [] };
  const beside = new FoldersBeside({
    isAnswer: (uri) => service.snapshot.document(uri) !== undefined,
    isDescribed: async (folder) => (await workspace.read(`${folder}/${remissFileName}`)) !== null,
  });

  /** Whether this client means the folder of a file that it opens, and the server can tell that from its subfolders. */
  function readsBeside(): boolean {
    return client.readsBeside && workspace.listTop !== undefined;
  }

  function lookBeside(): void {
    // When the server starts, it reads them with the rest.
    if (indexing && readsBeside()) inBackground(readBeside());
  }

  async function readBeside(): Promise<void> {
    if (await beside.hasUnread([...open.uris], client.folders)) await index();
  }

  connection.onDidOpenTextDocument(({ textDocument }) => {
    const uri = normal(textDocument.uri);
    const { languageId, version, text } = open.open(uri, textDocument);
    service.open(uri, languageId, version, text);
    beside.opened(uri);
    lookBeside();
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const uri = normal(textDocument.uri);
    const changed = open.change(uri, textDocument.version, contentChanges);
    resting?.edited();
    if (changed) service.open(uri, changed.languageId, changed.version, changed.text);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = normal(textDocument.uri);
    open.close(uri);
    service.close(uri);
    if (!client.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] });
    resultIds.forget(uri);
    tokens.forget(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const gone = changes.filter(({ type }) => type === FileChangeType.Deleted);
    const left = changes.filter(({ type }) => type !== FileChangeType.Deleted);
    inBackground(
      service.filesChanged(
        left.map(({ uri }) => normal(uri)),
        gone.map(({ uri }) => normal(uri)),
      ),
    );
  });

  /** A failure that no request waits for is told, and the server goes on. */
  function complain(error: unknown): void {
    connection.console.error(error instanceof Error ? error.message : String(error));
  }

  function inBackground(work: Promise<unknown>): void {
    work.catch(complain);
  }

  /** Answers a request about a place in a file from one snapshot; null where the file is not known. */
  function at<Result>(
    params: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (snapshot: Snapshot, uri: string, offset: number) => Result,
  ): Result | null {
    stopIfCancelled(token);
    const { snapshot } = service;
    const uri = normal(params.textDocument.uri);
    const file = snapshot.file(uri);
    return file ? answer(snapshot, uri, positions.offset(file, params.position)) : null;
  }

  /** Answers a request about an answer as a whole; null where the file is none. */
  function about<Result>(
    uri: string,
    token: CancellationToken,
    answer: (document: AnswerDocument, snapshot: Snapshot) => Result,
  ): Result | null {
    stopIfCancelled(token);
    const { snapshot } = service;
    const document = snapshot.document(normal(uri));
    return document ? answer(document, snapshot) : null;
  }

  const locations = (snapshot: Snapshot, places: readonly Place[]) =>
    places.map((place) => positions.location(snapshot, place));

  connection.onHover((params, token) =>
    at(params, token, (snapshot, uri, offset): ProtocolHover | null => {
      const found = hover(snapshot, uri, offset);
      if (!found) return null;
      const decideLink = decisions.linkAt(params.textDocument, params.position);
      const value = hoverMarkdown(found, (place) => link(snapshot, place), decideLink);
      const range = positions.range(snapshot.file(uri)!, found.range);
      return { contents: { kind: MarkupKind.Markdown, value }, range };
    }),
  );
  connection.onDefinition((params, token) =>
    at(params, token, (snapshot, uri, offset) => locations(snapshot, definition(snapshot, uri, offset))),
  );
  connection.onReferences((params, token) =>
    at(params, token, (snapshot, uri, offset) =>
      locations(snapshot, references(snapshot, uri, offset, params.context)),
    ),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    about(textDocument.uri, token, (document) => {
      const located = new Located(service.snapshot, positions);
      return outline(document).map((item) => located.symbol(document, item));
    }),
  );
  connection.onCodeAction(({ textDocument, range, context }, token) => {
    stopIfCancelled(token);
    const { snapshot } = service;
    const uri = normal(textDocument.uri);
    return [
      ...codeActions(snapshot, uri, context, positions, client.edits),
      ...decisions.actions(uri, range, context),
      ...draftActions(snapshot, uri, context, positions, client.edits),
    ];
  });
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    // Requests that a person waits for go first.
    await host.pause();
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'cancelled', { retriggerRequest: true });
    }
    const uri = normal(textDocument.uri);
    const items = diagnosticsOf(uri);
    const resultId = resultIds.idFor(uri, items);
    if (resultId === previousResultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items };
  });

  connection.onRequest(adjacentPositionRequest, (params: AdjacentParams, token: CancellationToken) =>
    at(params, token, (snapshot, uri, offset) => {
      const found = adjacent(snapshot, uri, offset, params.towards, params.section);
      return found && new Located(snapshot, positions).adjacent(found);
    }),
  );
  connection.onRequest(
    explainRequest,
    ({ textDocument, position }: ExplainParams, token: CancellationToken) =>
      about(textDocument.uri, token, (document) => {
        const { snapshot } = service;
        const offset = position ? positions.offset(document, position) : null;
        const found = explain(snapshot, document.uri, offset);
        return found && new Located(snapshot, positions).explanation(found);
      }),
  );
  connection.onRequest(isAnswerRequest, ({ textDocument, head }: IsAnswerParams) =>
    service.isAnswer(normal(textDocument.uri), head),
  );

  const requests: Requests = {
    connection,
    at,
    about,
    get client() {
      return client;
    },
    get positions() {
      return positions;
    },
    get snapshot() {
      return service.snapshot;
    },
  };
  const tokens = serveTokens(requests);
  const decisions = serveDecisions(requests, host.clock);
  serveFinding(requests);
  serveExporting(requests, host.clock);
  serveMatrix(requests);
  serveReading(requests);
  serveTrees(requests);
  serveWriting(requests);
  const checking = {
    diagnose: (uri: string, snapshot: Snapshot) => service.diagnose(uri, snapshot),
    ready: () => started.then(() => indexing?.ended).catch(() => undefined),
    pause: () => host.pause(),
  };
  serveDrafting(requests, checking);
  serveFolderCheck(requests, checking);

  function diagnosticsOf(uri: string) {
    const found = service.diagnose(uri);
    const file = service.snapshot.file(uri);
    return file ? toDiagnostics(uri, file, found, positions) : [];
  }

  /** Sends diagnostics to a client that does not ask for them, when they have changed. */
  function publish(uri: string): void {
    const diagnostics = diagnosticsOf(uri);
    if (resultIds.isNews(uri, diagnostics)) connection.sendDiagnostics({ uri, diagnostics });
  }

  /** The address that opens a place: "file:///svar.txt#L12,5", 1-based. */
  function link(snapshot: Snapshot, place: Place): string {
    const { start } = positions.location(snapshot, place).range;
    return `${place.uri}#L${start.line + 1},${start.character + 1}`;
  }

  connection.listen();
}

/** Files as only the client reaches them: in a browser, and on remote file systems. */
function clientWorkspace(connection: Connection): Workspace {
  return {
    async list(folder) {
      return (await connection.sendRequest<string[]>('remissvar/listFiles', { folder })).map(normal);
    },
    async read(uri) {
      try {
        const encoded = await connection.sendRequest<string>('remissvar/readFile', { uri });
        return fromBase64(encoded);
      } catch {
        return null;
      }
    },
  };
}
