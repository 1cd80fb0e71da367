import * as assert from 'node:assert/strict';
import { Lexicon } from '../../../server/src/answer/stances/lexicon';
import { scanBlock } from '../../../server/src/answer/stances/scan';
import { argumentPhrases } from '../../../server/src/lexicon/phrases/arguments';
import { phrases } from '../../../server/src/lexicon/phrases';
import { proseOf } from './read';

describe('the examples of arguments', () => {
  const others = phrases.filter((entry) => !('argument' in entry));
  const found = (example: string, lexicon: Lexicon) =>
    scanBlock(proseOf(example), lexicon).arguments.map(({ kind }) => kind);
  it('hold the words they stand beside', () => {
    const unlike = argumentPhrases.filter(
      (entry) => !found(entry.example, new Lexicon([...others, entry])).includes(entry.argument),
    );
    assert.deepEqual(
      unlike.map(({ words, example }) => `${words}: ${example}`),
      [],
    );
  });
  it('are sentences', () => {
    const broken = argumentPhrases.filter(({ example }) => !/^\p{Lu}.{10,80}\.$/u.test(example));
    assert.deepEqual(
      broken.map(({ words }) => words),
      [],
    );
  });
  it('are listed once', () => {
    const all = argumentPhrases.flatMap(({ words }) => (words.includes(' ') ? [words] : words.split('/')));
    assert.deepEqual(
      all.filter((words, index) => all.indexOf(words) !== index),
      [],
    );
  });
});
