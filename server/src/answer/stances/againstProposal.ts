/** Agreement that the proposal is bad: "instämmer i att förslaget är olämpligt" is no support of it. */
import { agreeing } from './joining';
import type { Match } from './match';
import { negates } from './negates';
import type { Sentence } from './sentence';

/** Words between what is agreed with and the clause that tells it, and between the proposal and what is said of it. */
const reach = 7;

/**
 * Whether what a phrase agrees with is that the proposal is bad or should not pass: "delar uppfattningen att förslaget är
 * orimligt". What the inquiry itself holds is never that of its own proposal.
 */
export function agreesAgainst(sentence: Sentence, { first, last, entry }: Match): boolean {
  if (!agreeing.has(entry.rule)) return false;
  const att = sentence.find('att', last, last + reach);
  if (att < 0) return false;
  for (let at = first; at < att; at++)
    if (sentence.isAny(['inquirys', 'other', 'earlier'], at) || sentence.isMark(at)) return false;
  const subject = sentence.pastAdverbs(att + 1, 1, true);
  if (!sentence.is('itself', subject)) return false;
  let denied = false;
  for (let at = subject + 1; at <= subject + reach && sentence.has(at) && !sentence.isMark(at); at++) {
    denied ||= negates(sentence, at);
    if (sentence.is('copula', at)) return isBad(sentence, at + 1, denied);
    if (sentence.isAny(['prescribes', 'can'], at)) return isStopped(sentence, at + 1, denied);
  }
  return false;
}

/** "är orimligt", "är inte motiverat" */
function isBad(sentence: Sentence, from: number, before: boolean): boolean {
  let denied = before;
  for (let at = from; at < from + 4 && sentence.has(at) && !sentence.isMark(at); at++) {
    denied ||= negates(sentence, at);
    if (sentence.is('bad', at)) return !denied;
    if (sentence.is('good', at)) return denied;
  }
  return false;
}

/** "bör avslås", "inte bör genomföras" */
function isStopped(sentence: Sentence, from: number, before: boolean): boolean {
  let denied = before;
  for (let at = from; at < from + 4 && sentence.has(at) && !sentence.isMark(at); at++) {
    denied ||= negates(sentence, at);
    if (sentence.is('stopped', at)) return !denied;
    if (sentence.is('passed', at)) return denied;
  }
  return false;
}
