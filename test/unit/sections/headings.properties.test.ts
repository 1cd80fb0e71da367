import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readHeadings } from '../../../server/src/answer/sections/headings';
import { readFlow } from '../../../server/src/text/flow';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      ' ',
      'Kommunen tillstyrker förslaget.\n',
      'Avsnitt 4.2 Avtal\n',
      '4.1 och 4.3\n',
      'Kapitel 3–14\n',
    ],
    ...[
      '1. Bakgrund\n\n',
      '2. Synpunkter\n\n',
      '§ 26\n',
      '§ 5.2 Avgifter\n',
      '*4.1 Avtal*\n',
      '_Avtal_\n',
      'Ang. 7 ',
      'Reservation\n',
      'Sammanfattning\n',
      '11.1. LO delar bilden. ',
    ],
    ...[
      'Avsnitten:\n',
      '• 5.1 Stöd\n',
      'Nämndens synpunkter\n',
      '## 4.2 Avtal\n',
      'Sanktioner (avsnitt 4.4.3)\n',
      '1 (3)\n',
    ],
  ),
);

describe('readHeadings, for any text', () => {
  it('gives headings in order, inside the text, each with a section that holds it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, bodyEnd, numbers, title } of readHeadings(readFlow(text), undefined)) {
          assert.ok(start >= last && end > start && bodyEnd >= end && bodyEnd <= text.length);
          assert.ok(numbers.every((number) => /^[1-9]\d?(?:\.[1-9]\d?)*$/.test(number)));
          assert.equal(new Set(numbers).size, numbers.length);
          assert.equal(title, title.trim());
          last = end;
        }
      }),
      { seed: 72, numRuns: 500 },
    );
  });
});
