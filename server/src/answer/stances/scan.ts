import type { PhrasePosition, Qualifier, StancePhrase } from '../../lexicon/phrases/phrase';
import type { Prose } from '../../text/prose';
import type { Range } from '../../text/range';
import { sentences } from '../../text/sentences';
import type { ArgumentKind, StanceObject } from '../facts';
import type { Lexicon } from './lexicon';
import type { Match } from './match';
import { matchesIn } from './match';
import { moodOf } from './mood';
import { negationOf } from './negation';
import { meetsDemand, namesTheme, objectOf, type ObjectReading } from './object';
import { unquoted } from './quotations';
import { argumentsIn } from './reasons';
import { Sentence } from './sentence';
import { frameOf, subjectOf } from './subject';
import { newTokens, tokenise } from './tokens';

/** A stance as the words of one block give it; offsets in the block's prose. */
export interface ScannedMark {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly position: PhrasePosition;
  readonly rule: string;
  readonly qualifiers: readonly string[];
  readonly object: StanceObject;
  /** Whether what it is about is called the inquiry's own ("utredningens förslag"). */
  readonly ofReport: boolean;
  readonly earlier: boolean;
  /** Whose stance: the respondent's, somebody else's, or that of the name at `start..end`. */
  readonly subject: 'own' | 'other' | { readonly start: number; readonly end: number };
}

/** An argument; the range is its sentence. */
export interface ScannedArgument {
  readonly start: number;
  readonly end: number;
  readonly kind: ArgumentKind;
  readonly rule: string;
}

export interface BlockReading {
  readonly marks: readonly ScannedMark[];
  readonly arguments: readonly ScannedArgument[];
}

const nothing: BlockReading = { marks: [], arguments: [] };
const tokens = newTokens();
/** Longer sentences are none that anybody wrote: they are read in pieces, so that none costs more than its length. */
const longestSentence = 300;

/** Reads one block by itself. Pure: the same prose and lexicon give the same reading. */
export function scanBlock(prose: Prose, lexicon: Lexicon): BlockReading {
  tokenise(prose.lower, lexicon.vocabulary, tokens);
  if (!hasAnchor(lexicon, 0, tokens.count)) return nothing;
  const marks: ScannedMark[] = [];
  const found: ScannedArgument[] = [];
  let from = 0;
  for (const range of sentences(prose.text)) {
    while (from < tokens.count && tokens.starts[from]! < range.start) from++;
    let to = from;
    while (to < tokens.count && tokens.starts[to]! < range.end) to++;
    for (; from < to; from += longestSentence) {
      if (!hasAnchor(lexicon, from, Math.min(to, from + longestSentence))) continue;
      const sentence = Sentence.of(lexicon, prose, tokens, from, Math.min(to, from + longestSentence));
      readSentence(sentence, range, marks, found);
    }
    from = to;
  }
  return marks.length + found.length > 0 ? { marks: unquoted(marks, prose.text), arguments: found } : nothing;
}

/** Whether any phrase may stand in the tokens `from..to`. */
function hasAnchor(lexicon: Lexicon, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexicon.mayAnchor[tokens.ids[at]!] === 1) return true;
  return false;
}

function readSentence(
  sentence: Sentence,
  range: Range,
  marks: ScannedMark[],
  found: ScannedArgument[],
): void {
  const matches = matchesIn(sentence);
  if (matches.length === 0) return;
  const wished: ScannedArgument[] = [];
  for (const { match, object } of choose(sentence, matches)) {
    const mark = readMark(sentence, match, object, matches, range);
    if (mark === 'wish') wished.push({ ...range, kind: 'request', rule: 'wish' });
    else if (mark) marks.push(mark);
  }
  const supports = marks.some(
    (mark) => mark.sentenceStart === range.start && mark.position.startsWith('supports'),
  );
  const kinds = [...argumentsIn(sentence, matches, supports)];
  found.push(...wished, ...kinds.map((kind) => ({ ...range, kind, rule: kind })));
}

