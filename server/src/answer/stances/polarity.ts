import type { Qualifier, StancePhrase } from '../../lexicon/phrases/phrase';
import type { Position } from '../../lexicon/position';
import type { Mood } from './mood';

export interface Polarity {
  readonly position: Position;
  readonly rule: string;
  readonly qualifiers: readonly string[];
}

/** Qualifiers that make support one in the main. */
const limits: readonly Qualifier[] = ['mainly', 'reservation', 'exception'];

/** The position of the phrase under its negation, qualifiers and mood. */
export function polarity(
  phrase: StancePhrase,
  negated: boolean,
  qualifiers: readonly Qualifier[],
  mood: Mood,
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
