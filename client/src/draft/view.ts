/** The view "Mitt svar": its counts, and its place while one writes. */
import { commands, type Disposable, type TextEditor, type TreeView, window, workspace } from 'vscode';
import type { DraftNode } from '../../../server/src/protocol';
import type { Server } from '../server';
import { answeredText, toMend } from './labels';
import { type Node, sectionAt } from './nodes';
import { DraftTree } from './tree';

/** The drafts are read when nothing has changed for so long, in milliseconds. */
const rest = 250;

export class DraftView implements Disposable {
  readonly tree: DraftTree;
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable[];
  #reading: ReturnType<typeof setTimeout> | undefined;
  #following: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.tree = new DraftTree(server);
    this.#view = window.createTreeView('remissvar.draft', {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.#subscriptions = [
      this.#view,
      this.tree.onDidLoad((drafts) => this.#count(drafts)),
      server.onDidChangeCorpus(() => this.#changed()),
      server.onDidChangeState((state) => state === 'running' && this.#changed()),
      // A contradiction may come and go with words that change no position.
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#isDraft(document.uri.toString())) this.#changed();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor)),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && window.activeTextEditor) this.#moved(window.activeTextEditor);
      }),
    ];
  }

  /** The drafts, in the title; what there is to mend, on the badge. */
  #count(drafts: readonly DraftNode[]): void {
    // Before they have been read nobody knows that there are none.
    void commands.executeCommand('setContext', 'remissvar.draftsRead', true);
    const [draft, ...others] = drafts;
    this.#view.description = draft && others.length === 0 ? answeredText(draft) : '';
    this.#view.badge = toMend(drafts);
  }

  dispose(): void {
    clearTimeout(this.#reading);
    clearTimeout(this.#following);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #isDraft(uri: string): boolean {
    return this.tree.drafts.some((draft) => draft.uri === uri);
  }

  #changed(): void {
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => void this.tree.refresh(), rest);
  }

  /** The section where the cursor rests is selected where the view is seen; it is never brought forward unasked. */
  #moved({ document, selection }: TextEditor): void {
    clearTimeout(this.#following);
    const uri = document.uri.toString();
    if (!this.#view.visible || !this.#isDraft(uri)) return;
    this.#following = setTimeout(() => {
      const section = sectionAt(this.tree.drafts, uri, selection.active.line);
      const node = section && this.tree.find(section.id);
      if (node && this.#view.visible) void this.#view.reveal(node, { select: true, focus: false });
    }, rest);
  }
}
