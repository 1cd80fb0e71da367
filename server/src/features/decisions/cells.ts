import type { Position } from '../../answer/facts';
import type { Decision } from '../../corpus/decisions/decision';
import type { AnswerDocument } from '../../corpus/document';
import { isOwnStance } from '../../corpus/document';
import type { InquiryIndex } from '../../corpus/inquiryIndex';
import { sentenceAround } from '../../corpus/quote';
import type { Snapshot } from '../../corpus/snapshot';
import { standingOf } from '../../corpus/standing';
import type { Range } from '../../text/range';
import { covers } from '../place';
import { indexOf, sectionAt } from '../subject';

/** One respondent on one section, or on the whole: what a person decides about. */
export interface Cell {
  /** The answer that the decision is about, where the respondent has several. */
  readonly document: AnswerDocument;
  /** Null for the answer as a whole. */
  readonly section: string | null;
  /** What counts, and what the machine reads; `notAddressed` where nothing is said. */
  readonly position: Position;
  readonly reading: Position;
  readonly decision: Decision | null;
  /** The words that a decision is to rest on; null where there are none in particular. */
  readonly words: Range | null;
  /** Whether a person has pointed at these very words, so that a rejection is about them and no others. */
  readonly pointed: boolean;
  /** The text that is decided about: heading and body, or the sentence; the words where nothing was read. */
  readonly about: Range;
}

/** Names a cell from afar, as trees and matrices do. */
export interface CellName {
  readonly inquiryKey: string;
  /** The respondent's key. */
  readonly respondent: string;
  readonly section: string | null;
}

/** The cell of a name; null where the respondent has not answered the inquiry. */
export function cellNamed(snapshot: Snapshot, { inquiryKey, respondent, section }: CellName): Cell | null {
  const index = indexOf(snapshot, inquiryKey);
  const file = index.respondents.get(respondent)?.[0];
  const document = file && snapshot.document(file.uri);
  return document ? cellOf(snapshot, index, document, section, null) : null;
}

/** What a cursor or a selection in an answer points at: the sections, and the words where there are some. */
export interface Pointed {
  /** Empty where the place belongs to the answer as a whole. */
  readonly sections: readonly string[];
  readonly words: Range | null;
  /** What there is at the place. */
  readonly on: 'selection' | 'stance' | 'heading' | 'body';
}

/** What a place in an answer points at. An empty range is a cursor. */
export function pointedAt(document: AnswerDocument, range: Range): Pointed {
  const heading = sectionAt(document, range.start);
  const sections = heading?.numbers ?? [];
  const words = trimmed(document.text, range);
  if (words) return { sections, words, on: 'selection' };
  const stance = document.answer.stances.find((mark) => isOwnStance(mark) && covers(mark, range.start));
  if (stance) {
    const named = stance.target.sections;
    const words = sentenceAround(document.flow, stance);
    return { sections: named.length ? named : sections, words, on: 'stance' };
  }
  const onHeading = heading !== undefined && covers(heading, range.start);
  return { sections, words: null, on: onHeading ? 'heading' : 'body' };
}

/** The cells that a place points at: one for each of its sections, or that of the answer as a whole. */
export function cellsAt(
  snapshot: Snapshot,
  document: AnswerDocument,
  { sections, words }: Pick<Pointed, 'sections' | 'words'>,
): Cell[] {
  const index = indexOf(snapshot, document.inquiryKey);
  const asked = sections.length ? sections : [null];
  return asked.map((section) => cellOf(snapshot, index, document, section, words));
}

function cellOf(
  snapshot: Snapshot,
  index: InquiryIndex,
  document: AnswerDocument,
  section: string | null,
  words: Range | null,
): Cell {
  if (section === null) return wholeCell(document, words);
  const standing = standingOf(snapshot, index, section, document.respondent.key);
  if (!standing) {
    const about = words ?? document.head.respondent ?? { start: 0, end: 0 };
    const nothing = { position: 'notAddressed', reading: 'notAddressed', decision: null } as const;
    return { ...nothing, document, section, words, pointed: words !== null, about };
  }
  const { position, reading, decision } = standing;
  const common = { section, position, reading, decision, pointed: words !== null };
  if (words) return { ...common, document, words, about: aboutWords(document, section, words) };
  const { document: proving, passage } = standing.lead;
  const { start, end, quote, whole } = passage;
  return { ...common, document: proving, words: quote === null ? null : { start, end }, about: whole };
}

function wholeCell(document: AnswerDocument, words: Range | null): Cell {
  const { head, position, decision, text } = document;
  const about = { start: 0, end: text.length };
  const common = { document, section: null, position, decision, pointed: words !== null, about };
  return { ...common, reading: head.position, words };
}

function aboutWords(document: AnswerDocument, section: string, words: Range): Range {
  const holding = document.passages.find(
    ({ number, whole }) => number === section && whole.start <= words.start && whole.end >= words.end,
  );
  return holding?.whole ?? words;
}

/** A selection without the white space around it; null where nothing is left. */
function trimmed(text: string, { start, end }: Range): Range | null {
  const selected = text.slice(start, end);
  const words = selected.trim();
  if (!words) return null;
  const from = start + selected.indexOf(words);
  return { start: from, end: from + words.length };
}
