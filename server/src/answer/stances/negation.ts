import type { Match } from './match';
import { beforeAside, type Sentence } from './sentence';

/** "inte bara", "inte minst", "inte omnämnda" and their like do not deny the verb. */
const addsInstead = new Set([
  'bara',
  'endast',
  'enbart',
  'minst',
  'nog',
  'desto',
  'nämnda',
  'omnämnda',
  'kommenterade',
  'berörda',
]);
/** "inte utan tvekan" is said of what is done all the same, "inte utan vidare" of what is not. */
const hesitation = /^(?:tvekan|viss|vissa|oro|betänkligheter|invändningar|bekymmer|att)$/;
/** Words of a phrase that may push the negation from the verb: "kan inte på det underlag som nu finns tillstyrka". */
const phraseLength = 12;
/** How far from the verb a subject may push the negation: "instämmer Sveriges Kommuner och Regioner inte". */
const subjectLength = 5;

/**
 * The token that negates a phrase, or -1. Looked for inside it ("ställer sig inte bakom"), after its verb as in
 * a main clause ("tillstyrker dock inte", "instämmer kommunen inte"), and before it as in a subordinate clause or
 * after an auxiliary ("att kommunen inte tillstyrker", "kan inte heller kommunen tillstyrka").
 */
export function negationOf(sentence: Sentence, match: Match): number {
  if (match.pattern.negates) return -1;
  for (let at = match.first; at <= match.last; at++) {
    if (negates(sentence, at) && !isCorrected(sentence, at, match.last)) return at;
    if (sentence.is('neither', at) || (at > match.first && isAnythingBut(sentence, at, match.last)))
      return at;
  }
  const opening = notEither(sentence, match);
  if (opening >= 0) return opening;
  const after = negationAfter(sentence, match);
  if (after >= 0) return after;
  const before = negationBefore(sentence, match);
  if (before >= 0) return before;
  const evaluates = match.entry.holder === 'frame' || match.entry.weak;
  const framed = evaluates ? negatedFrame(sentence, match) : -1;
  return framed >= 0 ? framed : negatedRelative(sentence, match);
}

/** "inte kritisk utan tvärtom positiv till": what comes behind the "utan" is not denied. */
function isCorrected(sentence: Sentence, not: number, last: number): boolean {
  for (let at = not + 2; at < last; at++) if (sentence.word(at) === 'utan') return true;
  return false;
}

/** "allt annat än rimligt", "långt ifrån rimligt" */
function isAnythingBut(sentence: Sentence, at: number, last: number): boolean {
  if (at >= last) return false;
  const word = sentence.word(at);
  if (word !== 'allt' && word !== 'långt') return false;
  return /^(?:allt annat än|långt i?från .*)$/.test(sentence.words(at, 3));
}

/** "Inte heller detta förslag kan tillstyrkas", "Lika lite instämmer vi i …": a negation that opens the main clause. */
function notEither(sentence: Sentence, { first }: Match): number {
  const { from } = sentence;
  if (first < from + 2 || !/^(?:inte heller|ej heller|lika litet?)$/.test(sentence.words(from, 2))) return -1;
  for (let at = from + 2; at < first; at++) {
    if (sentence.isMark(at) || sentence.isClauseEnd(at)) return -1;
    if (sentence.isAny(['att', 'but', 'which', 'subordinator'], at)) return -1;
  }
  return from;
}

/** "är inte något som vi kan ställa oss bakom", "är inget förslag som kommunen tillstyrker" */
function negatedRelative(sentence: Sentence, { first }: Match): number {
  let which = first - 1;
  while (sentence.isAny(['own', 'can', 'have', 'want', 'sig', 'adverb'], which) || sentence.isCapital(which))
    which--;
  if (!sentence.is('which', which)) return -1;
  for (let at = which - 1; at >= which - 4 && sentence.has(at); at--) {
    if (negates(sentence, at))
      return sentence.is('copula', sentence.pastAdverbs(at - 1, -1, false)) ? at : -1;
    const indefinite =
      sentence.objectKind(at) || /^(?:något|någon|ett|en|sådant|sådan)$/.test(sentence.word(at));
    if (!indefinite) return -1;
  }
  return -1;
}

/** Whether the token denies what stands by it: "inte" does, "inte bara" does not. */
export function negates(sentence: Sentence, at: number): boolean {
  if (sentence.is('no', at)) return true;
  if (!sentence.is('not', at)) return false;
  if (!sentence.has(at + 1)) return true;
  const next = sentence.word(at + 1);
  if (next === 'utan') return !sentence.has(at + 2) || !hesitation.test(sentence.word(at + 2));
  return !addsInstead.has(next);
}

function negationAfter(sentence: Sentence, { last, verb }: Match): number {
  if (sentence.isComma(verb + 1)) return pastAside(sentence, verb + 1, last);
  let names = subjectLength;
  for (let at = last + 1; sentence.has(at); at++) {
    if (sentence.is('not', at)) return negates(sentence, at) ? at : -1;
    if (sentence.is('adverb', at)) continue;
    const subject = sentence.is('own', at) || (sentence.isCapital(at) && last === verb);
    if (!subject) return last === verb ? pastPhrase(sentence, at) : -1;
    if (names-- === 0) return -1;
  }
  return -1;
}

