import type { AnswerDocument } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import { readNumbering } from '../text/numbering';
import type { Range } from '../text/range';
import { isSectionNumber, isWithin } from '../text/sectionNumbers';
import { covers } from './place';
import { sectionNamed } from './subject';

/** A section's number where it is written: "5.4" of "avsnitt 5.4". */
export interface WrittenNumber extends Range {
  readonly inquiryKey: string;
  readonly number: string;
}

export interface Replacement extends Range {
  readonly newText: string;
}

/** What is to be written where, by file; or why it cannot be. */
export type Renaming =
  | { readonly fault: 'notANumber' | 'taken' | 'incomplete' }
  | { readonly fault: null; readonly replacements: ReadonlyMap<string, readonly Replacement[]> };

/** The section number that is written at an offset of an answer or of `remiss.json`; null where none is. */
export function renameable(snapshot: Snapshot, uri: string, offset: number): WrittenNumber | null {
  return writtenNumbers(snapshot, uri).find((written) => covers(written, offset)) ?? null;
}

/**
 * Gives a section another number wherever it is written: in headings, in references, in `remiss.json`.
 * Its subsections go with it, "4.1.4" to "6.1.4" where "4" becomes "6". A number that `remiss.json` has
 * given to another section is taken; a range that only passes over the section stays as it is. Nothing
 * is written while files are still to be read: half of them would keep the old number.
 */
export function rename(
  snapshot: Snapshot,
  { inquiryKey, number }: WrittenNumber,
  newNumber: string,
): Renaming {
  if (!snapshot.complete) return { fault: 'incomplete' };
  if (!isSectionNumber(newNumber)) return { fault: 'notANumber' };
  const described = snapshot.remissFile(inquiryKey)?.file.entries;
  if (number !== newNumber && described?.has(number) && described.has(newNumber)) return { fault: 'taken' };
  const replacements = new Map<string, readonly Replacement[]>();
  const uris = [
    ...[...snapshot.remissFiles.values()].map(({ uri }) => uri),
    ...[...snapshot.documents.values()].map(({ uri }) => uri),
  ];
  for (const uri of uris) {
    const inFile = writtenNumbers(snapshot, uri)
      .filter((written) => written.inquiryKey === inquiryKey && isWithin(written.number, number))
      .map(({ start, end, ...written }) => {
        return { start, end, newText: newNumber + written.number.slice(number.length) };
      });
    if (inFile.length) replacements.set(uri, inFile);
  }
  return { fault: null, replacements };
}

/** Every section number that is written in a file, in the order of the text, each once. */
function writtenNumbers(snapshot: Snapshot, uri: string): WrittenNumber[] {
  const document = snapshot.document(uri);
  if (document) return inAnswer(document);
  const remiss = snapshot.remissFiles.get(uri);
  if (!remiss) return [];
  return remiss.file.numbers
    .flatMap((range) => numbersIn(remiss.text, range))
    .map((written) => ({ ...written, inquiryKey: remiss.inquiryKey }));
}

function inAnswer(document: AnswerDocument): WrittenNumber[] {
  const { text, inquiryKey, answer } = document;
  const found = new Map<number, WrittenNumber>();
  for (const section of answer.sections) {
    if (section.inferred) continue;
    const numbers = numbersIn(text, numberingOf(text, section));
    for (const written of numbers)
      if (section.numbers.includes(written.number)) found.set(written.start, { ...written, inquiryKey });
  }
  for (const { kind, target, start, end } of answer.references) {
    const named = kind === 'section' && target !== null ? sectionNamed(document, target) : null;
    if (!named) continue;
    const written = numbersIn(text, { start, end }).find(({ number }) => number === named.number);
    if (written && !found.has(written.start)) found.set(written.start, { ...written, ...named });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The part of a heading in which its numbers stand, behind Markdown's marks and before the title. */
function numberingOf(text: string, { start, end }: Range): Range {
  const marks = /^[#*_\s]*/.exec(text.slice(start, end))![0].length;
  const numbering = readNumbering(text, start + marks, end);
  return numbering ? { start: numbering.start, end: numbering.end } : { start, end: start };
}

/** Numbers of a stretch of text: "4.1" and "4.4" of "4.1–4.4"; a full stop that Markdown's writers escape is one all the same. */
function numbersIn(text: string, { start, end }: Range): (Range & { readonly number: string })[] {
  return [...text.slice(start, end).matchAll(/\d+(?:\\?\.\d+)*/g)].map(({ 0: written, index }) => ({
    number: written.replaceAll('\\', ''),
    start: start + index,
    end: start + index + written.length,
  }));
}
