import * as assert from 'node:assert/strict';
import { findAnchor } from '../../server/src/corpus/decisions/anchor';
import { parseDecisionFile } from '../../server/src/corpus/decisions/decisionFile';
import { readFlow } from '../../server/src/text/flow';
import { lineOf } from '../unit/decisions/lines';

/** The least processor time of some runs, in milliseconds. */
function cost(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < 6; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('[linear] decisions: ten times the text, at most fifteen times the time', function () {
  this.timeout(60_000);

  const context = { prefix: 'a'.repeat(64), suffix: ' '.repeat(64), start: 5 };
  const search = (exact: string, piece: string) => (size: number) => {
    const text = piece.repeat(size);
    const flow = readFlow(text);
    return () => findAnchor({ text, flow: () => flow }, { ...context, exact });
  };
  const works: Readonly<Record<string, (size: number) => () => unknown>> = {
    'words that stand everywhere': search('Vi avstyrker.', 'Vi avstyrker.\n\n'),
    'words that are nearly everywhere': search('aaaaaaaaaaaaaaab', 'aaaaaaaaaaaaaaac aa\n'),
    'words that are everywhere with other spaces': search('Vi avstyrker det', 'Vi  avstyrker det.\n'),
    'white space without end': search('a b', '   \n   '),
    'reading the file': (size) => {
      const lines = Array.from({ length: size / 10 }, (_, at) =>
        lineOf({ respondent: `Kommun ${at}`, id: `urn:uuid:${at}`, exact: 'Vi avstyrker.' }),
      );
      const source = lines.join('\n');
      return () => parseDecisionFile(source, 'file:///r');
    },
  };
  for (const [name, work] of Object.entries(works)) {
    it(name, () => {
      const small = work(4_000);
      const large = work(40_000);
      cost(small);
      const first = Math.max(cost(small), 1);
      const second = cost(large);
      assert.ok(second <= 15 * first, `${first.toFixed(1)} ms became ${second.toFixed(1)} ms`);
    });
  }
});
