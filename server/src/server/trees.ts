/** Requests of a person who looks through the trees. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Snapshot } from '../corpus/snapshot';
import { answerId } from '../features/filter';
import type { NodeSubject } from '../features/nodes';
import { nodeSubjectAt, overview, Tree } from '../features/tree';
import type {
  AnswerIdParams,
  FilterParams,
  TreeOptionsParams,
  TreeParams,
  TreePathParams,
} from '../protocol';
import { answerIdRequest, overviewRequest, treePathRequest, treeRequest } from '../protocol';
import { Located } from './located';
import type { Requests } from './requests';
import { normal, stopIfCancelled } from './requests';

export function serveTrees(requests: Requests): void {
  const { connection, about } = requests;

  connection.onRequest(treeRequest, ({ of, ...params }: TreeParams, token: CancellationToken) => {
    stopIfCancelled(token);
    const { snapshot, positions } = requests;
    const tree = treeOf(snapshot, params);
    const located = new Located(snapshot, positions);
    return of.map((subject) => tree.under(subject).map((node) => located.node(node)));
  });

  connection.onRequest(treePathRequest, ({ to, ...params }: TreePathParams, token: CancellationToken) => {
    stopIfCancelled(token);
    const { snapshot, positions } = requests;
    const subject = subjectOf(snapshot, to);
    if (!subject) return [];
    const located = new Located(snapshot, positions);
    return treeOf(snapshot, params)
      .pathTo(subject)
      .map((node) => located.node(node));
  });

  connection.onRequest(overviewRequest, ({ filter, read }: FilterParams, token: CancellationToken) => {
    stopIfCancelled(token);
    return overview(requests.snapshot, filter ?? {}, read ?? []);
  });

  connection.onRequest(answerIdRequest, ({ textDocument }: AnswerIdParams, token: CancellationToken) =>
    about(textDocument.uri, token, ({ inquiryKey, respondent }) => answerId(inquiryKey, respondent.key)),
  );

  function subjectOf(snapshot: Snapshot, to: TreePathParams['to']): NodeSubject | null {
    if ('inquiry' in to) return to;
    const uri = normal(to.textDocument.uri);
    const file = snapshot.file(uri);
    return file ? nodeSubjectAt(snapshot, uri, requests.positions.offset(file, to.position)) : null;
  }
}

function treeOf(snapshot: Snapshot, { tree, grouping, filter, read }: TreeOptionsParams): Tree {
  return new Tree(snapshot, {
    tree,
    grouping: grouping ?? 'respondent',
    filter: filter ?? {},
    read: read ?? [],
  });
}
