/** Whether numbers are the report's or those of the respondent's own disposition. */
import { isPartName } from '../../text/layout/parts';
import { compareNumbers, isWithin } from '../../text/sectionNumbers';
import type { InquirySection } from '../inquiry';
import type { Candidate } from './candidates';
import { similarity } from './titles';

/** Titles are of one section when this share of their words agrees. */
const alike = 0.6;
/** What the first chapter of a report is: its draft law. */
const draftLaw = /^(?:författningsförslag|lagförslag|förslag till (?:lag|förordning|ändring))/i;

/**
 * The candidates whose numbers are the respondent's own. Those count from 1 and leave no number out, and their titles
 * are not the report's ("1. Bakgrund", "2. Synpunkter"); an answer that follows the report leaves sections out. Where
 * single numbers are the respondent's own, "4.1" below them can still be the report's.
 */
export function ownOutline(
  candidates: readonly Candidate[],
  sections: readonly InquirySection[],
): ReadonlySet<Candidate> {
  const numbered = candidates.filter(({ spans, pointing }) => spans.length === 1 && !pointing);
  const bare = numbered.filter((candidate) => candidate.bare);
  if (isOwn(numbered, sections)) return new Set(numbered);
  if (continues(numbered)) return new Set();
  return isOwn(bare, sections) ? withoutReports(numbered) : new Set();
}

/** The candidates with a single number, but for those that go on where the report's numbers left off. */
function withoutReports(numbered: readonly Candidate[]): ReadonlySet<Candidate> {
  const own = new Set<Candidate>();
  let single: Candidate | undefined;
  let above: Candidate | undefined;
  for (const candidate of numbered) {
    if (candidate.bare) {
      if (!goesOn(candidate, single, above)) own.add(candidate);
      single = candidate;
    }
    above = candidate;
  }
  return own;
}

/**
 * Whether a single number goes on where the report's left off and not where the respondent's own did: "8 Konsekvenser"
 * between "7.5 …" and "3 Övrigt", where "2 Synpunkter på förslagen" stands above.
 * @param single the single number before it
 * @param above the number before it, of whatever kind
 */
function goesOn(candidate: Candidate, single: Candidate | undefined, above: Candidate | undefined): boolean {
  if (!single || !above || above.bare) return false;
  const number = Number(numberOf(candidate));
  return number !== Number(numberOf(single)) + 1 && number === Number(numberOf(above).split('.')[0]) + 1;
}

/** Whether all single numbers go on where the report's left off: "9. Konsekvenser" behind "8.4 Ikraftträdande". */
function continues(numbered: readonly Candidate[]): boolean {
  let before: Candidate | undefined;
  for (const candidate of numbered) {
    if (!candidate.bare) before = candidate;
    else if (!before || compareNumbers(numberOf(before), numberOf(candidate)) >= 0) return false;
  }
  return true;
}

function isOwn(candidates: readonly Candidate[], sections: readonly InquirySection[]): boolean {
  if (candidates.length === 0 || candidates.some((candidate) => isReports(candidate, sections))) return false;
  if (candidates.every(({ bare }) => bare) && candidates.some(({ title }) => isPartName(title))) return true;
  const numbers = candidates.map(numberOf);
  if (numbers[0] !== '1' && numbers[0] !== '1.1') return false;
  return numbers.every((number, at) => at === 0 || follows(number, numbers[at - 1]!));
}

/** Whether a candidate's title is that of the report's section with its number. */
function isReports(candidate: Candidate, sections: readonly InquirySection[]): boolean {
  const number = numberOf(candidate);
  if (isWithin(number, '1') && draftLaw.test(candidate.title)) return true;
  const section = sections.find((known) => known.number === number);
  return section !== undefined && similarity(section.title, candidate.title) >= alike;
}

/** Whether a number is the next in an outline that leaves none out: after 2.3 come 2.3.1, 2.4 and 3. */
function follows(number: string, before: string): boolean {
  if (number === `${before}.1`) return true;
  const parts = number.split('.');
  const last = Number(parts.pop());
  const previous = before.split('.').slice(0, parts.length + 1);
  const stem = parts.join('.');
  if (last === 1) return compareNumbers(stem, before) > 0 && follows(stem, before);
  return previous.length === parts.length + 1 && previous.join('.') === [...parts, last - 1].join('.');
}

function numberOf(candidate: Candidate): string {
  return candidate.spans[0]!.first;
}
