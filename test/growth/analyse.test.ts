import { analyse } from '../../server/src/answer/analyse';
import { hostile, plainProse } from '../prose';
import { assertGrowth } from './growth';

/** Analyses a text and one four times as long. Work too short to measure counts as a few milliseconds. */
function assertLinear(make: (size: number) => string, size: number): void {
  const texts = [make(size), make(4 * size)];
  // Linear is 4, quadratic is 16; half-way between, on the scale of ratios, is 8.
  assertGrowth(
    texts.map((text) => () => analyse(text)),
    8,
    { floor: 4 },
  );
}

describe('[linear] analyse: four times the text, four times the time', function () {
  this.timeout(60_000);

  it('real prose', () => {
    analyse(plainProse(200_000));
    assertLinear(plainProse, 250_000);
  });
  for (const [name, make] of Object.entries(hostile)) {
    it(name, () => {
      // Below this, what one size leaves in the young generation of the heap the other does not: a step, and no growth.
      assertLinear(make, 200_000);
    });
  }
});
