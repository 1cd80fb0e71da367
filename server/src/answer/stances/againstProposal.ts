/** Agreement that the proposal is bad: "instämmer i att förslaget är olämpligt" is no support of it. */
import { agreeing } from './joining';
import type { Match } from './match';
import { negates } from './negates';
import type { Sentence } from './sentence';
import { anyOf, words, type WordGroup } from './wordGroups';

const { att, bad, copula, good, itself, passed, rejecting, stopped } = words;
const ofOthers = anyOf('inquirys', 'other', 'earlier');
const oughtOrCan = anyOf('prescribes', 'can');

/** Words between what is agreed with and the clause that tells it, and between the proposal and what is said of it. */
const reach = 7;

/**
 * Whether what a phrase agrees with is that the proposal is bad or should not pass: "delar uppfattningen att förslaget är
 * orimligt". What the inquiry itself holds is never that of its own proposal.
 */
export function agreesAgainst(sentence: Sentence, { first, last, entry }: Match): boolean {
  if (!agreeing.has(entry.rule)) return false;
  const attAt = sentence.find(att, last, last + reach);
  if (attAt < 0) return false;
  for (let at = first; at < attAt; at++) if (sentence.is(ofOthers, at) || sentence.isMark(at)) return false;
  const subject = sentence.pastAdverbs(attAt + 1, 1, true);
  // "ställer sig bakom förslaget att avstyrka"
  if (sentence.is(rejecting, subject)) return subject === attAt + 1;
  if (!sentence.is(itself, subject)) return false;
  let denied = false;
  for (let at = subject + 1; at <= subject + reach && sentence.has(at) && !sentence.isMark(at); at++) {
    denied ||= negates(sentence, at);
    // "är orimligt", "är inte motiverat"
    if (sentence.is(copula, at)) return speaksAgainst(sentence, at + 1, denied, bad, good);
    // "bör avslås", "inte bör genomföras"
    if (sentence.is(oughtOrCan, at)) return speaksAgainst(sentence, at + 1, denied, stopped, passed);
  }
  return false;
}

/**
 * Whether what follows speaks against: a word of `against`, or a denied word of `favour`; the first of them tells.
 * @param before whether a negation stands before it
 */
function speaksAgainst(
  sentence: Sentence,
  from: number,
  before: boolean,
  against: WordGroup,
  favour: WordGroup,
): boolean {
  let denied = before;
  for (let at = from; at < from + 4 && sentence.has(at) && !sentence.isMark(at); at++) {
    denied ||= negates(sentence, at);
    if (sentence.is(against, at)) return !denied;
    if (sentence.is(favour, at)) return denied;
  }
  return false;
}
