import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { analyse } from '../../../server/src/answer/analyse';
import { answerVerdict, sectionVerdict } from '../../../server/src/answer/positions/positions';
import { phrases } from '../../../server/src/lexicon/phrases';
import { scan } from './read';

const folder = path.join(import.meta.dirname, '../../../seeds/sou-2024-72');
const seeds = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
const vocabulary = [
  ...new Set(
    phrases.flatMap(({ words }) => words.split(/[\s/]+/).map((word) => word.replace(/[@#?~]|\.s$/g, ''))),
  ),
  ...[
    'kommunen',
    'förslaget',
    'inte',
    'att',
    'men',
    ',',
    '.',
    ':',
    '”',
    '(',
    'SKR',
    'avsnitt 4.1',
    '\n',
    '\n\n',
    '• ',
  ],
];
const runs = { seed: 2024, numRuns: 60 };
const salad = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join(' '));
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.nat(20_000),
    fc.nat(400),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map(
    ([text, at, length, put]) =>
      text.slice(at, at + 2500).slice(0, 1200) + put + text.slice(at + 1200 + length, at + 2500 + length),
  );

function holds(text: string): void {
  const answer = analyse(text);
  for (const fact of [...answer.stances, ...answer.arguments]) {
    assert.ok(
      fact.start >= 0 && fact.start < fact.end && fact.end <= text.length,
      'the range is inside the text',
    );
    assert.equal(fact.text, text.slice(fact.start, fact.end));
  }
  const starts = answer.stances.map(({ start }) => start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
    'stances come in the order of the text',
  );
  const evidence = { ...answer, headings: answer.sections };
  for (const verdict of [
    answerVerdict(evidence),
    ...answer.sections.map((section) => sectionVerdict(section, evidence)),
  ]) {
    const told = [...verdict.marks, ...verdict.setAside.map(({ mark }) => mark)];
    assert.equal(new Set(told).size, told.length, 'a mark carries the position or is set aside, once');
    assert.ok(told.every((mark) => answer.stances[mark] !== undefined));
    assert.ok(verdict.arguments.every((reason) => answer.arguments[reason] !== undefined));
  }
}

describe('whatever the text', () => {
  it('the facts of any string hold', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), runs));
  it('the facts of any heap of the lexicon’s words hold', () => fc.assert(fc.property(salad, holds), runs));
  it('the facts of a damaged answer hold', () => fc.assert(fc.property(mutated, holds), runs));
  it('a block is read the same every time', () =>
    fc.assert(
      fc.property(salad, (text) => assert.deepEqual(scan(text), scan(text))),
      runs,
    ));
});
