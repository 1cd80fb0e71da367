/** The nodes of a tree as VS Code shows them. */
import * as l10n from '@vscode/l10n';
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { TreeNode } from '../../../server/src/protocol';
import { placeOf } from '../places';
import { plainText } from '../plainText';
import { isChapter, labelOf } from './labels';

/** In the place of the roots, where a filter leaves nothing. */
export interface Nothing {
  readonly type: 'nothing';
  readonly id: 'nothing';
}

export const nothing: Nothing = { type: 'nothing', id: 'nothing' };

export type Element = TreeNode | Nothing;

export function isNothing(element: Element): element is Nothing {
  return element.type === 'nothing';
}

export function itemOf(element: Element): TreeItem {
  return isNothing(element) ? nothingItem() : nodeItem(element);
}

function nodeItem(node: TreeNode): TreeItem {
  const { label, description, spoken, icon } = labelOf(node);
  const item = new TreeItem(label, foldingOf(node));
  item.id = node.id;
  item.description = description;
  item.accessibilityInformation = { label: spoken };
  if (icon) item.iconPath = new ThemeIcon(icon.shape, new ThemeColor(icon.color));
  const context = contextOf(node);
  if (context) item.contextValue = context;
  if (node.type === 'respondent' || node.type === 'statement' || node.type === 'answer') {
    const { uri, range } = placeOf(node.location);
    item.command = { command: 'vscode.open', title: '', arguments: [uri, { selection: range }] };
  }
  return item;
}

/** What the menus go by. */
function contextOf(node: TreeNode): string | undefined {
  switch (node.type) {
    case 'section':
      return node.location ? 'proposal' : undefined;
    case 'respondent':
    case 'statement':
      return 'respondent';
    case 'answer':
      return node.read ? 'answer.read' : 'answer.unread';
    case 'kind':
      return node.unread > 0 ? 'kind.unread' : 'kind.read';
    default:
      return undefined;
  }
}

/** Chapters and kinds stand open, so that proposals and respondents are seen at once; the rest is a step further in. */
function foldingOf(node: TreeNode): TreeItemCollapsibleState {
  if (node.leaf) return TreeItemCollapsibleState.None;
  const open =
    node.type === 'inquiry' || node.type === 'kind' || (node.type === 'section' && isChapter(node.number));
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function nothingItem(): TreeItem {
  const item = new TreeItem(l10n.t('Nothing matches the filter'));
  item.id = nothing.id;
  item.description = l10n.t('Clear the filter');
  item.iconPath = new ThemeIcon('filter');
  item.accessibilityInformation = {
    label: `${l10n.t('Nothing matches the filter')}. ${l10n.t('Clear the filter')}`,
  };
  item.command = { command: 'remissvar.clearFilter', title: l10n.t('Clear the filter') };
  return item;
}

export function tooltipOf(element: Element): MarkdownString {
  return new MarkdownString(tooltipText(element));
}

function tooltipText(element: Element): string {
  if (isNothing(element)) return plainText(l10n.t('Clear the filter'));
  const { label, description, spoken } = labelOf(element);
  if (element.type !== 'respondent' && element.type !== 'statement') return plainText(spoken);
  const title = element.type === 'statement' && element.title ? ` ${element.title}` : '';
  const head = `**${plainText(label)}**${plainText(title)}`;
  if (element.quote === null) return head + plainText(` · ${description}`);
  const stands = element.type === 'respondent' ? ` · ${element.decisionText ?? element.positionText}` : '';
  return `${head}${plainText(stands)}\n\n> ${plainText(`”${element.quote}”`)}`;
}