interface Candidate {
  readonly match: Match;
  readonly object: ObjectReading;
}

/** Of stances that overlap the plain one and then the longest stays; what touches a false friend goes. */
function choose(sentence: Sentence, matches: readonly Match[]): Candidate[] {
  const friends = matches.filter(({ compiled }) => 'falseFriend' in compiled.entry);
  const length = ({ first, last }: Match) => last - first;
  const candidates = matches
    .filter(({ compiled }) => 'position' in compiled.entry)
    .filter(({ first }) => !friends.some((friend) => first >= friend.first && first <= friend.last))
    .filter((match, _, others) =>
      others.every((other) => other.first !== match.first || !isTighter(other, match)),
    )
    .sort((a, b) => weight(a) - weight(b) || length(b) - length(a) || a.compiled.order - b.compiled.order);
  const chosen: Candidate[] = [];
  for (const match of candidates) {
    const free = chosen.every(({ match: { first, last } }) => match.last < first || match.first > last);
    if (!free || isComplementOf(sentence, match, chosen)) continue;
    const object = objectOf(sentence, match);
    const demand = (match.compiled.entry as StancePhrase).object ?? 'any';
    if (demand === 'any' || meetsDemand(sentence, match, object, demand)) chosen.push({ match, object });
  }
  return chosen.sort((a, b) => a.match.first - b.match.first);
}

/** An evaluation inside what is agreed with: "delar bedömningen att reformen inte är motiverad". */
function isComplementOf(sentence: Sentence, match: Match, chosen: readonly Candidate[]): boolean {
  if (weight(match) === 0) return false;
  return chosen.some(({ match: { last, compiled } }) => {
    if (last >= match.first || (compiled.entry as StancePhrase).weak) return false;
    return sentence.find('but', last, match.first) < 0 && sentence.find('contrast', last, match.first) < 0;
  });
}

/** Of two phrases from the same word on: whether `a` says more, or as much in fewer words. */
function isTighter(a: Match, b: Match): boolean {
  if (weight(a) !== weight(b)) return weight(a) < weight(b);
  const required = ({ compiled }: Match) =>
    compiled.pattern.elements.filter(({ optional }) => !optional).length;
  return required(a) !== required(b) ? required(a) > required(b) : a.last - a.first < b.last - b.first;
}

const weight = ({ compiled }: Match) => ((compiled.entry as StancePhrase).weak ? 1 : 0);

function readMark(
  sentence: Sentence,
  match: Match,
  object: ObjectReading,
  all: readonly Match[],
  range: Range,
): ScannedMark | 'wish' | null {
  const phrase = match.compiled.entry as StancePhrase;
  const mood = moodOf(sentence, match);
  if (mood === 'content') return null;
  const negation = negationOf(sentence, match);
  const qualifiers = qualifiersOf(sentence, match, all);
  const reading = polarity(phrase, negation >= 0, qualifiers, mood);
  if (!reading) return null;
  if (mood === 'wished' && phrase.rule !== 'evaluatesBadly')
    return reading.position === 'supports' && !phrase.weak ? 'wish' : null;
  const subject = phrase.holder === 'frame' ? frameOf(sentence, match) : subjectOf(sentence, match);
  const first = negation >= 0 ? Math.min(match.first, negation) : match.first;
  const last = negation >= 0 ? Math.max(match.last, negation) : match.last;
  return {
    start: sentence.tokens.starts[first]!,
    end: sentence.tokens.ends[last]!,
    sentenceStart: range.start,
    sentenceEnd: range.end,
    position: reading.position,
    rule: ruleOf(sentence, match, object, reading.rule),
    qualifiers: [
      ...new Set<string>([
        ...qualifiers.filter((name) => name !== 'whole'),
        ...reading.qualifiers,
        ...(isConceded(sentence, match) ? ['concession'] : []),
      ]),
    ],
    object: object.kind,
    ofReport: object.ofReport,
    earlier: mood === 'earlier',
    subject:
      subject.kind === 'named'
        ? { start: sentence.tokens.starts[subject.first]!, end: sentence.tokens.ends[subject.last]! }
        : subject.kind,
  };
}

