/**
 * Which documents are answers. A plain text that the server knows as one gets the language `remissvar`, with its colours
 * and keys; Markdown keeps its language, and menus are told through `remissvar.markdownAnswer`. Foreign texts are
 * left alone: the server sees their head, and nothing more.
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
import { headLength, type IsAnswerParams, isAnswerRequest } from '../../server/src/protocol';
import { documentSchemes, type Server } from './server';

export class AnswerDocuments implements Disposable {
  readonly #server: Server;
  readonly #schemes = new Set(documentSchemes());
  readonly #subscriptions: Disposable[];
  /** Documents that we have given our language. One that is plain text again is so because a person wants it. */
  readonly #claimed = new WeakSet<TextDocument>();

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.#claim(document)),
      window.onDidChangeActiveTextEditor(() => this.#tellMenus()),
      // The folder may have got its `remiss.json` since.
      server.onDidChangeCorpus(() => this.#look()),
      server.onDidChangeState((state) => state === 'running' && this.#look()),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Looks again at what is open. */
  async #look(): Promise<void> {
    await Promise.all([
      ...workspace.textDocuments.map((document) => this.#claim(document)),
      this.#tellMenus(),
    ]);
  }

  async #claim(document: TextDocument): Promise<void> {
    if (document.languageId !== 'plaintext' || this.#claimed.has(document)) return;
    if (!(await this.#isAnswer(document))) return;
    if (document.isClosed || document.languageId !== 'plaintext') return;
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
    // Asking would start a server that has been stopped; when it runs, `#look` asks.
    if (!this.#schemes.has(document.uri.scheme) || this.#server.state !== 'running') return false;
    const params: IsAnswerParams = {
      textDocument: { uri: document.uri.toString() },
      head: document.getText(new Range(new Position(0, 0), document.positionAt(headLength))),
    };
    // A server that stops meanwhile has not said that it is one.
    return this.#server.request<boolean>(isAnswerRequest, params).catch(() => false);
  }
}
