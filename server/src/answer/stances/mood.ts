import { beforeAside } from './aside';
import type { Match } from './match';
import { negatedReason } from './negation';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const {
  article,
  att,
  but,
  can,
  copula,
  deem,
  earlier,
  hypothetical,
  implies,
  infinitive,
  judged,
  keeps,
  leavesOpen,
  modal,
  not,
  own,
  passive,
  past,
  pointing,
  prescribes,
  present,
  reply,
  shall,
  supine,
  than,
  theme,
  which,
  would,
} = words;
const notThis = anyOf('earlier', 'another');
const governors = anyOf('att', 'can', 'modal', 'would');
const holding = anyOf('want', 'modal', 'deem');
const supposing = anyOf('modal', 'would');
const choosing = anyOf('want', 'than', 'reason', 'ready');
const reported = anyOf('proposal', 'assessment');
const judgedNoun = anyOf('proposal', 'assessment', 'theme');
const holders = anyOf('own', 'other');
const beforeClause = anyOf('hypothetical', 'and', 'but', 'att', 'adverb', 'asks', 'preposition');

/**
 * How the respondent holds the stance.
 * - `held`: now and plainly
 * - `earlier`: at an earlier time ("tillstyrkte då", "har tidigare ställt sig bakom")
 * - `wished`: it would, if ("skulle välkomna"): a request
 * - `unreal`: it could have ("hade kunnat tillstyrka")
 * - `content`: not held at all, but part of what is proposed or supposed ("kommunen ska tillstyrka", "om kommunen avstyrker")
 */
export type Mood = 'held' | 'earlier' | 'wished' | 'unreal' | 'content';

/** How far before the verb its auxiliary or subordinator may stand. */
const reach = 7;
/** How far before an infinitive, where a phrase stands between: "kan inte på det underlag som nu finns tillstyrka". */
const governedReach = 12;

export function moodOf(sentence: Sentence, match: Match): Mood {
  const { verb } = match;
  if (match.entry.rule === 'evaluatesWell' && isInOthersClause(sentence, verb)) return 'content';
  if (tellsWhich(sentence, match) || regretsLack(sentence, match)) return 'content';
  if (saysEarlier(sentence, match) && !holdsStill(sentence)) return 'earlier';
  if (sentence.is(would, verb)) return 'wished';
  if (sentence.is(infinitive, verb)) return governed(sentence, match);
  if (sentence.is(passive, verb)) return governedPassive(sentence, match);
  if (sentence.is(supine, verb) && isUnreal(sentence, verb)) return 'unreal';
  return isSupposed(sentence, match) ? 'content' : 'held';
}

/** "hade tillstyrkt", "skulle ha tillstyrkt" */
function isUnreal(sentence: Sentence, verb: number): boolean {
  const auxiliary = auxiliaryBefore(sentence, verb);
  return auxiliary === 'hade' || auxiliary === 'skulle';
}

/** "vidhåller vad kommunen tidigare har framfört": what was held earlier is held now. */
function holdsStill(sentence: Sentence): boolean {
  return sentence.find(keeps, sentence.from, sentence.to) >= 0;
}

function saysEarlier(sentence: Sentence, { first, last, verb }: Match): boolean {
  if (sentence.is(past, verb) && !sentence.is(present, verb)) return true;
  const done = sentence.is(supine, verb);
  for (let at = first - (done ? 4 : 1); at <= last; at++) {
    if (done && at < first && isAnotherReply(sentence, at)) return true;
    if (sentence.is(earlier, at) && !sentence.is(article, at - 1)) return true;
  }
  return done && sentence.find(earlier, sentence.from, sentence.from + 2) >= 0;
}

/** "har i ett remissvar tillstyrkt", "har i tidigare yttranden avstyrkt": not in the answer that says so. */
function isAnotherReply(sentence: Sentence, at: number): boolean {
  return sentence.is(reply, at) && sentence.is(notThis, at - 1);
}

