import type { Match } from './match';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const {
  adverb,
  and,
  assessment,
  att,
  but,
  contrast,
  copula,
  determiner,
  found,
  inquirys,
  nameTail,
  other,
  own,
  passive,
  people,
  persons,
  premise,
  preposition,
  rests,
  some,
  which,
  whoever,
} = words;
const saying = anyOf('tells', 'deem');
const auxiliaries = anyOf('adverb', 'not', 'can', 'modal', 'would', 'want', 'have', 'sig', 'att');
const finite = anyOf('have', 'can', 'modal', 'would', 'copula');
const endsPhrase = anyOf('att', 'which', 'and', 'adverb');
const besideVerb = anyOf('adverb', 'not', 'sig');
const opensClause = anyOf('att', 'which');
const countsPeople = anyOf('people', 'determiner');
const noSubject = anyOf('proposal', 'assessment', 'owner', 'preposition', 'att');

/**
 * Who holds a stance, as far as the sentence tells.
 * - `own`: the respondent, by a pronoun or a word that means it, or nobody is named
 * - `named`: a name, to be compared with the respondent's; tokens `first..last`
 * - `other`: the inquiry, the government, a party, people in general
 */
export type Subject =
  | { readonly kind: 'own' | 'other' }
  | { readonly kind: 'named'; readonly first: number; readonly last: number };

const respondent: Subject = { kind: 'own' };
const somebodyElse: Subject = { kind: 'other' };
/** Words that a subject may be pushed away from its verb: "kommunen, som har …, tillstyrker". */
const distance = 25;

export function subjectOf(sentence: Sentence, match: Match): Subject {
  const { verb } = match;
  if (sentence.is(passive, verb)) return agentOf(sentence, verb);
  return (
    subjectBefore(sentence, match) ??
    subjectAfter(sentence, match) ??
    unknownBefore(sentence, match) ??
    frameOf(sentence, match)
  );
}

/**
 * Who holds an evaluation: in "Utredningen anser att förslaget är rimligt" the inquiry, in "Vi anser att förslaget är
 * rimligt" the respondent. Told by the subject of the verb of saying before it.
 */
export function frameOf(sentence: Sentence, match: Match): Subject {
  for (let at = match.verb - 1; sentence.has(at); at--) {
    if (isOthersView(sentence, at)) return somebodyElse;
    if (opensWithFact(sentence, at, match)) return respondent;
    if (!sentence.is(saying, at) || sentence.is(which, at - 1)) continue;
    const after = sentence.pastAdverbs(at + 1, 1, true);
    const before = holderBefore(sentence, at, after);
    if (sentence.is(other, before) || (sentence.is(other, after) && !sentence.is(own, before)))
      return somebodyElse;
    const isNamed = sentence.is(own, before) || sentence.isCapital(before);
    // "Vissa menar att förslaget är orimligt"
    if (sentence.is(some, before) || (!isNamed && sentence.is(some, after))) return somebodyElse;
    // "Det anges i promemorian att …"
    const place = sentence.isWord('det', before) ? after : -1;
    if (sentence.is(preposition, place) && sentence.is(other, place + 1)) return somebodyElse;
    if (sentence.is(own, before) || sentence.is(own, after)) return respondent;
    if (sentence.isCapital(before)) return nameEndingAt(sentence, before);
    return sentence.isCapital(after) ? nameStartingAt(sentence, after) : respondent;
  }
  if (isOthersWords(sentence, match.verb) || isSaidBehind(sentence, match.last)) return somebodyElse;
  return accordingTo(sentence, match) ?? respondent;
}

/** "Förslaget är rimligt, anser utredningen.", "…, enligt utredaren." */
function isSaidBehind(sentence: Sentence, last: number): boolean {
  for (let at = last + 1; sentence.has(at); at++) {
    if (!sentence.isComma(at) || !sentence.is(other, at + 2)) continue;
    if (sentence.is(saying, at + 1) || sentence.isWord('enligt', at + 1)) return sentence.isClauseEnd(at + 3);
  }
  return false;
}

/** "Att utredningen föreslår ett förbud är olyckligt": what is done in the clause that is judged is no view of it. */
function opensWithFact(sentence: Sentence, at: number, { verb }: Match): boolean {
  return sentence.is(att, sentence.from) && sentence.is(saying, at) && sentence.find(att, at, verb) < 0;
}

