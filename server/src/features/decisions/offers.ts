import type { Position } from '../../answer/facts';
import type { Decision } from '../../corpus/decisions/decision';
import type { Snapshot } from '../../corpus/snapshot';
import type { Range } from '../../text/range';
import type { Cell } from './cells';
import { cellsAt, pointedAt } from './cells';
import type { DecisionOption } from './options';
import { decisionOptions } from './options';

/** What a person can decide at a place. */
export interface Offer {
  readonly cells: readonly Cell[];
  /** "5.3", "5.4"; empty for the answer as a whole. */
  readonly sections: readonly string[];
  /** What the machine reads: of the first section, where there are several. */
  readonly reading: Position;
  readonly decision: Decision | null;
  readonly can: readonly DecisionOption[];
}

/**
 * What can be decided where a person stands: on a stance, on a heading, or with words selected. Null elsewhere, so
 * that moving through running text offers nothing.
 */
export function offerAt(snapshot: Snapshot, uri: string, range: Range): Offer | null {
  const document = snapshot.document(uri);
  if (!document) return null;
  const pointed = pointedAt(document, range);
  return pointed.on === 'body' ? null : offerOn(cellsAt(snapshot, document, pointed));
}

/** What can be decided about cells of one respondent. */
export function offerOn(cells: readonly Cell[]): Offer {
  const { reading, decision } = cells[0]!;
  return {
    cells,
    sections: cells.flatMap(({ section }) => section ?? []),
    reading,
    decision,
    can: decisionOptions(reading, decision?.kind ?? null),
  };
}
