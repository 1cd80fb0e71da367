import { beforeAside } from './aside';
import {
  beforeOther,
  beforePhrase,
  negatedFrame,
  negatedRelative,
  neitherBefore,
  notEither,
  pastAside,
  pastPhrase,
  phraseLength,
} from './farNegation';
import type { Match } from './match';
import { deniesWholly, negates } from './negates';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const {
  adverb,
  and,
  att,
  infinitive,
  lacks,
  neither,
  not,
  own,
  passive,
  preposition,
  prerequisite,
  supine,
  without,
} = words;
const auxiliaries = anyOf('can', 'have', 'want', 'sig', 'deem', 'modal');
const reasons = anyOf('reason', 'ready');

/** How far from the verb a subject may push the negation: "instämmer Sveriges Kommuner och Regioner inte". */
const subjectLength = 5;

/** Where a negation is looked for, in this order. */
const places = [
  negationInside,
  notEither,
  negationAfter,
  negationBefore,
  negatedFrame,
  negatedRelative,
] as const;

/** The token that negates a phrase, or -1. */
export function negationOf(sentence: Sentence, match: Match): number {
  if (match.pattern.negates) return -1;
  for (const negationIn of places) {
    const at = negationIn(sentence, match);
    if (at >= 0) return at;
  }
  return -1;
}

/** "ställer sig inte bakom", "är varken rimligt" */
function negationInside(sentence: Sentence, { first, last }: Match): number {
  for (let at = first; at <= last; at++) {
    if (negates(sentence, at) && !isCorrected(sentence, at, last)) return at;
    if (sentence.is(neither, at) || (at > first && isAnythingBut(sentence, at, last))) return at;
  }
  return -1;
}

/** "inte kritisk utan tvärtom positiv till": what comes behind the "utan" is not denied. */
function isCorrected(sentence: Sentence, not: number, last: number): boolean {
  for (let at = not + 2; at < last; at++) if (sentence.is(without, at)) return true;
  return false;
}

/** "allt annat än rimligt", "långt ifrån rimligt" */
function isAnythingBut(sentence: Sentence, at: number, last: number): boolean {
  if (at >= last) return false;
  if (sentence.isWord('långt', at))
    return sentence.isWord('ifrån', at + 1) || sentence.isWord('från', at + 1);
  return sentence.areWords(['allt', 'annat', 'än'], at);
}

/** After the verb, as in a main clause: "tillstyrker dock inte", "instämmer kommunen inte". */
function negationAfter(sentence: Sentence, { last, verb }: Match): number {
  if (sentence.isComma(verb + 1)) return pastAside(sentence, verb + 1, last);
  let names = subjectLength;
  for (let at = last + 1; sentence.has(at); at++) {
    if (deniesWholly(sentence, at)) return at + 1;
    if (sentence.is(not, at)) return negates(sentence, at) ? at : -1;
    if (sentence.is(adverb, at)) continue;
    const subject = sentence.is(own, at) || (sentence.isCapital(at) && last === verb);
    if (!subject) return last === verb ? pastPhrase(sentence, at) : -1;
    if (names-- === 0) return -1;
  }
  return -1;
}

/**
 * Before the verb, as in a subordinate clause or after an auxiliary: "att kommunen inte tillstyrker", "kan inte heller
 * kommunen tillstyrka".
 */
function negationBefore(sentence: Sentence, { first, verb }: Match): number {
  const hangs = sentence.is(infinitive, verb);
  const infinite = hangs || sentence.is(supine, verb) || sentence.is(passive, verb);
  const other = hangs ? sentence.pastAdverbs(verb - 1, -1, false) : -1;
  const joined = sentence.is(and, other) ? other : -1;
  let names = subjectLength;
  for (let at = first - 1; sentence.has(at); at--) {
    if (negates(sentence, at) || sentence.is(neither, at)) return at;
    if (deniesWholly(sentence, at - 2)) return at - 1;
    if (sentence.is(adverb, at)) continue;
    if (infinite && sentence.isComma(at)) {
      const before = beforeAside(sentence, at);
      if (before < 0) return -1;
      at = before + 1;
      continue;
    }
    const neitherAt = sentence.isWord('eller', at) ? neitherBefore(sentence, at) : -1;
    if (neitherAt >= 0) return neitherAt;
    if (at === joined) return beforeOther(sentence, at);
    if (infinite && sentence.is(att, at))
      return negatedFuture(sentence, at - 1) ?? negatedReason(sentence, at - 1);
    const auxiliary = sentence.is(auxiliaries, at) && (infinite || first !== verb);
    if (auxiliary) continue;
    const subject = infinite && (sentence.is(own, at) || sentence.isCapital(at));
    if (subject && names-- > 0) continue;
    if (!infinite) return -1;
    const before = beforePhrase(sentence, at);
    return before >= 0 ? before : reasonBeforePhrase(sentence, at);
  }
  return -1;
}

/** "kommer inte att stödja" */
function negatedFuture(sentence: Sentence, at: number): number | undefined {
  return negates(sentence, at) && sentence.isWord('kommer', at - 1) ? at : undefined;
}

/** The negated reason that a phrase parts from its verb: "är inte beredd att i nuläget ge sitt stöd". */
function reasonBeforePhrase(sentence: Sentence, from: number): number {
  for (let at = from; at > from - phraseLength && sentence.has(at) && !sentence.isMark(at); at--) {
    if (!sentence.is(att, at)) continue;
    const opens = sentence.is(preposition, sentence.pastAdverbs(at + 1, 1, false));
    return opens ? negatedReason(sentence, at - 1) : -1;
  }
  return -1;
}

/**
 * "ser ingen anledning att avstyrka", "saknar skäl att avstyrka", "är inte beredd att tillstyrka": the reason or the
 * readiness is denied, and with it the act.
 */
export function negatedReason(sentence: Sentence, at: number): number {
  if (sentence.is(own, at) && sentence.isWord('för', at - 1)) at--;
  if (sentence.isWord('för', at)) at--;
  const isLacked = sentence.is(prerequisite, at);
  if (!isLacked && !sentence.is(reasons, at)) return -1;
  for (let look = at - 1; look >= at - 4 && sentence.has(look); look--) {
    if (sentence.is(lacks, look) || (!isLacked && negates(sentence, look))) return look;
    if (sentence.isMark(look)) break;
  }
  return -1;
}
