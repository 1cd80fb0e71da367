import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readHead } from '../../../server/src/answer/head/head';
import { readSpeakers } from '../../../server/src/answer/speakers/speakers';
import { readFlow } from '../../../server/src/text/flow';
import { letters } from './letters';

const seeds = ['botkyrka-kommun', 'eskilstuna-kommun', 'region-vasterbotten'].map((name) =>
  readFileSync(new URL(`../../../seeds/sou-2024-72/${name}.txt`, import.meta.url), 'utf8'),
);
const sources = [...seeds, ...letters.map((letter) => letter.text)];

/** Words that heads and turns are read from, so that random text meets every rule. */
const pieces = fc.constantFrom(
  ...[
    '\n',
    '  ',
    ' ',
    '\n\n',
    '\r\n',
    '\t',
    '\f',
    '\u00AD',
    '\uD83D',
    '😀',
    'İ',
    '§ 26',
    'Beslut',
    'Reservation från',
  ],
  ...[
    'Yttrande över',
    'SOU 2024:72',
    'SOU',
    'Datum',
    'Till',
    'Ert diarienummer',
    'Dnr',
    'S2024/01966',
    'KS-2024-1',
  ],
  ...[
    '2025-02-30',
    '2025-02-11',
    'den 3 mars 2025',
    'Tibro kommuns',
    'Länsstyrelsen',
    'Nämnden för Teknik är',
  ],
  ...[
    '(M)',
    'Bo Alm',
    'har fått tillfälle',
    'Med vänlig hälsning',
    'Tjänsteskrivelse',
    'betänkandet',
    '(',
    ')',
    '·',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  fc
    .tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 20 }))
    .map(([source, at, length, put]) => {
      const cut = at % (source.length + 1);
      return source.slice(0, cut) + put + source.slice(cut + length);
    }),
  fc
    .tuple(fc.constantFrom(...sources), fc.nat())
    .map(([source, at]) => source.slice(at % (source.length + 1))),
);

describe('head and speakers of any text', () => {
  it('have their ranges in the text, in order, and the words that stand there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const flow = readFlow(text);
        const head = readHead(flow);
        for (const quote of [...head.dossiers, ...(head.addressee === null ? [] : [head.addressee])]) {
          assert.equal(text.slice(quote.start, quote.end), quote.text);
          assert.notEqual(quote.text, '');
        }
        if (head.respondent !== null) {
          const { start, end, name } = head.respondent;
          assert.ok(
            start >= 0 && start < end && end <= text.length,
            `respondent ${name} at ${start}..${end}`,
          );
        }
        if (head.date !== null) assert.ok(!Number.isNaN(Date.parse(head.date)), head.date);
        if (head.inquiry !== null) assert.match(head.inquiry, /^(?:SOU|Ds) \d{4}:\d{1,3}$/);

        let last = 0;
        const speakers = readSpeakers(flow);
        for (const { start, end } of speakers) {
          assert.ok(
            start >= last && start < end && end <= text.length,
            `passage ${start}..${end} after ${last}`,
          );
          last = end;
        }
        for (const block of flow.blocks) {
          const holds = speakers.some(({ start, end }) => start <= block.start && block.end <= end);
          assert.ok(holds, `block ${block.start}..${block.end} is in no passage`);
        }
      }),
      { numRuns: 300, seed: 20260122 },
    );
  });
});

describe('head and speakers of hostile text', () => {
  const hostile: [what: string, unit: string][] = [
    ['one word', 'a'],
    ['one name', 'Länsstyrelsen '],
    ['open parentheses', '('],
    ['section signs', '§'],
    ['paragraphs of minutes', '§ 1\n'],
    ['reservations', 'Reservation\n'],
    ['decisions and answers by turns', '§ 1\nBeslut\nYttrande\n'],
    ['titles that never end', 'Yttrande över (\n'],
    ['labels', 'Dnr '],
    ['dossiers', 'KS 2024/123 '],
    ['reports', 'betänkande SOU 2024:'],
    ['short lines', 'R\n'],
    ['empty lines', '\n'],
  ];
  // Reading that grows with the square of the text does not end within the runner's two seconds.
  for (const [what, unit] of hostile) {
    it(`${what} end`, () => {
      const flow = readFlow(unit.repeat(200_000 / unit.length));
      assert.equal(readHead(flow).date, null);
      const speakers = readSpeakers(flow);
      assert.ok(speakers.every((one, index) => index === 0 || speakers[index - 1]!.end <= one.start));
    });
  }
});
