import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import type { Block } from '../../../server/src/text/flow';
import { readFlow } from '../../../server/src/text/flow';

const folder = 'seeds/sou-2024-72';
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Pieces that the layout has opinions about, so that random texts meet them often. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r',
      '\r\n',
      '\f',
      '\u2028',
      ' ',
      '   ',
      '\t',
      '\u00A0',
      '\u00AD',
      '\u200B',
      '\uFEFF',
      '-\n',
    ],
    ...[
      '4.1 ',
      '1. ',
      '§ 26\n',
      '• ',
      '- ',
      'a) ',
      '# ',
      '**',
      '*',
      '_',
      '*4.1 Avtal*\n',
      '_Avtal_\n',
      '## *Avtal*\n',
      '\\',
      '1 (3)\n',
      'Sid 2 (4)\n',
      '434 81 Kungsbacka\n',
    ],
    ...[
      'Sammanfattning\n',
      'Avsnitt 8.2 ',
      'Kommunen ',
      'anser ',
      'förslaget.',
      '(SOU',
      'ﬁ',
      'a\u030A',
      '\u0308',
      '\ud83d',
    ],
    ...[
      'Yttrande över remiss',
      'Kapitel 7\n',
      '<!-- sida 3 -->\n',
      '<!--',
      '-->',
      '........ 5\n',
      'www.exempel.se\n',
    ],
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const mutatedSeed = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), piece), { maxLength: 6 }),
  )
  .map(([seed, edits]) =>
    edits.reduce((current, [at, length, inserted]) => {
      const start = at % (current.length + 1);
      return current.slice(0, start) + inserted + current.slice(start + length);
    }, seed),
  );

/** What a reader sees no trace of, or what the prose leaves out or writes in another way. */
const dropped = /[\s\u0085\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F]/;

function isEnclosed(block: Block, before: Block): boolean {
  return block.kind === 'furniture' || block.kind === 'contents' ? block.end <= before.end : false;
}

function checkFlow(source: string): void {
  const { blocks } = readFlow(source);
  const covered = new Uint8Array(source.length);
  let widest: Block | undefined;
  for (const block of blocks) {
    const { start, end, prose } = block;
    assert.ok(start >= 0 && start < end && end <= source.length);
    assert.ok(!/\s/.test(source[start]!) && !/\s/.test(source[end - 1]!), 'white space at an edge');
    if (widest) assert.ok(start >= widest.end || isEnclosed(block, widest), 'blocks overlap');
    if (!widest || end > widest.end) widest = block;
    covered.fill(1, start, end);
    assert.equal(prose.lower.length, prose.text.length);
    checkMap(source, block);
  }
  for (let at = 0; at < source.length; at++) {
    assert.ok(covered[at] || dropped.test(source[at]!), `unit ${at} is in no block`);
  }
}

/** Every unit of the prose stands for itself in the file, or for a piece that normalises to it. */
function checkMap(source: string, { prose, start, end }: Block): void {
  let last = start;
  for (let at = 0; at < prose.text.length; at++) {
    const range = prose.range(at, at + 1);
    assert.ok(range.start >= last && range.end <= end && range.end > range.start, 'map leaves the block');
    last = range.start;
    const unit = prose.text[at]!;
    const piece = source.slice(range.start, range.end);
    if (unit === ' ') assert.match(piece, dropped);
    else if (piece !== unit) {
      const same = piece.normalize('NFKC').replace(/[\u2010\u2011]/g, '-');
      assert.ok(same.includes(unit) || piece.normalize('NFC').includes(unit), `${unit} stands for ${piece}`);
    }
  }
}

describe('readFlow, for any text', () => {
  it('keeps ranges inside the text, blocks in order, and the map true', () => {
    fc.assert(fc.property(text, checkFlow), { seed: 72, numRuns: 600 });
  });
  it('does so for the seeds with pieces cut out and put in', () => {
    fc.assert(fc.property(mutatedSeed, checkFlow), { seed: 72, numRuns: 25 });
  });
  it('holds on the seeds as they are', () => seeds.forEach(checkFlow));
});
