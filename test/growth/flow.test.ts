import * as assert from 'node:assert/strict';
import { readHeadings } from '../../server/src/answer/sections/headings';
import { readFlow } from '../../server/src/text/flow';
import { sentences } from '../../server/src/text/sentences';

/** Units that, repeated, make the worst of a scan that goes back over what it has read. */
const units = [
  ...[
    '1.',
    '1.\n',
    '§',
    '(',
    'a',
    'A\n',
    '4.1 A\n',
    '4.1, ',
    'Avsnitt 4.1 och ',
    'a-\n',
    '**',
    '<!--\n',
    '--> <!--\n',
  ],
  ...[
    'Innehåll\n1\n',
    'Yttrande över (\n',
    'Nämndens synpunkter\n',
    'a\u0308',
    '\u0308',
    '\uFB01',
    'A b. ',
    '1 (2)\n',
  ],
  ...[' ', '\r', '\t', '.... ', '\\', '- a\n', 'Bl.a. '],
];
const sizes = [15_000, 60_000] as const;

/** Processor time, which other work on the machine does not lengthen as it does the clock's. */
function milliseconds(text: string): number {
  const before = process.cpuUsage();
  readHeadings(readFlow(text), undefined);
  sentences(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('[linear] reading the prose and headings of hostile text', () => {
  it('takes time in proportion to its length', function () {
    this.timeout(20_000);
    for (const unit of units) {
      const [short, long] = sizes.map((size) => milliseconds(unit.repeat(size / unit.length)));
      // Four times the text in sixteen times the time would be a square; the slack is for compiling and collecting.
      assert.ok(long! < 10 * short! + 40, `${JSON.stringify(unit)}: ${short} ms, then ${long} ms`);
    }
  });
});
