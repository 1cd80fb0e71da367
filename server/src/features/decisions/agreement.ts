import type { Position } from '../../answer/facts';
import { directionOf } from '../../answer/facts';
import type { ListedDecision } from './listing';
import { compareSections } from './listing';

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

/** The same of one respondent, or of one section. */
export interface AgreementPart extends Agreement {
  /** The respondent's name, or the section; null for the answers as a whole. */
  readonly of: string | null;
}

/** Counts what counts: one decision for each respondent and section, as the machine read it when it was decided. */
export function agreement(listed: readonly ListedDecision[]): Agreement {
  return count(deciding(listed));
}

/** The same for each respondent, in the order of the list. */
export function agreementByRespondent(listed: readonly ListedDecision[]): AgreementPart[] {
  return parts(
    listed,
    ({ line, decision }) => `${line.uri}\n${decision.respondent}`,
    ({ name }) => name,
  );
}

/** The same for each section, the answers as a whole first. */
export function agreementBySection(listed: readonly ListedDecision[]): AgreementPart[] {
  const bySection = [...listed].sort((a, b) => compareSections(a.decision.section, b.decision.section));
  return parts(
    bySection,
    ({ line, decision }) => `${line.uri}\n${decision.section ?? ''}`,
    ({ decision }) => decision.section,
  );
}

function parts(
  listed: readonly ListedDecision[],
  keyOf: (item: ListedDecision) => string,
  nameOf: (item: ListedDecision) => string | null,
): AgreementPart[] {
  const groups = new Map<string, ListedDecision[]>();
  for (const item of deciding(listed)) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()].map((group) => ({ of: nameOf(group[0]!), ...count(group) }));
}

/** The decision that counts for each respondent and section. */
function deciding(listed: readonly ListedDecision[]): ListedDecision[] {
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
  return [...cells.values()];
}

function count(decided: readonly ListedDecision[]): Agreement {
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
