/** Agreement with what somebody has said, which is no position on the report by itself. */
import type { Match } from './match';
import type { ObjectReading } from './object';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { answerers, att, demonstrative, nameTail, other, owner, ownBodys, preposition, which } = words;
const those = anyOf('people', 'whoever');
const ofInquiry = anyOf('owner', 'other', 'agencys');

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

/**
 * "delar SKR:s uppfattning", "ansluter sig till reservanternas mening", "instämmer i vad SKR har anfört": the view is that
 * of another who answers, by name, and not said to be the inquiry's.
 */
export function isViewOfAnother(sentence: Sentence, { last }: Match, { noun, kind }: ObjectReading): boolean {
  if (isThatOfThose(sentence, sentence.is(preposition, last + 1) ? last + 2 : last + 1)) return true;
  if (noun < 0) return sentence.isWord('vad', last + 2) && isNameOfOther(sentence, last + 3);
  if (isOwnBodys(sentence, noun)) return true;
  if (kind !== 'assessment') return false;
  for (let at = noun - 1; at >= noun - 2; at--) {
    if (sentence.is(answerers, at)) return true;
    if (isNameOfOther(sentence, at)) return sentence.word(at).endsWith('s');
  }
  return false;
}

/** "ansluter sig till de remissinstanser som är kritiska", "instämmer med dem som …" */
function isThatOfThose(sentence: Sentence, at: number): boolean {
  if (!sentence.is(those, at)) return false;
  return sentence.is(which, sentence.is(other, at + 1) ? at + 2 : at + 1);
}

/**
 * "nämndens bedömning", "förvaltningens förslag": a draft that lies outside the answer and may say anything, unless an
 * "att" tells what ("nämndens bedömning att förslaget är rimligt").
 */
function isOwnBodys(sentence: Sentence, noun: number): boolean {
  if (sentence.is(att, noun + 1)) return false;
  const at = sentence.find(ownBodys, noun - 2, noun);
  return at >= 0 && !sentence.isCapital(at);
}

/** A word with a capital inside the sentence that means neither the inquiry nor who stands behind it. */
function isNameOfOther(sentence: Sentence, at: number): boolean {
  return at > sentence.from && sentence.isCapital(at) && !sentence.is(ofInquiry, at);
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
