import type { Match } from './match';
import { nounAt, type ObjectReading } from './object';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { article, contrast, not, preposition, way, which } = words;
const beforeNoun = anyOf('preposition', 'owner', 'pointing', 'adverb', 'leadsToNoun');

/** What a stance is denied of in a few words behind it, from the negation to the noun. */
export interface Contrast {
  readonly first: number;
  readonly last: number;
  readonly object: ObjectReading;
}

/** Words between the negation and the noun: "men inte heller i dess nuvarande utformning". */
const before = 3;

/**
 * The object that a "men inte" takes out of a stance without saying the verb again: "delar problembilden men inte
 * slutsatserna", "tillstyrker förslaget om avgifter, däremot inte förslaget om tillsyn", "… men inte i övrigt". Null where
 * what follows is another clause ("men inte alltid är tillräckligt").
 */
export function contrastOf(sentence: Sentence, { last }: Match): Contrast | null {
  return objectBehind(sentence, contrastingNot(sentence, last + 1));
}

/** The object that a "men väl" brings back: "motsätter oss inte syftet men väl utformningen". Null where there is none. */
export function broughtBack(sentence: Sentence, { last }: Match): Contrast | null {
  const butAt = sentence.butFrom(last + 1);
  return butAt >= 0 && sentence.isWord('väl', butAt + 1) ? objectBehind(sentence, butAt + 1) : null;
}

function objectBehind(sentence: Sentence, notAt: number): Contrast | null {
  if (notAt < 0) return null;
  for (let at = notAt + 1; at <= notAt + 1 + before && sentence.has(at); at++) {
    const object = nounAt(sentence, at);
    if (object && object.kind !== 'process') return { first: notAt, last: at, object };
    const isRest = sentence.isWord('övrigt', at) && sentence.is(preposition, at - 1);
    if (isRest || sentence.is(way, at) || isNamed(sentence, at) || isSuch(sentence, at))
      return { first: notAt, last: at, object: ofProposal };
    if (!sentence.is(beforeNoun, at) && !sentence.is(article, at) && !sentence.is(article, at - 1))
      return null;
  }
  return null;
}

/** "den nya rapporteringsplikten": a noun that is no word of the report's, but what is meant is one thing it proposes. */
function isNamed(sentence: Sentence, at: number): boolean {
  if (sentence.is(beforeNoun, at) || !/(?:en|et|na)$/.test(sentence.word(at))) return false;
  return sentence.find(article, at - 2, at) >= 0;
}

/** "en sådan som utredningen föreslår" */
function isSuch(sentence: Sentence, at: number): boolean {
  return /^sådan[at]?$/.test(sentence.word(at)) && sentence.is(which, at + 1);
}

const ofProposal: ObjectReading = { kind: 'proposal', noun: -1, ofReport: true, reply: false };

/** The "inte" of "men inte", or of ", däremot inte", from `from` on; -1 where there is none. */
function contrastingNot(sentence: Sentence, from: number): number {
  const butAt = sentence.butFrom(from);
  if (butAt >= 0) {
    const notAt = sentence.pastAdverbs(butAt + 1, 1, false);
    return sentence.is(not, notAt) ? notAt : -1;
  }
  const next = (at: number) => sentence.find(contrast, at + 1, sentence.to);
  for (let at = next(from); at >= 0; at = next(at)) {
    if (!sentence.isComma(at - 1)) continue;
    const notAt = sentence.pastAdverbs(at + 1, 1, false);
    if (sentence.is(not, notAt)) return notAt;
  }
  return -1;
}
