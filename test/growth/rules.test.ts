import * as assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { diagnose } from '../../server/src/rules/run';
import { hostile, plainProse } from '../prose';
import { assertGrowthOfRounds, Meter } from './growth';

const uri = 'file:///remiss/utkast.remissvar';

/** Types words in the middle of a text, and gives what the rules take at so many keystrokes, in milliseconds. */
function typing(text: string, keys: number): () => number {
  const corpus = new Corpus({ plainText: true });
  const onBreakdown = ({ code, error }: { code: string; error: unknown }) => assert.fail(`${code}: ${error}`);
  const at = text.length >> 1;
  let version = 0;
  return () => {
    const meter = new Meter();
    for (let key = 0; key < keys; key++) {
      const typed = `${text.slice(0, at)}${'ord '.repeat(version % 20)}${text.slice(at)}`;
      corpus.update([{ kind: 'open', uri, text: typed, version: version++, languageId: 'remissvar' }]);
      meter.measure(() => diagnose(uri, corpus.snapshot, { onBreakdown }));
    }
    return meter.milliseconds;
  };
}

describe('[linear] the rules at a keystroke: four times the text, four times the time', function () {
  this.timeout(120_000);
  // Linear is 4, quadratic is 16; half-way between, on the scale of ratios, is 8.
  const limit = 8;

  it('real prose', () => {
    const texts = [plainProse(50_000), plainProse(200_000)];
    assertGrowthOfRounds(
      texts.map((text) => typing(text, 10)),
      limit,
      { rounds: 4, floor: 4 },
    );
  });
  for (const name of ['one sentence without end', 'bullets', 'hashes', '4 kap. 6 § och '] as const) {
    const make = hostile[name] ?? ((size: number) => name.repeat(size / name.length));
    it(name, () => {
      const texts = [make(25_000), make(100_000)];
      assertGrowthOfRounds(
        texts.map((text) => typing(text, 3)),
        limit,
        { rounds: 2, floor: 4 },
      );
    });
  }
});
