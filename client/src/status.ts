/** The language status of an answer: how much is read, and what to do when the server is gone. */
import * as l10n from '@vscode/l10n';
import { type Disposable, languages, LanguageStatusSeverity, type LanguageStatusItem } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { InquiryNode } from '../../server/src/protocol';
import { answersText } from './proposals/labels';

export class Status implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #listener: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#item = languages.createLanguageStatusItem('remissvar.status', { language: 'remissvar' });
    this.#item.name = 'Remissvar';
    this.#show(client.state);
    this.#listener = client.onDidChangeState(({ newState }) => this.#show(newState));
  }

  /** "SOU 2024:72 · 3 svar", and whether there may be more to come. */
  read(inquiries: readonly InquiryNode[]): void {
    this.#item.text = inquiries
      .map(({ designation, answers }) => `${designation} · ${answersText(answers)}`)
      .join(', ');
    this.#item.busy = inquiries.some(({ complete }) => !complete);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(state: State): void {
    const stopped = state === State.Stopped || state === State.StartFailed;
    this.#item.busy = state === State.Starting;
    this.#item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#item.text = stopped ? l10n.t('The language server has stopped.') : 'Remissvar';
    this.#item.command = stopped
      ? { command: 'remissvar.restartServer', title: l10n.t('Start again') }
      : { command: 'remissvar.proposals.focus', title: l10n.t('Show proposals') };
  }
}