/** "delar, trots sympati för syftet, inte denna bedömning": the negation behind an aside that follows the verb. */
function pastAside(sentence: Sentence, comma: number, last: number): number {
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
function pastPhrase(sentence: Sentence, preposition: number): number {
  if (!sentence.is('preposition', preposition) || sentence.is('subordinator', preposition)) return -1;
  for (let at = preposition + 1; at <= preposition + 4 && sentence.has(at); at++) {
    if (sentence.is('not', at)) return negates(sentence, at) ? at : -1;
    if (sentence.isMark(at) || sentence.isClauseEnd(at)) return -1;
    if (sentence.isAny(['att', 'and', 'but', 'which', 'subordinator', 'reply', 'no'], at)) return -1;
    if (sentence.objectKind(at) && !parts.has(sentence.word(at))) return -1;
  }
  return -1;
}

/** What "i denna del" limits is the stance; it is no object. */
const parts = new Set(['del', 'delen', 'delar']);

function negationBefore(sentence: Sentence, { first, verb }: Match): number {
  const infinite =
    sentence.isForm('infinitive', verb) ||
    sentence.isForm('supine', verb) ||
    sentence.isForm('passive', verb);
  const before = sentence.isForm('infinitive', verb) ? sentence.pastAdverbs(verb - 1, -1, false) : -1;
  const joined = sentence.is('and', before) ? before : -1;
  let names = subjectLength;
  for (let at = first - 1; sentence.has(at); at--) {
    if (negates(sentence, at)) return at;
    if (sentence.is('adverb', at)) continue;
    if (infinite && sentence.isComma(at)) {
      at = beforeAside(sentence, at) + 1;
      continue;
    }
    if (at === joined) return beforeOther(sentence, at);
    if (infinite && sentence.word(at) === 'eller') {
      for (let look = at - 1; look >= at - 3 && sentence.has(look); look--)
        if (sentence.word(look) === 'varken') return look;
    }
    if (infinite && sentence.is('att', at)) return negatedReason(sentence, at - 1);
    const auxiliary =
      sentence.isAny(['can', 'have', 'want', 'sig', 'deem', 'modal'], at) && (infinite || first !== verb);
    if (auxiliary) continue;
    const subject = infinite && (sentence.is('own', at) || sentence.isCapital(at));
    if (!subject || names-- === 0) return infinite ? beforePhrase(sentence, at) : -1;
  }
  return -1;
}

/**
 * The negation of an auxiliary that a phrase parts from its verb: "kan inte på befintligt underlag tillstyrka",
 * "kan inte utan en fördjupad analys ställa sig bakom".
 */
function beforePhrase(sentence: Sentence, from: number): number {
  for (let at = from; at > from - phraseLength && sentence.has(at); at--) {
    if (sentence.isMark(at) || sentence.isClauseEnd(at)) return -1;
    if (sentence.isAny(['att', 'but', 'can', 'want', 'modal', 'would'], at)) return -1;
    if (!sentence.is('not', at)) continue;
    if (!sentence.is('preposition', sentence.pastAdverbs(at + 1, 1, false))) return -1;
    for (let look = at - 1; look >= at - 4 && sentence.has(look) && !sentence.isMark(look); look--)
      if (sentence.isAny(['can', 'have', 'want', 'modal'], look)) return at;
    return -1;
  }
  return -1;
}

/** The negation of a verb that this one shares its auxiliary with: "kan inte ta ställning till eller tillstyrka". */
function beforeOther(sentence: Sentence, and: number): number {
  for (let at = and - 1; at > and - phraseLength && sentence.has(at) && !sentence.isMark(at); at--) {
    if (sentence.isAny(['att', 'but', 'can', 'want', 'modal', 'would'], at)) return -1;
    if (negates(sentence, at)) return sentence.isAny(['can', 'own', 'adverb'], at - 1) ? at : -1;
  }
  return -1;
}

/**
 * "ser ingen anledning att avstyrka", "saknar skäl att avstyrka", "är inte beredd att tillstyrka": the reason or the
 * readiness is denied, and with it the act.
 */
export function negatedReason(sentence: Sentence, at: number): number {
  if (sentence.is('own', at) && sentence.has(at - 1) && sentence.word(at - 1) === 'för') at--;
  if (sentence.has(at) && sentence.word(at) === 'för') at--;
  const lacks = sentence.is('prerequisite', at);
  if (!lacks && !sentence.isAny(['reason', 'ready'], at)) return -1;
  for (let look = at - 1; look >= at - 4 && sentence.has(look); look--) {
    if (sentence.is('lacks', look) || (!lacks && negates(sentence, look))) return look;
    if (sentence.isMark(look)) break;
  }
  return -1;
}

/**
 * The word that denies the frame of an evaluation: "anser inte att åtgärden är rimlig", "kan inte se att den är
 * motiverad". What is denied there is the evaluation, however far off it stands.
 */
export function negatedFrame(sentence: Sentence, { verb }: Match): number {
  for (let at = verb - 1; sentence.has(at) && !sentence.isClauseEnd(at); at--) {
    if (sentence.is('but', at)) return -1;
    if (!sentence.isAny(['deem', 'believes'], at) || sentence.is('which', at - 1)) continue;
    let att = sentence.pastAdverbs(at + 1, 1, true);
    while (sentence.is('own', att) || sentence.isCapital(att)) att = sentence.pastAdverbs(att + 1, 1, true);
    if (!sentence.is('att', att) && sentence.word(att) !== 'om') continue;
    for (let look = at + 1; look < att; look++) if (negates(sentence, look)) return look;
    for (let look = at - 1; look >= at - 3 && sentence.has(look) && !sentence.isMark(look); look--) {
      if (negates(sentence, look)) return look;
      if (!sentence.isAny(['adverb', 'can', 'own'], look)) break;
    }
  }
  return -1;
}
