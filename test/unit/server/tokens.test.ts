import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsBetween } from '../../../server/src/server/tokens';

describe('Edits of semantic tokens', () => {
  const applied = (before: readonly number[], edits: ReturnType<typeof editsBetween>) => {
    const result = [...before];
    for (const { start, deleteCount, data } of edits) result.splice(start, deleteCount, ...(data ?? []));
    return result;
  };
  it('make the one list the other', () => {
    const list = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        assert.deepEqual(applied(before, editsBetween(before, after)), after);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
  it('are none between equal lists, and only what differs else', () => {
    assert.deepEqual(editsBetween([1, 2, 3], [1, 2, 3]), []);
    assert.deepEqual(editsBetween([1, 2, 3, 4], [1, 9, 3, 4]), [{ start: 1, deleteCount: 1, data: [9] }]);
    assert.deepEqual(editsBetween([1, 1], [1, 1, 1]), [{ start: 2, deleteCount: 0, data: [1] }]);
  });
});
