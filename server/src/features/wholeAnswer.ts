import type { Verdict } from '../answer/positions/positions';
import { answerVerdict, evidenceOf, isDerived } from '../answer/positions/positions';
import type { AnswerDocument } from '../corpus/document';
import type { RespondentFile } from '../corpus/inquiryIndex';
import { quoted, sentenceAround } from '../corpus/quote';
import type { Snapshot } from '../corpus/snapshot';
import type { Range } from '../text/range';
import type { Place } from './place';
import { placeOf } from './place';

/** What the position of an answer as a whole rests on. */
export interface WholeEvidence {
  /** Code of the rule by which the machine reads the whole; `reasons.ts` has it in words. */
  readonly rule: string;
  /** The words at the place, for showing; null where none carry a position. */
  readonly words: string | null;
  /** Whether the words are said of the whole, by the respondent: else they are of a section that it was derived from. */
  readonly isOfWhole: boolean;
  /**
   * The sentence that the words are; without words the first passage that was weighed. An empty range at the file's
   * beginning where nothing was.
   */
  readonly place: Place;
}

/** A person's words where they have pointed at some, else those that the machine has read the position from. */
export function wholeEvidence(snapshot: Snapshot, file: RespondentFile): WholeEvidence {
  const { uri, decision } = file;
  const document = snapshot.document(uri);
  // In a draft without a chosen position the words are the template's.
  if (!document || (file.unfilled && !decision))
    return { rule: 'noMark', words: null, isOfWhole: false, place: beginningOf(file) };
  const verdict = answerVerdict(evidenceOf(document.answer));
  const { rule } = verdict;
  const pointed = decision?.anchor && document.placeOf(decision);
  if (pointed) return { rule, words: decision.quote, isOfWhole: true, place: placeOf(uri, pointed) };
  const mark = carryingMark(document, verdict);
  const weighed = mark ?? firstWeighed(document, verdict);
  const place = weighed ? placeOf(uri, sentenceAround(document.flow, weighed)) : beginningOf(file);
  return {
    rule,
    words: mark ? quoted(document.flow, place) : null,
    isOfWhole: mark !== undefined && !isDerived(verdict),
    place,
  };
}

/** Where an answer begins, for what no passage tells. */
export function beginningOf({ uri }: RespondentFile): Place {
  return placeOf(uri, { start: 0, end: 0 });
}

/** The mark that says the position best; the first where none says it alone. */
function carryingMark({ answer }: AnswerDocument, { position, marks }: Verdict): Range | undefined {
  const stances = marks.map((index) => answer.stances[index]!);
  return stances.find((stance) => stance.position === position) ?? stances[0];
}

/** The first of what was weighed and carries nothing: a reason, or a mark that was set aside. */
function firstWeighed({ answer }: AnswerDocument, verdict: Verdict): Range | undefined {
  const weighed: Range[] = [
    ...verdict.arguments.map((index) => answer.arguments[index]!),
    ...verdict.setAside.map(({ mark }) => answer.stances[mark]!),
  ];
  return weighed.sort((a, b) => a.start - b.start)[0];
}
