import type { InquiryIndex } from '../corpus/inquiryIndex';
import type { Snapshot } from '../corpus/snapshot';
import { passagesOn } from '../corpus/standing';
import type { Place } from './place';
import { covers, placeOf } from './place';
import { indexOf, subjectAt } from './subject';

/**
 * Where the sections named at an offset are described: their entries in `remiss.json`; where it has none,
 * the answer that says most under a heading of its own, the section at hand aside.
 */
export function definition(snapshot: Snapshot, uri: string, offset: number): Place[] {
  const subject = subjectAt(snapshot, uri, offset);
  if (!subject) return [];
  const remiss = snapshot.remissFile(subject.inquiryKey);
  const index = indexOf(snapshot, subject.inquiryKey);
  const isHere = (place: Place) => place.uri === uri && covers(place, offset);
  const places = subject.numbers.flatMap((number) => {
    const entry = remiss?.file.entries.get(number);
    return entry ? [placeOf(remiss!.uri, entry)] : (longestSection(snapshot, index, number, isHere) ?? []);
  });
  return places.filter(
    (place, at) => places.findIndex(({ uri, start }) => uri === place.uri && start === place.start) === at,
  );
}

function longestSection(
  snapshot: Snapshot,
  index: InquiryIndex,
  number: string,
  isLeftOut: (place: Place) => boolean,
): Place | null {
  let longest: Place | null = null;
  for (const { document, passage } of passagesOn(snapshot, index, number)) {
    const place = placeOf(document.uri, passage.whole);
    if (passage.title === null || isLeftOut(place)) continue;
    if (!longest || place.end - place.start > longest.end - longest.start) longest = place;
  }
  return longest;
}
