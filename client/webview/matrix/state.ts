/** What the page remembers when it is hidden or the window is closed. */
import { type CellName, isRecord, isTextOrNull } from '../../src/matrix/messages';
import { type Arrangement, firstArrangement, type Sort } from './model';

export interface PageState extends Arrangement {
  readonly inquiry: string | null;
  readonly top: number;
  readonly left: number;
  /** The cell that has the focus, or had it last. */
  readonly at: CellName | null;
}

export const firstState: PageState = { ...firstArrangement, inquiry: null, top: 0, left: 0, at: null };

/** What was remembered, as far as it can be used: an earlier version may have written it. */
export function readState(value: unknown): PageState {
  if (!isRecord(value)) return firstState;
  const { inquiry, top, left, at, sort, grouped } = value;
  return {
    inquiry: typeof inquiry === 'string' ? inquiry : null,
    top: lengthOf(top),
    left: lengthOf(left),
    at:
      isRecord(at) && typeof at['respondent'] === 'string' && isTextOrNull(at['section'])
        ? (at as unknown as CellName)
        : null,
    sort: isSort(sort) ? sort : firstState.sort,
    grouped: grouped === true,
  };
}

function lengthOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}

function isSort(value: unknown): value is Sort {
  if (!isRecord(value) || typeof value['descending'] !== 'boolean') return false;
  if (value['by'] === 'position') return isTextOrNull(value['section']);
  return ['name', 'kind', 'answered'].includes(value['by'] as string);
}
