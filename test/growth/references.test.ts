import * as assert from 'node:assert/strict';
import { scanProse } from '../../server/src/answer/references/scan';
import { Prose, Words } from '../../server/src/text/prose';

describe('[linear] reading references in hostile text', () => {
  /** The least processor time of three runs: the clock would count what else the machine does. */
  function milliseconds(unit: string, size: number): number {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const prose = new Prose(new Words(text, [0, 0, text.length]));
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      scanProse(prose);
      return process.cpuUsage(before).user / 1000;
    });
    return Math.min(...times);
  }
  const units = [
    '1.',
    '§',
    '(',
    'a',
    'lag',
    'kap. ',
    '1, ',
    '1 kap. ',
    '§ 1 ',
    'A',
    'lagen om ',
    'artikel 1, ',
    '- och ',
  ];
  for (const unit of [
    ...units,
    'a- och ',
    'SOU 2024:1, ',
    'avsnitt 1, ',
    '(4.1) ',
    'förordning (',
    '1 § 1, ',
    's. 1, ',
  ]) {
    it(`of "${unit}" is read in linear time`, () => {
      const small = milliseconds(unit, 5_000);
      const large = milliseconds(unit, 40_000);
      // Eight times the text: sixty-four times the time if it were quadratic. Short times are all noise.
      assert.ok(large < 80 || large < 32 * small, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
    });
  }
});
