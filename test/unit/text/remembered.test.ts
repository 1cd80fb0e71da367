import assert from 'node:assert/strict';
import { Remembered } from '../../../server/src/text/remembered';

describe('Remembered', () => {
  const counting = (most?: number) => {
    const memory = new Remembered<string>(most);
    const computed: string[] = [];
    const of = (text: string) =>
      memory.of(text, () => {
        computed.push(text);
        return text.toUpperCase();
      });
    return { of, computed };
  };

  it('computes what it has not seen, once', () => {
    const { of, computed } = counting();
    assert.deepEqual(['a', 'b', 'a'].map(of), ['A', 'B', 'A']);
    assert.deepEqual(computed, ['a', 'b']);
  });

  it('keeps what is asked for again and lets the rest go', () => {
    const { of, computed } = counting(8);
    for (const text of ['kept', 'gone', 'kept', 'more', 'kept', 'last', 'kept', 'gone']) of(text);
    assert.deepEqual(computed, ['kept', 'gone', 'more', 'last', 'gone']);
  });

  it('computes anew what is remembered and does not fit', () => {
    const memory = new Remembered<number>();
    let computed = 0;
    const of = (least: number) =>
      memory.of(
        'text',
        () => ++computed,
        (result) => result >= least,
      );
    assert.deepEqual([of(0), of(1), of(2), of(2)], [1, 1, 2, 2]);
  });

  it('computes from the same text, half a surrogate pair and all', () => {
    const memory = new Remembered<string>();
    const text = 'å\uD83D\n"\\\u2028\u0000';
    assert.equal(
      memory.of(text, (own) => own),
      text,
    );
  });
});
