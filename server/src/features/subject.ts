import type { Section } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';
import type { InquiryIndex } from '../corpus/inquiryIndex';
import { InquiryIndex as Index } from '../corpus/inquiryIndex';
import { inquiryKey } from '../corpus/names';
import { isSectionNumber } from '../text/sectionNumbers';
import type { RemissDocument, Snapshot } from '../corpus/snapshot';
import type { Range } from '../text/range';
import { covers } from './place';

/** The sections of a report that a place in a file is about. */
export interface Subject {
  /** The words that name them: a reference, a heading, or an entry of `remiss.json`. */
  readonly range: Range;
  readonly inquiryKey: string;
  readonly numbers: readonly string[];
}

/** What is named at an offset: a section reference, a heading, or an entry of `remiss.json`; null where none is. */
export function subjectAt(snapshot: Snapshot, uri: string, offset: number): Subject | null {
  const document = snapshot.document(uri);
  if (document) return referenceAt(document, offset) ?? headingAt(document, offset);
  const remiss = snapshot.remissFiles.get(uri);
  return remiss ? entryAt(remiss, offset) : null;
}

/** As `subjectAt`, or else the section whose body the offset is in. */
export function surroundingSubject(snapshot: Snapshot, uri: string, offset: number): Subject | null {
  const named = subjectAt(snapshot, uri, offset);
  if (named) return named;
  const document = snapshot.document(uri);
  const section = document && sectionAt(document, offset);
  return section ? subjectOf(document, section) : null;
}

/** The section whose heading or body an offset is in. */
export function sectionAt(document: AnswerDocument, offset: number): Section | undefined {
  return document.answer.sections.findLast(({ start, bodyEnd }) => offset >= start && offset <= bodyEnd);
}

/** The section that a reference's target names: "SOU 2024:72#4.1", or "#4.1" in an answer to a report without number. */
export function sectionNamed(
  document: AnswerDocument,
  target: string,
): { readonly inquiryKey: string; readonly number: string } | null {
  const [report, number] = target.split('#');
  if (report === undefined || !number || !isSectionNumber(number)) return null;
  const own = ['', document.answer.inquiry, document.inquiry?.designation].includes(report);
  return { inquiryKey: own ? document.inquiryKey : inquiryKey(report), number };
}

/** The index of an inquiry; an empty one where nobody has answered it. */
export function indexOf(snapshot: Snapshot, key: string): InquiryIndex {
  return snapshot.inquiries.get(key) ?? Index.empty(key);
}

function referenceAt(document: AnswerDocument, offset: number): Subject | null {
  for (const { kind, target, start, end } of document.answer.references) {
    if (kind !== 'section' || !target || !covers({ start, end }, offset)) continue;
    const named = sectionNamed(document, target);
    if (!named) continue;
    const { number, inquiryKey } = named;
    const heading = inquiryKey === document.inquiryKey ? headingAt(document, offset) : null;
    return heading?.numbers.includes(number)
      ? heading
      : { range: { start, end }, inquiryKey, numbers: [number] };
  }
  return null;
}

function headingAt(document: AnswerDocument, offset: number): Subject | null {
  const section = document.answer.sections.find((heading) => covers(heading, offset));
  return section ? subjectOf(document, section) : null;
}

function subjectOf(document: AnswerDocument, { start, end, numbers }: Section): Subject | null {
  return numbers.length ? { range: { start, end }, inquiryKey: document.inquiryKey, numbers } : null;
}

function entryAt(remiss: RemissDocument, offset: number): Subject | null {
  const numbers: string[] = [];
  let range: Range | null = null;
  for (const [number, entry] of remiss.file.entries) {
    if (!covers(entry, offset)) continue;
    numbers.push(number);
    range = entry;
  }
  return range && { range: { start: range.start, end: range.end }, inquiryKey: remiss.inquiryKey, numbers };
}
