/** Negations that other words part from what they deny: a phrase, an aside, another verb, the frame of an evaluation. */
import type { Match } from './match';
import { negates } from './negates';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { att, but, copula, indefinite, neither, not, own, part, preposition, subordinator, which } = words;
const opensClause = anyOf('att', 'but', 'which', 'subordinator');
const besideVerb = anyOf('own', 'can', 'have', 'want', 'sig', 'adverb');
const endsPhrase = anyOf('att', 'and', 'but', 'which', 'subordinator', 'reply', 'no');
const governsOther = anyOf('att', 'but', 'can', 'want', 'modal', 'would');
const auxiliaries = anyOf('can', 'have', 'want', 'modal');
const besideNegation = anyOf('adverb', 'can', 'own');
const opensOther = anyOf('att', 'but', 'which');
const judges = anyOf('deem', 'believes');

/** Words of a phrase that may push the negation from the verb: "kan inte på det underlag som nu finns tillstyrka". */
export const phraseLength = 12;

/** "Inte heller detta förslag kan tillstyrkas", "Lika lite instämmer vi i …": a negation that opens the main clause. */
export function notEither(sentence: Sentence, { first }: Match): number {
  const { from } = sentence;
  if (first < from + 2 || sentence.opening !== 'notEither') return -1;
  for (let at = from + 2; at < first; at++) {
    if (sentence.isMark(at) || sentence.isClauseEnd(at)) return -1;
    if (sentence.is(opensClause, at)) return -1;
  }
  return from;
}

/** "är inte något som vi kan ställa oss bakom", "är inget förslag som kommunen tillstyrker" */
export function negatedRelative(sentence: Sentence, { first }: Match): number {
  let whichAt = first - 1;
  while (sentence.is(besideVerb, whichAt) || sentence.isCapital(whichAt)) whichAt--;
  if (!sentence.is(which, whichAt)) return -1;
  for (let at = whichAt - 1; at >= whichAt - 4 && sentence.has(at); at--) {
    if (negates(sentence, at)) return sentence.is(copula, sentence.pastAdverbs(at - 1, -1, false)) ? at : -1;
    if (!sentence.objectKind(at) && !sentence.is(indefinite, at)) return -1;
  }
  return -1;
}

/** "delar, trots sympati för syftet, inte denna bedömning": the negation behind an aside that follows the verb. */
export function pastAside(sentence: Sentence, comma: number, last: number): number {
  for (let at = comma + 1; at <= comma + phraseLength && sentence.has(at); at++) {
    if (!sentence.isComma(at)) continue;
    const next = sentence.pastAdverbs(at + 1, 1, false);
    if (negates(sentence, next)) return next;
    if (at > last) return -1;
  }
  return -1;
}

/**
 * The negation behind a phrase of time or extent that comes before the object: "tillstyrker i nuläget inte förslaget".
 * Behind what is agreed with it denies something else: "instämmer i bedömningen att det inte …".
 */
export function pastPhrase(sentence: Sentence, first: number): number {
  if (!sentence.is(preposition, first) || sentence.is(subordinator, first)) return -1;
  for (let at = first + 1; at <= first + 4 && sentence.has(at); at++) {
    if (sentence.is(not, at)) return negates(sentence, at) ? at : -1;
    if (sentence.isMark(at) || sentence.isClauseEnd(at)) return -1;
    if (sentence.is(endsPhrase, at)) return -1;
    if (sentence.objectKind(at) && !sentence.is(part, at)) return -1;
  }
  return -1;
}

/**
 * The negation of an auxiliary that a phrase parts from its verb: "kan inte på befintligt underlag tillstyrka",
 * "kan inte utan en fördjupad analys ställa sig bakom".
 */
export function beforePhrase(sentence: Sentence, from: number): number {
  for (let at = from; at > from - phraseLength && sentence.has(at); at--) {
    if (sentence.isMark(at) || sentence.isClauseEnd(at)) return -1;
    if (sentence.is(governsOther, at)) return -1;
    if (!sentence.is(not, at)) continue;
    if (!sentence.is(preposition, sentence.pastAdverbs(at + 1, 1, false))) return -1;
    for (let look = at - 1; look >= at - 4 && sentence.has(look) && !sentence.isMark(look); look--)
      if (sentence.is(auxiliaries, look)) return at;
    return -1;
  }
  return -1;
}

/** The negation of a verb that this one shares its auxiliary with: "kan inte ta ställning till eller tillstyrka". */
export function beforeOther(sentence: Sentence, joiner: number): number {
  for (let at = joiner - 1; at > joiner - phraseLength && sentence.has(at) && !sentence.isMark(at); at--) {
    if (sentence.is(governsOther, at)) return -1;
    if (negates(sentence, at)) return sentence.is(besideNegation, at - 1) ? at : -1;
  }
  return -1;
}

/** The "varken" of an "eller": "kan varken förstå eller tillstyrka", "har vare sig bett om eller tillstyrkt". */
export function neitherBefore(sentence: Sentence, or: number): number {
  for (let at = or - 1; at > or - phraseLength && sentence.has(at) && !sentence.isMark(at); at--) {
    if (sentence.is(neither, at)) return at;
    if (sentence.is(opensOther, at)) return -1;
  }
  return -1;
}

/**
 * The word that denies the frame of an evaluation: "anser inte att åtgärden är rimlig", "kan inte se att den är
 * motiverad". What is denied there is the evaluation, however far off it stands.
 */
export function negatedFrame(sentence: Sentence, { verb, entry }: Match): number {
  if (entry.holder !== 'frame' && !entry.weak) return -1;
  for (let at = verb - 1; sentence.has(at) && !sentence.isClauseEnd(at); at--) {
    if (sentence.is(but, at)) return -1;
    if (!sentence.is(judges, at) || sentence.is(which, at - 1)) continue;
    let attAt = sentence.pastAdverbs(at + 1, 1, true);
    while (sentence.is(own, attAt) || sentence.isCapital(attAt))
      attAt = sentence.pastAdverbs(attAt + 1, 1, true);
    if (!sentence.is(att, attAt) && !sentence.isWord('om', attAt)) continue;
    for (let look = at + 1; look < attAt; look++) if (negates(sentence, look)) return look;
    for (let look = at - 1; look >= at - 3 && sentence.has(look) && !sentence.isMark(look); look--) {
      if (negates(sentence, look)) return look;
      if (!sentence.is(besideNegation, look)) break;
    }
  }
  return -1;
}
