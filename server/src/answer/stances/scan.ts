import type { Qualifier, QualifierPhrase, StancePhrase } from '../../lexicon/phrases/phrase';
import type { Position } from '../../lexicon/position';
import type { Prose } from '../../text/prose';
import type { Range } from '../../text/range';
import { sentences } from '../../text/sentences';
import type { ArgumentKind, StanceObject } from '../facts';
import { argumentClaim, stanceClaim, type Lexicon } from './lexicon';
import { contrastOf } from './contrast';
import type { Match } from './match';
import { matchesIn } from './match';
import { isFallback, isInvertedCondition, moodOf } from './mood';
import { negationOf } from './negation';
import { namesTheme, type ObjectReading } from './object';
import { chosenIn } from './choose';
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
  readonly position: Position;
  readonly rule: string;
  readonly qualifiers: readonly string[];
  readonly object: StanceObject;
  /** Whether what it is about is called the inquiry's own ("utredningens förslag"). */
  readonly ofReport: boolean;
  readonly earlier: boolean;
  /** Whether it agrees or disagrees with what was said right before: "Vi delar inte den hållningen". */
  readonly backward: boolean;
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
const longestSentence = 150;

/** Reads one block by itself. Pure: the same prose and lexicon give the same reading. */
export function scanBlock(prose: Prose, lexicon: Lexicon): BlockReading {
  tokenise(prose.lower, lexicon, tokens);
  if ((tokens.claims & (stanceClaim | argumentClaim)) === 0) return nothing;
  const marks: ScannedMark[] = [];
  const found: ScannedArgument[] = [];
  const { starts, count, anchors, anchorCount } = tokens;
  let from = 0;
  let anchor = 0;
  for (const range of sentences(prose.text)) {
    if (anchor === anchorCount) break;
    if (starts[anchors[anchor]!]! >= range.end) continue;
    while (starts[from]! < range.start) from++;
    let to = anchors[anchor]!;
    while (to < count && starts[to]! < range.end) to++;
    for (; from < to; from += longestSentence) {
      const past = Math.min(to, from + longestSentence);
      const firstAnchor = anchor;
      let claims = 0;
      for (; anchor < anchorCount && anchors[anchor]! < past; anchor++)
        claims |= lexicon.claims[tokens.ids[anchors[anchor]!]!]!;
      if ((claims & (stanceClaim | argumentClaim)) === 0) continue;
      const sentence = new Sentence(lexicon, prose, tokens, from, past, firstAnchor, anchor);
      const supports = (claims & stanceClaim) !== 0 && readStances(sentence, range, marks, found);
      if ((claims & argumentClaim) === 0) continue;
      for (const kind of argumentsIn(sentence, supports)) found.push(argument(range, kind, kind));
    }
    from = to;
  }
  return marks.length + found.length > 0 ? { marks: unquoted(marks, prose.text), arguments: found } : nothing;
}

function argument({ start, end }: Range, kind: ArgumentKind, rule: string): ScannedArgument {
  return { start, end, kind, rule };
}

/** Reads the stances of a sentence and the wishes for one; gives whether anything is supported. */
function readStances(
  sentence: Sentence,
  range: Range,
  marks: ScannedMark[],
  found: ScannedArgument[],
): boolean {
  const candidates = chosenIn(sentence);
  if (candidates.length === 0) return false;
  const qualifying = matchesIn(sentence, sentence.lexicon.qualifiers);
  let supports = false;
  const firstMark = marks.length;
  for (const { match, object } of candidates) {
    const mark = readMark(sentence, match, object, qualifying, range);
    if (mark === 'wish') found.push(argument(range, 'request', 'wish'));
    else if (mark) {
      marks.push(mark);
      const contrast = contrastMark(sentence, match, mark);
      if (contrast) marks.push(contrast);
      supports ||= mark.position.startsWith('supports');
    }
  }
  if (marks.length - firstMark > 1) countRest(marks, firstMark, sentence.prose.text);
  return supports;
}

/** The other half of a stance that is held of one thing and denied of another: "delar analysen men inte slutsatserna". */
function contrastMark(sentence: Sentence, match: Match, mark: ScannedMark): ScannedMark | null {
  const { weak, negated } = match.entry;
  if (weak || !negated || mark.position !== match.entry.position) return null;
  const contrast = contrastOf(sentence, match);
  if (!contrast) return null;
  const { first, last, object } = contrast;
  return {
    ...mark,
    start: sentence.tokens.starts[first]!,
    end: sentence.tokens.ends[last]!,
    position: negated,
    rule: mark.position === 'supports' ? 'negatedSupport' : 'negatedOpposition',
    qualifiers: ['negated'],
    object: object.kind,
    ofReport: object.ofReport,
  };
}

/**
 * "avstyrker förslaget i den del det avser kommuner men tillstyrker det i övrigt": the rest is that of the same
 * proposal, and counts. Where sections are named the rest is all the others.
 */
function countRest(marks: ScannedMark[], first: number, text: string): void {
  for (let at = first; at < marks.length; at++) {
    const mark = marks[at]!;
    if (!mark.qualifiers.includes('remainder')) continue;
    const against = marks.slice(first).some(({ position }) => position === 'opposes');
    const named = /\d/.test(text.slice(mark.sentenceStart, mark.sentenceEnd));
    if (!against || mark.position === 'opposes' || named) continue;
    marks[at] = { ...mark, qualifiers: mark.qualifiers.filter((name) => name !== 'remainder') };
  }
}

