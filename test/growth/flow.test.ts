import { readHeadings } from '../../server/src/answer/sections/headings';
import { readFlow } from '../../server/src/text/flow';
import { sentences } from '../../server/src/text/sentences';
import { assertGrowth } from './growth';

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
  ...['*', '_', '*A*\n', '_A_\n', '*a', '*_', '§ 4.1 A\n', '§ 4.1, ', 'Ang. 4, '],
  ...[' ', '\r', '\t', '.... ', '\\', '- a\n', 'Bl.a. '],
];

/** Reads what a text is to a reader before anything is looked for in its words. */
function read(text: string): void {
  readHeadings(readFlow(text), undefined);
  sentences(text);
}

describe('[linear] reading the prose and headings of hostile text: four times the text, four times the time', function () {
  this.timeout(60_000);
  for (const unit of units) {
    it(JSON.stringify(unit), () => {
      // Below this, what one size leaves in the young generation of the heap the other does not: a step, and no growth.
      const texts = [200_000, 800_000].map((size) => unit.repeat(size / unit.length));
      // Linear is 4, quadratic is 16; half-way between, on the scale of ratios, is 8.
      assertGrowth(
        texts.map((text) => () => read(text)),
        8,
        { rounds: 2, floor: 4 },
      );
    });
  }
});
