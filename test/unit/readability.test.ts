import assert from 'node:assert/strict';
import { readability } from '../../server/src/text/readability';

/** To four decimals, which is as far as they are worked out by hand. */
const rounded = (number: number | null) => number && Math.round(number * 10_000) / 10_000;

describe('Readability', () => {
  it('counts words, sentences, long words and different ones', () => {
    // 7 words, 2 sentences, 2 words of more than six letters ("tillstyrker", "förslaget"), 6 different ("vi" twice).
    const found = readability(['Vi tillstyrker förslaget. Vi ser en risk.']);
    assert.equal(found.words, 7);
    assert.equal(found.sentences, 2);
    // 7/2 + 100 · 2/7 = 3.5 + 28.5714
    assert.equal(rounded(found.lix), 32.0714);
    // ln 7 = 1.945910, ln 6 = 1.791759; 2 − 0.920782 = 1.079218; ln 1.079218 = 0.076237; 1.945910 / 0.076237
    assert.ok(Math.abs(found.ovix! - 25.5246) < 0.001, String(found.ovix));
  });

  it('takes six letters for short and seven for long, hyphens aside', () => {
    // "avsnitt" has seven letters, "IT-stöd" six, "hälso-" five: 1 long word of 4, 1 sentence.
    assert.equal(readability(['hälso- avsnitt IT-stöd kommun']).lix, 4 + 25);
  });

  it('ends a sentence where a paragraph ends', () => {
    assert.equal(readability(['Avtalen om läkare', 'Utbildning']).sentences, 2);
  });

  it('knows one word in capitals and small letters, and with a comma behind it', () => {
    // Four words, one different: ln 4 / ln 2 = 2.
    assert.equal(rounded(readability(['Avtal, avtal AVTAL avtal.']).ovix), 2);
  });

  it('says nothing of variation where no word comes twice', () => {
    assert.equal(readability(['Vi avstyrker']).ovix, null);
    assert.equal(readability(['Ja']).ovix, null);
  });

  it('says nothing of nothing', () => {
    assert.deepEqual(readability([]), { words: 0, sentences: 0, lix: null, ovix: null });
    assert.deepEqual(readability(['—', '']), { words: 0, sentences: 1, lix: null, ovix: null });
  });
});
