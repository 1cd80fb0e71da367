import assert from 'node:assert/strict';
import { wordCount, wordsOf } from '../../../server/src/text/words';
import { hostile, plainProse } from '../../prose';

describe('Words', () => {
  it('are counted as they are found', () => {
    const texts = [
      '',
      ' 4.1. och/eller hälso- och ½ ² år',
      'Ord\u00A0med\u2003andra\u2028mellanrum',
      plainProse(20_000),
      ...Object.values(hostile).map((make) => make(2000)),
    ];
    for (const text of texts) assert.equal(wordCount(text), wordsOf(text).length, text.slice(0, 40));
  });
});
