import type { Argument, Position, Speaker, Stance } from '../facts';
import type { Heading } from '../sections/headings';

/** A position and what decided it, in terms that a person can check against the text. */
export interface Verdict {
  readonly position: Position;
  /** Code of the rule that decided, a key of the l10n bundle under `verdict.`. */
  readonly rule: string;
  /** The marks that carry the position: indexes into the answer's stances. */
  readonly marks: readonly number[];
  /** Marks that were not counted, and why (a key of the l10n bundle under `setAside.`). */
  readonly setAside: readonly { readonly mark: number; readonly reason: string }[];
}

/** What the positions of one answer are read from. */
export interface Evidence {
  readonly stances: readonly Stance[];
  readonly arguments: readonly Argument[];
  readonly speakers: readonly Speaker[];
  readonly headings: readonly Heading[];
}

/** The position taken under one heading. */
export function sectionVerdict(_heading: Heading, _evidence: Evidence): Verdict {
  return { position: 'unclear', rule: 'noMark', marks: [], setAside: [] };
}

/** The position of the answer as a whole: its overall statement, else the balance of its sections. */
export function answerVerdict(_evidence: Evidence): Verdict {
  return { position: 'unclear', rule: 'noMark', marks: [], setAside: [] };
}
