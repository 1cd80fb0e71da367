import type { Snapshot } from '../corpus/snapshot';
import type { Place } from './place';
import { placeOf } from './place';
import { subjectAt } from './subject';

/** Where the sections named at an offset are described: their entries in `remiss.json`. */
export function definition(snapshot: Snapshot, uri: string, offset: number): Place[] {
  const subject = subjectAt(snapshot, uri, offset);
  const remiss = subject && snapshot.remissFile(subject.inquiryKey);
  if (!subject || !remiss) return [];
  const places = subject.numbers.flatMap((number) => {
    const entry = remiss.file.entries.get(number);
    return entry ? [placeOf(remiss.uri, entry)] : [];
  });
  return places.filter((place, at) => places.findIndex(({ start }) => start === place.start) === at);
}
