import type { Answer, Position, Stance } from '../answer/facts';
import { directionOf } from '../answer/facts';
import type { Verdict } from '../answer/positions/positions';
import { answerVerdict, evidenceOf, isDerived } from '../answer/positions/positions';
import type { AnswerDocument } from '../corpus/document';
import { quoted, sentenceAround } from '../corpus/quote';
import type { Range } from '../text/range';
import { verdictText } from './reasons';

/**
 * What the position of an answer as a whole rests on. The range is the quote's; where there is none, that of the first
 * words that were weighed, else of the respondent's name.
 */
export interface Ground extends Range {
  /** The sentence that carries the position; null where the sections come to it, and where no words do. */
  readonly quote: string | null;
  /** The rule that the machine decided by, in words; null where a person has decided. */
  readonly because: string | null;
}

/** What an answer's position as a whole rests on: the words of a person's decision, else what the machine weighed. */
export function groundOf(document: AnswerDocument): Ground {
  const { answer, decision, flow, head } = document;
  // In a draft without a chosen position the words are the template's.
  if (document.isUnfilled && !decision)
    return { start: 0, end: 0, quote: null, because: verdictText('noMark') };
  const verdict = answerVerdict(evidenceOf(answer));
  const because = decision?.position ? null : verdictText(verdict.rule);
  const decided = decision?.anchor ? document.placeOf(decision) : undefined;
  if (decision && decided) return { ...decided, quote: decision.quote, because };
  const mark = isDerived(verdict) ? undefined : carrying(verdict, answer);
  if (mark) {
    const range = sentenceAround(flow, mark);
    return { ...range, quote: quoted(flow, range), because };
  }
  const { start, end } = firstWeighed(verdict, answer) ?? head.respondent ?? { start: 0, end: 0 };
  return { start, end, quote: null, because };
}

/** The mark that says the position best: the same position, else the same side. */
function carrying({ marks, position }: Verdict, { stances }: Answer): Stance | undefined {
  const counted = marks.map((mark) => stances[mark]!);
  return counted.find((mark) => mark.position === position) ?? counted.find(onSideOf(position)) ?? counted[0];
}

function onSideOf(position: Position): (mark: Stance) => boolean {
  const direction = directionOf(position);
  return (mark) => mark.direction === direction;
}

function firstWeighed({ marks, arguments: reasons }: Verdict, answer: Answer): Range | undefined {
  const weighed = [...marks.map((at) => answer.stances[at]!), ...reasons.map((at) => answer.arguments[at]!)];
  return weighed.sort((a, b) => a.start - b.start)[0];
}
