import type { RespondentKind } from '../answer/facts';
import { kindOrder } from '../lexicon/organisations/organisation';
import type { FilteredInquiry, Respondent } from './filteredInquiry';
import { kindText, positionText } from './labels';
import type { AnswerNode, KindNode, NodeSubject, StatementNode, TreeNode } from './nodes';
import type { Place } from './place';
import { placeOf } from './place';
import { statementOf } from './statement';

/** What stands under an inquiry, a kind or a respondent in the tree of respondents: kind, respondent, sections. */
export function underRespondent(
  inquiry: FilteredInquiry,
  { kind, respondent }: NodeSubject,
  read: ReadonlySet<string>,
): TreeNode<Place>[] {
  if (respondent !== undefined) return statementNodes(inquiry, respondent);
  if (kind) {
    return inquiry.respondents
      .filter((each) => each.kind === kind && inquiry.showsAnswer(each))
      .map((each) => answerNode(inquiry, each, read));
  }
  return kindOrder.flatMap((each) => kindNode(inquiry, each, read) ?? []);
}

/** The nodes from the top of an inquiry down to a respondent, or to what it says of a section; none where it is not shown. */
export function pathToRespondent(
  inquiry: FilteredInquiry,
  { section, respondent }: NodeSubject,
  read: ReadonlySet<string>,
): TreeNode<Place>[] {
  const found = inquiry.respondents.find(({ key }) => key === respondent);
  if (!found || !inquiry.showsAnswer(found)) return [];
  const kind = kindNode(inquiry, found.kind, read)!;
  const statement = statementNodes(inquiry, found.key).find(({ number }) => number === section);
  return [kind, answerNode(inquiry, found, read), ...(statement ? [statement] : [])];
}

export function answerNode(
  inquiry: FilteredInquiry,
  { id, key, name, kind, position, decisionText, uri }: Respondent,
  read: ReadonlySet<string>,
): AnswerNode<Place> {
  const shown = inquiry.shownCount(key);
  return {
    type: 'answer',
    id,
    of: { inquiry: inquiry.key, respondent: key },
    leaf: shown === 0,
    name,
    kind,
    position,
    positionText: positionText(position),
    decisionText,
    shown,
    sections: inquiry.sectionCount(key),
    read: read.has(id),
    location: placeOf(uri, { start: 0, end: 0 }),
  };
}

function kindNode(
  inquiry: FilteredInquiry,
  kind: RespondentKind,
  read: ReadonlySet<string>,
): KindNode | null {
  const all = inquiry.respondents.filter((each) => each.kind === kind);
  const shown = all.filter((each) => inquiry.showsAnswer(each));
  if (shown.length === 0) return null;
  return {
    type: 'kind',
    id: `${inquiry.key}/=${kind}`,
    of: { inquiry: inquiry.key, kind },
    leaf: false,
    kind,
    kindText: kindText(kind),
    shown: shown.length,
    answers: all.length,
    unread: shown.filter(({ id }) => !read.has(id)).length,
  };
}

function statementNodes(inquiry: FilteredInquiry, respondent: string): StatementNode<Place>[] {
  return inquiry.numbers.flatMap((number) => {
    const standing = inquiry.shownOf(number, respondent);
    if (!standing) return [];
    return [
      {
        type: 'statement' as const,
        id: `${inquiry.key}/${respondent}#${number}`,
        of: { inquiry: inquiry.key, section: number, respondent },
        leaf: true,
        title: inquiry.section(number).title,
        ...statementOf(number, standing),
      },
    ];
  });
}