function ruleOf(sentence: Sentence, match: Match, { reply }: ObjectReading, rule: string): string {
  if (reply && joining.has(rule)) return 'joinsAnother';
  return rule === 'evaluatesWell' && namesTheme(sentence, match) ? 'praises' : rule;
}

/** Rules by which one joins what somebody else has said. */
const joining = new Set(['agrees', 'sharesView', 'standsBehind', 'backs', 'joins', 'endorses', 'positive']);

/** "ser visserligen positivt på förslaget men …": what is granted before the "men" is not the point. */
function isConceded(sentence: Sentence, { first, last }: Match): boolean {
  const but = sentence.find('but', last + 1, sentence.to);
  if (but < 0) return false;
  for (let at = sentence.from; at < but; at++) {
    if (sentence.is('concession', at)) return true;
    const phrase = ['i', 'och', 'för', 'sig'].every(
      (word, step) => sentence.has(at + step) && sentence.word(at + step) === word,
    );
    if (phrase && at > first - 12) return true;
  }
  return false;
}

interface Polarity {
  readonly position: PhrasePosition;
  readonly rule: string;
  readonly qualifiers: readonly string[];
}

/** Qualifiers that make support one in the main. */
const limits: readonly Qualifier[] = ['mainly', 'reservation', 'exception'];

/** The position of the phrase under its negation, qualifiers and mood. */
function polarity(
  phrase: StancePhrase,
  negated: boolean,
  qualifiers: readonly Qualifier[],
  mood: string,
): Polarity | null {
  const supports = phrase.position === 'supports' || phrase.position === 'supportsMainly';
  if (mood === 'unreal') return supports ? { position: 'doubtful', rule: 'unreal', qualifiers: [] } : null;
  if (negated) {
    if (supports && qualifiers.includes('whole') && !phrase.weak)
      return { position: 'split', rule: 'notWhole', qualifiers: ['negated'] };
    if (!phrase.negated) return null;
    const rule = phrase.position === null ? phrase.rule : supports ? 'negatedSupport' : 'negatedOpposition';
    return { position: phrase.negated, rule, qualifiers: ['negated'] };
  }
  if (!phrase.position) return null;
  const position =
    phrase.position !== 'supports'
      ? phrase.position
      : qualifiers.includes('condition')
        ? 'supportsConditionally'
        : limits.some((name) => qualifiers.includes(name))
          ? 'supportsMainly'
          : 'supports';
  return { position, rule: phrase.rule, qualifiers: [] };
}

/** The qualifiers that belong to a stance: those nearer to it than to any other stance of the sentence. */
function qualifiersOf(sentence: Sentence, match: Match, all: readonly Match[]): Qualifier[] {
  const found: Qualifier[] = [];
  for (const { compiled, first, last } of all) {
    if (!('qualifier' in compiled.entry)) continue;
    const { qualifier } = compiled.entry;
    const after = first > match.last && reaches(sentence, match.last, first, qualifier);
    const before = last < match.first && reaches(sentence, last, match.first, qualifier);
    const inside = first >= match.first && last <= match.last;
    if (inside || after || before) found.push(qualifier);
  }
  return found;
}

/** Exceptions and conditions reach over the whole sentence, other qualifiers over the words of their clause. */
function reaches(sentence: Sentence, from: number, to: number, qualifier: Qualifier): boolean {
  const far = qualifier === 'condition' || qualifier === 'exception' || qualifier === 'reservation';
  if (!far && to - from > 8) return false;
  for (let at = from + 1; at < to; at++) {
    if (sentence.is('but', at) && !far) return false;
    if (!far && (sentence.isComma(at) || sentence.is('att', at) || sentence.isClauseEnd(at))) return false;
  }
  return true;
}
