/**
 * Which documents are answers. A plain text that the server knows as one gets the language `remissvar`, with its colours
 * and keys; Markdown keeps its language, and menus are told through `remissvar.markdownAnswer`. Foreign texts are
 * left alone: the server sees their head, once, and nothing more.
 */
import {
  commands,
  type Disposable,
  languages,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, DocumentSelector } from 'vscode-languageclient';
import { headLength, type IsAnswerParams, isAnswerRequest } from '../../server/src/protocol';

/** Where documents of ours can live: on disk, unsaved, and wherever the workspace is. Not in a diff's old side. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}

/** The documents that the server is told about. Of the Markdown ones it leaves those alone that are no answers. */
export function documentSelector(): DocumentSelector {
  return schemes().flatMap((scheme) => [
    { scheme, language: 'remissvar' },
    { scheme, language: 'markdown' },
    { scheme, pattern: '**/remiss.json' },
  ]);
}

export class AnswerDocuments implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #schemes = new Set(schemes());
  readonly #subscriptions: Disposable[];
  /** Documents that we have given our language. One that is plain text again is so because a person wants it. */
  readonly #claimed = new WeakSet<TextDocument>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.#claim(document)),
      window.onDidChangeActiveTextEditor(() => this.#tellMenus()),
    ];
  }

  /** Looks again at what is open: the folder may have got its `remiss.json` since. */
  async look(): Promise<void> {
    await Promise.all([
      ...workspace.textDocuments.map((document) => this.#claim(document)),
      this.#tellMenus(),
    ]);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #claim(document: TextDocument): Promise<void> {
    if (document.languageId !== 'plaintext' || this.#claimed.has(document)) return;
    if (!(await this.#isAnswer(document)) || document.isClosed || document.languageId !== 'plaintext') return;
    this.#claimed.add(document);
    await languages.setTextDocumentLanguage(document, 'remissvar');
  }

  async #tellMenus(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const answer = document?.languageId === 'markdown' && (await this.#isAnswer(document));
    if (document !== window.activeTextEditor?.document) return;
    await commands.executeCommand('setContext', 'remissvar.markdownAnswer', answer);
  }

  async #isAnswer(document: TextDocument): Promise<boolean> {
    if (!this.#schemes.has(document.uri.scheme) || !this.#client.isRunning()) return false;
    const params: IsAnswerParams = {
      textDocument: this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      head: headOf(document),
    };
    // A server that stops meanwhile has not said that it is one.
    return this.#client.sendRequest<boolean>(isAnswerRequest, params).catch(() => false);
  }
}

/** The first characters, without a copy of the rest. */
function headOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(headLength)));
}
