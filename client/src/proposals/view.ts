/** The view that holds the tree: its heading, its progress, and its place while one walks from quote to quote. */
import { type Disposable, type TreeView, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { InquiryNode } from '../../../server/src/protocol';
import { answersText } from './labels';
import type { ProposalNode } from './nodes';
import { ProposalsTree } from './tree';

const viewId = 'remissvar.proposals';

/** The tree is read at most this often, in milliseconds: many changes in a row are one change to look at. */
const pause = 250;

export class ProposalsView implements Disposable {
  readonly tree: ProposalsTree;
  readonly #view: TreeView<ProposalNode>;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #finishProgress: (() => void) | undefined;

  constructor(client: BaseLanguageClient) {
    this.tree = new ProposalsTree(client);
    this.#view = window.createTreeView(viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.tree.onDidLoad((inquiries) => {
      this.#view.description = headingOf(inquiries);
    });
  }

  /** Something that the tree shows has changed. */
  changed(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      this.tree.refresh();
    }, pause);
  }

  /** Shows that folders are still being read, until they are. */
  showProgress(reading: boolean): void {
    if (reading === (this.#finishProgress !== undefined)) return;
    this.#finishProgress?.();
    this.#finishProgress = undefined;
    if (!reading) return;
    const read = new Promise<void>((resolve) => {
      this.#finishProgress = resolve;
    });
    void window.withProgress({ location: { viewId } }, () => read);
  }

  /** Selects a node where the tree is seen; it is never brought forward unasked. */
  async follow(id: string): Promise<void> {
    const node = this.tree.find(id);
    if (node && this.#view.visible) await this.#view.reveal(node, { select: true, focus: false });
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#finishProgress?.();
    this.#view.dispose();
  }
}

/** "SOU 2024:72 · 3 svar" above the sections of the only inquiry; several say it themselves. */
function headingOf(inquiries: readonly InquiryNode[]): string {
  if (inquiries.length !== 1) return '';
  const [{ designation, answers }] = inquiries as [InquiryNode];
  return `${designation} · ${answersText(answers)}`;
}