/**
 * The word before a verb of saying that may be its subject, -1 where it is another's: "till skillnad från utredningen
 * anser vi", where the one who says it comes behind.
 */
function holderBefore(sentence: Sentence, verb: number, after: number): number {
  const before = sentence.pastAdverbs(verb - 1, -1, true);
  if (!sentence.is(own, after)) return before;
  return isComplement(sentence, before) || sentence.isWord('liksom', before - 1) ? -1 : before;
}

/** "Utredningen konstaterar att det finns en risk …": what is said to be wrong in a clause of somebody else's. */
export function isOthersWords(sentence: Sentence, first: number): boolean {
  const next = (from: number) => sentence.find(att, from, first);
  for (let attAt = next(sentence.from + 1); attAt >= 0; attAt = next(attAt + 1)) {
    const told = sentence.is(saying, attAt - 1) && sentence.is(other, attAt - 2);
    if (!told && !isFoundByOther(sentence, attAt)) continue;
    return sentence.find(but, attAt, first) < 0 && sentence.find(contrast, attAt, first) < 0;
  }
  return false;
}

/** "Utredningens bedömning är att …": what comes is the inquiry's, from the "att" at `at` on. */
function isOthersView(sentence: Sentence, at: number): boolean {
  if (!sentence.is(att, at)) return false;
  if (sentence.isWord('på', at - 1) && sentence.is(rests, at - 2)) return true;
  const verb = sentence.pastAdverbs(at - 1, -1, true);
  if (!sentence.is(copula, verb)) return false;
  if (sentence.is(premise, verb - 1)) return true;
  return sentence.is(assessment, verb - 1) && sentence.is(inquirys, verb - 2);
}

/**
 * "Enligt utredningen är …", "Enligt SKR är …", "… är enligt utredarens bedömning …"; what follows from its proposal may be
 * anybody's view. Null where nobody is named.
 */
function accordingTo(sentence: Sentence, match: Match): Subject | null {
  for (let at = sentence.from; at < match.last; at++) {
    if (!sentence.isWord('enligt', at)) continue;
    if (sentence.is(other, at + 1)) return somebodyElse;
    if (sentence.is(inquirys, at + 1) && sentence.is(assessment, at + 2)) return somebodyElse;
    if (sentence.isCapital(at + 1) && sentence.find(att, sentence.from, at) < 0) {
      const last = lastOfName(sentence, at + 1);
      // "enligt Boverkets byggregler" is nobody's view.
      const isOwner = sentence.word(last).endsWith('s') && !sentence.is(assessment, last + 1);
      if (!isOwner) return { kind: 'named', first: at + 1, last };
    }
  }
  return null;
}

/** "Utredningen har funnit att …", "Av betänkandet framgår att …": the first words tell who has found what comes after the "att". */
function isFoundByOther(sentence: Sentence, attAt: number): boolean {
  const start = sentence.pastAdverbs(sentence.from, 1, true);
  const who = sentence.is(preposition, start) ? start + 1 : start;
  if (!sentence.is(other, who) || who >= attAt || !sentence.is(found, attAt - 1)) return false;
  for (let at = who + 1; at < attAt; at++)
    if (sentence.isMark(at) || sentence.is(own, at) || sentence.isCapital(at)) return false;
  return true;
}

/** "tillstyrks av SKR" */
function agentOf(sentence: Sentence, verb: number): Subject {
  const at = sentence.pastAdverbs(verb + 1, 1, true);
  if (!sentence.isWord('av', at)) return respondent;
  if (sentence.isCapital(at + 1)) return nameStartingAt(sentence, at + 1);
  return holderAt(sentence, at + 1) ?? somebodyElse;
}

