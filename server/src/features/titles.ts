import type { Entry, InquiryIndex } from '../corpus/inquiryIndex';
import { passagesOn } from '../corpus/standing';
import type { Snapshot } from '../corpus/snapshot';
import { displayed } from '../corpus/quote';
import { compareNumbers } from '../text/sectionNumbers';

/** A section that the report is known to have. */
export interface KnownSection {
  readonly number: string;
  readonly title: string | null;
}

/** A section's title: the report's own from `remiss.json`, else the one that most answers give it; null where none does. */
export function sectionTitle(snapshot: Snapshot, index: InquiryIndex, number: string): string | null {
  const known = snapshot.remissFile(index.key)?.inquiry.sections.find((section) => section.number === number);
  return known?.title || learntTitle(snapshot, index, number);
}

/** The sections of a report, in numeric order: those of `remiss.json`, and those that answers name. */
export function knownSections(snapshot: Snapshot, index: InquiryIndex): KnownSection[] {
  const described = snapshot.remissFile(index.key)?.inquiry.sections ?? [];
  const titles = new Map(described.map(({ number, title }) => [number, title]));
  return [...new Set([...titles.keys(), ...index.passages.keys()])]
    .sort(compareNumbers)
    .map((number) => ({ number, title: titles.get(number) || learntTitle(snapshot, index, number) }));
}

/** By an index's list of the passages on a section, which is replaced when one of their titles changes. */
const learnt = new WeakMap<readonly Entry[], string | null>();

function learntTitle(snapshot: Snapshot, index: InquiryIndex, number: string): string | null {
  const entries = index.passages.get(number);
  if (!entries) return null;
  let title = learnt.get(entries);
  if (title === undefined) {
    title = mostGivenTitle(snapshot, index, number);
    learnt.set(entries, title);
  }
  return title;
}

function mostGivenTitle(snapshot: Snapshot, index: InquiryIndex, number: string): string | null {
  const counts = new Map<string, number>();
  for (const { passage } of passagesOn(snapshot, index, number)) {
    const title = passage.title && displayed(passage.title);
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [title, count] of counts) if (best === null || count > counts.get(best)!) best = title;
  return best;
}
