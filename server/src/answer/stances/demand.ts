/** Whether a phrase stands with what makes it a stance: a noun of the report, or the proposal that it judges. */
import type { Match } from './match';
import type { ObjectReading } from './object';
import type { Sentence } from './sentence';
import { isComplement } from './subject';
import { anyOf, words } from './wordGroups';

const { assessment, att, but, copula, inquirys, needful, ofProposal, other, own, pointing, theme, vague } =
  words;
const holder = anyOf('own', 'nameTail');
const opensClause = anyOf('but', 'which', 'subordinator', 'adverb', 'contrast');
const standsForNoun = anyOf('att', 'pointing', 'owner');
const beforeVerb = anyOf('adverb', 'not', 'can', 'would', 'modal');
const reported = anyOf('proposal', 'assessment');

/** A proposal may be described at length before it is evaluated. */
const themeReach = 45;

/** Whether the stance has the object its phrase demands. */
export function meetsDemand(sentence: Sentence, match: Match, object: ObjectReading): boolean {
  switch (match.entry.object ?? 'any') {
    case 'any':
      return true;
    case 'report':
      return meetsReport(sentence, match, object);
    case 'opening':
      return sentence.pastAdverbs(sentence.from, 1, true) >= match.first;
    case 'bare':
      // Asked by `isInPlace` before the phrases are ranked.
      return true;
    case 'theme':
      return meetsTheme(sentence, match);
  }
}

/**
 * Whether a phrase that must stand bare does: "Regionen är i huvudsak positiv.", "Sammantaget är vi nöjda". Where it does not,
 * other phrases tell what its words mean ("Vi är positiva till", "Förslaget är positivt").
 */
export function isInPlace(sentence: Sentence, { verb, last, entry }: Match): boolean {
  if (entry.object !== 'bare') return true;
  const next = last + 1;
  const goesOn = sentence.is(but, next) || (sentence.isComma(next) && sentence.is(opensClause, next + 1));
  if (!goesOn && !sentence.isClauseEnd(next)) return false;
  const before = sentence.pastAdverbs(verb - 1, -1, true);
  const after = sentence.pastAdverbs(verb + 1, 1, true);
  if (sentence.is(own, after) && after < last) return true;
  return sentence.is(holder, before) && !isComplement(sentence, before);
}

/** "stödjer förslaget", "stödjer att", "stödjer detta", "stödjer den föreslagna lösningen", "förslaget, som vi stödjer" */
function meetsReport(sentence: Sentence, { last }: Match, object: ObjectReading): boolean {
  const next = sentence.pastAdverbs(last + 1, 1, true);
  if (object.noun >= 0 || sentence.is(standsForNoun, next)) return true;
  // "biträder vad utredaren anfört"
  if (sentence.isWord('vad', next) && sentence.is(other, next + 1)) return true;
  return sentence.find(ofProposal, next, next + 2) >= 0;
}

/**
 * An evaluation is a stance where it is about the proposal ("förslaget är rimligt"), or about a clause
 * ("det är bra att …") and says more than that the matter is important.
 */
function meetsTheme(sentence: Sentence, { first, last, verb }: Match): boolean {
  for (let at = first; at <= last + 1; at++) if (isTheme(sentence, at)) return true;
  const pointer = pointsForward(sentence, verb) || sentence.find(pointing, verb + 1, last) >= 0;
  if (pointer)
    return !sentence.is(needful, last) && !sentence.is(vague, last) && clauseFollows(sentence, last);
  for (let at = verb - 1; at >= verb - themeReach && sentence.has(at); at--) {
    if (sentence.is(but, at) || sentence.isClauseEnd(at)) return false;
    if (isTheme(sentence, at)) return !isSaidInside(sentence, at, verb);
  }
  return false;
}

/** "slutsatsen om att reglerna inte är ändamålsenliga": the evaluation is what is concluded, and not of the conclusion. */
function isSaidInside(sentence: Sentence, noun: number, verb: number): boolean {
  if (!sentence.is(assessment, noun)) return false;
  const attAt = sentence.isWord('om', noun + 1) ? noun + 2 : noun + 1;
  return sentence.is(att, attAt) && sentence.find(copula, attAt, verb) < 0;
}

/** "det är", "det kan vara", "detta vore" */
function pointsForward(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (sentence.is(beforeVerb, at)) at--;
  return sentence.is(pointing, at);
}

/** Whether an evaluation is of the proposal by name, rather than of a clause. */
export function namesTheme(sentence: Sentence, { first, last, verb }: Match): boolean {
  if (pointsForward(sentence, verb)) return false;
  for (let at = Math.max(sentence.from, verb - themeReach); at <= last; at++) {
    if (isTheme(sentence, at) && (at < verb || at > first)) return true;
  }
  return false;
}

/** "förslaget", "reglerna": the one that is proposed; "ett förslag" may be any. */
const definite = /(?:en|et|na|an)$/;

function isTheme(sentence: Sentence, at: number): boolean {
  if (sentence.is(theme, at)) return true;
  if (!sentence.is(reported, at)) return false;
  if (sentence.is(pointing, at - 1)) return true;
  if (sentence.is(inquirys, at - 1) && sentence.is(assessment, at)) return true;
  return definite.test(sentence.word(at));
}

/** "positivt att", "bra, eftersom", "bra." */
function clauseFollows(sentence: Sentence, last: number): boolean {
  for (let at = last + 1; at <= last + 6; at++) {
    if (sentence.isClauseEnd(at) || sentence.is(att, at)) return true;
  }
  return false;
}
