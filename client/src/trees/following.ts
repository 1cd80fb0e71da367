/** What the active editor tells the trees: which answer has been opened, and, where that is wanted, where one is in it. */
import { type Disposable, type TextEditor, window } from 'vscode';
import { answerIdOf } from '../commands/trees';
import type { ReadMarks } from '../filter/readMarks';
import { placeIn } from '../places';
import type { Server } from '../server';
import type { Choices } from './choices';
import type { RemissView } from './view';

/** A cursor that moves on at once is not followed; in milliseconds. */
const rest = 200;

/** Opening an answer reads it, once each time that it is opened: a person may mark it as unread again. */
export class OpenedAnswers implements Disposable {
  readonly #server: Server;
  readonly #readMarks: ReadMarks;
  readonly #subscriptions: Disposable[];
  #opened: TextEditor | undefined;

  constructor(server: Server, readMarks: ReadMarks) {
    this.#server = server;
    this.#readMarks = readMarks;
    this.#opened = window.activeTextEditor;
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor((editor) => {
        this.#opened = editor;
        void this.#look();
      }),
      // What was opened before it was known as an answer.
      server.onDidChangeCorpus(() => this.#look()),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #look(): Promise<void> {
    const editor = this.#opened;
    if (!editor) return;
    const id = await answerIdOf(this.#server, editor.document);
    if (id === undefined || editor !== this.#opened) return;
    this.#opened = undefined;
    await this.#readMarks.mark([id], true);
  }
}

/** "Följ redigeraren": the trees that are seen select what the cursor is in. */
export class Following implements Disposable {
  readonly #choices: Choices;
  readonly #views: readonly RemissView[];
  readonly #subscriptions: Disposable[];
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(choices: Choices, views: readonly RemissView[]) {
    this.#choices = choices;
    this.#views = views;
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#moved()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#moved();
      }),
      choices.onDidChange(() => this.#moved()),
    ];
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #moved(): void {
    clearTimeout(this.#waiting);
    if (!this.#choices.following) return;
    this.#waiting = setTimeout(() => void this.#follow(), rest);
  }

  async #follow(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const to = placeIn(editor.document, editor.selection.active);
    await Promise.all(this.#views.map((view) => view.follow(to)));
  }
}