/** The mood of an infinitive is that of the word it hangs on. */
function governed(sentence: Sentence, match: Match): Mood {
  const { verb } = match;
  const before = sentence.pastAdverbs(verb - 1, -1, true);
  const governor = sentence.is(governors, before) || verb === sentence.from;
  if (sentence.is(copula, verb) && !governor) return isCopulaOf(sentence, match);
  for (let at = verb - 1; at >= verb - governedReach && sentence.has(at); at--) {
    if (sentence.is(would, at)) return 'wished';
    if (sentence.isWord('hade', at)) return 'unreal';
    if (sentence.is(can, at)) {
      const auxiliary = auxiliaryBefore(sentence, at);
      if (auxiliary === 'hade') return 'unreal';
      if (auxiliary === 'skulle') return 'wished';
      return isSupposed(sentence, match) ? 'content' : 'held';
    }
    if (sentence.is(prescribes, at)) return 'content';
    if (sentence.is(att, at)) return chosen(sentence, at) ? 'held' : 'content';
    if (sentence.is(modal, at) && sentence.is(copula, verb)) return 'content';
    if (sentence.is(holding, at)) return 'held';
    if (sentence.isComma(at) && beforeAside(sentence, at) >= 0) return 'held';
    if (sentence.isComma(at) || sentence.isClauseEnd(at)) break;
  }
  return verb === sentence.from ? 'held' : 'content';
}

/** "bedöms förslaget att … vara mycket bra": the infinitive's frame may stand far off. */
function isCopulaOf(sentence: Sentence, { verb }: Match): Mood {
  for (let at = verb - 1; sentence.has(at); at--) {
    if (sentence.is(supposing, at)) return 'content';
    if (sentence.is(deem, at) || (sentence.is(copula, at) && !sentence.isWord('är', at))) return 'held';
  }
  return 'content';
}

/** "väljer att avstyrka", "kan inte annat än att instämma": the respondent's own act. */
function chosen(sentence: Sentence, attAt: number): boolean {
  for (let at = attAt - 1; at >= attAt - 4 && sentence.has(at); at--) {
    if (sentence.is(choosing, at)) return true;
    // "Förbundet kommer inte att stödja förslaget"
    if (sentence.isWord('kommer', at) && sentence.is(own, at - 1)) return true;
  }
  return negatedReason(sentence, attAt - 1) >= 0;
}

/** The noun that an "att" explains may be what is judged: "Förslaget att slopa kravet avstyrks". */
function governedPassive(sentence: Sentence, match: Match): Mood {
  for (let at = match.verb - 1; at >= match.verb - 3 && sentence.has(at); at--) {
    if (sentence.is(shall, at)) return 'content';
    if (sentence.is(att, at)) return sentence.is(reported, at - 1) ? 'held' : 'content';
    if (sentence.isWord('om', at) && opensClause(sentence, at)) return 'content';
  }
  return 'held';
}

const auxiliaries = ['hade', 'skulle', 'har'] as const;

/** The nearest auxiliary before a supine or a "kunnat" that hangs on it. */
function auxiliaryBefore(sentence: Sentence, verb: number): (typeof auxiliaries)[number] | undefined {
  for (let at = verb - 1; at >= verb - reach && sentence.has(at); at--) {
    const found = auxiliaries.find((word) => sentence.isWord(word, at));
    if (found) return found;
    if (sentence.isMark(at) || sentence.is(att, at)) return undefined;
  }
  return undefined;
}

/**
 * "Om kommunen tillstyrker", "oavsett om en part motsätter sig": supposed, not said. Not so in "Om finansieringen löses
 * tillstyrker vi", where the subject after the verb tells a main clause, nor in "frågan om tillsyn".
 */
