import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Axis, indexesOf, lastScroll, pageOf, scrollToShow, spanOf } from './viewport';

const axis: Axis = { count: 500, size: 26, head: 100 };

describe('What is seen of the matrix', () => {
  it('is what fits under the head, and some more on either side', () => {
    assert.deepEqual(spanOf(axis, 0, 360, 0), { start: 0, end: 10 });
    assert.deepEqual(spanOf(axis, 30, 360, 0), { start: 1, end: 12 });
    assert.deepEqual(spanOf(axis, 260, 360, 3), { start: 7, end: 23 });
  });
  it('ends where the matrix ends', () => {
    assert.deepEqual(spanOf(axis, 0, 360, 3), { start: 0, end: 13 });
    assert.deepEqual(spanOf({ ...axis, count: 4 }, 0, 360, 3), { start: 0, end: 4 });
    assert.deepEqual(spanOf({ ...axis, count: 0 }, 0, 360, 3), { start: 0, end: 0 });
    // The matrix has become shorter than one had scrolled.
    assert.deepEqual(spanOf({ ...axis, count: 4 }, 5000, 360, 3), { start: 4, end: 4 });
  });
  it('keeps the focused one wherever it is, in order and once', () => {
    assert.deepEqual(indexesOf({ start: 3, end: 6 }, 1), [1, 3, 4, 5]);
    assert.deepEqual(indexesOf({ start: 3, end: 6 }, 4), [3, 4, 5]);
    assert.deepEqual(indexesOf({ start: 3, end: 6 }, 9), [3, 4, 5, 9]);
    assert.deepEqual(indexesOf({ start: 0, end: 2 }, -1), [0, 1]);
  });
  it('moves no further than to show the whole of an item', () => {
    assert.equal(scrollToShow(axis, 5, 0, 360), 0);
    assert.equal(scrollToShow(axis, 10, 0, 360), 11 * 26 - 260);
    assert.equal(scrollToShow(axis, 5, 260, 360), 5 * 26);
    // A view lower than one item shows its beginning.
    assert.equal(scrollToShow(axis, 5, 0, 100), 5 * 26);
  });
  it('pages by what is seen, a line at least', () => {
    assert.equal(pageOf(axis, 360), 10);
    assert.equal(pageOf(axis, 50), 1);
  });
  it('is never more than the view holds, and always has what is shown on purpose', () => {
    const natural = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(natural(500), natural(20_000), natural(1200), natural(499), (count, scroll, view, at) => {
        const axis = { count, size: 26, head: 100 };
        const { start, end } = spanOf(axis, scroll, view, 6);
        assert.ok(start >= 0 && start <= end && end <= count);
        assert.ok(end - start <= Math.ceil(Math.max(0, view - 100) / 26) + 1 + 12);
        if (at >= count || view < 130) return;
        const shown = scrollToShow(axis, at, Math.min(scroll, lastScroll(axis, view)), view);
        const span = spanOf(axis, shown, view, 0);
        assert.ok(span.start <= at && at < span.end, `${at} in ${span.start}–${span.end}`);
        assert.ok(shown <= lastScroll(axis, view));
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
