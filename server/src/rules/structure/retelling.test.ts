import assert from 'node:assert/strict';
import { check } from '../../../../test/unit/rules/examples';
import { retelling } from './retelling';

const tells = 'Utredningen föreslår nya avtal. ';
const says = 'Solna stad vill se lika avtal. ';
const found = (retold: number, own: number) =>
  check(retelling, `Solna stads yttrande över SOU 2024:72\n\n${tells.repeat(retold)}${says.repeat(own)}`).map(
    ({ message }) => message,
  );

describe('retelling', () => {
  for (const [retold, own, share] of [
    [6, 6, 50],
    [12, 1, 92],
    [20, 30, 40],
    [8, 14, 36],
  ] as const) {
    it(`finds ${retold} sentences of ${retold + own}`, () => {
      assert.deepEqual(found(retold, own), [
        `${share} % of the sentences retell the report. Keep to what is needed to understand the views.`,
      ]);
    });
  }
  for (const [retold, own] of [
    [3, 9],
    [0, 40],
    [5, 5],
    [7, 13],
    [1, 0],
    [0, 0],
    [11, 0],
  ] as const) {
    it(`says nothing of ${retold} sentences of ${retold + own}`, () => {
      assert.deepEqual(found(retold, own), []);
    });
  }
  it('stands on the title', () => {
    const text = `Solna stads yttrande över SOU 2024:72\n\n${tells.repeat(20)}`;
    const [finding] = check(retelling, text);
    assert.equal(text.slice(finding!.start, finding!.end), 'Solna stads yttrande över SOU 2024:72');
  });
});