function isSupposed(sentence: Sentence, { first, verb, last, entry }: Match): boolean {
  // "undersökt om gällande regler är tillräckliga": a judgement is no noun that "om" could be a preposition of.
  if (entry.holder === 'frame' && isWhether(sentence, first)) return true;
  if (isDeniedInference(sentence, first)) return true;
  const after = sentence.pastAdverbs(last + 1, 1, true);
  if (verb === last && sentence.is(own, after)) return false;
  const auxiliary = sentence.pastAdverbs(verb - 1, -1, true);
  if (sentence.is(own, auxiliary) && sentence.is(can, auxiliary - 1)) return false;
  for (let at = first - 1; at >= first - reach && sentence.has(at) && !sentence.isMark(at); at--) {
    if (sentence.is(hypothetical, at)) return opensClause(sentence, at);
  }
  return false;
}

/** "Att en del inte nämns innebär inte att vi tillstyrker den": what does not follow from what is said. */
function isDeniedInference(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= first - reach && sentence.has(at) && !sentence.isMark(at); at--) {
    if (!sentence.is(att, at)) continue;
    for (let look = at - 1; look >= at - 4 && sentence.has(look) && !sentence.isMark(look); look--)
      if (sentence.is(implies, look)) return sentence.find(not, look - 2, at) >= 0;
    return false;
  }
  return false;
}

/** "frågan om åtgärden är …", "huruvida gällande regler är …"; not "förslaget om regleringen är rimligt". */
function isWhether(sentence: Sentence, first: number): boolean {
  if (sentence.is(hypothetical, first - 1)) return true;
  const noun = sentence.pastAdverbs(first - 1, -1, false);
  const om = sentence.is(pointing, noun - 1) ? noun - 2 : noun - 1;
  if (!sentence.is(theme, noun) || !sentence.is(hypothetical, om)) return false;
  return !sentence.is(judgedNoun, om - 1);
}

/**
 * Whether a judgement stands in a clause that its governor does not state: "betvivlar att förslaget är rimligt", "det
 * måste säkerställas att regleringen är ändamålsenlig". One who holds, says or finds states it, and so does nobody at
 * all; behind a noun of the report the clause tells what the noun is of ("förslaget att slopa kravet är rimligt").
 */
function isInOthersClause(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; sentence.has(at) && !sentence.isClauseEnd(at) && !sentence.is(but, at); at--) {
    if (!sentence.is(att, at)) continue;
    let governor = sentence.pastAdverbs(at - 1, -1, true);
    if (sentence.isMark(governor)) return false;
    if (sentence.is(holders, governor) || sentence.isCapital(governor))
      governor = sentence.pastAdverbs(governor - 1, -1, true);
    if (sentence.isWord('på', governor) || sentence.isWord('för', governor)) governor--;
    if (sentence.is(copula, governor)) return sentence.isWord('förutsättning', governor - 1);
    return sentence.is(leavesOpen, governor);
  }
  return false;
}

/**
 * "Det vore olyckligt om förslaget inte genomfördes", "ser inga skäl till varför förslaget inte skulle kunna genomföras":
 * what would be bad, or has no reason, is to be without it.
 */
function regretsLack(sentence: Sentence, { entry, last }: Match): boolean {
  const regrets = entry.rule === 'evaluatesBadly' && sentence.is(hypothetical, last + 1);
  if (!regrets && !(entry.rule === 'seesNoNeed' && sentence.isWord('varför', last + 1))) return false;
  for (let at = last + 2; sentence.has(at) && !sentence.isMark(at); at++)
    if (sentence.is(not, at)) return true;
  return false;
}

/** "de ingripanden som anses nödvändiga": whose judgement it is stays untold, and what is meant is told by it. */
function tellsWhich(sentence: Sentence, { entry, verb }: Match): boolean {
  return entry.holder === 'frame' && sentence.is(which, verb - 1) && sentence.is(judged, verb);
}

/** Whether a subordinator opens a clause; "om" after a noun is a preposition, and "om än" opens an aside that grants something. */
function opensClause(sentence: Sentence, at: number): boolean {
  if (sentence.is(than, at + 1)) return false;
  const before = at - 1;
  return !sentence.has(before) || sentence.isMark(before) || sentence.is(beforeClause, before);
}
