import type { InquiryIndex } from '../corpus/inquiryIndex';
import { passagesOn } from '../corpus/standing';
import type { Snapshot } from '../corpus/snapshot';
import { displayed } from '../corpus/quote';

/** A section's title: the report's own from `remiss.json`, else the one that most answers give it; null where none does. */
export function sectionTitle(snapshot: Snapshot, index: InquiryIndex, number: string): string | null {
  const known = snapshot.remissFile(index.key)?.inquiry.sections.find((section) => section.number === number);
  return known?.title || learntTitle(snapshot, index, number);
}

function learntTitle(snapshot: Snapshot, index: InquiryIndex, number: string): string | null {
  const counts = new Map<string, number>();
  for (const { passage } of passagesOn(snapshot, index, number)) {
    const title = passage.title && displayed(passage.title);
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [title, count] of counts) if (best === null || count > counts.get(best)!) best = title;
  return best;
}
