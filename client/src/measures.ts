/** The language status of the answer that is read or written: how long it is, how it reads, and how many days are left. */
import * as l10n from '@vscode/l10n';
import { type Disposable, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { type StatisticsParams, statisticsRequest, type StatisticsResult } from '../../server/src/protocol';
import type { Server } from './server';
import { today } from './today';

/** A text is measured when nothing has changed for so long, in milliseconds. */
const rest = 500;

export class Measures implements Disposable {
  readonly #server: Server;
  readonly #item = languages.createLanguageStatusItem('remissvar.measures', [
    { language: 'remissvar' },
    { language: 'markdown' },
  ]);
  readonly #subscriptions: Disposable[];
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#item.name = l10n.t('Measures');
    this.#item.text = '';
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#changed(0)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.#changed(rest);
      }),
      // The last day stands in `remiss.json`, and a document may have become an answer.
      server.onDidChangeCorpus(() => this.#changed(rest)),
    ];
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  /** What the status says. */
  get shown(): { readonly text: string; readonly detail: string } {
    return { text: this.#item.text, detail: this.#item.detail ?? '' };
  }

  #changed(wait: number): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#measure(window.activeTextEditor?.document), wait);
  }

  async #measure(document: TextDocument | undefined): Promise<void> {
    const isOurs = document?.languageId === 'remissvar' || document?.languageId === 'markdown';
    // Asking would start a server that has been stopped.
    if (!document || !isOurs || this.#server.state !== 'running') return;
    const params: StatisticsParams = { textDocument: { uri: document.uri.toString() }, today: today() };
    const measured = await this.#server
      .request<StatisticsResult | null>(statisticsRequest, params)
      .catch(() => null);
    if (document !== window.activeTextEditor?.document) return;
    this.#item.text = measured?.text ?? l10n.t('No answer');
    this.#item.detail = measured?.daysText ?? '';
    this.#item.command = measured
      ? { command: 'vscode.open', title: l10n.t('What is measured'), arguments: [Uri.parse(measured.page)] }
      : undefined;
  }
}
