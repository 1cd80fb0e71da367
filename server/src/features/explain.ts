import * as l10n from '@vscode/l10n';
import type { Position } from '../answer/facts';
import type { Verdict } from '../answer/positions/positions';
import { answerVerdict, evidenceOf, sectionVerdict } from '../answer/positions/positions';
import type { AnswerDocument } from '../corpus/document';
import { displayed, quoted, sentenceAround } from '../corpus/quote';
import type { Decision } from '../corpus/decisions/decision';
import type { Snapshot } from '../corpus/snapshot';
import type { Range } from '../text/range';
import { cellsAt } from './decisions/cells';
import { decisionText } from './decisions/labels';
import { positionText } from './labels';
import type { Place } from './place';
import { placeOf } from './place';
import { reasonText, ruleText, verdictText } from './reasons';
import { sectionAt } from './subject';

/** Why a section or an answer is read as it is. `At` is where words stand: a place, or a location in the protocol. */
export interface Explanation<At> {
  /** The section's numbers, or its title where it has none; null for the whole answer. */
  readonly section: string | null;
  /** What the machine reads from the marks; what a person has decided is in `decisions`. */
  readonly position: Position;
  readonly positionText: string;
  /** What counts in words: where a person has decided, the person and the machine apart; of each number, where they differ. */
  readonly standingText: string;
  /** What counts instead of the machine's reading: one for each of the section's numbers that a person has decided about. */
  readonly decisions: readonly ExplainedDecision[];
  /** The rule that decided, in words. */
  readonly because: string;
  readonly marks: readonly ExplainedMark<At>[];
  readonly setAside: readonly (ExplainedMark<At> & { readonly because: string })[];
  /** Reasons given in the same passage: what an unclear position has instead of a mark. They decide nothing. */
  readonly reasons: readonly Omit<ExplainedMark<At>, 'positionText'>[];
}

export interface ExplainedDecision extends Pick<Decision, 'by' | 'at' | 'why'> {
  /** The number it is about; null for the answer as a whole. */
  readonly section: string | null;
  /** The person and the machine apart: "avgjort av Anna: avstyrker (läst som oklart)". */
  readonly text: string;
}

export interface ExplainedMark<At> {
  readonly quote: string;
  readonly positionText: string;
  /** What the rule that read the mark looks for, in words. */
  readonly rule: string;
  readonly location: At;
}

/** Explains the section at an offset; without an offset, or outside every section, the answer as a whole. */
export function explain(snapshot: Snapshot, uri: string, offset: number | null): Explanation<Place> | null {
  const document = snapshot.document(uri);
  if (!document) return null;
  const { answer } = document;
  const evidence = evidenceOf(answer);
  const section = offset === null ? undefined : sectionAt(document, offset);
  const decisions = decisionsOn(snapshot, document, section?.numbers ?? []);
  if (!section) return explanation(document, null, [null], answerVerdict(evidence), decisions);
  const name = section.numbers.join(', ') || displayed(section.title) || l10n.t('a section without a title');
  return explanation(document, name, section.numbers, sectionVerdict(section, evidence), decisions);
}

/** @param sections empty for the answer as a whole, to which a section without a number belongs */
function decisionsOn(
  snapshot: Snapshot,
  document: AnswerDocument,
  sections: readonly string[],
): ExplainedDecision[] {
  return cellsAt(snapshot, document, { sections, words: null }).flatMap(({ section, decision, reading }) => {
    if (!decision) return [];
    const { by, at, why } = decision;
    return [{ section, by, at, why, text: decisionText(decision, reading) }];
  });
}

/** @param numbers what it is about: the section's numbers, none for a section without, null for the whole */
function explanation(
  document: AnswerDocument,
  section: string | null,
  numbers: readonly (string | null)[],
  verdict: Verdict,
  decisions: readonly ExplainedDecision[],
): Explanation<Place> {
  return {
    section,
    position: verdict.position,
    positionText: positionText(verdict.position),
    standingText: standingOn(numbers, verdict.position, decisions),
    decisions,
    because: verdictText(verdict.rule),
    marks: verdict.marks.map((index) => placedMark(document, index)),
    setAside: verdict.setAside.map(({ mark, reason }) => ({
      ...placedMark(document, mark),
      because: reasonText(reason),
    })),
    reasons: verdict.arguments.map((index) => {
      const reason = document.answer.arguments[index]!;
      return {
        quote: quoteOf(document, reason),
        rule: ruleText(reason.rule),
        location: placeOf(document.uri, reason),
      };
    }),
  };
}

function standingOn(
  numbers: readonly (string | null)[],
  reading: Position,
  decisions: readonly ExplainedDecision[],
): string {
  const stands = numbers.map((number) => {
    const text = decisions.find(({ section }) => section === number)?.text ?? positionText(reading);
    return { number, text };
  });
  const texts = new Set(stands.map(({ text }) => text));
  if (texts.size < 2) return stands[0]?.text ?? positionText(reading);
  return stands.map(({ number, text }) => `${text} (${number})`).join('; ');
}

function placedMark(document: AnswerDocument, index: number): ExplainedMark<Place> {
  const stance = document.answer.stances[index]!;
  return {
    quote: quoteOf(document, stance),
    positionText: positionText(stance.position),
    rule: ruleText(stance.rule),
    location: placeOf(document.uri, stance),
  };
}

function quoteOf(document: AnswerDocument, words: Range): string {
  return quoted(document.flow, sentenceAround(document.flow, words));
}
