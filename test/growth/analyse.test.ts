import * as assert from 'node:assert/strict';
import { analyse } from '../../server/src/answer/analyse';
import { hostile, plainProse } from '../prose';

/** The least processor time of a few runs, in milliseconds: a busy machine makes runs longer, never shorter. */
function cost(work: () => void, runs = 4): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Cost over cost for four times the text. Work too short to measure counts as a few milliseconds. */
function growth(make: (size: number) => string, size: number): number {
  const [once, fourfold] = [make(size), make(4 * size)];
  const first = Math.max(
    cost(() => analyse(once)),
    4,
  );
  return cost(() => analyse(fourfold)) / first;
}

describe('[linear] analyse: four times the text, four times the time', function () {
  this.timeout(60_000);
  // Linear is 4, quadratic is 16; half-way between, on the scale of ratios, is 8.
  const limit = 8;

  it('real prose', () => {
    analyse(plainProse(200_000));
    const ratio = growth(plainProse, 250_000);
    assert.ok(ratio < limit, `× ${ratio.toFixed(2)}`);
  });
  for (const [name, make] of Object.entries(hostile)) {
    it(name, () => {
      // Below this, what one size leaves in the young generation of the heap the other does not: a step, and no growth.
      const ratio = growth(make, 200_000);
      assert.ok(ratio < limit, `× ${ratio.toFixed(2)}`);
    });
  }
});