function readMark(
  sentence: Sentence,
  match: Match,
  object: ObjectReading,
  qualifying: readonly Match<QualifierPhrase>[],
  range: Range,
): ScannedMark | 'wish' | null {
  const phrase = match.entry;
  const mood = moodOf(sentence, match);
  if (mood === 'content') return null;
  const negation = negationOf(sentence, match);
  const qualifiers = qualifiersOf(sentence, match, qualifying);
  const fallback = isFallback(sentence, match);
  if (fallback || isInvertedCondition(sentence, match)) qualifiers.push('condition');
  const reading = polarity(phrase, negation >= 0, qualifiers, mood);
  if (!reading) return null;
  if (mood === 'wished' && phrase.rule !== 'evaluatesBadly')
    return reading.position === 'supports' && !phrase.weak ? 'wish' : null;
  if (reading.position === 'doubtful' && phrase.weak && negation < 0 && isSharedByInquiry(sentence))
    return null;
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
    qualifiers: named(
      qualifiers,
      reading,
      fallback ? 'fallback' : isConceded(sentence, match, reading) ? 'concession' : null,
    ),
    object: object.kind,
    ofReport: object.ofReport,
    earlier: mood === 'earlier',
    backward: agreeing.has(phrase.rule) && pointsBack(sentence, match),
    subject:
      subject.kind === 'named'
        ? { start: sentence.tokens.starts[subject.first]!, end: sentence.tokens.ends[subject.last]! }
        : subject.kind,
  };
}

const noQualifiers: readonly string[] = [];

/** The qualifiers as the facts name them, each once. Most stances have none. */
function named(qualifiers: readonly Qualifier[], reading: Polarity, role: string | null): readonly string[] {
  if (qualifiers.length + reading.qualifiers.length === 0 && role === null) return noQualifiers;
  const names = new Set<string>([...qualifiers, ...reading.qualifiers]);
  names.delete('whole');
  if (role !== null) names.add(role);
  return [...names];
}

function ruleOf(sentence: Sentence, match: Match, { reply }: ObjectReading, rule: string): string {
  if (rule === 'agrees' && isWithSomebody(sentence, match)) return 'joinsAnother';
  if (reply && joining.has(rule)) return 'joinsAnother';
  return rule === 'evaluatesWell' && namesTheme(sentence, match) ? 'praises' : rule;
}

/** "håller med Barnombudsmannen, som …": what is agreed with is somebody, and not said to be the inquiry. */
function isWithSomebody(sentence: Sentence, { last }: Match): boolean {
  const at = sentence.word(last) === 'med' ? last + 1 : last + 2;
  if (sentence.word(at - 1) !== 'med' || !sentence.isCapital(at)) return false;
  if (sentence.isAny(['owner', 'other'], at)) return false;
  let end = at;
  while (sentence.isCapital(end) || sentence.is('nameTail', end)) end++;
  return sentence.isComma(end) || sentence.is('which', end) || sentence.isClauseEnd(end);
}

/** Rules by which one agrees with somebody's view. */
const agreeing = new Set(['agrees', 'sharesView', 'joins', 'standsBehind']);

/** "delar inte den hållningen", "instämmer i detta" */
function pointsBack(sentence: Sentence, { first, last }: Match): boolean {
  for (let at = first; at <= last + 2; at++) {
    if (sentence.is('owner', at) || sentence.is('att', at)) return false;
    if (sentence.has(at) && /^(?:den|det|detta|denna|dessa)$/.test(sentence.word(at))) return true;
  }
  return false;
}

/** Rules by which one joins what somebody else has said. */
const joining = new Set(['agrees', 'sharesView', 'standsBehind', 'backs', 'joins', 'endorses', 'positive']);

/** "är inte principiellt emot …, men": not to be against something as such. */
const inPrinciple = /^(?:principiellt|princip)$/;

/** "ser visserligen positivt på förslaget men …": what is granted before the "men" is not the point. */
function isConceded(sentence: Sentence, { first, last }: Match, { rule }: Polarity): boolean {
  const but = sentence.hasBut ? sentence.find('but', last + 1, sentence.to) : -1;
  if (but < 0) return false;
  for (let at = sentence.from; at < but; at++) {
    if (sentence.is('concession', at)) return true;
    if (rule === 'negatedOpposition' && at >= first && inPrinciple.test(sentence.word(at))) return true;
    const phrase = ['i', 'och', 'för', 'sig'].every(
      (word, step) => sentence.has(at + step) && sentence.word(at + step) === word,
    );
    if (phrase && at > first - 12) return true;
  }
  return false;
}

/** "Vi anser, liksom utredningen, att det inte finns något behov …": what the inquiry holds too is no doubt about it. */
function isSharedByInquiry(sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    const word = sentence.word(at);
    if (word === 'liksom' && sentence.is('other', at + 1)) return true;
    if (word === 'likhet' && sentence.is('other', at + 2)) return true;
  }
  return false;
}

interface Polarity {
  readonly position: Position;
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
function qualifiersOf(
  sentence: Sentence,
  match: Match,
  qualifying: readonly Match<QualifierPhrase>[],
): Qualifier[] {
  const found: Qualifier[] = [];
  for (const { entry, first, last } of qualifying) {
    const { qualifier } = entry;
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
