import type { Position } from '../../answer/facts';

/**
 * What a person has done about the machine's reading.
 * - `confirmed`: the machine's position is right
 * - `changed`: another position is
 * - `rejected`: the words take no position; what else is said counts. `position` is null
 * - `added`: there is a position where the machine found nothing
 */
export type DecisionKind = 'confirmed' | 'changed' | 'rejected' | 'added';

/** The words that a decision rests on, and how to find them again. */
export interface Anchor {
  /** The words as they stood in the file; without the page's furniture, where some stood between them. */
  readonly exact: string;
  /** What stood before and after, as it stood. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where they began, in UTF-16 units of the file then: a hint. Null where it is not said. */
  readonly start: number | null;
}

/** What a person says about one respondent's position on one section, or on the whole. It is never overwritten by a reading. */
export interface Decision {
  /** "urn:uuid:…" */
  readonly id: string;
  readonly kind: DecisionKind;
  /** The respondent's key; the file's URI where the answer does not say who answers. */
  readonly respondent: string;
  /** "5.4"; null for the answer as a whole. */
  readonly section: string | null;
  /** What counts; null where a reading is rejected. */
  readonly position: Position | null;
  /** What the machine read when it was decided. */
  readonly reading: Position;
  /** The words it rests on, as they are shown; null where it is about the section and no words in particular. */
  readonly quote: string | null;
  /** Who decided. */
  readonly by: string | null;
  /** When it was decided, or last changed: ISO 8601. */
  readonly at: string;
  readonly why: string | null;
  /** The answer's file, relative to the folder of the decisions, as URIs write it: "botkyrka-kommun.txt". */
  readonly source: string;
  readonly anchor: Anchor | null;
  /** Names the text that was decided about, so that it is seen when it has changed; null where it is not said. */
  readonly hash: string | null;
}

/** The later of two decisions last; ids decide where the times are the same, so that the order is always one. */
export function compareByTime(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
