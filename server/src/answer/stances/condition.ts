/** Conditions that the opening of a sentence sets for the stance in its main clause. */
import type { Match } from './match';
import type { Sentence } from './sentence';
import { words } from './wordGroups';

const { can, despite, own } = words;

/**
 * What one would settle for where one's answer is not heeded: "Om regeringen trots detta går vidare tillstyrker vi …",
 * "Skulle förslaget ändå genomföras …", "I andra hand …". It is no position on what is proposed.
 */
export function isFallback(sentence: Sentence, { first }: Match): boolean {
  const { opening, from } = sentence;
  if (opening === 'secondly') return true;
  return (opening === 'if' || opening === 'should') && sentence.find(despite, from, first) >= 0;
}

/** "Om finansieringen löses tillstyrker vi förslaget": the subject behind the verb tells that the clause before is a condition. */
export function isInvertedCondition(sentence: Sentence, { first, verb }: Match): boolean {
  if (first - sentence.from < 3 || sentence.opening !== 'if') return false;
  const after = sentence.pastAdverbs(verb + 1, 1, true);
  const before = sentence.pastAdverbs(verb - 1, -1, true);
  return sentence.is(own, after) || (sentence.is(own, before) && sentence.is(can, before - 1));
}
