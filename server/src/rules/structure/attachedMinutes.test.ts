import assert from 'node:assert/strict';
import { check } from '../../../../test/unit/rules/examples';
import { attachedMinutes } from './attachedMinutes';

const letter =
  'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.\n\n';
const minutes =
  '§ 26\n\nRemissvar SOU 2024:72 KS/2024:324\n\nBeslut\n\n1. Kommunstyrelsen antar remissvaret som sitt eget.\n\n2. Ärendet justeras omedelbart.\n\nSammanfattning\n\nSolna stad har blivit utsedd som remissinstans.\n';
const found = (text: string) => check(attachedMinutes, text).map(({ start, end }) => text.slice(start, end));

describe('attached-minutes', () => {
  it('finds minutes after the letter, by their first line', () => {
    assert.deepEqual(found(letter + minutes), ['§ 26']);
    assert.deepEqual(found(letter + minutes.replace('§ 26', '§ 114')), ['§ 114']);
  });
  it('finds them once', () => {
    assert.equal(found(letter + minutes + minutes.replace('§ 26', '§ 27')).length, 1);
  });
  for (const [name, text] of [
    ['a letter alone', letter],
    ['a letter that cites a paragraph', letter + 'Enligt 4 kap. 6 § gäller detta.'],
    ['a line on who decided', letter + 'Beslut i ärendet har fattats av kommunstyrelsen.'],
    ['minutes alone', minutes],
    ['nothing', ''],
    ['a list of recipients', letter + 'Expedieras till: Socialdepartementet'],
  ] as const) {
    it(`says nothing of ${name}`, () => assert.deepEqual(found(text), []));
  }
});
