import type { Snapshot } from '../corpus/snapshot';
import { passagesOn, relatedNumbers } from '../corpus/standing';
import type { Place } from './place';
import { placeOf } from './place';
import { indexOf, surroundingSubject } from './subject';

/**
 * Every respondent's passages on the sections at an offset and on those above and below them, in the
 * order of the numbers: the quote, or the heading where no words carry a position.
 */
export function references(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  options: { readonly includeDeclaration: boolean },
): Place[] {
  const subject = surroundingSubject(snapshot, uri, offset);
  if (!subject) return [];
  const index = indexOf(snapshot, subject.inquiryKey);
  const places = new Map<string, Place>();
  const add = (place: Place) => places.set(`${place.uri}#${place.start}`, place);
  for (const number of relatedNumbers(index, subject.numbers)) {
    for (const { document, passage } of passagesOn(snapshot, index, number))
      add(placeOf(document.uri, passage));
  }
  const remiss = options.includeDeclaration ? snapshot.remissFile(subject.inquiryKey) : undefined;
  for (const number of remiss ? subject.numbers : []) {
    const entry = remiss!.file.entries.get(number);
    if (entry) add(placeOf(remiss!.uri, entry));
  }
  return [...places.values()];
}
