import assert from 'node:assert/strict';
import type { Case } from '../../../../test/unit/rules/examples';
import { cases, check } from '../../../../test/unit/rules/examples';
import { fileName } from './fileName';

const text = 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.';
const remiss = { remiss: { beteckning: 'SOU 2024:72', dnr: 'S2024/01966' } };
const found = text.replace(/^.*/, '«$&»');
const named =
  (words: string) =>
  (name: string): Case => [words, { name }];

describe('file-name', () => {
  cases(
    fileName,
    {
      finds: [
        'solna.remissvar',
        'S2024-01966.remissvar',
        'Solna stad.remissvar',
        'S2024-01699 Solna stad.remissvar',
        'yttrande.remiss.txt',
        'S2024-01966 Salems kommun.remissvar',
        'S2024-0196 Solna stad.remissvar',
        'Fi2024-01966 Solna stad.remissvar',
      ].map(named(found)),
      silent: [
        'S2024-01966 Solna stad.remissvar',
        'S2024-01966-Solna-stad.remissvar',
        's2024-01966 solna stad.remissvar',
        'S2024_01966 Solna stad, yttrande.remissvar',
        'Solna stad S2024-01966.remiss.txt',
        'S2024-01966 Solna stad - slutlig version 2.remissvar',
      ].map(named(text)),
    },
    { remiss },
  );
  cases(fileName, {
    silent: [
      [text, { name: 'solna.remissvar' }],
      [text, { name: 'solna.remissvar', remiss: { remiss: { beteckning: 'SOU 2024:72' } } }],
    ],
  });
  it('says what the name should be', () => {
    const [finding] = check(fileName, text, { remiss, name: 'solna.remissvar' });
    assert.equal(finding!.message, 'The ministry asks for the file name "S2024-01966 Solna stad".');
  });
});
