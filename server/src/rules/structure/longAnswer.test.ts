import assert from 'node:assert/strict';
import { check } from '../../../../test/unit/rules/examples';
import { longAnswer } from './longAnswer';

const title = 'Solna stads yttrande över SOU 2024:72';
const found = (text: string) => check(longAnswer, `${title}\n\n${text}`).length;

describe('long-answer', () => {
  for (const [name, text, expected] of [
    ['2 600 words in one paragraph', 'ord '.repeat(2600), 1],
    ['2 600 words in short sentences', 'Vi tillstyrker. '.repeat(1300), 1],
    ['two chapters of 1 300 words', `${'ord '.repeat(1300)}\n\n4.2 Avtalen\n\n${'ord '.repeat(1300)}`, 1],
    ['2 400 words', 'ord '.repeat(2400), 0],
    ['one word', 'ord', 0],
    ['nothing', '', 0],
    ['3 000 dashes', '– '.repeat(3000), 0],
    ['3 000 letters in one word', 'o'.repeat(3000), 0],
    ['3 000 lines without words', '\n'.repeat(3000), 0],
  ] as const) {
    it(`${expected ? 'finds' : 'says nothing of'} ${name}`, () => assert.equal(found(text), expected));
  }
});
