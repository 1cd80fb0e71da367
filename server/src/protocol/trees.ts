/** The trees: the proposals and who says what of them, and the respondents and what they say. */
import type { Location, Position as LinePosition, TextDocumentIdentifier } from 'vscode-languageserver-types';
import type * as nodes from '../features/nodes';
import type { Grouping } from '../features/proposals';
import type { InquiryOverview } from '../features/tree';
import type { FilterParams } from './filter';

export type { Grouping, InquiryOverview };
export type { KindNode, NodeSubject, PositionNode, SilentNode, TreeName } from '../features/nodes';
export type TreeNode = nodes.TreeNode<Location>;
export type InquiryNode = nodes.InquiryNode<Location>;
export type SectionNode = nodes.SectionNode<Location>;
export type RespondentNode = nodes.RespondentNode<Location>;
export type AnswerNode = nodes.AnswerNode<Location>;
export type StatementNode = nodes.StatementNode<Location>;

/** How a person wants to see a tree; shared by the requests below. */
export interface TreeOptionsParams extends FilterParams {
  readonly tree: nodes.TreeName;
  /** In the tree of proposals; each respondent by itself where it is not said. */
  readonly grouping?: Grouping;
}

/**
 * Client to server: what stands under some nodes, for each of them in their order. A tree is asked for as it is opened,
 * and after a change for all that is open, at once. `TreeParams -> TreeNode[][]`
 */
export const treeRequest = 'remissvar/tree';

export interface TreeParams extends TreeOptionsParams {
  /** What the nodes stand for; null for the roots. */
  readonly of: readonly (nodes.NodeSubject | null)[];
}

/**
 * Client to server: the nodes from a root down to the one for a place, or for what a node of another tree stands for; as
 * near as the tree shows, and none where it shows nothing of it. `TreePathParams -> TreeNode[]`
 */
export const treePathRequest = 'remissvar/treePath';

export interface TreePathParams extends TreeOptionsParams {
  readonly to:
    nodes.NodeSubject | { readonly textDocument: TextDocumentIdentifier; readonly position: LinePosition };
}

/** Client to server: what each inquiry holds, in their order. `FilterParams -> InquiryOverview[]` */
export const overviewRequest = 'remissvar/overview';

/** Client to server: whose answer a document is, as an id of `FilterParams.read`. `AnswerIdParams -> string | null` */
export const answerIdRequest = 'remissvar/answerId';

export interface AnswerIdParams {
  readonly textDocument: TextDocumentIdentifier;
}
