import type { Snapshot } from '../corpus/snapshot';
import { passagesOn, relatedNumbers } from '../corpus/standing';
import type { Place } from './place';
import { placeOf } from './place';
import { indexOf, surroundingSubject } from './subject';

/**
 * The passages that take a side on the sections at an offset, or on those above and below them: as
 * `references`, without those that only comment or from which no position can be read.
 */
export function implementation(snapshot: Snapshot, uri: string, offset: number): Place[] {
  const subject = surroundingSubject(snapshot, uri, offset);
  if (!subject) return [];
  const index = indexOf(snapshot, subject.inquiryKey);
  const places = new Map<string, Place>();
  for (const number of relatedNumbers(index, subject.numbers)) {
    for (const { document, passage } of passagesOn(snapshot, index, number)) {
      if (passage.direction === 'none') continue;
      places.set(`${document.uri}#${passage.start}`, placeOf(document.uri, passage));
    }
  }
  return [...places.values()];
}
