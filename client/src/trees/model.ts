/**
 * What a tree has asked the server for: the nodes under those that were opened. It is read anew as a whole, and tells
 * apart what has changed. A node that has not changed stays the same object, by which VS Code knows it.
 */
import type { NodeSubject, TreeNode } from '../../../server/src/protocol';

/** Asks what stands under nodes, for each of them in their order; null stands for the roots. */
export type Ask = (of: readonly (NodeSubject | null)[]) => Promise<readonly (readonly TreeNode[])[]>;

/** The key of the roots; every node has another. */
const top = '';

interface Placed {
  readonly node: TreeNode;
  readonly parent: TreeNode | undefined;
}

export class TreeModel {
  readonly #ask: Ask;
  /** What stands under the nodes that were opened, by their ids. */
  readonly #lists = new Map<string, readonly TreeNode[]>();
  readonly #placed = new Map<string, Placed>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** What stands under a node, or the roots: what is known, else what the server says. */
  async under(parent?: TreeNode): Promise<readonly TreeNode[]> {
    const known = this.#lists.get(parent?.id ?? top);
    if (known) return known;
    const [nodes = []] = await this.#ask([parent?.of ?? null]);
    this.#place(parent, nodes);
    return nodes;
  }

  /** What a node stands under; undefined for a root, and for a node that is gone. */
  parentOf({ id }: TreeNode): TreeNode | undefined {
    return this.#placed.get(id)?.parent;
  }

  /** The node of an id, as far as it has been seen. */
  find(id: string): TreeNode | undefined {
    return this.#placed.get(id)?.node;
  }

  /** Makes the nodes known that lead down from a root. @returns the last of them; undefined where there are none */
  adopt(path: readonly TreeNode[]): TreeNode | undefined {
    let parent: TreeNode | undefined;
    for (const node of path) {
      const known = this.#placed.get(node.id);
      if (!known) this.#placed.set(node.id, { node, parent });
      parent = known?.node ?? node;
    }
    return parent;
  }

  /**
   * Asks anew for all that is open; one refresh at a time. What stands under a closed node is forgotten, and asked for
   * when it is next opened.
   * @returns the nodes under which something has changed, none of them under another; `all` where the roots have
   * @throws where the server does not answer, and then all is as it was
   */
  async refresh(isClosed: (id: string) => boolean): Promise<readonly TreeNode[] | 'all'> {
    const closed = this.#closed(isClosed);
    const open = [...this.#lists.keys()].filter((id) => id !== top && !closed.has(id));
    const parents = open.flatMap((id) => this.find(id) ?? []);
    const lists = await this.#ask([null, ...parents.map(({ of }) => of)]);
    const news = new Map([undefined, ...parents].map((parent, at) => [parent?.id ?? top, lists[at] ?? []]));
    return this.#take(news, closed);
  }

  /** The ids of the nodes that were opened and are closed now, or stand under one that is. */
  #closed(isClosed: (id: string) => boolean): Set<string> {
    const closed = new Set<string>();
    for (const id of this.#lists.keys()) {
      if (id !== top && (isClosed(id) || this.#isUnder(id, closed))) closed.add(id);
    }
    return closed;
  }

  #isUnder(id: string, ids: ReadonlySet<string>): boolean {
    for (let at = this.#placed.get(id)?.parent; at; at = this.#placed.get(at.id)?.parent) {
      if (ids.has(at.id)) return true;
    }
    return false;
  }

  /** Puts what is new in the place of what was known, from the roots down. */
  #take(news: ReadonlyMap<string, readonly TreeNode[]>, closed: ReadonlySet<string>): TreeNode[] | 'all' {
    const before = new Map(this.#lists);
    this.#lists.clear();
    this.#placed.clear();
    const changed: TreeNode[] = [];
    let all = false;
    const take = (parent: TreeNode | undefined, told: boolean): void => {
      const id = parent?.id ?? top;
      const old = before.get(id) ?? [];
      if (parent && closed.has(id)) {
        if (!told) changed.push(parent);
        return;
      }
      // What was opened while we asked is as new as the answer.
      const found = news.get(id) ?? before.get(id);
      if (!found) return;
      const nodes = keepingSame(old, found);
      const isNew = nodes.length !== old.length || nodes.some((node, at) => node !== old[at]);
      if (isNew && !told) {
        if (parent) changed.push(parent);
        else all = true;
      }
      this.#place(parent, nodes);
      for (const node of nodes) take(node, told || isNew);
    };
    take(undefined, false);
    return all ? 'all' : changed;
  }

  #place(parent: TreeNode | undefined, nodes: readonly TreeNode[]): void {
    this.#lists.set(parent?.id ?? top, nodes);
    for (const node of nodes) this.#placed.set(node.id, { node, parent });
  }
}

/** The found nodes, the old objects in the place of those that say the same. */
function keepingSame(old: readonly TreeNode[], found: readonly TreeNode[]): TreeNode[] {
  const known = new Map(old.map((node) => [node.id, node]));
  return found.map((node) => {
    const was = known.get(node.id);
    return was && JSON.stringify(was) === JSON.stringify(node) ? was : node;
  });
}
