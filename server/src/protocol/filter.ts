/** What a person wants to see in the trees and in the matrix. */
import type { Filter } from '../features/filter';

export type { Filter };
export { isFiltering } from '../features/filter';

/** A part of every request whose result can be filtered. */
export interface FilterParams {
  readonly filter?: Filter;
  /** The ids of the answers that the person has read: what `Filter.unread` leaves out, and trees mark. */
  readonly read?: readonly string[];
}
