import type { AnswerDocument } from '../corpus/document';
import type { RemissDocument, Snapshot } from '../corpus/snapshot';
import type { Range } from '../text/range';

export type Level = 'error' | 'warning' | 'information' | 'hint';

/** A place that helps to understand a finding, in the same file. */
export interface RelatedPlace extends Range {
  readonly message: string;
}

/** What a rule has found; the range covers the words that should change. */
export interface Finding extends Range {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** What a quick fix needs, so that it computes nothing again. */
  readonly data?: unknown;
}

/** A finding with the rule that made it. */
export interface Diagnosis extends Finding {
  readonly code: string;
  readonly level: Level;
}

interface AnyRule {
  /** Names the rule in diagnostics and settings: "summary-opposition". */
  readonly code: string;
  readonly level: Level;
}

/** A rule about an answer. */
export interface AnswerRule extends AnyRule {
  /** Rules of `writing` look at the writer's own draft only; those of `reading` at every answer. */
  readonly about: 'writing' | 'reading';
  check(document: AnswerDocument, snapshot: Snapshot): Iterable<Finding>;
}

/** A rule about a `remiss.json`. */
export interface RemissRule extends AnyRule {
  check(remiss: RemissDocument, snapshot: Snapshot): Iterable<Finding>;
}
