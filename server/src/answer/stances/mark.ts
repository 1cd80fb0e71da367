import type { QualifierPhrase } from '../../lexicon/phrases/phrase';
import type { Range } from '../../text/range';
import { agreesAgainst } from './againstProposal';
import { isFallback, isInvertedCondition } from './condition';
import { broughtBack, contrastOf } from './contrast';
import { namesTheme } from './demand';
import { agreeing, isViewOfAnother, isWithSomebody, joining, pointsBack } from './joining';
import type { Match } from './match';
import { moodOf } from './mood';
import { negationOf } from './negation';
import type { ObjectReading } from './object';
import { polarity, type Polarity } from './polarity';
import { isConceded, qualifierNames, qualifiersOf } from './qualifying';
import type { ScannedMark } from './scan';
import type { Sentence } from './sentence';
import { frameOf, subjectOf } from './subject';
import { words } from './wordGroups';

const { other } = words;

/**
 * The stance that a phrase makes where it stands, or 'wish' where it is only wished for ("skulle välkomna"); null for none.
 * @param qualifying the qualifiers of the sentence
 * @param range the sentence, in the block's prose
 */
export function readMark(
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
  const read = polarity(phrase, negation >= 0, qualifiers, mood);
  if (!read) return null;
  const against = agreesAgainst(sentence, match);
  // "delar inte uppfattningen att förslaget är orimligt" is no support either.
  if (against && negation >= 0) return null;
  const reading: Polarity = against ? { ...read, position: 'doubtful', rule: 'criticises' } : read;
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
    qualifiers: qualifierNames(
      qualifiers,
      reading,
      fallback ? 'fallback' : isConceded(sentence, match, reading, object) ? 'concession' : null,
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

function ruleOf(sentence: Sentence, match: Match, object: ObjectReading, rule: string): string {
  if (rule === 'agrees' && isWithSomebody(sentence, match)) return 'joinsAnother';
  if (object.reply && joining.has(rule)) return 'joinsAnother';
  if (agreeing.has(rule) && isViewOfAnother(sentence, match, object)) return 'joinsAnother';
  return rule === 'evaluatesWell' && namesTheme(sentence, match) ? 'praises' : rule;
}

/** "Vi anser, liksom utredningen, att det inte finns något behov …": what the inquiry holds too is no doubt about it. */
function isSharedByInquiry(sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    if (sentence.isWord('liksom', at) && sentence.is(other, at + 1)) return true;
    if (sentence.isWord('likhet', at) && sentence.is(other, at + 2)) return true;
  }
  return false;
}

/** The other half of a stance that is held of one thing and denied of another: "delar analysen men inte slutsatserna". */
export function contrastMark(sentence: Sentence, match: Match, mark: ScannedMark): ScannedMark | null {
  const { weak, negated, position, rule } = match.entry;
  if (weak || !negated || !position) return null;
  const denied = mark.position !== position;
  if (denied && !mark.qualifiers.includes('negated')) return null;
  const contrast = denied ? broughtBack(sentence, match) : contrastOf(sentence, match);
  if (!contrast) return null;
  const { first, last, object } = contrast;
  const negatedRule = position === 'supports' ? 'negatedSupport' : 'negatedOpposition';
  return {
    ...mark,
    start: sentence.tokens.starts[first]!,
    end: sentence.tokens.ends[last]!,
    position: denied ? position : negated,
    rule: denied ? rule : negatedRule,
    qualifiers: denied ? [] : ['negated'],
    object: object.kind,
    ofReport: object.ofReport,
  };
}

/**
 * "avstyrker förslaget i den del det avser kommuner men tillstyrker det i övrigt": the rest is that of the same
 * proposal, and counts. Where sections are named the rest is all the others.
 */
export function countRest(marks: ScannedMark[], first: number, text: string): void {
  for (let at = first; at < marks.length; at++) {
    const mark = marks[at]!;
    if (!mark.qualifiers.includes('remainder')) continue;
    const against = marks.slice(first).some(({ position }) => position === 'opposes');
    const named = /\d/.test(text.slice(mark.sentenceStart, mark.sentenceEnd));
    if (!against || mark.position === 'opposes' || named) continue;
    marks[at] = { ...mark, qualifiers: mark.qualifiers.filter((name) => name !== 'remainder') };
  }
}
