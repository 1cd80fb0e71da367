import type { AnswerDocument } from '../corpus/document';
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

/** Where the other respondents stand on sections, those above and below them included, ordered by name. */
export function otherStandings(snapshot: Snapshot, uri: string, numbers: readonly string[]): Standing[] {
  const document = snapshot.document(uri);
  if (!document) return [];
  const index = indexOf(snapshot, document.inquiryKey);
  return standingsAround(snapshot, index, numbers).filter(
    ({ respondent }) => respondent !== document.respondent.key,
  );
}

/** Where each of the others says it best: the quote, or the heading where no words carry a position. */
export function otherPlaces(snapshot: Snapshot, uri: string, numbers: readonly string[]): Place[] {
  return otherStandings(snapshot, uri, numbers).map(({ lead }) => placeOf(lead.document.uri, lead.passage));
}
