/** How the cost of work grows with its size, whatever else the machine does meanwhile. */
import * as assert from 'node:assert/strict';

export interface Measuring {
  /** How often each work is done in a round, for work too short to be measured by itself. */
  readonly runs?: number;
  /** Rounds before the first look at the ratios. */
  readonly rounds?: number;
  /** Milliseconds of processor time that a round counts as at the least: shorter ones are all noise. */
  readonly floor?: number;
}

/** So many times more is measured before a growth is believed. */
const looks = 4;

/**
 * Fails where a work costs `most` times what the one before it costs, or more. The works are done in turns, so that a
 * machine that slows down slows all of them, and the least processor time of each counts: noise makes runs longer, never
 * shorter. Where a ratio is too high, more rounds are measured before it is believed.
 *
 *     assertGrowth([() => analyse(text), () => analyse(fourTimesTheText)], 8);
 */
export function assertGrowth(
  works: readonly (() => unknown)[],
  most: number,
  measuring: Measuring = {},
): void {
  const { runs = 1 } = measuring;
  const rounds = works.map((work) => () => {
    const meter = new Meter();
    meter.measure(() => {
      for (let run = 0; run < runs; run++) work();
    });
    return meter.milliseconds;
  });
  assertGrowthOfRounds(rounds, most, measuring);
}

/** As `assertGrowth`, for rounds that measure themselves: each gives the milliseconds that count of it. */
export function assertGrowthOfRounds(
  works: readonly (() => number)[],
  most: number,
  { rounds = 3, floor = 1 }: Measuring = {},
): void {
  const costs = works.map(() => Infinity);
  let found: number[] = [];
  for (let look = 0; look < looks; look++) {
    for (let round = 0; round < rounds; round++) {
      works.forEach((work, at) => (costs[at] = Math.min(costs[at]!, work())));
    }
    found = costs.slice(1).map((cost, at) => Math.max(cost, floor) / Math.max(costs[at]!, floor));
    if (found.every((ratio) => ratio < most)) return;
  }
  const times = costs.map((cost) => `${cost.toFixed(2)} ms`).join(', ');
  const ratios = found.map((ratio) => `× ${ratio.toFixed(2)}`).join(', ');
  assert.fail(`${ratios} where less than × ${most} is asked: ${times}`);
}

/** Adds up processor time, which other work on the machine does not lengthen as it does the clock's. */
export class Meter {
  milliseconds = 0;

  measure(work: () => unknown): void {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    this.milliseconds += (user + system) / 1000;
  }
}
