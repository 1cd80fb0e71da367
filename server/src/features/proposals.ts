import type { InquiryIndex } from '../corpus/inquiryIndex';
import type { Snapshot } from '../corpus/snapshot';
import type { Standing } from '../corpus/standing';
import { positionScale } from '../lexicon/position';
import type { FilteredInquiry } from './filteredInquiry';
import { positionText, tally, tallyText } from './labels';
import type { NodeSubject, PositionNode, RespondentNode, SectionNode, SilentNode, TreeNode } from './nodes';
import type { Place } from './place';
import { placeOf } from './place';
import { answerNode } from './respondents';
import { statementOf } from './statement';

/** How respondents stand under a section: each by itself, or under the position it takes. */
export type Grouping = 'respondent' | 'position';

/** What an inquiry is called: "SOU 2024:72", as `remiss.json` or the answers write it. */
export function designationOf(snapshot: Snapshot, index: InquiryIndex): string {
  const inquiry = snapshot.remissFile(index.key)?.inquiry;
  const stated = inquiry?.designation ?? inquiry?.title ?? inquiry?.ministryDossier;
  if (stated) return stated;
  for (const files of index.respondents.values()) {
    const head = snapshot.document(files[0]!.uri)?.head;
    const read = head?.inquiry ?? head?.ministryDossier;
    if (read) return read;
  }
  return index.key.slice(index.key.lastIndexOf('/') + 1);
}

/** What stands under an inquiry, a section or a group in the tree of proposals: chapter, section, respondents. */
export function underProposal(
  inquiry: FilteredInquiry,
  of: NodeSubject,
  grouping: Grouping,
  read: ReadonlySet<string>,
): TreeNode<Place>[] {
  const { section, position, silent } = of;
  if (section === undefined) return inquiry.below(null).map((number) => sectionNode(inquiry, number));
  if (silent) {
    return inquiry.shownSilentOn(section).map((respondent) => ({
      ...answerNode(inquiry, respondent, read),
      id: `${sectionId(inquiry.key, section)}/-/${respondent.key}`,
      // What is decided about it, is decided about the section.
      of: { inquiry: inquiry.key, section, respondent: respondent.key },
      leaf: true,
    }));
  }
  if (position) {
    return inquiry
      .standingsOn(section)
      .filter((standing) => standing.position === position)
      .map((standing) => respondentNode(inquiry.key, section, standing, grouping));
  }
  const silents = silentNode(inquiry, section);
  return [
    ...inquiry.below(section).map((number) => sectionNode(inquiry, number)),
    ...(grouping === 'position'
      ? positionNodes(inquiry, section)
      : inquiry.standingsOn(section).map((standing) => respondentNode(inquiry.key, section, standing))),
    ...(silents ? [silents] : []),
  ];
}

/** The nodes from the top of an inquiry down to what stands for a section, or for a respondent on it; none where it is not shown. */
export function pathToProposal(
  inquiry: FilteredInquiry,
  of: NodeSubject,
  grouping: Grouping,
): TreeNode<Place>[] {
  const { section, respondent } = of;
  if (section === undefined || !inquiry.shown().has(section)) return [];
  const path: TreeNode<Place>[] = [];
  for (let at: string | null = section; at !== null; at = inquiry.above(at))
    path.unshift(sectionNode(inquiry, at));
  const standing = respondent === undefined ? undefined : inquiry.shownOf(section, respondent);
  if (!standing) return path;
  if (grouping === 'position') {
    path.push(...positionNodes(inquiry, section).filter(({ position }) => position === standing.position));
  }
  return [...path, respondentNode(inquiry.key, section, standing, grouping)];
}

/** One respondent's place under a section, or in a walk. @param grouping of the tree: under a group it is another node */
export function respondentNode(
  inquiryKey: string,
  number: string,
  standing: Standing,
  grouping: Grouping = 'respondent',
): RespondentNode<Place> {
  const { respondent, name, kind, position } = standing;
  const group = grouping === 'position' ? `=${position}/` : '';
  return {
    type: 'respondent',
    id: `${sectionId(inquiryKey, number)}/${group}${respondent}`,
    of: { inquiry: inquiryKey, section: number, respondent },
    leaf: true,
    name,
    kind,
    ...statementOf(number, standing),
  };
}

function sectionId(inquiryKey: string, number: string): string {
  return `${inquiryKey}#${number}`;
}

function sectionNode(inquiry: FilteredInquiry, number: string): SectionNode<Place> {
  const { index, remiss, key } = inquiry;
  const shown = inquiry.shownOn(number);
  const entry = remiss?.file.entries.get(number);
  const below = inquiry.below(number).length;
  return {
    type: 'section',
    id: sectionId(key, number),
    of: { inquiry: key, section: number },
    leaf: below === 0 && shown.length === 0 && inquiry.shownSilentOn(number).length === 0,
    ...inquiry.section(number),
    countsText: tallyText(tally(shown)),
    shown: shown.length,
    answered: inquiry.allOn(number).length,
    answers: index.respondents.size,
    divided: below > 0,
    location: remiss && entry ? placeOf(remiss.uri, entry) : null,
  };
}

function positionNodes(inquiry: FilteredInquiry, number: string): PositionNode[] {
  const said = inquiry.shownOn(number);
  return positionScale.flatMap((position) => {
    const shown = said.filter((each) => each.position === position).length;
    if (shown === 0) return [];
    return [
      {
        type: 'position' as const,
        id: `${sectionId(inquiry.key, number)}/=${position}`,
        of: { inquiry: inquiry.key, section: number, position },
        leaf: false,
        position,
        positionText: positionText(position),
        shown,
        answered: inquiry.allOn(number).length,
      },
    ];
  });
}

function silentNode(inquiry: FilteredInquiry, number: string): SilentNode | null {
  const shown = inquiry.shownSilentOn(number).length;
  if (shown === 0) return null;
  return {
    type: 'silent',
    id: `${sectionId(inquiry.key, number)}/-`,
    of: { inquiry: inquiry.key, section: number, silent: true },
    leaf: false,
    shown,
    answers: inquiry.index.respondents.size,
  };
}
