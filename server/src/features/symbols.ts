import type { Position, Section } from '../answer/facts';
import type { Decision } from '../corpus/decisions/decision';
import type { AnswerDocument } from '../corpus/document';
import { isWithin } from '../text/sectionNumbers';
import { displayed } from '../corpus/quote';
import type { Range } from '../text/range';
import { standingText } from './decisions/labels';

/** One heading of the outline, and the headings under it. */
export interface OutlineItem {
  readonly name: string;
  /** The position taken, in words; empty under a heading that names no section. */
  readonly detail: string;
  readonly position: Position | null;
  /** Heading and body, with the bodies of the headings under it. */
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineItem[];
}

interface OpenItem extends OutlineItem {
  readonly numbers: readonly string[];
  readonly range: { start: number; end: number };
  readonly children: OpenItem[];
}

/** The outline of an answer: its headings, sections of the report nested as their numbers are. */
export function outline(document: AnswerDocument): OutlineItem[] {
  const roots: OpenItem[] = [];
  const open: OpenItem[] = [];
  for (const section of document.answer.sections) {
    while (open.length && !contains(open.at(-1)!.numbers, section.numbers)) open.pop();
    const item = toItem(document, section);
    (open.at(-1)?.children ?? roots).push(item);
    for (const parent of open) parent.range.end = Math.max(parent.range.end, section.bodyEnd);
    open.push(item);
  }
  return roots;
}

function toItem(document: AnswerDocument, section: Section): OpenItem {
  const title = displayed(section.title);
  const { position, decision } = countedUnder(document, section);
  const label = section.inferred ? '' : section.numbers.join(', ');
  return {
    name: [label, title].filter(Boolean).join(' ') || '…',
    detail: section.numbers.length ? standingText({ position, reading: section.position, decision }) : '',
    position: section.numbers.length ? position : null,
    range: { start: section.start, end: section.bodyEnd },
    selectionRange: { start: section.start, end: section.end },
    children: [],
    numbers: section.numbers,
  };
}

/** What counts under a heading: what a person has decided about the passage there, else what is read. */
function countedUnder(
  { passages }: AnswerDocument,
  { start, position }: Section,
): { readonly position: Position; readonly decision: Decision | null } {
  const decided = passages.find(({ whole, decision }) => decision !== null && whole.start === start);
  return decided ?? { position, decision: null };
}

function contains(above: readonly string[], below: readonly string[]): boolean {
  return (
    below.length > 0 &&
    above.length === 1 &&
    below.every((number) => number !== above[0] && isWithin(number, above[0]!))
  );
}
