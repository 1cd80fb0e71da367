/** The tree of proposals: who says what about each section of the report, with the words that prove it. */
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
} from 'vscode';
import { type InquiryNode, proposalsRequest, type RespondentNode } from '../../../server/src/protocol';
import { placeOf } from '../places';
import type { Server } from '../server';
import { labelOf } from './labels';
import {
  childrenOf,
  indexById,
  isChapter,
  isInquiry,
  isSection,
  type Placed,
  type ProposalNode,
  rootsOf,
} from './nodes';

export class ProposalsTree implements TreeDataProvider<ProposalNode> {
  readonly #server: Server;
  readonly #changed = new EventEmitter<undefined>();
  readonly #loaded = new EventEmitter<readonly InquiryNode[]>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires with what the tree shows, each time it has been read. */
  readonly onDidLoad = this.#loaded.event;

  #inquiries: readonly InquiryNode[] = [];
  #placed: ReadonlyMap<string, Placed> = new Map();

  constructor(server: Server) {
    this.#server = server;
  }

  /** What was last read. */
  get inquiries(): readonly InquiryNode[] {
    return this.#inquiries;
  }

  /** Has VS Code ask again for what it shows; a hidden tree is read when it is next seen. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: ProposalNode): Promise<ProposalNode[]> {
    if (node) return [...childrenOf(node)];
    await this.#load();
    return [...rootsOf(this.#inquiries)];
  }

  getParent(node: ProposalNode): ProposalNode | undefined {
    return this.#placed.get(node.id)?.parent;
  }

  /** The node of an id as the tree shows it now. */
  find(id: string): ProposalNode | undefined {
    return this.#placed.get(id)?.node;
  }

  getTreeItem(node: ProposalNode): TreeItem {
    const { label, description, spoken, icon } = labelOf(node);
    const item = new TreeItem(label, foldingOf(node));
    item.id = node.id;
    item.description = description;
    item.accessibilityInformation = { label: spoken };
    if (icon) item.iconPath = new ThemeIcon(icon.shape, new ThemeColor(icon.color));
    if (isInquiry(node) || isSection(node)) {
      item.tooltip = spoken;
      if (node.location) item.contextValue = 'proposal';
    } else {
      item.tooltip = quoteTooltip(node);
      item.contextValue = 'respondent';
      const { uri, range } = placeOf(node.location);
      item.command = { command: 'vscode.open', title: '', arguments: [uri, { selection: range }] };
    }
    return item;
  }

  /** A server that cannot answer now leaves the tree as it was; the language status says that it is gone. */
  async #load(): Promise<void> {
    try {
      this.#inquiries = await this.#server.request<readonly InquiryNode[]>(proposalsRequest);
    } catch {
      return;
    }
    this.#placed = indexById(rootsOf(this.#inquiries));
    this.#loaded.fire(this.#inquiries);
  }
}

/** Chapters stand open, so that the proposals are seen at once; the respondents are a step further in. */
function foldingOf(node: ProposalNode): TreeItemCollapsibleState {
  if (childrenOf(node).length === 0) return TreeItemCollapsibleState.None;
  const open = isInquiry(node) || (isSection(node) && isChapter(node));
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function quoteTooltip({ name, positionText, quote }: RespondentNode): MarkdownString {
  const tooltip = new MarkdownString().appendMarkdown('**').appendText(name).appendMarkdown('** · ');
  tooltip.appendText(positionText);
  if (quote) tooltip.appendMarkdown('\n\n> ').appendText(`”${quote}”`);
  return tooltip;
}
