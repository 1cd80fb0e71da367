/** The view that holds the tree: what stands above it, its progress, and its place while one walks from quote to quote. */
import { type Disposable, type TreeView, window } from 'vscode';
import type { Server } from '../server';
import { headingOf } from './labels';
import type { ProposalNode } from './nodes';
import { ProposalsTree } from './tree';

const viewId = 'remissvar.proposals';

/** The tree is read at most this often, in milliseconds: many changes in a row are one change to look at. */
const pause = 250;

export class ProposalsView implements Disposable {
  readonly tree: ProposalsTree;
  readonly #view: TreeView<ProposalNode>;
  readonly #subscriptions: Disposable[];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #finishProgress: (() => void) | undefined;

  constructor(server: Server) {
    this.tree = new ProposalsTree(server);
    this.#view = window.createTreeView(viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.tree.onDidLoad((inquiries) => {
      // Several inquiries stand in the tree themselves. Above nothing, the view says what would be an answer.
      this.#view.message = inquiries.length === 1 ? headingOf(inquiries[0]!) : '';
    });
    this.#subscriptions = [
      server.onDidChangeCorpus(({ complete }) => {
        this.#changed();
        this.#showProgress(!complete);
      }),
      server.onDidChangeState((state) => state === 'running' && this.#changed()),
      this.#view,
    ];
  }

  /** Selects a node where the tree is seen; it is never brought forward unasked. */
  async follow(id: string): Promise<void> {
    const node = this.tree.find(id);
    if (node && this.#view.visible) await this.#view.reveal(node, { select: true, focus: false });
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#finishProgress?.();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Something that the tree shows has changed. */
  #changed(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      this.tree.refresh();
    }, pause);
  }

  /** Shows that folders are still being read, until they are. */
  #showProgress(reading: boolean): void {
    if (reading === (this.#finishProgress !== undefined)) return;
    this.#finishProgress?.();
    this.#finishProgress = undefined;
    if (!reading) return;
    const read = new Promise<void>((resolve) => {
      this.#finishProgress = resolve;
    });
    void window.withProgress({ location: { viewId } }, () => read);
  }
}
