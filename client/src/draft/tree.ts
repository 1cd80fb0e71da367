/** The tree "Mitt svar": what the writer's draft has answered, what is left, and what contradicts itself. */
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
} from 'vscode';
import type { SectionToAdd } from '../commands/drafting';
import { type DraftNode, draftsRequest } from '../../../server/src/protocol';
import { placeOf } from '../places';
import { plainText } from '../plainText';
import type { Server } from '../server';
import { labelOf } from './labels';
import { childrenOf, indexById, type Node, type Placed, rootsOf } from './nodes';

export class DraftTree implements TreeDataProvider<Node> {
  readonly #server: Server;
  readonly #changed = new EventEmitter<undefined>();
  readonly #loaded = new EventEmitter<readonly DraftNode[]>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires with the drafts, each time they have been read. */
  readonly onDidLoad = this.#loaded.event;

  #drafts: readonly DraftNode[] = [];
  #placed: ReadonlyMap<string, Placed> = new Map();

  constructor(server: Server) {
    this.#server = server;
  }

  /** What was last read. */
  get drafts(): readonly DraftNode[] {
    return this.#drafts;
  }

  /** Reads the drafts, seen or not: their counts stand in the title and on the badge. */
  async refresh(): Promise<void> {
    await this.#load();
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    return [...(node ? childrenOf(node) : rootsOf(this.#drafts))];
  }

  getParent(node: Node): Node | undefined {
    return this.#placed.get(node.id)?.parent;
  }

  /** The node of an id as the tree shows it now. */
  find(id: string): Node | undefined {
    return this.#placed.get(id)?.node;
  }

  getTreeItem(node: Node): TreeItem {
    const { label, description, spoken, icon } = labelOf(node);
    const item = new TreeItem(label, foldingOf(node));
    item.id = node.id;
    item.description = description;
    item.accessibilityInformation = { label: spoken };
    item.contextValue = node.type === 'section' ? `section.${node.state}` : node.type;
    item.tooltip = tooltipOf(node, spoken);
    if (icon) item.iconPath = new ThemeIcon(icon.shape, new ThemeColor(icon.color));
    if (node.type === 'section' && node.state === 'left') {
      const section: SectionToAdd = { draft: node.draft, numbers: node.numbers };
      item.command = { command: 'remissvar.addSection', title: '', arguments: [section] };
    } else if ((node.type === 'section' || node.type === 'contradiction') && node.location) {
      const { uri, range } = placeOf(node.location);
      item.command = { command: 'vscode.open', title: '', arguments: [uri, { selection: range }] };
    }
    return item;
  }

  /** A server that cannot answer now leaves the tree as it was; the language status says that it is gone. */
  async #load(): Promise<void> {
    try {
      this.#drafts = await this.#server.request<readonly DraftNode[]>(draftsRequest);
    } catch {
      return;
    }
    this.#placed = indexById(rootsOf(this.#drafts));
    this.#loaded.fire(this.#drafts);
  }
}

/** All stands open but what contradicts a section, which is seen above too. */
function foldingOf(node: Node): TreeItemCollapsibleState {
  if (childrenOf(node).length === 0) return TreeItemCollapsibleState.None;
  return node.type === 'section' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}

function tooltipOf(node: Node, spoken: string): MarkdownString {
  if (node.type !== 'section' || !node.quote) return new MarkdownString(plainText(spoken));
  const { label, description } = labelOf(node);
  const head = `**${plainText(label)}** ${plainText(description)}`;
  return new MarkdownString(`${head}\n\n> ${plainText(`”${node.quote}”`)}`);
}
