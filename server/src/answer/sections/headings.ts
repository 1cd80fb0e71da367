import type { Flow } from '../../text/flow';
import { isPartName } from '../../text/layout/parts';
import type { Range } from '../../text/range';
import { isWithin } from '../../text/sectionNumbers';
import type { Inquiry } from '../inquiry';
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
    const numbers = own.has(candidate) ? [] : expandSpans(candidate.spans, known);
    const inferred =
      numbers.length > 0 || isPartName(candidate.title) ? null : sectionByTitle(candidate.title, sections);
    return { candidate, numbers: inferred ? [inferred.number] : numbers, inferred: inferred !== null };
  });
  const last = lastOfBody(flow);
  return entries.flatMap(({ candidate, numbers, inferred }, at) => {
    if (candidate.boundary) return [];
    const { start, end, title } = candidate;
    const bodyEnd = Math.max(end, bodyEndOf(flow, entries, at) ?? last);
    return [{ start, end, numbers, title, bodyEnd, ...(inferred ? { inferred } : {}) }];
  });
}

interface Entry {
  readonly candidate: Candidate;
  readonly numbers: readonly string[];
}

/** Behind minutes or a dissent, only numbered headings can still be the answer's. */
function withoutOtherTexts(candidates: readonly Candidate[]): Candidate[] {
  const first = candidates.findIndex(({ boundary }) => boundary);
  if (first < 0) return [...candidates];
  return candidates.filter(
    ({ boundary, spans, bare }, at) => at < first || boundary || (spans.length > 0 && !bare),
  );
}

/** Names of parts that say whose view follows, under a heading that says on what. */
const viewPart =
  /^(?:\p{L}+s )?(?:synpunkter|bedömning|ställningstagande|inställning|kommentarer|skäl|yttrande)$/u;

/** Where the section of an entry ends, or null where nothing ends it. */
function bodyEndOf(flow: Flow, entries: readonly Entry[], at: number): number | null {
  const { numbers } = entries[at]!;
  let next = at + 1;
  while (numbers.length > 0 && sharesBody(flow, entries, next)) next++;
  while (numbers.length > 0 && next < entries.length && isViewPart(entries[next]!)) next++;
  return entries[next]?.candidate.start ?? null;
}

/** Whether a numbered heading stands right below another that is no chapter of it, and has text below it. */
function sharesBody(flow: Flow, entries: readonly Entry[], at: number): boolean {
  const above = entries[at - 1]!;
  const entry = entries[at];
  if (!entry || entry.candidate.boundary || entry.numbers.length === 0) return false;
  const { block } = entry.candidate;
  for (let between = above.candidate.block + 1; between < block; between++) {
    if (flow.blocks[between]!.kind !== 'furniture') return false;
  }
  if (entry.numbers.some((number) => above.numbers.some((ancestor) => isWithin(number, ancestor))))
    return false;
  return above.candidate.block < block && endOfSpan(flow, above.candidate);
}

/** Whether a candidate is the whole of its block, and not a number that runs into its sentence. */
function endOfSpan(flow: Flow, candidate: Candidate): boolean {
  return flow.blocks[candidate.block]!.end === candidate.end;
}

function isViewPart({ candidate, numbers }: Entry): boolean {
  return !candidate.boundary && numbers.length === 0 && viewPart.test(candidate.title.toLowerCase());
}

/** Just past the last words that are neither signature nor furniture. */
function lastOfBody(flow: Flow): number {
  const isBody = (kind: string) => kind === 'paragraph' || kind === 'listItem' || kind === 'heading';
  return flow.blocks.reduce((end, block) => (isBody(block.kind) ? Math.max(end, block.end) : end), 0);
}
