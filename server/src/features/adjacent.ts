import { isSectionNumber } from '../text/sectionNumbers';
import type { Snapshot } from '../corpus/snapshot';
import { standingsAround } from '../corpus/standing';
import type { RespondentNode } from './nodes';
import type { Place } from './place';
import { respondentNode } from './proposals';
import { indexOf, surroundingSubject } from './subject';

/** Where a walk along the respondents of a section has come. `At` is where it leads: a place, or a location in the protocol. */
export interface Adjacent<At> {
  readonly respondent: RespondentNode<At>;
  /** The section that is being walked, "5.4". */
  readonly section: string;
  /** 1-based place among the passages on the section, and how many there are. */
  readonly index: number;
  readonly total: number;
}

/**
 * The next or previous respondent's position on the section at an offset, by name and round about. Null
 * where no section is, or nobody else says anything of it.
 *
 * @param walk the sections of the walk so far, "5.3, 5.4": a walk from 5.4 stays on 5.4 when it passes a
 * respondent who answers under 5
 */
export function adjacent(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  towards: 'next' | 'previous',
  walk?: string,
): Adjacent<Place> | null {
  const subject = surroundingSubject(snapshot, uri, offset);
  if (!subject) return null;
  const index = indexOf(snapshot, subject.inquiryKey);
  const numbers = walk?.split(', ').filter(isSectionNumber) ?? subject.numbers;
  const standings = standingsAround(snapshot, index, numbers);
  const own = snapshot.document(uri)?.respondent.key;
  const here = standings.findIndex(({ respondent }) => respondent === own);
  const total = standings.length;
  if (!total || (total === 1 && here === 0)) return null;
  const step = towards === 'next' ? 1 : -1;
  const from = here >= 0 ? here : towards === 'next' ? -1 : 0;
  const at = (from + step + total) % total;
  const section = numbers.join(', ');
  const { number } = standings[at]!.lead.passage;
  return { respondent: respondentNode(index.key, number, standings[at]!), section, index: at + 1, total };
}
