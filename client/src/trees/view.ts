/** A view that holds a tree: what stands above it and on its badge, and its place while one reads and walks. */
import { type Disposable, type TreeDragAndDropController, type TreeView, window } from 'vscode';
import {
  type Filter,
  type InquiryOverview,
  type TreeName,
  type TreeNode,
  treePathRequest,
  type TreePathParams,
} from '../../../server/src/protocol';
import type { Server } from '../server';
import type { Choices } from './choices';
import type { Element } from './items';
import type { Overview } from './overview';
import { RemissTree } from './provider';

/** VS Code shows a change after a while; a node that is revealed before it may be gone again. In milliseconds. */
const settling = 250;

/** What a view says of what there is. */
export interface ViewTexts {
  /** Above the tree. */
  message(inquiries: readonly InquiryOverview[], filter: Filter): string;
  /** What there is to do, and the same in words. */
  badge?(
    inquiries: readonly InquiryOverview[],
  ): { readonly value: number; readonly tooltip: string } | undefined;
}

/** What the views share. */
export interface Shared {
  readonly server: Server;
  readonly overview: Overview;
  readonly choices: Choices;
  readonly dropping: TreeDragAndDropController<Element>;
}

export class RemissView implements Disposable {
  readonly tree: RemissTree;
  readonly #name: TreeName;
  readonly #shared: Shared;
  readonly #texts: ViewTexts;
  readonly #view: TreeView<Element>;
  readonly #subscriptions: Disposable[];

  constructor(name: TreeName, shared: Shared, texts: ViewTexts) {
    const { overview, choices, dropping } = shared;
    this.#name = name;
    this.#shared = shared;
    this.#texts = texts;
    this.tree = new RemissTree(
      shared.server,
      name,
      () => this.#wanted(),
      () => overview.inquiries.some(({ answers }) => answers > 0) && overview.isFiltered,
    );
    this.#view = window.createTreeView(`remissvar.${name}`, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: dropping,
    });
    this.#subscriptions = [
      this.#view,
      this.#view.onDidExpandElement(({ element }) => this.tree.setClosed(element, false)),
      this.#view.onDidCollapseElement(({ element }) => this.tree.setClosed(element, true)),
      // What changes while nobody looks is read when somebody does.
      this.#view.onDidChangeVisibility(({ visible }) => visible && this.tree.isStale && this.tree.refresh()),
      overview.onDidRead((inquiries) => this.#show(inquiries)),
      choices.onDidChange(() => this.#changed()),
    ];
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  /** What is selected. */
  get selection(): readonly Element[] {
    return this.#view.selection;
  }

  /** Selects the node for a place, or for what another node stands for. The view is never brought forward unasked. */
  async follow(to: TreePathParams['to']): Promise<void> {
    if (!this.#view.visible) return;
    const params: TreePathParams = { tree: this.#name, ...this.#wanted(), to };
    // A server that does not answer shows no way.
    const path = await this.#shared.server.request<TreeNode[]>(treePathRequest, params).catch(() => []);
    const node = this.tree.adopt(path);
    if (!node) return;
    const rest = this.tree.refreshedAt + settling - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    if (this.#view.visible) await this.#view.reveal(node, { select: true, focus: false });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #wanted() {
    const { overview, choices } = this.#shared;
    return { ...overview.wanted, grouping: choices.grouping };
  }

  #show(inquiries: readonly InquiryOverview[]): void {
    this.#view.message = this.#texts.message(inquiries, this.#shared.overview.wanted.filter);
    this.#view.badge = this.#texts.badge?.(inquiries);
    this.#changed();
  }

  #changed(): void {
    if (this.#view.visible) void this.tree.refresh();
    else this.tree.invalidate();
  }
}
