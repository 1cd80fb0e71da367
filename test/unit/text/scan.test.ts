import * as assert from 'node:assert/strict';
import { LineTrait, scanLines } from '../../../server/src/text/layout/scan';

describe('Lines that are scanned', () => {
  it('have the same traits whether a pattern or a loop comes upon a unit', () => {
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      // Behind a digit every unit is looked at.
      const [slow, ...slowRest] = scanLines(`1a${unit}b ${unit}  c${unit}`);
      const [fast, ...fastRest] = scanLines(`xa${unit}b ${unit}  c${unit}`);
      const message = `U+${code.toString(16)}`;
      assert.deepEqual(withoutDigit(fast!), withoutDigit(slow!), message);
      assert.deepEqual(fastRest, slowRest, message);
    }
  });
  it('end where their last visible unit does', () => {
    const ends = (text: string) => scanLines(text).map(({ end }) => end);
    assert.deepEqual(ends('ab \ncd  \r\nef'), [2, 6, 12]);
    assert.deepEqual(ends('ab\u00A0'), [2]);
    assert.deepEqual(ends('1 ab \n'), [4]);
  });
});

function withoutDigit<Line extends { readonly traits: number }>(line: Line): Line {
  return { ...line, traits: line.traits & ~LineTrait.digit };
}
