import assert from 'node:assert/strict';
import { WordStarts } from '../../../server/src/text/wordStarts';

describe('WordStarts', () => {
  const starts = new WordStarts(['region', 'åre', 'lo', 'östra']);

  it('may be those of a word of the table, in either case', () => {
    for (const text of ['region', 'REGION', 'Åre kommun', 'åre', 'Östra', 'regi'])
      assert.ok(starts.mayStandAt(text, 0), text);
    assert.ok(starts.mayStandAt('i Region', 2));
  });

  it('may be those of a short word, whatever follows it', () => {
    for (const text of ['LO', 'lo,', 'lo och', 'lo–']) assert.ok(starts.mayStandAt(text, 0), text);
  });

  it('tell of others that none stands there', () => {
    for (const text of ['kommunen', 'l', '']) assert.ok(!starts.mayStandAt(text, 0), text);
    assert.ok(!starts.mayStandAt('region', 1));
  });
});
