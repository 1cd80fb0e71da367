import type { Section } from '../../answer/facts';
import type { AnswerDocument } from '../../corpus/document';
import type { Snapshot } from '../../corpus/snapshot';
import { compareNumbers } from '../../text/sectionNumbers';
import { sectionAt } from '../subject';
import { addItem } from './newDraft';
import type { DraftSection } from './overview';
import { draftOverview, numberedSections } from './overview';
import type { Draft } from './template';
import { knownOf, Template } from './template';

/** A part for a section, and where in the draft it goes. */
export interface Addition extends Draft {
  readonly numbers: readonly string[];
  /** Offset in the draft; the text has the empty lines around it. */
  readonly at: number;
}

/**
 * The sections that a draft says nothing of, in the order of the report; where an offset is given, those behind the
 * section that it is in come first.
 */
export function unanswered(snapshot: Snapshot, document: AnswerDocument, offset?: number): DraftSection[] {
  const left = draftOverview(snapshot, document, []).sections.filter(({ state }) => state === 'left');
  const here = offset === undefined ? undefined : sectionAt(document, offset)?.numbers[0];
  if (here === undefined) return left;
  const isBehind = ({ numbers }: DraftSection) => compareNumbers(numbers[0]!, here) > 0;
  return [...left.filter(isBehind), ...left.filter((section) => !isBehind(section))];
}

/**
 * A part for a section that the draft has none for yet, in the order of the report: behind the section before it,
 * else before the section after it. In a draft without sections it goes before the parts that end an answer. Null
 * where the section is not one that is left.
 */
export function addSection(snapshot: Snapshot, document: AnswerDocument, number: string): Addition | null {
  const item = unanswered(snapshot, document).find(({ numbers }) => numbers.includes(number));
  if (!item) return null;
  const { inquiry, respondent } = document;
  const known = knownOf(inquiry);
  const template = new Template({
    ...known,
    organisation: known['organisation'] ?? (respondent.isNamed ? respondent.name : null),
  });
  addItem(template, item);
  const part = template.draft;
  const place = placeFor(document, number);
  const marks = place.beside ? headingMarks(document, place.beside) : '';
  const written = (words: string) => place.before + marks + words + place.after;
  return { numbers: item.numbers, at: place.at, text: written(part.text), snippet: written(part.snippet) };
}

interface Spot {
  readonly at: number;
  /** Line breaks to write around the part. */
  readonly before: string;
  readonly after: string;
  /** The heading whose form the new one takes. */
  readonly beside: Section | null;
}

function placeFor(document: AnswerDocument, number: string): Spot {
  const sections = numberedSections(document);
  let last: Section | null = null;
  for (const section of sections) {
    const isBefore = compareNumbers(numberOf(section), number) < 0;
    if (isBefore && (!last || compareNumbers(numberOf(section), numberOf(last)) >= 0)) last = section;
  }
  if (last) return behind(document, last.bodyEnd, last);
  const next = sections[0] ?? document.answer.sections.find(({ title }) => closing.test(title.toLowerCase()));
  if (!next) return behind(document, ownEnd(document), null);
  const { lines } = document;
  return { at: lines.line(lines.lineAt(next.start)).start, before: '', after: '\n\n', beside: next };
}

function numberOf({ numbers }: Section): string {
  return numbers[0]!;
}

/** Headings of the parts that end an answer, lower case and by how they begin. */
const closing = /^(?:övrig|i övrigt|beslut|avslut)/u;

/** Behind the last words before an offset. */
function behind({ text }: AnswerDocument, end: number, beside: Section | null): Spot {
  const at = text.slice(0, end).trimEnd().length;
  return { at, before: at ? '\n\n' : '', after: at === text.length ? '\n' : '', beside };
}

/** Where the respondent's own words end: minutes and minorities come behind them. */
function ownEnd({ answer, text }: AnswerDocument): number {
  const own = answer.speakers.findLast(({ role }) => role === 'respondent');
  return own?.end ?? text.length;
}

/** "## " where the heading has it. */
function headingMarks({ text, lines }: AnswerDocument, { start }: Section): string {
  const line = lines.line(lines.lineAt(start));
  return /^#{1,6} /.exec(text.slice(line.start, line.end))?.[0] ?? '';
}
