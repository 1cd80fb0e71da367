import type { AnswerDocument } from '../../corpus/document';
import type { Snapshot } from '../../corpus/snapshot';
import { lowerCase } from '../../text/letters';
import { isSectionNumber } from '../../text/sectionNumbers';
import { beginsWords } from '../matching';
import { indexOf } from '../subject';
import type { KnownSection } from '../titles';
import { knownSections } from '../titles';
import type { Completion } from './completion';
import type { Typed } from './typed';

/** A section's number behind a word that wants one, by number or by any words of the title. */
const wanting = /(?<!\p{L})(?:avsnitt(?:et|en)?|(kapit(?:el|let|len)))[ \u00A0]([^:;()]{0,60})$/u;
/** No more of a title is typed before it is chosen, in UTF-16 units. */
const longestTyped = 80;
/** What joins one number to the next: "avsnitten 4.1, 4.2 och ". */
const joined = /^.*\d(?:[,–-]| och| samt)[ \u00A0]?/u;

/** Sections after "avsnitt" and "kapitel"; null where no such word stands before the cursor, or its number has been written. */
export function completeSections(
  snapshot: Snapshot,
  document: AnswerDocument,
  { before, offset }: Typed,
): Completion[] | null {
  const found = wanting.exec(lowerCase(before.slice(-longestTyped)));
  if (!found) return null;
  const rest = before.slice(before.length - found[2]!.length);
  const typed = rest.replace(joined, '');
  const words = typed.split(/[ \u00A0]/);
  if (words.length > 1 && isSectionNumber(words[0]!)) return null;
  const onlyChapters = found[1] !== undefined;
  const items = sectionsOf(snapshot, document)
    .filter(({ number }) => !onlyChapters || !number.includes('.'))
    .filter((section) => beginsWords(labelOf(section), typed))
    .map((section): Completion => ({
      kind: 'section',
      label: labelOf(section),
      detail: '',
      range: { start: offset - typed.length, end: offset },
      text: section.number,
      filter: labelOf(section),
    }));
  // "avsnittet handlar om": words that are no title's are running text.
  return items.length || typed === '' ? items : null;
}

/** Headings of sections that the answer has none for yet, as the report writes them, where a heading can stand. */
export function completeHeadings(
  snapshot: Snapshot,
  document: AnswerDocument,
  { before, offset, opensBlock }: Typed,
): Completion[] {
  const typed = before.replace(/^#{1,6} /, '');
  const isBegun = /\d/.test(typed) || typed.trim().length > 1;
  if (!opensBlock || !isBegun || typed.length > longestTyped) return [];
  const answered = new Set(
    document.answer.sections.flatMap(({ numbers, end }) => (end < offset ? numbers : [])),
  );
  return sectionsOf(snapshot, document)
    .filter((section) => !answered.has(section.number) && beginsWords(labelOf(section), typed))
    .map((section) => ({
      kind: 'heading',
      label: labelOf(section),
      detail: '',
      range: { start: offset - typed.length, end: offset },
      text: labelOf(section),
      filter: labelOf(section),
    }));
}

function sectionsOf(snapshot: Snapshot, { inquiryKey }: AnswerDocument): KnownSection[] {
  return knownSections(snapshot, indexOf(snapshot, inquiryKey));
}

function labelOf({ number, title }: KnownSection): string {
  return title === null ? number : `${number} ${title}`;
}
