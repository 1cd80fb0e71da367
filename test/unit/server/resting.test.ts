import assert from 'node:assert/strict';
import { Resting } from '../../../server/src/server/resting';

describe('When typing rests', () => {
  let waiting: (() => void)[] = [];
  let collected = 0;
  let resting: Resting;

  const type = (edits: number) => {
    for (let edit = 0; edit < edits; edit++) resting.edited();
  };
  const rest = () => {
    for (const work of waiting.splice(0)) work();
  };

  beforeEach(() => {
    waiting = [];
    collected = 0;
    resting = new Resting(
      () => collected++,
      (work) => {
        waiting.push(work);
        return () => {
          waiting = waiting.filter((one) => one !== work);
        };
      },
    );
  });

  it('memory is given back once', () => {
    type(500);
    assert.equal(waiting.length, 1);
    assert.equal(collected, 0);
    rest();
    assert.equal(collected, 1);
  });

  it('nothing is done after a few edits, which leave little behind', () => {
    type(20);
    rest();
    type(20);
    rest();
    assert.equal(collected, 0);
    type(20);
    rest();
    assert.equal(collected, 1);
    type(20);
    rest();
    assert.equal(collected, 1);
  });
});
