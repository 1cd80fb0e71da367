import type { FalseFriend, StancePhrase } from '../../lexicon/phrases/phrase';
import { isInPlace, meetsDemand } from './demand';
import { matchesIn, type Match } from './match';
import { objectOf, type ObjectReading } from './object';
import type { Sentence } from './sentence';
import { words } from './wordGroups';

const { att, contrast } = words;

/** A stance phrase that stands in a sentence, and what it is about. */
export interface Candidate {
  readonly match: Match;
  readonly object: ObjectReading;
}

/**
 * The stances of a sentence. Of those that overlap the plain one and then the longest stays; what touches a false
 * friend goes, and so does what lacks the object its phrase demands.
 */
export function chosenIn(sentence: Sentence): readonly Candidate[] {
  const found = matchesIn(sentence, sentence.lexicon.stances);
  if (found.length === 0) return noCandidates;
  const chosen: Candidate[] = [];
  const stances = found.filter((match): match is Match => isStance(match) && isInPlace(sentence, match));
  for (const match of found.length === 1 ? stances : ranked(stances, found.filter(isFriend))) {
    const free = chosen.every(({ match: { first, last } }) => match.last < first || match.first > last);
    if (!free || isComplementOf(sentence, match, chosen)) continue;
    const object = objectOf(sentence, match);
    if (meetsDemand(sentence, match, object)) chosen.push({ match, object });
  }
  if (chosen.length < 2) return chosen;
  return chosen
    .sort((a, b) => a.match.first - b.match.first)
    .filter((one, at) => !isReasonOf(sentence, one, chosen[at + 1]));
}

const noCandidates: readonly Candidate[] = [];

/** The stances that no false friend touches and no tighter phrase from the same word on outdoes, the best first. */
function ranked(stances: readonly Match[], friends: readonly Match<FalseFriend>[]): Match[] {
  const length = ({ first, last }: Match) => last - first;
  return stances
    .filter(({ first }) => !friends.some((friend) => first >= friend.first && first <= friend.last))
    .filter((match, _, others) =>
      others.every((other) => other.first !== match.first || !isTighter(other, match)),
    )
    .sort((a, b) => weight(a) - weight(b) || length(b) - length(a) || a.order - b.order);
}

/** "ser inget skäl att" before "avstyrka": what there is no reason for is the next stance, which it denies. */
function isReasonOf(sentence: Sentence, { match }: Candidate, next: Candidate | undefined): boolean {
  if (match.entry.rule !== 'seesNoNeed' || !next || !sentence.is(att, match.last)) return false;
  return sentence.pastAdverbs(match.last + 1, 1, true) === next.match.first;
}

/** An evaluation inside what is agreed with: "delar bedömningen att reformen inte är motiverad". */
function isComplementOf(sentence: Sentence, match: Match, chosen: readonly Candidate[]): boolean {
  if (weight(match) === 0) return false;
  return chosen.some(({ match: { last, entry } }) => {
    if (last >= match.first || entry.weak) return false;
    return sentence.find(contrast, last, match.first) < 0;
  });
}

/** Of two phrases from the same word on: whether `a` says more, or as much in fewer words. */
function isTighter(a: Match, b: Match): boolean {
  if (weight(a) !== weight(b)) return weight(a) < weight(b);
  const required = ({ pattern }: Match) => pattern.elements.filter(({ optional }) => !optional).length;
  return required(a) !== required(b) ? required(a) > required(b) : a.last - a.first < b.last - b.first;
}

const weight = ({ entry }: Match) => (entry.weak ? 1 : 0);
const isStance = (match: Match<StancePhrase | FalseFriend>): match is Match => 'position' in match.entry;
const isFriend = (match: Match<StancePhrase | FalseFriend>): match is Match<FalseFriend> =>
  'falseFriend' in match.entry;
