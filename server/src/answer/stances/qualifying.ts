/** What limits a stance: the qualifiers that belong to it, and what is granted before the point. */
import type { Qualifier, QualifierPhrase } from '../../lexicon/phrases/phrase';
import type { Match } from './match';
import type { ObjectReading } from './object';
import type { Polarity } from './polarity';
import type { Sentence } from './sentence';
import { words } from './wordGroups';

const { att, but, concession, inPrinciple } = words;

/** The qualifiers that belong to a stance: those nearer to it than to any other stance of the sentence. */
export function qualifiersOf(
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
    if (sentence.is(but, at) && !far) return false;
    if (!far && (sentence.isComma(at) || sentence.is(att, at) || sentence.isClauseEnd(at))) return false;
  }
  return true;
}

const noQualifiers: readonly string[] = [];

/** The qualifiers as the facts name them, each once. Most stances have none. */
export function qualifierNames(
  qualifiers: readonly Qualifier[],
  reading: Polarity,
  role: string | null,
): readonly string[] {
  if (qualifiers.length + reading.qualifiers.length === 0 && role === null) return noQualifiers;
  const names = new Set<string>([...qualifiers, ...reading.qualifiers]);
  names.delete('whole');
  if (role !== null) names.add(role);
  return [...names];
}

/** "ser visserligen positivt på förslaget men …": what is granted before the "men" is not the point. */
export function isConceded(
  sentence: Sentence,
  { first, last }: Match,
  { rule }: Polarity,
  { kind }: ObjectReading,
): boolean {
  if (kind === 'aim' && opensWithConcession(sentence, first)) return true;
  const butAt = sentence.butFrom(last + 1);
  if (butAt < 0) return false;
  for (let at = sentence.from; at < butAt; at++) {
    if (sentence.is(concession, at)) return true;
    // "inte främmande för att …, men"
    if (at >= first && at <= last && sentence.isWord('främmande', at)) return true;
    if (rule === 'negatedOpposition' && at >= first && sentence.is(inPrinciple, at)) return true;
    if (at > first - 12 && sentence.areWords(['i', 'och', 'för', 'sig'], at)) return true;
  }
  return false;
}

/** "Trots att vi delar målet …", "Även om syftet delas …": a clause that grants something opens the sentence. */
function opensWithConcession(sentence: Sentence, first: number): boolean {
  const { from } = sentence;
  const grants = sentence.areWords(['trots', 'att'], from) || sentence.areWords(['även', 'om'], from);
  return grants && !hasComma(sentence, from, first);
}

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.isComma(at)) return true;
  return false;
}
