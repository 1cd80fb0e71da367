/** The language status of an answer: how much is read, and what to do when the server is gone. */
import * as l10n from '@vscode/l10n';
import { type Disposable, languages, LanguageStatusSeverity } from 'vscode';
import type { InquiryOverview } from '../../server/src/protocol';
import type { Server, ServerState } from './server';
import { headingOf } from './trees/labels';

export class Status implements Disposable {
  readonly #item = languages.createLanguageStatusItem('remissvar.status', { language: 'remissvar' });
  readonly #listener: Disposable;

  constructor(server: Server) {
    this.#item.name = 'Remissvar';
    this.#show(server.state);
    this.#listener = server.onDidChangeState((state) => this.#show(state));
  }

  /** "SOU 2024:72 · 3 svar", and whether there may be more to come. */
  read(inquiries: readonly InquiryOverview[]): void {
    this.#item.text = inquiries.map(headingOf).join(', ') || 'Remissvar';
    this.#item.busy = inquiries.some(({ complete }) => !complete);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(state: ServerState): void {
    const stopped = state === 'stopped';
    this.#item.busy = state === 'starting';
    this.#item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#item.text = stopped ? l10n.t('The language server has stopped.') : 'Remissvar';
    this.#item.command = stopped
      ? { command: 'remissvar.restartServer', title: l10n.t('Restart') }
      : { command: 'remissvar.proposals.focus', title: l10n.t('Show proposals') };
  }
}
