import type { AnswerDocument } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import type { Range } from '../text/range';
import { covers } from './place';
import { indexOf, sectionNamed } from './subject';
import { sectionTitle } from './titles';

/** A section's title, shown behind its number in running text. */
export interface TitleHint {
  /** Just behind the number. */
  readonly at: number;
  readonly title: string;
}

/**
 * Titles of the sections that are referred to in a part of an answer. Headings, which carry their own, get none.
 *
 *     se avsnitt 5.4 Anställa läkare för skälen
 *                   ^^^^^^^^^^^^^^^^                the hint
 */
export function sectionTitleHints(snapshot: Snapshot, document: AnswerDocument, part: Range): TitleHint[] {
  const { references, sections } = document.answer;
  return references.flatMap(({ kind, target, start, end }) => {
    if (kind !== 'section' || target === null || end < part.start || start > part.end) return [];
    if (sections.some((heading) => covers(heading, start))) return [];
    const named = sectionNamed(document, target);
    const title = named && sectionTitle(snapshot, indexOf(snapshot, named.inquiryKey), named.number);
    return title ? [{ at: end, title }] : [];
  });
}
