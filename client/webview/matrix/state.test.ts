import assert from 'node:assert/strict';
import { firstState, type PageState, readState } from './state';

describe('What the matrix remembers', () => {
  it('is read as it was written', () => {
    const state: PageState = {
      inquiry: 'sou 2024:72',
      top: 1200,
      left: 300,
      at: { respondent: 'nacka kommun', section: '5.4' },
      sort: { by: 'position', section: null, descending: true },
      grouped: true,
    };
    assert.deepEqual(readState(JSON.parse(JSON.stringify(state))), state);
  });
  it('is forgotten where it cannot be used', () => {
    for (const value of [undefined, null, 'x', [], {}, { sort: { by: 'colour', descending: false } }]) {
      assert.deepEqual(readState(value), firstState);
    }
    const spoilt = {
      top: -4,
      left: NaN,
      at: { respondent: 4 },
      sort: { by: 'position', section: 4, descending: true },
    };
    assert.deepEqual(readState(spoilt), firstState);
  });
});
