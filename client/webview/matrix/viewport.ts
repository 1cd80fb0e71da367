/** Which cells of a large grid are seen, and where to scroll to see one. Lengths are pixels; nothing here touches a page. */

/** Items one after the other, all as long, behind a head that covers the beginning of the view. */
export interface Axis {
  readonly count: number;
  /** Of one item. */
  readonly size: number;
  /** Of the part of the view that the sticky head covers. */
  readonly head: number;
}

/** Indexes of items, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The items that a view shows, and so many more on either side, so that the next ones are there when they are seen. */
export function spanOf({ count, size, head }: Axis, scroll: number, view: number, spare: number): Span {
  const first = Math.floor(Math.max(0, scroll) / size);
  const last = Math.ceil((Math.max(0, scroll) + Math.max(0, view - head)) / size);
  return {
    start: Math.max(0, Math.min(count, first - spare)),
    end: Math.max(0, Math.min(count, last + spare)),
  };
}

/** The indexes of a span in order, and one more that is kept whether it is seen or not; -1 for none. */
export function indexesOf({ start, end }: Span, kept: number): number[] {
  const indexes: number[] = [];
  if (kept >= 0 && kept < start) indexes.push(kept);
  for (let at = start; at < end; at++) indexes.push(at);
  if (kept >= end) indexes.push(kept);
  return indexes;
}

/** How far to scroll to see the whole of an item: as little as possible. */
export function scrollToShow({ size, head }: Axis, at: number, scroll: number, view: number): number {
  const start = at * size;
  const room = Math.max(size, view - head);
  if (start < scroll) return start;
  return Math.max(scroll, start + size - room);
}

/** How many items fit in the view: a step of the page keys. At least one. */
export function pageOf({ size, head }: Axis, view: number): number {
  return Math.max(1, Math.floor((view - head) / size));
}

/** As far as one can scroll. */
export function lastScroll({ count, size, head }: Axis, view: number): number {
  return Math.max(0, head + count * size - view);
}
