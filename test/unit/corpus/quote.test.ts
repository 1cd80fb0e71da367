import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { quoted, sentenceAround } from '../../../server/src/corpus/quote';
import { readFlow } from '../../../server/src/text/flow';

const botkyrka = fs.readFileSync(
  new URL('../../../seeds/sou-2024-72/botkyrka-kommun.txt', import.meta.url),
  'utf8',
);

/** The sentence around words of a text, as it is shown. */
function quote(text: string, words: string): string {
  const flow = readFlow(text);
  const start = text.indexOf(words);
  return quoted(flow, sentenceAround(flow, { start, end: start + words.length }));
}

describe('quoted', () => {
  it('shows a sentence on one line', () => {
    assert.equal(
      quote(botkyrka, 'motsätter sig'),
      'Förvaltningen motsätter sig utredningens förslag att lagföra möjligheten att anställa läkare för patientnära kliniskt arbete.',
    );
  });
  it('leaves out the page head that stands inside a sentence', () => {
    const shown = quote(botkyrka, 'Vidare kan skillnader i');
    assert.match(shown, /resurser och engagemang för läkarmedverkan bidra till en ojämlik vård/);
  });
});
