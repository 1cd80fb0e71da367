/** What a person wants to see in the trees and in the matrix. */
import type { Direction, Position, RespondentKind } from '../answer/facts';
import type { Filter } from '../features/filter';
import { kindOrder } from '../lexicon/organisations/organisation';
import { positionScale } from '../lexicon/position';

export type { Filter };
export { isFiltering } from '../features/filter';
export { directionText, kindText, positionText } from '../features/labels';

/** A part of every request whose result can be filtered. */
export interface FilterParams {
  readonly filter?: Filter;
  /** The ids of the answers that the person has read: what `Filter.unread` leaves out, and trees mark. */
  readonly read?: readonly string[];
}

/** Everything that a filter can ask for, in the order in which it is listed. `Filter.unclear` is apart. */
export const filterChoices: {
  readonly directions: readonly Direction[];
  readonly positions: readonly Position[];
  readonly kinds: readonly RespondentKind[];
} = {
  directions: ['for', 'against', 'mixed', 'none'],
  positions: positionScale.filter((position) => position !== 'unclear'),
  kinds: kindOrder,
};
