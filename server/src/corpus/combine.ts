import type { Position } from '../answer/facts';
import { directionOf } from '../answer/facts';

/** Positions that take no side, the one that says most first. */
const sideless: readonly Position[] = ['comments', 'abstains', 'unclear', 'notAddressed'];

/** Positions for, the most reserved first: who supports one part on a condition supports the whole on it. */
const supporting: readonly Position[] = [
  'supportsConditionally',
  'supportsMainly',
  'supports',
  'noObjection',
];

/**
 * One respondent's position on one section from all it says of it, in one answer or several: a side
 * taken outweighs none, two sides are `split`, reserved support outweighs unreserved, rejection doubt.
 */
export function combine(positions: readonly Position[]): Position {
  const first = positions[0];
  if (first === undefined) return 'notAddressed';
  if (positions.every((position) => position === first)) return first;
  const taken = new Set(positions);
  const sides = new Set(positions.map(directionOf));
  if (sides.has('mixed') || (sides.has('for') && sides.has('against'))) return 'split';
  if (sides.has('against')) return taken.has('opposes') ? 'opposes' : 'doubtful';
  const order = sides.has('for') ? supporting : sideless;
  return order.find((position) => taken.has(position))!;
}
