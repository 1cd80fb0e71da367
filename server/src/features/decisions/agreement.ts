import type { Position } from '../../answer/facts';
import { directionOf } from '../../answer/facts';
import type { Snapshot } from '../../corpus/snapshot';
import type { ListedDecision } from './listing';
import { compareSections, listDecisions } from './listing';

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

/** The same of one inquiry, for its matrix. */
export interface InquiryAgreement {
  /** By the respondent's key; one that nobody has decided about is absent. */
  readonly respondents: ReadonlyMap<string, Agreement>;
  /** By section number, null for the answers as a whole. */
  readonly sections: ReadonlyMap<string | null, Agreement>;
}

/** Whether enough is decided, of all inquiries, to say anything of the whole or of a part. */
export function isEnough({ decided }: Agreement): boolean {
  return decided >= fewestForAgreement;
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

/** The same for each respondent and each section of one inquiry; null while too little is decided, of all of them. */
export function agreementOn(snapshot: Snapshot, inquiryKey: string): InquiryAgreement | null {
  const files = [...snapshot.decisionFiles.values()];
  const lines = files.reduce((sum, { file }) => sum + file.lines.length, 0);
  // Most folders have few decisions, and are asked for their matrix often.
  if (lines < fewestForAgreement) return null;
  const listed = listDecisions(snapshot);
  if (!isEnough(agreement(listed))) return null;
  const documentOf = ({ place }: ListedDecision) => place && snapshot.document(place.uri);
  const on = listed.filter((item) => documentOf(item)?.inquiryKey === inquiryKey);
  const counted = <Key>(keyOf: (item: ListedDecision) => Key) =>
    new Map([...grouped(on, keyOf)].map(([key, group]) => [key, count(group)]));
  return {
    respondents: counted((item) => documentOf(item)!.respondent.key),
    sections: counted(({ decision }) => decision.section),
  };
}

function parts(
  listed: readonly ListedDecision[],
  keyOf: (item: ListedDecision) => string,
  nameOf: (item: ListedDecision) => string | null,
): AgreementPart[] {
  return [...grouped(listed, keyOf).values()].map((group) => ({ of: nameOf(group[0]!), ...count(group) }));
}

/** The decisions that count, by what they are parted by. */
function grouped<Key>(
  listed: readonly ListedDecision[],
  keyOf: (item: ListedDecision) => Key,
): Map<Key, ListedDecision[]> {
  const groups = new Map<Key, ListedDecision[]>();
  for (const item of deciding(listed)) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
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
