import assert from 'node:assert/strict';
import { cases, check } from '../../../../test/unit/rules/examples';
import { retelling } from './retelling';

const title = 'Solna stads yttrande över SOU 2024:72';
const tells = 'Utredningen föreslår nya avtal. ';
const says = 'Solna stad vill se lika avtal. ';
const body = ([retold, own]: readonly [number, number]) => tells.repeat(retold) + says.repeat(own);

describe('retelling', () => {
  cases(
    retelling,
    {
      finds: (
        [
          [6, 6],
          [12, 1],
          [20, 30],
          [8, 14],
          [5, 9],
          [12, 0],
        ] as const
      ).map((counts) => `«${title}»\n\n${body(counts)}`),
      silent: [
        ...(
          [
            [3, 9],
            [0, 40],
            [5, 5],
            [7, 13],
            [1, 0],
            [0, 0],
            [11, 0],
          ] as const
        ).map((counts) => `${title}\n\n${body(counts)}`),
        `${title}\n\n${'Vi delar utredningens bedömning om avtalen. '.repeat(14)}`,
        `${title}\n\n${'Utredningens förslag är bra för kommunerna. '.repeat(14)}`,
      ],
    },
    {},
  );
  it('gives the share', () => {
    const [finding] = check(retelling, `${title}\n\n${body([8, 14])}`);
    assert.equal(
      finding!.message,
      '36 % of the sentences retell the report. Keep to what is needed to understand the views.',
    );
  });
});
