import type { Match } from './match';
import type { Sentence } from './sentence';

/** "inte bara", "inte minst", "inte omnämnda" and their like do not deny the verb. */
const addsInstead = new Set([
  'bara',
  'endast',
  'enbart',
  'minst',
  'desto',
  'utan',
  'nämnda',
  'omnämnda',
  'kommenterade',
  'berörda',
]);
/** How far from the verb a subject may push the negation: "instämmer Sveriges Kommuner och Regioner inte". */
const subjectLength = 5;

/**
 * The token that negates a phrase, or -1. Looked for inside it ("ställer sig inte bakom"), after its verb as in
 * a main clause ("tillstyrker dock inte", "instämmer kommunen inte"), and before it as in a subordinate clause or
 * after an auxiliary ("att kommunen inte tillstyrker", "kan inte heller kommunen tillstyrka").
 */
export function negationOf(sentence: Sentence, match: Match): number {
  if (match.pattern.negates) return -1;
  for (let at = match.first; at <= match.last; at++)
    if (negates(sentence, at) || sentence.is('neither', at)) return at;
  const after = negationAfter(sentence, match);
  if (after >= 0) return after;
  const before = negationBefore(sentence, match);
  return before >= 0 || !match.entry.weak ? before : raisedNegation(sentence, match);
}

/** Whether the token denies what stands by it: "inte" does, "inte bara" does not. */
export function negates(sentence: Sentence, at: number): boolean {
  if (sentence.is('no', at)) return true;
  return sentence.is('not', at) && !(sentence.has(at + 1) && addsInstead.has(sentence.word(at + 1)));
}

function negationAfter(sentence: Sentence, { last, verb }: Match): number {
  let names = subjectLength;
  for (let at = last + 1; sentence.has(at); at++) {
    if (sentence.is('not', at)) return negates(sentence, at) ? at : -1;
    if (sentence.is('adverb', at)) continue;
    const subject = sentence.is('own', at) || (sentence.isCapital(at) && last === verb);
    if (!subject || names-- === 0) return -1;
  }
  return -1;
}

function negationBefore(sentence: Sentence, { first, verb }: Match): number {
  const infinite =
    sentence.isForm('infinitive', verb) ||
    sentence.isForm('supine', verb) ||
    sentence.isForm('passive', verb);
  let names = subjectLength;
  for (let at = first - 1; sentence.has(at); at--) {
    if (negates(sentence, at)) return at;
    if (sentence.is('adverb', at)) continue;
    if (infinite && sentence.is('att', at)) return negatedReason(sentence, at - 1);
    const auxiliary =
      sentence.isAny(['can', 'have', 'want', 'sig', 'deem', 'modal'], at) && (infinite || first !== verb);
    if (auxiliary) continue;
    const subject = infinite && (sentence.is('own', at) || sentence.isCapital(at));
    if (!subject || names-- === 0) return -1;
  }
  return -1;
}

/** "ser ingen anledning att avstyrka": the reason is denied, and with it the act. */
function negatedReason(sentence: Sentence, at: number): number {
  if (!sentence.is('reason', at)) return -1;
  for (let look = at - 1; look >= at - 3 && sentence.has(look); look--)
    if (negates(sentence, look)) return look;
  return -1;
}

/** How far before the verb of an evaluation the "att" of its clause may stand. */
const clauseLength = 25;

/** "anser inte att förslaget är rimligt", "kan inte se att det är motiverat": denied where it is thought, not where it is said. */
function raisedNegation(sentence: Sentence, { verb }: Match): number {
  let att = verb - 1;
  for (; !sentence.is('att', att); att--)
    if (att < verb - clauseLength || sentence.is('but', att) || sentence.isClauseEnd(att)) return -1;
  let negation = -1;
  let thought = false;
  for (let at = att - 1; sentence.has(at) && at >= att - subjectLength; at--) {
    if (negates(sentence, at)) negation = at;
    else if (sentence.is('think', at)) thought = true;
    else if (!sentence.isAny(['adverb', 'own'], at) && !sentence.isCapital(at)) break;
  }
  return thought ? negation : -1;
}
