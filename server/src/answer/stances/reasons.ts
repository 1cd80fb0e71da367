import type { ArgumentPhrase } from '../../lexicon/phrases/phrase';
import type { ArgumentKind } from '../facts';
import { matchesIn, type Match } from './match';
import { negates } from './negates';
import {
  describesPeople,
  isAhead,
  isAboutToday,
  isAverted,
  isInTitle,
  isPurpose,
  isWished,
  saysOtherwise,
} from './noCriticism';
import type { Sentence } from './sentence';
import { isOthersWords } from './subject';
import { anyOf, words } from './wordGroups';

const { att, contrast, finite, not } = words;
const besideVerb = anyOf('adverb', 'own', 'pointing');

/**
 * The kinds of argument in a sentence. `supports` tells whether the sentence supports something: what it names as
 * bad is then what the proposal mends ("välkomnar åtgärder mot risken"), unless a contrast comes between.
 */
export function argumentsIn(sentence: Sentence, supports: boolean): readonly ArgumentKind[] {
  const kinds: ArgumentKind[] = [];
  let uncritical: boolean | undefined;
  let aboutToday: boolean | undefined;
  for (const match of matchesIn(sentence, sentence.lexicon.arguments)) {
    const { argument } = match.entry;
    if (kinds.includes(argument)) continue;
    if (argument === 'concern' || argument === 'lack') {
      if ((uncritical ??= saysOtherwise(sentence))) continue;
      if ((aboutToday ??= isAboutToday(sentence)) && !isAhead(sentence, match)) continue;
      if (supports && !contrastBefore(sentence, match.first)) continue;
      if (!isCritical(sentence, match)) continue;
    }
    const kind = kindOf(sentence, match);
    if (kind && !kinds.includes(kind)) kinds.push(kind);
  }
  return kinds;
}

/** Whether what is named as bad is said of the proposal, not of what it is to prevent, nor of whom it is about. */
function isCritical(sentence: Sentence, match: Match<ArgumentPhrase>): boolean {
  const { first, pattern } = match;
  if (isWished(sentence, first) || servesPurpose(sentence, first) || isInTitle(sentence, first)) return false;
  if (isOthersWords(sentence, first)) return false;
  return pattern.negates || !(isAverted(sentence, match) || describesPeople(sentence, first));
}

function kindOf(sentence: Sentence, match: Match<ArgumentPhrase>): ArgumentKind | null {
  const { argument, negated } = match.entry;
  if (match.pattern.negates) return addsMore(sentence, match.first) ? null : argument;
  return isDenied(sentence, match, argument) ? (negated ?? null) : argument;
}

/** "inte bara lämpligt utan nödvändigt": a phrase that says itself what is denied, and denies nothing here. */
function addsMore(sentence: Sentence, first: number): boolean {
  return sentence.is(not, first) && !negates(sentence, first);
}

/** How far before an argument its negation may stand. */
const reach = 3;

/** "inga risker", "strider inte mot lagen", "försvårar dock inte arbetet"; what is asked not to be done is asked for all the same. */
function isDenied(
  sentence: Sentence,
  { first, last }: Match<ArgumentPhrase>,
  argument: ArgumentKind,
): boolean {
  for (let at = first - 1; at >= first - reach && sentence.has(at) && !sentence.isMark(at); at--)
    if (negates(sentence, at)) return true;
  if (argument === 'request') return false;
  for (let at = first; at <= last; at++) if (negates(sentence, at)) return true;
  if (!sentence.is(finite, last)) return false;
  let after = last + 1;
  while (sentence.is(besideVerb, after)) after++;
  return negates(sentence, after);
}

/** "för att minska risken", "i syfte att motverka brister" */
function servesPurpose(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= first - 6 && sentence.has(at); at--) {
    if (sentence.isMark(at)) return false;
    if (sentence.is(att, at)) return isPurpose(sentence, at);
  }
  return false;
}

function contrastBefore(sentence: Sentence, first: number): boolean {
  return sentence.find(contrast, sentence.from, first) >= 0;
}
