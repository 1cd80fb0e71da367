import type { Position } from '../facts';
import type { Inquiry } from '../inquiry';
import type { ScannedMark } from './scan';

/**
 * The position and the qualifiers of a mark, turned round where the report advises against what it is about. Being
 * against the thing is then to be with the report: "avstyrker ett återinförande" is support, "tillstyrker ett
 * återinförande" opposition.
 */
export function heedingAdvice(
  mark: ScannedMark,
  sections: readonly string[],
  inquiry: Inquiry | undefined,
): Pick<ScannedMark, 'position' | 'qualifiers'> {
  const turned = isAdvisedAgainst(mark, sections, inquiry) ? opposite[mark.position] : undefined;
  return turned ? { position: turned, qualifiers: [...mark.qualifiers, 'advisedAgainst'] } : mark;
}

function isAdvisedAgainst(
  mark: ScannedMark,
  sections: readonly string[],
  inquiry: Inquiry | undefined,
): boolean {
  if (!inquiry || mark.ofReport || sections.length === 0) return false;
  return sections.every(
    (number) => inquiry.sections.find((section) => section.number === number)?.direction === 'against',
  );
}

/** The other side of a position, for what the report advises against. */
const opposite: Partial<Record<Position, Position>> = {
  supports: 'opposes',
  supportsMainly: 'doubtful',
  supportsConditionally: 'doubtful',
  doubtful: 'supportsMainly',
  opposes: 'supports',
};
