/** The nodes of the tree: an inquiry, a section of its report, a respondent on a section. */
import type { InquiryNode, RespondentNode, SectionNode } from '../../../server/src/protocol';

export type ProposalNode = InquiryNode | SectionNode | RespondentNode;

export function isInquiry(node: ProposalNode): node is InquiryNode {
  return 'designation' in node;
}

export function isSection(node: ProposalNode): node is SectionNode {
  return 'number' in node;
}

/** "4", not "4.1". */
export function isChapter({ number }: SectionNode): boolean {
  return !number.includes('.');
}

/** What stands under a node: a section's own sections before the respondents who answer it as a whole. */
export function childrenOf(node: ProposalNode): readonly ProposalNode[] {
  if (isInquiry(node)) return node.sections;
  if (isSection(node)) return [...node.sections, ...node.respondents];
  return [];
}

/** One inquiry needs no level of its own: its sections are the tree. */
export function rootsOf(inquiries: readonly InquiryNode[]): readonly ProposalNode[] {
  return inquiries.length === 1 ? inquiries[0]!.sections : inquiries;
}

/** The nodes by id, each with the one it stands under in the tree. */
export function indexById(roots: readonly ProposalNode[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const place = (node: ProposalNode, parent: ProposalNode | undefined): void => {
    placed.set(node.id, { node, parent });
    for (const child of childrenOf(node)) place(child, node);
  };
  for (const root of roots) place(root, undefined);
  return placed;
}

export interface Placed {
  readonly node: ProposalNode;
  readonly parent: ProposalNode | undefined;
}
