import assert from 'node:assert/strict';
import { kindText } from '../../../server/src/features/labels';
import { kindOfName } from '../../../server/src/lexicon/organisations';

describe('The kinds of respondents in words', () => {
  it('are said in the plural', () => {
    assert.equal(kindText(kindOfName('Botkyrka kommun')), 'Municipalities');
    assert.equal(kindText(kindOfName('Länsstyrelsen i Skåne län')), 'County administrative boards');
    assert.equal(kindText(null), 'Kind unknown');
  });
});