function subjectBefore(sentence: Sentence, { first, verb }: Match): Subject | null {
  let at = pastPhrases(sentence, pastAuxiliaries(sentence, first - 1));
  // "Utredningen är kritisk till …"
  if (sentence.is(copula, at)) at = pastAuxiliaries(sentence, at - 1);
  if (!sentence.has(at)) return null;
  // "Boverket är positivt till kravet men negativt till avgiften"
  if (sentence.is(but, first)) return firstSubject(sentence, first);
  if (sentence.is(which, at)) return antecedent(sentence, at - 1);
  if (sentence.is(and, at) || sentence.isComma(at) || sentence.is(but, at)) return firstSubject(sentence, at);
  if (sentence.isMark(at))
    return sentence.isCapital(at - 1) ? nameEndingAt(sentence, at - 1) : firstSubject(sentence, at);
  const found = holderAt(sentence, at);
  if (found && !isComplement(sentence, at)) return found;
  if (sentence.is(people, at)) return somebodyElse;
  if (isFronted(sentence, at, verb)) return null;
  const whose = ofWhom(sentence, at);
  if (whose) return whose;
  if (isOneOfMany(sentence, at)) return somebodyElse;
  const named = sentence.isCapital(at) || (sentence.isCapital(at - 1) && !sentence.isMark(at));
  return named && !isComplement(sentence, at) ? nameEndingAt(sentence, at) : null;
}

/** "Avgifterna avstyrker kommunen": what opens the sentence is no subject where the respondent stands behind the verb. */
function isFronted(sentence: Sentence, at: number, verb: number): boolean {
  const after = sentence.pastAdverbs(verb + 1, 1, true);
  return sentence.isWord('vi', after) || (at <= sentence.from + 3 && sentence.is(own, after));
}

/** "Många chefer är negativa till …", "En student kan motsätta sig …": a common noun, though its article opens the sentence. */
function isOneOfMany(sentence: Sentence, at: number): boolean {
  if (at !== sentence.from + 1 || sentence.isCapital(at) || sentence.objectKind(at)) return false;
  return sentence.is(countsPeople, sentence.from);
}

function pastAuxiliaries(sentence: Sentence, at: number): number {
  while (sentence.is(auxiliaries, at)) at--;
  return at;
}

/**
 * Past prepositional phrases between an auxiliary and its verb, or a copula and what it joins: from "svar" in "Saco har i
 * sitt svar avstyrkt", "Saco är i sitt svar kritisk", to "Saco". Where no auxiliary stands before the phrase it stays: it may
 * open an inverted clause.
 */
function pastPhrases(sentence: Sentence, at: number): number {
  for (let look = at; look >= at - 3 && sentence.has(look) && !sentence.isMark(look); look--) {
    if (!sentence.is(preposition, look)) continue;
    const before = sentence.pastAdverbs(look - 1, -1, true);
    return sentence.is(finite, before) ? pastAuxiliaries(sentence, before) : at;
  }
  return at;
}

/** An unknown noun right before a verb: its subject ("en part motsätter sig"), unless the clause is inverted. */
function unknownBefore(sentence: Sentence, { first }: Match): Subject | null {
  let at = sentence.pastAdverbs(first - 1, -1, true);
  if (sentence.is(copula, at)) at = sentence.pastAdverbs(at - 1, -1, true);
  if (sentence.isMark(at)) return null;
  if (sentence.is(determiner, at - 1) && !isComplement(sentence, at - 1)) return somebodyElse;
  // "att tjänstemännen tillstyrker", "vilket bönderna är kritiska till": in a subordinate clause the subject opens it.
  if (!sentence.is(opensClause, at - 1) || sentence.is(own, at) || sentence.isCapital(at)) return null;
  return !sentence.objectKind(at) && definite.test(sentence.word(at)) ? somebodyElse : null;
}

/** What a noun ends with that means one or many that are known: "tjänstemannen", "vårdnadshavarna". */
const definite = /..(?:en|et|arna|erna|orna)$/;

/** Whether the noun at `at` belongs to a preposition: in "Mot bakgrund av förslaget avstyrker vi" it is no subject. */
export function isComplement(sentence: Sentence, at: number): boolean {
  for (let look = at - 1; look >= at - 3 && sentence.has(look); look--) {
    if (sentence.is(preposition, look)) return !sentence.isWord('för', look) || !sentence.is(own, look - 1);
    if (sentence.isMark(look) || sentence.is(endsPhrase, look)) return false;
  }
  return false;
}

/**
 * Whom a prepositional phrase that ends at `at` belongs to, if somebody else: "ledamöterna i nämnden kan …", "Bönderna i
 * länet är …".
 */
