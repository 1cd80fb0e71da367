import * as assert from 'node:assert/strict';
import { argumentRules, stanceRules } from '../../../server/src/answer/stances/ruleCodes';
import { Lexicon, lexiconFor } from '../../../server/src/answer/stances/lexicon';
import { readPattern } from '../../../server/src/answer/stances/pattern';
import { scanBlock } from '../../../server/src/answer/stances/scan';
import { Vocabulary } from '../../../server/src/answer/stances/vocabulary';
import { classes } from '../../../server/src/lexicon/classes';
import { phrases } from '../../../server/src/lexicon/phrases';
import type { StancePhrase } from '../../../server/src/lexicon/phrases/phrase';
import { proseOf } from './read';

const stancePhrases = phrases.filter((entry): entry is StancePhrase => 'position' in entry);

describe('the lexicon', () => {
  it('has a description for every rule', () => {
    assert.deepEqual(
      stancePhrases.map(({ rule }) => rule).filter((rule) => !Object.hasOwn(stanceRules, rule)),
      [],
    );
  });
  it('has a source for every stance', () => {
    assert.deepEqual(
      stancePhrases.filter(({ source }) => source.length < 10),
      [],
    );
  });
  it('lists nothing twice', () => {
    const all = stancePhrases.map(({ words }) => words);
    assert.deepEqual(
      all.filter((words, index) => all.indexOf(words) !== index),
      [],
    );
  });
  it('has no word twice in a class', () => {
    for (const [name, list] of Object.entries(classes)) {
      const words = list.split(' ');
      assert.deepEqual(
        words.filter((word, index) => words.indexOf(word) !== index),
        [],
        name,
      );
    }
  });
  it('has no ending in the classes that are looked for before endings are read', () => {
    for (const name of ['adverb', 'not', 'but', 'att', 'today', 'otherwise'] as const)
      assert.equal(/(?:^| )-/.test(classes[name]), false, name);
  });
  it('names the arguments it finds', () => {
    assert.deepEqual(Object.keys(argumentRules), ['concern', 'lack', 'request', 'merit', 'wish']);
  });
});

describe('the notation of phrases', () => {
  it('refuses a verb or a class that does not exist, and a phrase of nothing', () => {
    assert.throws(() => readPattern('@flyga bakom', new Vocabulary()), /no verb flyga/);
    assert.throws(() => readPattern('#ingenting bakom', new Vocabulary()), /no word class ingenting/);
    assert.throws(() => readPattern('~3', new Vocabulary()), /nothing to look for/);
    assert.throws(() => readPattern('?bakom', new Vocabulary()), /nothing to look for/);
  });
  it('anchors a phrase in its longest word', () => {
    assert.equal(readPattern('#copula ~7 positiv till', new Vocabulary()).anchor, 1);
    assert.equal(readPattern('leda/leder till att', new Vocabulary()).anchor, 0);
  });
  it('knows a phrase that negates itself', () => {
    assert.equal(readPattern('inget ~4 att invända', new Vocabulary()).negates, true);
    assert.equal(readPattern('kan ~4 invända', new Vocabulary()).negates, false);
  });
});

describe('phrases of one’s own', () => {
  const lexicon = lexiconFor([
    { phrase: 'Hurrar för', position: 'supports' },
    { phrase: 'säger tvi vale om', position: 'opposes' },
    { phrase: '…', position: 'opposes' },
  ]);
  const read = (text: string) =>
    scanBlock(proseOf(text), lexicon).marks.map(({ position, rule }) => `${position} ${rule}`);
  it('are found beside the others, whatever their case', () => {
    assert.deepEqual(read('Kommunen hurrar för förslaget. Nämnden tillstyrker det.'), [
      'supports userPhrase',
      'supports endorses',
    ]);
    assert.deepEqual(read('Vi säger tvi vale om detta.'), ['opposes userPhrase']);
  });
  it('are no part of the standard lexicon', () => {
    assert.deepEqual(scanBlock(proseOf('Kommunen hurrar för förslaget.'), lexiconFor()).marks, []);
  });
  it('do not reach into longer words', () => {
    assert.deepEqual(read('Kommunen hurrar förslaget.'), []);
  });
});

describe('the size of the lexicon', () => {
  const words = Array.from({ length: 4000 }, (_, index) => `påhittsord${index.toString(36)}`);
  const text =
    'Nämnden anser att ansvaret för tillsynen bör ligga på kommunerna och att staten betalar. '.repeat(400);
  const tenfold = [
    ...phrases,
    ...Array.from({ length: phrases.length * 9 }, (_, index): StancePhrase => {
      const words2 = `${words[index % words.length]!} ~4 ${words[(index * 7) % words.length]!}`;
      return {
        words: words2,
        position: 'supports',
        negated: null,
        rule: 'backs',
        source: 'made up for the test',
      };
    }),
  ];
  const cost = (lexicon: Lexicon) => {
    const prose = proseOf(text);
    const runs = Array.from({ length: 8 }, () => {
      const started = process.cpuUsage();
      // One scan is shorter than what the clock of the processor's time can tell apart.
      for (let scan = 0; scan < 15; scan++) scanBlock(prose, lexicon);
      return process.cpuUsage(started).user;
    });
    return Math.min(...runs);
  };
  it('does not slow the scan in proportion', () => {
    const one = new Lexicon(phrases);
    const ten = new Lexicon(tenfold);
    cost(one);
    assert.ok(cost(ten) < cost(one) * 3, 'a tenfold lexicon costs three times as much or more');
  });
});
