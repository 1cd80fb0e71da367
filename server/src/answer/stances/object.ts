import type { StanceObject } from '../facts';
import type { Match } from './match';
import type { Sentence } from './sentence';

/** What a stance is about, as far as the sentence tells. */
export interface ObjectReading {
  readonly kind: StanceObject;
  /** Token of the noun, -1 where none is named. */
  readonly noun: number;
  /** Whether it is called the inquiry's own: "utredningens förslag", "förslaget", "bedömningen". */
  readonly ofReport: boolean;
  /** Whether it is somebody's answer: "SKR:s yttrande". */
  readonly reply: boolean;
}

/** Words between a stance and the noun it is about. */
const forward = 12;
const backward = 25;
/** A proposal may be described at length before it is evaluated. */
const themeReach = 45;

/**
 * The object: the noun inside the phrase ("delar bedömningen"), else the first noun of the report after it, else, where
 * nothing follows that could be the object, the nearest before it ("Förslaget avstyrks", "något som vi stödjer").
 */
export function objectOf(sentence: Sentence, match: Match): ObjectReading {
  const { first, last } = match;
  if (match.entry.rule === 'sharesView') {
    const inside = nounAt(sentence, last) ?? nounAt(sentence, first);
    if (inside) return inside;
  }
  for (let at = last + 1; at <= last + forward && sentence.has(at); at++) {
    const found = nounAt(sentence, at);
    if (found) return found;
    if (sentence.is('att', at)) return unnamed;
    if (sentence.isClauseEnd(at) || sentence.isAny(['but', 'subordinator'], at)) break;
  }
  if (!hasFrontedObject(sentence, match)) return unnamed;
  for (let at = first - 1; at >= first - backward && sentence.has(at); at--) {
    const found = nounAt(sentence, at);
    if (found) return found;
  }
  return unnamed;
}

const unnamed: ObjectReading = { kind: 'proposal', noun: -1, ofReport: false, reply: false };

/** Passives, relative clauses, and objects that left their preposition behind: "… ställer sig regionen positiv till." */
function hasFrontedObject(sentence: Sentence, { first, last, verb }: Match): boolean {
  if (sentence.isForm('passive', verb) || sentence.is('which', first - 1)) return true;
  let rest = 0;
  for (let at = last + 1; sentence.has(at) && !sentence.isMark(at); at++) rest++;
  return rest <= 4;
}

/** What the word at a place names, if it is something to take a stand on. */
export function nounAt(sentence: Sentence, at: number): ObjectReading | null {
  if (sentence.is('reply', at)) return { kind: 'process', noun: at, ofReport: false, reply: true };
  const kind = sentence.objectKind(at);
  if (!kind) return null;
  const owned = sentence.find('owner', at - 3, at + 1) >= 0;
  return {
    kind,
    noun: at,
    ofReport: owned || /förslag|bedömning|slutsats/.test(sentence.word(at)),
    reply: false,
  };
}

/** Whether the stance has the object its phrase demands. */
export function meetsDemand(
  sentence: Sentence,
  match: Match,
  object: ObjectReading,
  demand: 'report' | 'theme' | 'opening',
): boolean {
  if (demand === 'report') return meetsReport(sentence, match, object);
  if (demand === 'opening') return sentence.pastAdverbs(sentence.from, 1, true) >= match.first;
  return meetsTheme(sentence, match);
}

/** "stödjer förslaget", "stödjer att", "stödjer detta", "förslaget, som vi stödjer" */
function meetsReport(sentence: Sentence, { last }: Match, object: ObjectReading): boolean {
  const next = sentence.pastAdverbs(last + 1, 1, true);
  return object.noun >= 0 || sentence.isAny(['att', 'pointing', 'owner'], next);
}

/**
 * An evaluation is a stance where it is about the proposal ("förslaget är rimligt"), or about a clause
 * ("det är bra att …") and says more than that the matter is important.
 */
function meetsTheme(sentence: Sentence, { first, last, verb }: Match): boolean {
  for (let at = first; at <= last + 1; at++) if (isTheme(sentence, at)) return true;
  const pointer = pointsForward(sentence, verb) || sentence.find('pointing', verb + 1, last) >= 0;
  if (pointer)
    return !sentence.is('needful', last) && !sentence.is('vague', last) && clauseFollows(sentence, last);
  for (let at = verb - 1; at >= verb - themeReach && sentence.has(at); at--) {
    if (sentence.is('but', at) || sentence.isClauseEnd(at)) return false;
    if (isTheme(sentence, at)) return !isSaidInside(sentence, at, verb);
  }
  return false;
}

/** "slutsatsen om att reglerna inte är ändamålsenliga": the evaluation is what is concluded, and not of the conclusion. */
function isSaidInside(sentence: Sentence, noun: number, verb: number): boolean {
  if (!sentence.is('assessment', noun)) return false;
  const att = sentence.isWord('om', noun + 1) ? noun + 2 : noun + 1;
  return sentence.is('att', att) && sentence.find('copula', att, verb) < 0;
}

/** "det är", "det kan vara", "detta vore" */
function pointsForward(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (sentence.isAny(['adverb', 'not', 'can', 'would', 'modal'], at)) at--;
  return sentence.is('pointing', at);
}

/** Whether an evaluation is of the proposal by name, rather than of a clause. */
export function namesTheme(sentence: Sentence, { first, last, verb }: Match): boolean {
  if (pointsForward(sentence, verb)) return false;
  for (let at = Math.max(sentence.from, verb - themeReach); at <= last; at++) {
    if (isTheme(sentence, at) && (at < verb || at > first)) return true;
  }
  return false;
}

function isTheme(sentence: Sentence, at: number): boolean {
  if (sentence.is('theme', at)) return true;
  if (!sentence.isAny(['proposal', 'assessment'], at)) return false;
  if (sentence.is('pointing', at - 1)) return true;
  if (sentence.is('inquirys', at - 1) && sentence.is('assessment', at)) return true;
  return /(?:en|et|na|an)$/.test(sentence.word(at));
}

/** "positivt att", "bra, eftersom", "bra." */
function clauseFollows(sentence: Sentence, last: number): boolean {
  for (let at = last + 1; at <= last + 6; at++) {
    if (sentence.isClauseEnd(at) || sentence.is('att', at)) return true;
  }
  return false;
}
