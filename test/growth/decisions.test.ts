import { findAnchor } from '../../server/src/corpus/decisions/anchor';
import { parseDecisionFile } from '../../server/src/corpus/decisions/decisionFile';
import { readFlow } from '../../server/src/text/flow';
import { lineOf } from '../unit/decisions/lines';
import { assertGrowth } from './growth';

describe('[linear] decisions: ten times the text, ten times the time', function () {
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
      // Linear is 10, quadratic is 100; half-way between, on the scale of ratios, is 32.
      assertGrowth([work(4_000), work(40_000)], 32);
    });
  }
});
