import assert from 'node:assert/strict';
import { check } from '../../../../test/unit/rules/examples';
import { fileName } from './fileName';

const text = 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.';
const remiss = { remiss: { beteckning: 'SOU 2024:72', dnr: 'S2024/01966' } };
const found = (name: string, beside: object = { remiss }) =>
  check(fileName, text, { ...beside, name }).map(({ message }) => message);
const wanted = ['The ministry asks for the file name "S2024-01966 Solna stad".'];

describe('file-name', () => {
  for (const name of [
    'solna.remissvar',
    'S2024-01966.remissvar',
    'Solna stad.remissvar',
    'S2024-01699 Solna stad.remissvar',
    'yttrande.remiss.txt',
    'S2024-01966 Salems kommun.remissvar',
  ]) {
    it(`finds ${name}`, () => assert.deepEqual(found(name), wanted));
  }
  for (const name of [
    'S2024-01966 Solna stad.remissvar',
    'S2024-01966-Solna-stad.remissvar',
    's2024-01966 solna stad.remissvar',
    'S2024_01966 Solna stad, yttrande.remissvar',
    'Solna stad S2024-01966.remiss.txt',
  ]) {
    it(`says nothing of ${name}`, () => assert.deepEqual(found(name), []));
  }
  it('says nothing where the dossier is not known', () => {
    assert.deepEqual(found('solna.remissvar', {}), []);
  });
});
