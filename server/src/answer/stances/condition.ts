/** Conditions that the opening of a sentence sets for the stance in its main clause. */
import type { Match } from './match';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { can, despite, lowerRank, own } = words;
const besideVerb = anyOf('can', 'own', 'adverb');

/**
 * What one would settle for where one's answer is not heeded: "Om regeringen trots detta går vidare tillstyrker vi …",
 * "Skulle förslaget ändå genomföras …", "I andra hand …". It is no position on what is proposed.
 */
export function isFallback(sentence: Sentence, { first, last }: Match): boolean {
  const { opening, from } = sentence;
  if (opening === 'secondly' || isSecondly(sentence, first, last)) return true;
  return (opening === 'if' || opening === 'should') && sentence.find(despite, from, first) >= 0;
}

/** "Om finansieringen löses tillstyrker vi förslaget": the subject behind the verb tells that the clause before is a condition. */
export function isInvertedCondition(sentence: Sentence, { first, verb }: Match): boolean {
  if (first - sentence.from < 3 || sentence.opening !== 'if') return false;
  const after = sentence.pastAdverbs(verb + 1, 1, true);
  const before = sentence.pastAdverbs(verb - 1, -1, true);
  return sentence.is(own, after) || (sentence.is(own, before) && sentence.is(can, before - 1));
}

/** "kan i andra hand godta", "godtar i andra hand modell B"; "uthyrning i andra hand" names a thing. */
function isSecondly(sentence: Sentence, first: number, last: number): boolean {
  for (const at of [first - 3, last + 1]) {
    if (!sentence.is(lowerRank, at + 1) || !sentence.isWord('i', at) || !sentence.isWord('hand', at + 2))
      continue;
    if (at > last || sentence.is(besideVerb, at - 1)) return true;
  }
  return false;
}
