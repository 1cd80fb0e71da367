/** A tree as VS Code asks for it: what is seen is asked of the server when it is opened, and anew when it has changed. */
import { type Event, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import { type TreeName, type TreeNode, treeRequest, type TreeParams } from '../../../server/src/protocol';
import type { Server } from '../server';
import { type Element, isNothing, itemOf, nothing, tooltipOf } from './items';
import { TreeModel } from './model';

/** What a tree asks with, beside what it asks for. */
export type Wanted = Pick<TreeParams, 'grouping' | 'filter' | 'read'>;

export class RemissTree implements TreeDataProvider<Element> {
  readonly #wanted: () => Wanted;
  readonly #isFiltered: () => boolean;
  readonly #model: TreeModel;
  readonly #changed = new EventEmitter<Element[] | undefined>();
  readonly onDidChangeTreeData: Event<Element[] | undefined> = this.#changed.event;
  /** The nodes that a person has closed; they are forgotten rather than kept up to date. */
  readonly #closed = new Set<string>();
  #isStale = false;
  #refreshing: Promise<unknown> = Promise.resolve();
  #refreshedAt = 0;

  constructor(server: Server, tree: TreeName, wanted: () => Wanted, isFiltered: () => boolean) {
    this.#wanted = wanted;
    this.#isFiltered = isFiltered;
    this.#model = new TreeModel((of) =>
      server.request<TreeNode[][]>(treeRequest, { tree, ...this.#wanted(), of } satisfies TreeParams),
    );
  }

  /** When VS Code last had something new to show, by `performance.now()`. */
  get refreshedAt(): number {
    return this.#refreshedAt;
  }

  /** Whether something has changed that has not been asked for. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** Notes that something has changed; who next asks for the roots, or calls `refresh`, sees it. */
  invalidate(): void {
    this.#isStale = true;
  }

  /** Asks anew for what is open, and tells VS Code of what has changed, and of nothing else. */
  refresh(): Promise<void> {
    this.#isStale = true;
    return this.#inTurn(() => this.#refresh());
  }

  /** Notes whether a node stands open. */
  setClosed(element: Element, closed: boolean): void {
    if (isNothing(element)) return;
    if (closed) this.#closed.add(element.id);
    else this.#closed.delete(element.id);
  }

  /** Makes a way into the tree known, so that its end can be revealed. @returns the end */
  adopt(path: readonly TreeNode[]): TreeNode | undefined {
    return this.#model.adopt(path);
  }

  /**
   * A server that cannot answer shows nothing where nothing was seen before. Who asks for the roots is given what is new
   * and told of nothing: VS Code drops what it has asked for when it hears of a change meanwhile, and then asks for all
   * that is open in any case.
   */
  async getChildren(element?: Element): Promise<Element[]> {
    if (element && isNothing(element)) return [];
    if (!element && this.#isStale) await this.#inTurn(() => this.#read());
    try {
      const nodes = await this.#model.under(element);
      return !element && nodes.length === 0 && this.#isFiltered() ? [nothing] : [...nodes];
    } catch {
      return [];
    }
  }

  getParent(element: Element): Element | undefined {
    return isNothing(element) ? undefined : this.#model.parentOf(element);
  }

  /** The node of an id, as far as it has been seen. */
  find(id: string): TreeNode | undefined {
    return this.#model.find(id);
  }

  getTreeItem(element: Element): TreeItem {
    return itemOf(element);
  }

  /** The tooltip is made when it is looked at. One that is a text would be read aloud in place of the label. */
  resolveTreeItem(item: TreeItem, element: Element): TreeItem {
    item.tooltip = tooltipOf(element);
    return item;
  }

  /** The model is read anew by one at a time. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#refreshing.then(work);
    this.#refreshing = done;
    return done;
  }

  async #refresh(): Promise<void> {
    const changed = await this.#read();
    if (changed === 'all') this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire([...changed]);
  }

  /** Reads anew what is open, where something has changed. @returns the nodes under which something is new */
  async #read(): Promise<readonly TreeNode[] | 'all'> {
    if (!this.#isStale) return [];
    this.#isStale = false;
    try {
      const changed = await this.#model.refresh((id) => this.#closed.has(id));
      if (changed.length > 0) this.#refreshedAt = performance.now();
      return changed;
    } catch {
      // What was seen stays; the language status says that the server is gone.
      return [];
    }
  }
}