function ofWhom(sentence: Sentence, at: number): Subject | null {
  for (let look = at; look >= at - 2 && sentence.has(look); look--) {
    if (!sentence.is(preposition, look)) continue;
    if (sentence.is(other, look - 1)) return somebodyElse;
    if (look - 1 !== sentence.from || sentence.objectKind(look - 1)) return null;
    if (!theMany.test(sentence.word(look - 1))) return null;
    // "Vännerna i Eksjö" is a name.
    return { kind: 'named', first: sentence.from, last: sentence.isCapital(look + 1) ? at : sentence.from };
  }
  return null;
}

/** What a word ends with that means many of a kind: "jordbrukarna", "kommunerna". */
export const theMany = /(?:arna|erna|orna)$/;

/** The noun a relative clause belongs to: "kommunen, som tillstyrker"; "den som motsätter sig" is nobody in particular. */
function antecedent(sentence: Sentence, at: number): Subject | null {
  while (sentence.isMark(at)) at--;
  // "Studenter som är kritiska till kursen …"
  if (sentence.is(whoever, at) || sentence.is(persons, at)) return somebodyElse;
  const found = holderAt(sentence, at);
  if (found) return found;
  return sentence.isCapital(at) ? nameEndingAt(sentence, at) : null;
}

/** The subject that coordinated verbs share: the first one in the sentence. */
function firstSubject(sentence: Sentence, before: number): Subject | null {
  for (let at = before - 1; at >= Math.max(sentence.from, before - distance); at--) {
    if (sentence.is(own, at) && !isComplement(sentence, at)) return respondent;
  }
  for (let at = sentence.from; at < before; at++) {
    if (sentence.isComma(at)) break;
    const found = holderAt(sentence, at);
    if (found && !isComplement(sentence, at)) return found;
  }
  return null;
}

/** The subject of an inverted clause stands right after the verb: "Därför avstyrker Läkarförbundet förslaget". */
function subjectAfter(sentence: Sentence, { verb, last }: Match): Subject | null {
  for (const from of verb === last ? [verb + 1] : [verb + 1, last + 1]) {
    let at = from;
    while (sentence.is(besideVerb, at)) at++;
    if (!sentence.has(at)) continue;
    if (at === verb + 1 && sentence.is(other, at) && isInverted(sentence, verb)) return somebodyElse;
    if (sentence.is(noSubject, at)) continue;
    const found = holderAt(sentence, at);
    if (found) return found;
    if (sentence.isCapital(at) && from === verb + 1) return nameStartingAt(sentence, at);
  }
  return null;
}

/** Whether an adverb or a prepositional phrase takes the place of the subject before the verb. */
function isInverted(sentence: Sentence, verb: number): boolean {
  return sentence.is(adverb, verb - 1) || isComplement(sentence, verb - 1);
}

/** Whom the word at a place means, if it is one that means the respondent or somebody who never is. */
function holderAt(sentence: Sentence, at: number): Subject | null {
  if (sentence.is(other, at)) return endsName(sentence, at) ? nameEndingAt(sentence, at) : somebodyElse;
  if (!sentence.is(own, at)) return null;
  return sentence.isCapital(at) ? { kind: 'named', first: nameStart(sentence, at), last: at } : respondent;
}

/** "Sveriges Kommuner och Regioner": a word for many that has a capital behind "och" is the end of a name. */
function endsName(sentence: Sentence, at: number): boolean {
  return sentence.isCapital(at) && sentence.is(and, at - 1) && sentence.word(at).endsWith('er');
}

function nameEndingAt(sentence: Sentence, at: number): Subject {
  return { kind: 'named', first: nameStart(sentence, at), last: at };
}

function nameStart(sentence: Sentence, at: number): number {
  let first = at;
  while (sentence.isCapital(first - 1)) first--;
  return first;
}

function nameStartingAt(sentence: Sentence, at: number): Subject {
  return { kind: 'named', first: at, last: lastOfName(sentence, at) };
}

function lastOfName(sentence: Sentence, at: number): number {
  let last = at;
  while (sentence.isCapital(last + 1) || sentence.is(nameTail, last + 1)) last++;
  return last;
}
