import * as assert from 'node:assert/strict';
import { WordStarts } from '../../../server/src/text/wordStarts';

describe('Word starts', () => {
  const starts = new WordStarts(['sammanfattning', 'övrigt', 'är', 'e-post']);
  const mayBegin = (text: string, at = 0) => starts.mayStandAt(text, at);

  it('lets the words through, in capitals and small letters', () => {
    for (const word of ['Sammanfattning', 'SAMMANFATTNING', 'övrigt', 'ÖVRIGT', 'E-post:'])
      assert.ok(mayBegin(word), word);
    assert.ok(mayBegin('1 Övrigt', 2));
  });
  it('lets a word of two letters through whatever follows', () => {
    for (const text of ['är', 'är ', 'Ärende', 'är,']) assert.ok(mayBegin(text), text);
  });
  it('dismisses what begins otherwise', () => {
    for (const text of ['', 'e', 'Kommunen', 'Sannolikt', 'över', '4.1']) assert.ok(!mayBegin(text), text);
  });
});
