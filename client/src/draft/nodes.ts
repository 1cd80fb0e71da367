/** The nodes of the tree "Mitt svar": a draft, what contradicts itself in it, a chapter of the report, a section. */
import type {
  ContradictionNode,
  DraftChapterNode,
  DraftNode,
  DraftSectionNode,
} from '../../../server/src/protocol';

/** What contradicts itself, together. */
export interface ContradictionsNode {
  readonly type: 'contradictions';
  readonly id: string;
  readonly contradictions: readonly ContradictionNode[];
}

export type Node = DraftNode | ContradictionsNode | ContradictionNode | DraftChapterNode | DraftSectionNode;

export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'draft':
      return [...contradictionsOf(node), ...node.parts];
    case 'chapter':
      return node.sections;
    case 'contradictions':
    case 'section':
      return node.contradictions;
    case 'contradiction':
      return [];
  }
}

function contradictionsOf({ id, contradictions }: DraftNode): ContradictionsNode[] {
  return contradictions.length > 0 ? [{ type: 'contradictions', id: `${id}!`, contradictions }] : [];
}

/** One draft needs no level of its own: its parts are the tree. */
export function rootsOf(drafts: readonly DraftNode[]): readonly Node[] {
  return drafts.length === 1 ? childrenOf(drafts[0]!) : drafts;
}

export interface Placed {
  readonly node: Node;
  readonly parent: Node | undefined;
}

/** The nodes by id, each with the one it stands under in the tree. */
export function indexById(roots: readonly Node[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const place = (node: Node, parent: Node | undefined): void => {
    placed.set(node.id, { node, parent });
    for (const child of childrenOf(node)) place(child, node);
  };
  for (const root of roots) place(root, undefined);
  return placed;
}

/** The section under whose heading a line of a file stands; 0-based. */
export function sectionAt(
  drafts: readonly DraftNode[],
  uri: string,
  line: number,
): DraftSectionNode | undefined {
  const sections = drafts
    .filter((draft) => draft.uri === uri)
    .flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'chapter' ? part.sections : [part])));
  // A section of a section has its own heading inside the other's text or behind it: the last that has begun.
  return sections
    .filter(({ whole }) => whole && whole.range.start.line <= line && line <= whole.range.end.line)
    .sort((a, b) => a.whole!.range.start.line - b.whole!.range.start.line)
    .at(-1);
}
