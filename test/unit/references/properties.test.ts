import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as fc from 'fast-check';
import { readReferences } from '../../../server/src/answer/references/references';
import { scanProse } from '../../../server/src/answer/references/scan';
import { readFlow } from '../../../server/src/text/flow';

const seeds = ['botkyrka-kommun', 'eskilstuna-kommun', 'region-vasterbotten'].map((name) =>
  fs.readFileSync(new URL(`../../../seeds/sou-2024-72/${name}.txt`, import.meta.url), 'utf8'),
);

/** Words that references are made of, so that random text comes near them. */
const pieces = [
  ...[
    'SOU ',
    '2024:72',
    'prop. ',
    '2016/17:43',
    ', s. ',
    'avsnitt ',
    'avsnitten ',
    '4.1',
    '4.1.1',
    '–',
    ' och ',
  ],
  ...['samt ', '16 kap. ', '1 §', ' §§ ', '2 a ', 'andra stycket ', 'HSL', ' (', ')', '(2017:30)', 'lagen '],
  ...[
    'hälso- och sjukvårdslagen',
    'samma lag',
    'artikel ',
    '5.1 c',
    ' i GDPR',
    'direktiv 95/46/EG',
    'NJA 2015 s. 899',
  ],
  ...[
    'JO 2013/14 s. 392, dnr 2914-2011',
    'S2024/01966',
    'förkortad ',
    'LOV',
    '\n',
    '\n\n',
    ' ',
    '.',
    ',',
    '1',
    '\uD83D',
    'ﬁ',
  ],
];

function check(text: string): void {
  const found = readReferences(readFlow(text), { inquiry: 'SOU 2024:72', date: null, sections: [] });
  let end = 0;
  for (const reference of found) {
    assert.ok(reference.start >= end, `overlaps or goes back: ${JSON.stringify(reference)}`);
    assert.ok(reference.end > reference.start && reference.end <= text.length);
    assert.equal(reference.text, text.slice(reference.start, reference.end));
    end = reference.end;
  }
}

describe('references in any text', () => {
  const settings = { seed: 4217, numRuns: 100 };
  it('have ranges inside the text, ascending, none inside another', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const near = fc
      .array(fc.oneof(fc.constantFrom(...pieces), any), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(fc.property(near, check), settings);
  });
  it('survive edits of real answers', () => {
    const edit = fc.record({
      ...{ seed: fc.nat(seeds.length - 1), at: fc.nat(20000), cut: fc.nat(200) },
      put: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(edit, ({ seed, at, cut, put }) => {
        const text = seeds[seed]!.slice(0, 6000);
        const from = at % text.length;
        check(text.slice(0, from) + put + text.slice(from + cut));
      }),
      { ...settings, numRuns: 20 },
    );
  });
  it('are the same whenever the same prose is read', () => {
    const prose = readFlow(seeds[0]!).blocks.map((block) => block.prose);
    assert.deepEqual(prose.map(scanProse), prose.map(scanProse));
  });
});
