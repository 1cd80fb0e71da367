/** The matrix in an editor's place: a page that is filled from the server, and filled anew when the corpus changes. */
import * as l10n from '@vscode/l10n';
import { commands, type Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import {
  type DecisionOption,
  type Matrix,
  type MatrixCell,
  type MatrixCellParams,
  matrixCellRequest,
  type MatrixParams,
  matrixRequest,
} from '../../../server/src/protocol';
import type { Decider } from '../decisions/decide';
import type { FilterState } from '../filter/filterState';
import type { ReadMarks } from '../filter/readMarks';
import { chosenLanguage } from '../language';
import { placeOf } from '../places';
import type { Server } from '../server';
import { type CellName, isFromPage, type FromPage, type ToPage } from './messages';
import { makeNonce, pageOf } from './page';

export const matrixViewType = 'remissvar.matrix';

/** The matrix is read at most this often, in milliseconds: many changes in a row are one change to look at. */
const pause = 250;

/** What the panel shows is read from here. */
export interface MatrixSources {
  readonly extensionUri: Uri;
  readonly server: Server;
  readonly decider: Decider;
  readonly filter: FilterState;
  readonly readMarks: ReadMarks;
}

/** Opens the matrix, and the one that was open when the window closed. */
export class MatrixPanels implements Disposable {
  readonly #sources: MatrixSources;
  readonly #subscriptions: Disposable[];
  #open: MatrixPanel | undefined;

  constructor(sources: MatrixSources) {
    this.#sources = sources;
    this.#subscriptions = [
      commands.registerCommand('remissvar.showMatrix', () => this.#show()),
      window.registerWebviewPanelSerializer(matrixViewType, {
        // Where to resume, the page knows itself: it keeps its own state.
        deserializeWebviewPanel: async (panel) => this.#adopt(panel),
      }),
    ];
  }

  dispose(): void {
    this.#open?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    if (this.#open) {
      this.#open.reveal();
      return;
    }
    this.#adopt(window.createWebviewPanel(matrixViewType, titleText(), ViewColumn.Active));
  }

  #adopt(panel: WebviewPanel): void {
    this.#open?.dispose();
    const open = new MatrixPanel(panel, this.#sources, () => {
      if (this.#open === open) this.#open = undefined;
    });
    this.#open = open;
  }
}

function titleText(): string {
  return l10n.t('Matrix');
}

class MatrixPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #sources: MatrixSources;
  readonly #subscriptions: Disposable[];
  /** Which inquiry the page shows; null before it has said so, and where it has no wish. */
  #inquiry: string | null = null;
  /** Whether the page listens. */
  #listens = false;
  /** Whether something has changed that a hidden page has not been told. */
  #stale = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts the readings, so that a slow one does not replace a later one. */
  #reading = 0;

  constructor(panel: WebviewPanel, sources: MatrixSources, onClose: () => void) {
    this.#panel = panel;
    this.#sources = sources;
    const { server, filter, readMarks } = sources;
    this.#subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromPage(message)) void this.#heard(message);
      }),
      panel.onDidChangeViewState(() => this.#seen()),
      server.onDidChangeCorpus(() => this.#changed()),
      server.onDidChangeState((state) => state === 'running' && this.#changed()),
      filter.onDidChange(() => void this.#fill()),
      readMarks.onDidChange(() => this.#changed()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('remissvar.language')) this.#load();
      }),
    ];
    panel.onDidDispose(() => {
      onClose();
      this.#end();
    });
    panel.iconPath = Uri.joinPath(sources.extensionUri, 'images', 'remiss.svg');
    this.#load();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #end(): void {
    clearTimeout(this.#waiting);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Writes the page; what it shows it asks for when it runs. */
  #load(): void {
    const { webview } = this.#panel;
    const { extensionUri } = this.#sources;
    const dist = Uri.joinPath(extensionUri, 'dist');
    const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(dist, name)).toString();
    this.#listens = false;
    this.#panel.title = titleText();
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.html = pageOf({
      language: chosenLanguage(),
      title: titleText(),
      source: webview.cspSource,
      script: file('matrix.js'),
      style: file('matrix.css'),
      nonce: makeNonce(),
    });
  }

  async #heard(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#listens = true;
        this.#inquiry = message.inquiry;
        return this.#fill();
      case 'inquiry':
        this.#inquiry = message.inquiry;
        return this.#fill();
      case 'filter':
        return this.#sources.filter.set(message.filter);
      case 'cell':
        return this.#tell({ type: 'cell', name: message.cell, cell: await this.#cell(message.cell) });
      case 'decide':
        return this.#decide(message.cell, message.what);
      case 'open':
        return this.#openBeside(message.cell, message.focus);
    }
  }

  /** What is decided changes the corpus, and the page is filled anew. */
  async #decide({ respondent, section }: CellName, what: DecisionOption): Promise<void> {
    if (this.#inquiry === null) return;
    await this.#sources.decider.decideAbout(what, { of: { inquiry: this.#inquiry, respondent, section } });
  }

  #seen(): void {
    if (this.#panel.visible && this.#stale) void this.#fill();
  }

  #changed(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      void this.#fill();
    }, pause);
  }

  /** Reads the matrix and shows it. A page that nobody sees is filled when somebody does. */
  async #fill(): Promise<void> {
    this.#stale = !this.#panel.visible || !this.#listens;
    if (this.#stale) return;
    const reading = ++this.#reading;
    const { server, filter, readMarks } = this.#sources;
    const params: MatrixParams = {
      filter: filter.filter,
      ...(filter.filter.unread ? { read: readMarks.ids } : {}),
      ...(this.#inquiry === null ? {} : { inquiry: this.#inquiry }),
    };
    try {
      const matrix = await server.request<Matrix | null>(matrixRequest, params);
      if (reading !== this.#reading) return;
      this.#inquiry = matrix?.inquiry ?? this.#inquiry;
      await this.#tell({ type: 'matrix', matrix, filter: params.filter ?? {} });
    } catch {
      if (reading === this.#reading) await this.#tell({ type: 'failed' });
    }
  }

  async #tell(message: ToPage): Promise<void> {
    await this.#panel.webview.postMessage(message);
  }

  async #cell({ respondent, section }: CellName): Promise<MatrixCell | null> {
    if (this.#inquiry === null) return null;
    const params: MatrixCellParams = { inquiry: this.#inquiry, respondent, section };
    try {
      return await this.#sources.server.request<MatrixCell | null>(matrixCellRequest, params);
    } catch {
      return null;
    }
  }

  async #openBeside(name: CellName, focus: boolean): Promise<void> {
    const cell = await this.#cell(name);
    if (!cell) return;
    const { uri, range } = placeOf(cell.location);
    await window.showTextDocument(uri, {
      selection: range,
      viewColumn: ViewColumn.Beside,
      preserveFocus: !focus,
    });
  }
}
