/** Agreement with what somebody has said, which is no position on the report by itself. */
import type { Match } from './match';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { att, demonstrative, nameTail, owner, which } = words;
const ofInquiry = anyOf('owner', 'other');

/** Rules by which one joins what somebody else has said. */
export const joining = new Set([
  'agrees',
  'sharesView',
  'standsBehind',
  'backs',
  'joins',
  'endorses',
  'positive',
]);

/** "håller med Barnombudsmannen, som …": what is agreed with is somebody, and not said to be the inquiry. */
export function isWithSomebody(sentence: Sentence, { last }: Match): boolean {
  const at = sentence.isWord('med', last) ? last + 1 : last + 2;
  if (!sentence.isWord('med', at - 1) || !sentence.isCapital(at)) return false;
  if (sentence.is(ofInquiry, at)) return false;
  let end = at;
  while (sentence.isCapital(end) || sentence.is(nameTail, end)) end++;
  return sentence.isComma(end) || sentence.is(which, end) || sentence.isClauseEnd(end);
}

/** Rules by which one agrees with somebody's view. */
export const agreeing = new Set(['agrees', 'sharesView', 'joins', 'standsBehind']);

/** "delar inte den hållningen", "instämmer i detta" */
export function pointsBack(sentence: Sentence, { first, last }: Match): boolean {
  for (let at = first; at <= last + 2; at++) {
    if (sentence.is(owner, at) || sentence.is(att, at)) return false;
    if (sentence.is(demonstrative, at)) return true;
  }
  return false;
}
