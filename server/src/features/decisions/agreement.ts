import type { Position } from '../../answer/facts';
import { directionOf } from '../../answer/facts';
import type { ListedDecision } from './listing';

/** How many have to be decided before it is said how often machine and person agree: fewer say nothing. */
export const fewestForAgreement = 30;

/** How often the machine's reading and the person's decision agree, counted per respondent and section. */
export interface Agreement {
  /** The denominator: how many respondents' positions on a section, or on the whole, are decided. */
  readonly decided: number;
  /** The same position. */
  readonly same: number;
  /** The same side, the same position among them. */
  readonly sameSide: number;
  /** For where the machine read against, or against where it read for: these are no part of `sameSide`. */
  readonly reversed: readonly ListedDecision[];
}

/** Counts what counts: one decision for each respondent and section, as the machine read it when it was decided. */
export function agreement(listed: readonly ListedDecision[]): Agreement {
  const cells = new Map<string, ListedDecision>();
  for (const item of listed) {
    // Rejected words are no position on the section as long as another decision states one.
    const key = `${item.line.uri}\n${item.decision.respondent}\n${item.decision.section ?? ''}`;
    const before = cells.get(key);
    if (
      item.state !== 'counts' ||
      (before && before.decision.position !== null && item.decision.position === null)
    )
      continue;
    cells.set(key, item);
  }
  const decided = [...cells.values()];
  const pairs = decided.map((item) => ({ item, said: saidBy(item), read: item.decision.reading }));
  return {
    decided: decided.length,
    same: pairs.filter(({ said, read }) => said === read).length,
    sameSide: pairs.filter(({ said, read }) => directionOf(said) === directionOf(read)).length,
    reversed: pairs.filter(({ said, read }) => isReversed(said, read)).map(({ item }) => item),
  };
}

/** A rejection says that no position can be read. */
function saidBy({ decision }: ListedDecision): Position {
  return decision.position ?? 'unclear';
}

function isReversed(said: Position, read: Position): boolean {
  const sides = new Set([directionOf(said), directionOf(read)]);
  return sides.has('for') && sides.has('against');
}
