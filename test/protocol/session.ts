/** A real server in a process of its own, spoken to over stdio as an editor does. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type {
  CorpusChanged,
  FilterParams,
  InitializationOptions,
  InquiryOverview,
  NodeSubject,
  SectionNode,
  TreeNode,
  TreeOptionsParams,
} from '../../server/src/protocol';
import { corpusChangedNotification, overviewRequest, treeRequest } from '../../server/src/protocol';

const root = path.join(import.meta.dirname, '..', '..');
export const seeds = path.join(root, 'seeds', 'sou-2024-72');

const folders: string[] = [];
process.setMaxListeners(0);
process.once('exit', () => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files, gone when the tests end. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export interface SessionOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initializationOptions?: InitializationOptions;
  /** What Node runs in the place of our server: the path of a program, and its arguments. */
  readonly server?: readonly string[];
  /** Called before `initialized` is sent: the place to answer the server's own requests. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

/** What an editor that asks for diagnostics says it can do. */
export const pulling: InitializeParams['capabilities'] = { textDocument: { diagnostic: {} } };

export class Session {
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly changes: CorpusChanged[] = [];
  private readonly waiting = new Set<() => void>();
  private errors = '';
  private version = 1;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly exit: Promise<number | null>,
  ) {
    connection.onNotification(corpusChangedNotification, (change: CorpusChanged) => {
      this.changes.push(change);
      this.wake();
    });
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.diagnostics.set(uri, diagnostics);
        this.wake();
      },
    );
    process.stderr!.on('data', (data: Buffer) => (this.errors += data.toString()));
  }

  initialized!: InitializeResult;

  static async start(options: SessionOptions = {}): Promise<Session> {
    const server = options.server ?? [path.join(root, 'dist', 'server.js'), '--stdio'];
    const child = spawn(process.execPath, server);
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    // A test that fails leaves its server behind.
    process.once('exit', () => child.kill());
    const session = new Session(child, connection, exit);
    options.prepare?.(connection);
    connection.listen();
    session.initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? pulling,
      // Nothing is kept in the cache of the person who runs the tests.
      initializationOptions: { cacheFolder: null, ...options.initializationOptions },
      workspaceFolders: (options.folders ?? []).map((folder) => ({ uri: uriOf(folder), name: folder })),
    } satisfies InitializeParams);
    await connection.sendNotification('initialized', {});
    return session;
  }

  /** Resolves when a condition holds; it is looked at again after everything the server says. */
  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    for (;;) {
      const woken = new Promise<void>((resolve) => this.waiting.add(resolve));
      if (await condition()) return;
      await Promise.race([woken, this.exit.then(() => assert.fail(`The server ended: ${this.errors}`))]);
    }
  }

  /** Resolves when the folders have been read. */
  async read(): Promise<void> {
    await this.until(() => this.changes.at(-1)?.complete === true);
  }

  overview(params: FilterParams = {}): Promise<InquiryOverview[]> {
    return this.connection.sendRequest(overviewRequest, params);
  }

  /** What stands under a node; for null the roots. */
  async under(of: NodeSubject | null, options: Partial<TreeOptionsParams> = {}): Promise<TreeNode[]> {
    const params = { tree: 'proposals', ...options, of: [of] };
    const [nodes] = await this.connection.sendRequest<TreeNode[][]>(treeRequest, params);
    return nodes!;
  }

  /** Every node of a tree, opened one after the other, each before what is under it. */
  async tree(options: Partial<TreeOptionsParams> = {}): Promise<TreeNode[]> {
    const walk = async (of: NodeSubject | null): Promise<TreeNode[]> => {
      const all: TreeNode[] = [];
      for (const node of await this.under(of, options)) {
        all.push(node, ...(node.leaf ? [] : await walk(node.of)));
      }
      return all;
    };
    return walk(null);
  }

  /** The sections of the tree of proposals, chapters and all, in their order. */
  async sections(): Promise<SectionNode[]> {
    return (await this.tree()).filter((node): node is SectionNode => node.type === 'section');
  }

  async open(uri: string, text: string, languageId = 'remissvar'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: ++this.version, text },
    });
  }

  /** Replaces a range, or the whole text where there is none. */
  async change(uri: string, text: string, range?: Diagnostic['range']): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  /** Brings an edit about by several changes in one notification, each of the text that the one before has left. */
  async changeInSteps(
    uri: string,
    contentChanges: readonly { readonly range: Diagnostic['range']; readonly text: string }[],
  ): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.version },
      contentChanges,
    });
  }

  /** Sends any content in a frame of its own, whether or not it is a message. */
  send(content: string): void {
    this.process.stdin!.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  }

  /** Codes of what a pull finds. */
  async codes(uri: string): Promise<unknown[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items.map(({ code }) => code) : assert.fail('unchanged');
  }

  /** What the server has written on standard error. */
  get complaints(): string {
    return this.errors;
  }

  /** Ends the server as an editor does, and checks that it went quietly. */
  async stop(): Promise<void> {
    await this.end();
    assert.equal(this.errors, '');
  }

  /** Ends the server, which may have had something to complain of. */
  async end(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    assert.equal(await this.exit, 0);
    this.connection.dispose();
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

export function uriOf(file: string): string {
  return pathToFileURL(file).toString();
}
