import type { NodeSubject, TreeNode } from '../../../server/src/features/nodes';
import type { Place } from '../../../server/src/features/place';
import type { TreeOptions } from '../../../server/src/features/tree';
import { Tree } from '../../../server/src/features/tree';
import type { Snapshot } from '../../../server/src/corpus/snapshot';

/** A tree with everything in it open, a line a node, each level two spaces further in. */
export function treeText(snapshot: Snapshot, options: Partial<TreeOptions> = {}): string[] {
  const tree = treeWith(snapshot, options);
  const draw = (of: NodeSubject | null): string[] =>
    tree.under(of).flatMap((node) => {
      const below = node.leaf ? [] : draw(node.of);
      return [nodeText(node), ...below.map((line) => `  ${line}`)];
    });
  return draw(null);
}

export function treeWith(snapshot: Snapshot, options: Partial<TreeOptions> = {}): Tree {
  return new Tree(snapshot, { tree: 'proposals', grouping: 'respondent', filter: {}, read: [], ...options });
}

/** What a node says, in few characters. */
export function nodeText(node: TreeNode<Place>): string {
  switch (node.type) {
    case 'inquiry':
      return `${node.designation} (${node.answers})`;
    case 'section':
      return `${node.number} ${node.title ?? '–'} ${node.shown}/${node.answered}/${node.answers} ${node.countsText}`.trimEnd();
    case 'position':
      return `= ${node.positionText} ${node.shown}/${node.answered}`;
    case 'silent':
      return `silent ${node.shown}/${node.answers}`;
    case 'respondent':
      return `- ${node.name} ${node.positionText}`;
    case 'kind':
      return `${node.kindText} ${node.shown}/${node.answers}, ${node.unread} unread`;
    case 'answer':
      return `- ${node.name} ${node.shown}/${node.sections}${node.read ? ' read' : ''}`;
    case 'statement':
      return `${node.number} ${node.title ?? '–'} ${node.positionText}`;
  }
}
