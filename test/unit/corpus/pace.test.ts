import assert from 'node:assert/strict';
import { Pace } from '../../../server/src/corpus/pace';

describe('The pace of reading', () => {
  it('is one file until it is known', () => {
    assert.equal(new Pace(8).fitting([10, 10, 10]), 1);
  });

  it('is as many files as a slice has room for', () => {
    const pace = new Pace(8);
    pace.note(20_000, 10);
    assert.equal(pace.fitting([4000, 4000, 4000, 4000, 4000]), 4);
    assert.equal(pace.fitting([4000, 12_001, 100]), 1);
    assert.equal(pace.fitting([1, 1]), 2);
  });

  it('is one file where that alone is longer than a slice', () => {
    const pace = new Pace(8);
    pace.note(1000, 100);
    assert.equal(pace.fitting([500_000, 1]), 1);
  });

  it('follows how it went the last time, also where the clock has not moved', () => {
    const pace = new Pace(8);
    pace.note(1000, 100);
    pace.note(1000, 0);
    assert.equal(pace.fitting(Array.from({ length: 9 }, () => 1000)), 8);
    pace.note(0, 0);
    assert.equal(pace.fitting([1000, 1000]), 1);
  });
});
