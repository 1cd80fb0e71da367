import type { StanceObject } from '../facts';
import type { Match } from './match';
import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { att, itself, owner, passive, preposition, reply, which, work } = words;
const opensOther = anyOf('but', 'subordinator');

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
  // "anser inte att förslaget löser problemen"
  const inside = sentence.find(itself, first, last + 1);
  if (inside >= 0) return nounAt(sentence, inside) ?? unnamed;
  // "drar en annan slutsats"
  if (match.entry.rule === 'doubts' && sentence.objectKind(last) === 'assessment') return unnamed;
  for (let at = last + 1; at <= last + forward && sentence.has(at); at++) {
    const found = nounAt(sentence, at);
    if (found) return found;
    if (sentence.is(att, at)) return unnamed;
    if (sentence.isClauseEnd(at) || sentence.is(opensOther, at)) break;
  }
  if (!hasFrontedObject(sentence, match)) return unnamed;
  for (let at = first - 1; at >= first - backward && sentence.has(at); at--) {
    const found = nounAt(sentence, at);
    if (found && !isAside(sentence, found)) return found;
  }
  return unnamed;
}

/** "Vid genomgången har …", "har förståelse för syftet, men …": a noun that a preposition parts from the stance behind it. */
function isAside(sentence: Sentence, { kind, noun }: ObjectReading): boolean {
  return kind !== 'proposal' && kind !== 'assessment' && sentence.is(preposition, noun - 1);
}

const unnamed: ObjectReading = { kind: 'proposal', noun: -1, ofReport: false, reply: false };

/** Passives, relative clauses, and objects that left their preposition behind: "… ställer sig regionen positiv till." */
function hasFrontedObject(sentence: Sentence, { first, last, verb }: Match): boolean {
  if (sentence.is(passive, verb) || sentence.is(which, first - 1)) return true;
  let rest = 0;
  for (let at = last + 1; sentence.has(at) && !sentence.isMark(at); at++) rest++;
  return rest <= 4;
}

/** Compounds too: what is proposed and what is found are always the report's. */
const ofReport = /förslag|bedömning|slutsats/;

/** What the word at a place names, if it is something to take a stand on. */
export function nounAt(sentence: Sentence, at: number): ObjectReading | null {
  if (sentence.is(reply, at)) return replyAt(at);
  const kind = sentence.objectKind(at);
  // "uppskattar utredningens gedigna arbete"
  if (!kind && sentence.is(work, at) && sentence.find(owner, at - 3, at) >= 0)
    return { kind: 'process', noun: at, ofReport: true, reply: false };
  if (!kind) return null;
  // "förvaltningens förslag till yttrande" is a draft of the answer.
  if (sentence.isWord('till', at + 1) && sentence.is(reply, at + 2)) return replyAt(at);
  const owned = sentence.find(owner, at - 3, at + 1) >= 0;
  return {
    kind,
    noun: at,
    ofReport: owned || ofReport.test(sentence.word(at)),
    reply: false,
  };
}

function replyAt(noun: number): ObjectReading {
  return { kind: 'process', noun, ofReport: false, reply: true };
}
