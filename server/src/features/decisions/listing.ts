import type { Position } from '../../answer/facts';
import { answersByDecision } from '../../corpus/decisions/answers';
import { findSurroundings } from '../../corpus/decisions/anchor';
import type { Decision } from '../../corpus/decisions/decision';
import { textHash } from '../../corpus/decisions/textHash';
import type { AnswerDocument } from '../../corpus/document';
import { compareTexts } from '../../corpus/names';
import type { DecisionDocument, Snapshot } from '../../corpus/snapshot';
import { baseName } from '../../corpus/uris';
import { compareNumbers } from '../../text/sectionNumbers';
import type { Place } from '../place';
import { placeOf } from '../place';
import { cellNamed } from './cells';

/**
 * How a decision stands.
 * - `counts`      - `superseded`: a later one about the same counts
 * - `orphaned`: its words, its section or its answer are gone; it is kept, and counts for nothing
 */
export type DecisionState = 'counts' | 'superseded' | 'orphaned';

export interface ListedDecision {
  readonly decision: Decision;
  readonly state: DecisionState;
  /** The respondent as it is called now, else as the decision has it. */
  readonly name: string;
  /** Sorts names as Swedish does. */
  readonly order: string;
  /** What the machine reads now; null where the answer is gone. */
  readonly reading: Position | null;
  /** Whether the text that was decided about has other words now, beside those that are quoted. */
  readonly isTextChanged: boolean;
  /** The words decided about, or what it is about; where they stood, if they are gone; null where the answer is. */
  readonly place: Place | null;
  /** Its line in the file of decisions. */
  readonly line: Place;
}

/** Every decision, those that count for nothing too: by respondent, section and time. */
export function listDecisions(snapshot: Snapshot): ListedDecision[] {
  const listed = [...snapshot.decisionFiles.values()].flatMap((file) => listFile(snapshot, file));
  return listed.sort(
    (a, b) =>
      compareTexts(a.order, b.order) ||
      compareTexts(a.decision.respondent, b.decision.respondent) ||
      compareSections(a.decision.section, b.decision.section) ||
      compareTexts(a.decision.at, b.decision.at) ||
      compareTexts(a.decision.id, b.decision.id),
  );
}

function listFile(snapshot: Snapshot, file: DecisionDocument): ListedDecision[] {
  const answers = answersByDecision(snapshot, file.folder);
  return file.file.lines.map(({ decision, start, end }) =>
    listOne(snapshot, decision, answers.get(decision) ?? [], placeOf(file.uri, { start, end })),
  );
}

function listOne(
  snapshot: Snapshot,
  decision: Decision,
  answers: readonly AnswerDocument[],
  line: Place,
): ListedDecision {
  const home = answers.find((document) => document.placeOf(decision));
  const document = home ?? answers.find(({ uri }) => uri.endsWith(`/${decision.source}`)) ?? answers[0];
  if (!document) {
    const name = decision.respondent.includes('/') ? baseName(decision.respondent) : decision.respondent;
    return {
      ...{ decision, line, name, order: name, state: 'orphaned' },
      ...{ reading: null, isTextChanged: false, place: null },
    };
  }
  const { name, order, key } = document.respondent;
  const { section } = decision;
  const cell = cellNamed(snapshot, { inquiryKey: document.inquiryKey, respondent: key, section });
  const range = home?.placeOf(decision) ?? lostPlace(document, decision);
  return {
    ...{ decision, line, name, order },
    state: home ? (counts(answers, decision) ? 'counts' : 'superseded') : 'orphaned',
    reading: cell?.reading ?? null,
    isTextChanged: home !== undefined && isTextChanged(home, decision),
    place: placeOf(document.uri, range),
  };
}

function counts(answers: readonly AnswerDocument[], decision: Decision): boolean {
  return answers.some(
    (document) =>
      document.decision === decision || document.passages.some((passage) => passage.decision === decision),
  );
}

/** Where the words stood, as far as their surroundings tell; else the answer's name. */
function lostPlace(document: AnswerDocument, { anchor }: Decision) {
  const { text } = document;
  const surroundings = anchor && findSurroundings({ text, flow: () => document.flow }, anchor);
  return surroundings ?? document.head.respondent ?? { start: 0, end: 0 };
}

function isTextChanged(document: AnswerDocument, decision: Decision): boolean {
  if (decision.hash === null) return false;
  const { text, passages } = document;
  const place = document.placeOf(decision)!;
  const about =
    decision.section === null
      ? [{ start: 0, end: text.length }]
      : passages.filter(({ number }) => number === decision.section).map(({ whole }) => whole);
  return ![...about, place].some((range) => textHash(text, range) === decision.hash);
}

/** The answer as a whole first, then the sections in numeric order. */
export function compareSections(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareNumbers(a, b);
}
