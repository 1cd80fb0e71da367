import assert from 'node:assert/strict';
import { moved } from './keyboard';

const bounds = { lastLine: 500, lastColumn: 81, page: 20 };
const from = (line: number, column: number, key: string, toTheEnd = false) => {
  const place = moved({ line, column }, key, toTheEnd, bounds);
  return place && [place.line, place.column];
};

describe('Keys in the grid', () => {
  it('go a cell at a time, and no further than the edge', () => {
    assert.deepEqual(from(5, 5, 'ArrowUp'), [4, 5]);
    assert.deepEqual(from(5, 5, 'ArrowDown'), [6, 5]);
    assert.deepEqual(from(5, 5, 'ArrowLeft'), [5, 4]);
    assert.deepEqual(from(5, 5, 'ArrowRight'), [5, 6]);
    assert.deepEqual(from(0, 0, 'ArrowUp'), [0, 0]);
    assert.deepEqual(from(0, 0, 'ArrowLeft'), [0, 0]);
    assert.deepEqual(from(500, 81, 'ArrowDown'), [500, 81]);
    assert.deepEqual(from(500, 81, 'ArrowRight'), [500, 81]);
  });
  it('go to the ends of the line, and of the grid', () => {
    assert.deepEqual(from(5, 5, 'Home'), [5, 0]);
    assert.deepEqual(from(5, 5, 'End'), [5, 81]);
    assert.deepEqual(from(5, 5, 'Home', true), [0, 0]);
    assert.deepEqual(from(5, 5, 'End', true), [500, 81]);
    assert.deepEqual(from(5, 5, 'ArrowDown', true), [500, 5]);
    assert.deepEqual(from(5, 5, 'ArrowUp', true), [0, 5]);
  });
  it('go a page at a time, and to the head by a step', () => {
    assert.deepEqual(from(30, 5, 'PageUp'), [10, 5]);
    assert.deepEqual(from(10, 5, 'PageUp'), [1, 5]);
    assert.deepEqual(from(0, 5, 'PageUp'), [0, 5]);
    assert.deepEqual(from(0, 5, 'PageDown'), [20, 5]);
    assert.deepEqual(from(495, 5, 'PageDown'), [500, 5]);
  });
  it('of other kinds go nowhere', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape']) assert.equal(from(5, 5, key), null);
  });
});
