import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Hash } from './hash';

/** FNV-1a over numbers, from a seed, in the words of its authors. */
function fnv(seed: number, codes: readonly number[]): bigint {
  let hash = BigInt(seed);
  for (const code of codes) hash = ((hash ^ BigInt(code)) * 0x01000193n) & 0xffffffffn;
  return hash;
}

describe('Hash', () => {
  it('is two hashes in thirteen digits, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (codes) => {
        const hash = new Hash();
        for (const code of codes) hash.add(code);
        const value = (fnv(0x811c9dc5, codes) << 20n) + (fnv(0x050c5d1f, codes) & 0xfffffn);
        assert.equal(hash.toString(), value.toString(16).padStart(13, '0'));
      }),
    );
  });
});
