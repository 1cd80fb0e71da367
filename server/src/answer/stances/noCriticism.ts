import type { ArgumentPhrase } from '../../lexicon/phrases/phrase';
import { otherwiseClaim, todayClaim } from './lexicon';
import type { Match } from './match';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const {
  att,
  averted,
  averts,
  but,
  contrast,
  danger,
  have,
  means,
  otherwise,
  persons,
  preposition,
  proposed,
  purpose,
  reply,
  sig,
  than,
  today,
  which,
  wish,
  without,
} = words;
const comparing = anyOf('than', 'which');
const opensOther = anyOf('but', 'att', 'which');
const denying = anyOf('not', 'no');
const leadsOn = anyOf('att', 'danger');

/**
 * Where words of criticism are none of the proposal: they name what is bad today, what the proposal prevents, what is
 * not to happen, or the people it is about.
 */

/**
 * "Dagens regler är otillräckliga": a fault of what is, unless the sentence speaks of the proposal too; "inom
 * befintliga ramar" is said of new tasks.
 */
export function isAboutToday(sentence: Sentence): boolean {
  if ((sentence.claims & todayClaim) === 0) return false;
  const next = (from: number) => sentence.find(today, from, sentence.to);
  for (let at = next(sentence.from); at >= 0; at = next(at + 1)) {
    const isOther =
      sentence.is(means, at + 1) || (sentence.isWord('dag', at) && !sentence.isWord('i', at - 1));
    if (!isOther) return sentence.find(proposed, sentence.from, sentence.to) < 0;
  }
  return false;
}

/** A risk is of what comes, where today is not the subject of the sentence: "Nuvarande ordning riskerar att …". */
export function isAhead(sentence: Sentence, { first }: Match<ArgumentPhrase>): boolean {
  return sentence.is(danger, first) && sentence.find(today, sentence.from, sentence.from + 2) < 0;
}

/** "Annars riskerar orten att …", "i annat fall": what comes of leaving the proposal, or what is asked for, undone. */
export function saysOtherwise(sentence: Sentence): boolean {
  if ((sentence.claims & otherwiseClaim) === 0) return false;
  const next = (from: number) => sentence.find(otherwise, from, sentence.to);
  for (let at = next(sentence.from); at >= 0; at = next(at + 1)) {
    const inOtherCase = sentence.areWords(['annat', 'fall'], at);
    const compares = sentence.is(comparing, at - 1) || sentence.is(than, at - 2);
    if (inOtherCase || (sentence.isWord('annars', at) && !compares)) return true;
  }
  return false;
}

/**
 * "… tillfälle att yttra sig över promemorian Begränsningar av …", "remissvar över lagen om begränsningar": what is
 * answered, by its title.
 */
export function isInTitle(sentence: Sentence, first: number): boolean {
  const { from } = sentence;
  const replyAt = sentence.find(reply, from, first);
  const sigAt = sentence.find(sig, from, first);
  const asks =
    replyAt >= 0 ? replyAt : sigAt > from && sentence.word(sigAt - 1).startsWith('yttra') ? sigAt : -1;
  if (asks < 0 || !sentence.is(preposition, asks + 1)) return false;
  if (!/^(?:över|om)$/.test(sentence.word(asks + 1))) return false;
  return sentence.find(opensOther, asks, first) < 0;
}

/** How far back a wish may begin. */
const wishReach = 30;

/** "Det är viktigt att kontrollen inte blir betungande": a wish, and found as one. */
export function isWished(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at > Math.max(sentence.from, first - wishReach); at--) {
    if (sentence.is(contrast, at)) return false;
    if (sentence.is(wish, at - 1) && (sentence.is(att, at) || sentence.isWord('av', at))) return true;
  }
  return false;
}

/** How far what averts a thing reaches: to the thing itself, and over all that depends on it. */
const near = 3;
const far = 14;

/** "minskar risken", "motverkar att verksamheter får problem", "utan att äventyra", "så att oklarheter undviks" */
export function isAverted(sentence: Sentence, { first, last }: Match<ArgumentPhrase>): boolean {
  for (let at = first - 1; at >= first - far && sentence.has(at); at--) {
    if (sentence.isMark(at) || sentence.is(but, at)) break;
    if (sentence.is(averts, at) && (first - at <= near || avertsClause(sentence, at))) return true;
    if (sentence.is(without, at) && isWithout(sentence, at, first)) return true;
  }
  for (let at = last + 1; at <= last + far && sentence.has(at); at++) {
    if (sentence.isMark(at) || sentence.is(opensOther, at)) return false;
    if (sentence.is(averted, at)) return true;
  }
  return false;
}

/** "motverkar att …", "minskar risken för …", "i syfte att undvika …": what follows is averted too. */
function avertsClause(sentence: Sentence, at: number): boolean {
  return sentence.is(leadsOn, at + 1) || (sentence.is(att, at - 1) && isPurpose(sentence, at - 1));
}

/** The "att" of "för att", "i syfte att", "syftet är att". */
export function isPurpose(sentence: Sentence, attAt: number): boolean {
  return sentence.is(purpose, attAt - 1) || sentence.is(purpose, attAt - 2);
}

/** "utan risk", "utan att kvaliteten försämras"; not the "utan" that follows upon an "inte": "löser inget utan försvårar". */
function isWithout(sentence: Sentence, at: number, first: number): boolean {
  if (sentence.is(att, at + 1)) return true;
  return first - at <= near && sentence.find(denying, sentence.from, at) < 0;
}

/** "personer som saknar bostad", "elever som riskerar att …": who is meant, not what is wrong. */
export function describesPeople(sentence: Sentence, first: number): boolean {
  let at = sentence.pastAdverbs(first - 1, -1, true);
  if (sentence.is(have, at)) at = sentence.pastAdverbs(at - 1, -1, true);
  if (!sentence.is(which, at)) return false;
  at = sentence.isComma(at - 1) ? at - 2 : at - 1;
  return sentence.is(persons, at);
}
