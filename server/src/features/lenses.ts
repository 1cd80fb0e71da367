import type { Position } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';
import type { InquiryIndex } from '../corpus/inquiryIndex';
import type { Snapshot } from '../corpus/snapshot';
import type { Standing } from '../corpus/standing';
import { standingsAround } from '../corpus/standing';
import type { Range } from '../text/range';
import type { Place } from './place';
import { placeOf } from './place';
import { indexOf } from './subject';

/**
 * A heading over which it says what the others say of its sections.
 *
 *     3 andra svar: 2 för · 1 oklart     resolved
 *     5.3, 5.4 Att anställa läkare       start..end, numbers ["5.3", "5.4"]
 */
export interface Lens extends Range {
  readonly numbers: readonly string[];
}

/** The headings of an answer that name sections. What the others say is looked up when a lens is shown. */
export function lenses(document: AnswerDocument): Lens[] {
  return document.answer.sections
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ start, end, numbers }) => ({ start, end, numbers }));
}

/** The positions of the other respondents on sections, those above and below them included. */
export function otherPositions(
  snapshot: Snapshot,
  uri: string,
  numbers: readonly string[],
): { readonly position: Position }[] {
  const document = snapshot.document(uri);
  if (!document) return [];
  const index = indexOf(snapshot, document.inquiryKey);
  return positionsOn(snapshot, index, numbers).filter(
    ({ respondent }) => respondent !== document.respondent.key,
  );
}

/** Where each of the others says it best: the quote, or the heading where no words carry a position. */
export function otherPlaces(snapshot: Snapshot, uri: string, numbers: readonly string[]): Place[] {
  const document = snapshot.document(uri);
  if (!document) return [];
  return standingsAround(snapshot, indexOf(snapshot, document.inquiryKey), numbers)
    .filter(({ respondent }) => respondent !== document.respondent.key)
    .map(({ lead }) => placeOf(lead.document.uri, lead.passage));
}

type PositionOf = Pick<Standing, 'respondent' | 'position'>;

/** By an index, which is replaced when any position changes, and by the sections asked for. */
const known = new WeakMap<InquiryIndex, Map<string, readonly PositionOf[]>>();

/** Positions alone, without the places that move as people type: an answer has as many lenses as headings. */
function positionsOn(
  snapshot: Snapshot,
  index: InquiryIndex,
  numbers: readonly string[],
): readonly PositionOf[] {
  const bySections = known.get(index) ?? new Map<string, readonly PositionOf[]>();
  known.set(index, bySections);
  const key = numbers.join();
  let positions = bySections.get(key);
  if (!positions) {
    positions = standingsAround(snapshot, index, numbers).map(({ respondent, position }) => ({
      respondent,
      position,
    }));
    bySections.set(key, positions);
  }
  return positions;
}
