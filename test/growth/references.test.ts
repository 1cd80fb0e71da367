import { scanProse } from '../../server/src/answer/references/scan';
import { proseOf } from '../unit/stances/read';
import { assertGrowth } from './growth';

describe('[linear] reading references in hostile text', () => {
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
    '1:1, ',
    'RF 1:1, ',
    'kapitel 1, ',
    'mål 1/72, ',
    'mål 1-20, ',
    'GDPR artikel 1 ',
    'lagen (1990:1) om x (y',
  ]) {
    it(`of "${unit}" is read in linear time`, () => {
      const texts = [5_000, 40_000].map((size) => unit.repeat(Math.ceil(size / unit.length)));
      // Eight times the text: linear is 8, quadratic is 64; half-way between, on the scale of ratios, is 23.
      assertGrowth(
        texts.map((text) => {
          const prose = proseOf(text);
          return () => scanProse(prose);
        }),
        23,
      );
    });
  }
});
