import assert from 'node:assert/strict';
import { today } from './today';

describe('Today', () => {
  it('is the day where the person is, in the form of remiss.json', () => {
    assert.equal(today(new Date(2025, 1, 3, 23, 59)), '2025-02-03');
    assert.equal(today(new Date(2025, 11, 31, 0, 0)), '2025-12-31');
  });
});
