import type { Flow } from '../../text/flow';
import { isPartName } from '../../text/layout/parts';
import type { Range } from '../../text/range';
import type { Inquiry } from '../inquiry';
import { bodyEnds } from './bodies';
import type { Candidate } from './candidates';
import { readCandidates } from './candidates';
import { expandSpans } from './expand';
import { ownOutline } from './outline';
import { sectionByTitle } from './titles';

/**
 * A heading of the answer's own body, before any stance is read.
 *
 *     4.2 Avtalen behöver stärkas        start..end, numbers ["4.2"], title "Avtalen behöver stärkas"
 *     Förvaltningen instämmer …          ..bodyEnd
 */
export interface Heading extends Range {
  /** The report's sections that it names; empty where it names none. */
  readonly numbers: readonly string[];
  /** Its words without the numbers, joined by single spaces; '' where the number runs into a sentence ("11.1 LO delar …"). */
  readonly title: string;
  /**
   * Where its section ends: at the next heading, or where minutes, a dissent or the signature begin. Two exceptions:
   * headings that stand together share the text below the last of them ("4.1 …", "4.3 …", text), unless one is a
   * section of the other; and a heading that only says whose view follows ("Nämndens synpunkter") stays inside the
   * numbered section it stands in, though it is a heading with a section of its own.
   */
  readonly bodyEnd: number;
  /** True where no number was written and the title is one that the report is known to have. */
  readonly inferred?: boolean;
}

/** The headings of the answer's own body, in the order of the text; the letter's own title is none. */
export function readHeadings(flow: Flow, inquiry: Inquiry | undefined): Heading[] {
  const sections = inquiry?.sections ?? [];
  const known = sections.map(({ number }) => number);
  const candidates = readCandidates(flow);
  const own = ownOutline(candidates, sections);
  const entries = withoutOtherTexts(candidates).map((candidate) => {
    const spans = own.has(candidate) ? (candidate.pointed ?? []) : candidate.spans;
    const numbers = expandSpans(spans, known);
    const isUnnumbered = sections.length > 0 && numbers.length === 0 && !isPartName(candidate.title);
    const inferred = isUnnumbered ? sectionByTitle(candidate.title, sections) : null;
    return { candidate, numbers: inferred ? [inferred.number] : numbers, inferred: inferred !== null };
  });
  const ends = bodyEnds(flow, entries);
  const headings: Heading[] = [];
  for (const [at, { candidate, numbers, inferred }] of entries.entries()) {
    const { start, end, title, boundary } = candidate;
    if (boundary) continue;
    const heading = { start, end, numbers, title, bodyEnd: ends[at]! };
    headings.push(inferred ? { ...heading, inferred } : heading);
  }
  return headings;
}

/** Behind minutes or a dissent, only numbered headings can still be the answer's. */
function withoutOtherTexts(candidates: readonly Candidate[]): Candidate[] {
  const first = candidates.findIndex(({ boundary }) => boundary);
  if (first < 0) return [...candidates];
  return candidates.filter(
    ({ boundary, spans, bare }, at) => at < first || boundary || (spans.length > 0 && !bare),
  );
}
