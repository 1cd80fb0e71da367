import type { Match } from './match';
import { nounAt, type ObjectReading } from './object';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { but, not, preposition } = words;
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
 * slutsatserna", "tillstyrker förslaget om avgifter men inte förslaget om tillsyn", "… men inte i övrigt". Null where
 * what follows is another clause ("men inte alltid är tillräckligt").
 */
export function contrastOf(sentence: Sentence, { last }: Match): Contrast | null {
  if (!sentence.hasBut) return null;
  const butAt = sentence.find(but, last + 1, sentence.to);
  if (butAt < 0) return null;
  const notAt = sentence.pastAdverbs(butAt + 1, 1, false);
  if (!sentence.is(not, notAt)) return null;
  for (let at = notAt + 1; at <= notAt + 1 + before && sentence.has(at); at++) {
    const object = nounAt(sentence, at);
    if (object && object.kind !== 'process') return { first: notAt, last: at, object };
    if (sentence.isWord('övrigt', at) && sentence.is(preposition, at - 1))
      return { first: notAt, last: at, object: { kind: 'proposal', noun: -1, ofReport: true, reply: false } };
    if (!sentence.is(beforeNoun, at)) return null;
  }
  return null;
}
