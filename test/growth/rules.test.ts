import * as assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { diagnose } from '../../server/src/rules/run';
import { hostile, plainProse } from '../prose';

const uri = 'file:///remiss/utkast.remissvar';

/** The least processor time of some keystrokes' rules together, in milliseconds; a busy machine makes them longer, never shorter. */
function cost(text: string, rounds = 4, keys = 10): number {
  const corpus = new Corpus({ plainText: true });
  const onBreakdown = ({ code, error }: { code: string; error: unknown }) => assert.fail(`${code}: ${error}`);
  const at = text.length >> 1;
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    let spent = 0;
    for (let key = 0; key < keys; key++) {
      const typed = `${text.slice(0, at)}${'ord '.repeat(key + round)}${text.slice(at)}`;
      corpus.update([
        { kind: 'open', uri, text: typed, version: round * keys + key, languageId: 'remissvar' },
      ]);
      const before = process.cpuUsage();
      diagnose(uri, corpus.snapshot, { onBreakdown });
      const { user, system } = process.cpuUsage(before);
      spent += (user + system) / 1000;
    }
    least = Math.min(least, spent);
  }
  return least;
}

describe('[linear] the rules at a keystroke: four times the text, at most eight times the time', function () {
  this.timeout(120_000);

  it('real prose', () => {
    cost(plainProse(50_000));
    const first = Math.max(cost(plainProse(50_000)), 4);
    const ratio = cost(plainProse(200_000)) / first;
    assert.ok(ratio < 8, `× ${ratio.toFixed(2)}`);
  });
  for (const name of ['one sentence without end', 'bullets', 'hashes', '4 kap. 6 § och '] as const) {
    const make = hostile[name] ?? ((size: number) => name.repeat(size / name.length));
    it(name, () => {
      const first = Math.max(cost(make(25_000), 2, 3), 4);
      const ratio = cost(make(100_000), 2, 3) / first;
      assert.ok(ratio < 8, `× ${ratio.toFixed(2)}`);
    });
  }
});
