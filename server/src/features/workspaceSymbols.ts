import type { InquiryIndex } from '../corpus/inquiryIndex';
import type { Snapshot } from '../corpus/snapshot';
import { firstPassageOn } from '../corpus/standing';
import { matchScore } from './matching';
import type { Place } from './place';
import { placeOf } from './place';
import { designationOf } from './proposals';
import { indexOf } from './subject';
import { knownSections } from './titles';

/** A section of a report or a respondent, found by its name. */
export interface WorkspaceSymbol {
  readonly kind: 'section' | 'respondent';
  /** "5.4 Anställa läkare", "Botkyrka kommun" */
  readonly name: string;
  /** The report: "SOU 2024:72". */
  readonly container: string;
  /** A section's entry in `remiss.json`, else the first passage on it; a respondent's name where it was read. */
  readonly place: Place;
}

/** No more are shown than a person looks through. */
const most = 200;

/** Sections and respondents whose names answer a query, best first; the first in order where it is empty. */
export function workspaceSymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  const found: { readonly score: number; readonly locate: () => WorkspaceSymbol | null }[] = [];
  const keys = new Set(snapshot.inquiries.keys());
  for (const remiss of snapshot.remissFiles.values()) keys.add(remiss.inquiryKey);
  for (const key of [...keys].sort()) {
    const index = indexOf(snapshot, key);
    const container = designationOf(snapshot, index);
    for (const { number, title } of knownSections(snapshot, index)) {
      const name = title === null ? number : `${number} ${title}`;
      const score = matchScore(name, query);
      const locate = () => located('section', name, container, sectionPlace(snapshot, index, number));
      if (score !== null) found.push({ score, locate });
    }
    for (const files of index.respondents.values()) {
      const { name, uri } = files[0]!;
      const score = matchScore(name, query);
      const locate = () => located('respondent', name, container, respondentPlace(snapshot, uri));
      if (score !== null) found.push({ score, locate });
    }
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .flatMap(({ locate }) => locate() ?? []);
}

function located(
  kind: WorkspaceSymbol['kind'],
  name: string,
  container: string,
  place: Place | null,
): WorkspaceSymbol | null {
  return place && { kind, name, container, place };
}

/** Where a section is best shown: its entry in `remiss.json`, else the first passage on it. */
export function sectionPlace(snapshot: Snapshot, index: InquiryIndex, number: string): Place | null {
  const remiss = snapshot.remissFile(index.key);
  const entry = remiss?.file.entries.get(number);
  if (entry) return placeOf(remiss!.uri, entry);
  const first = firstPassageOn(snapshot, index, number);
  return first ? placeOf(first.document.uri, first.passage.whole) : null;
}

/** Where a file says who answers; its beginning where it does not. */
export function respondentPlace(snapshot: Snapshot, uri: string): Place {
  const respondent = snapshot.document(uri)?.head.respondent;
  return placeOf(uri, respondent ?? { start: 0, end: 0 });
}
