import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf, findAnchor, findSurroundings } from '../../../server/src/corpus/decisions/anchor';
import type { Anchor } from '../../../server/src/corpus/decisions/decision';
import type { Range } from '../../../server/src/text/range';
import { readFlow } from '../../../server/src/text/flow';

const text = `Salems kommuns yttrande över SOU 2024:72

4.1 Befintliga strukturer

Kommunen tillstyrker förslaget. Den ser dock att hälso- och sjukvårdens
samverkan kräver mer tid än utredningen räknar med.

5.4 Anställa läkare

Kommunen tillstyrker förslaget. Ansvaret behöver ändå ligga kvar hos regionen,
eftersom kommunen saknar medicinsk ledning.
`;

function anchored(words: string, from = 0, source = text): Anchor {
  const start = source.indexOf(words, from);
  assert.ok(start >= 0, words);
  return anchorOf(readFlow(source), { start, end: start + words.length });
}

function found(anchor: Anchor, source: string, inside: readonly Range[] = []): string | null {
  const range = findAnchor({ text: source, flow: () => readFlow(source) }, anchor, inside);
  return range && source.slice(range.start, range.end);
}

describe('An anchor', () => {
  const quote =
    'Den ser dock att hälso- och sjukvårdens\nsamverkan kräver mer tid än utredningen räknar med.';

  it('finds its words where they were, and where they have moved', () => {
    assert.equal(found(anchored(quote), text), quote);
    assert.equal(found(anchored(quote), `Ett nytt stycke.\n\n${text}`), quote);
  });

  it('finds them with lines broken anew, other spaces and capitals, and words split at a line’s end', () => {
    const anew = text
      .replace('Den ser dock att', 'Den  ser\ndock ATT')
      .replace('samverkan kräver', 'sam-\nverkan kräver');
    assert.equal(
      found(anchored(quote), anew),
      'Den  ser\ndock ATT hälso- och sjukvårdens\nsam-\nverkan kräver mer tid än utredningen räknar med',
    );
  });

  it('finds them over a page’s end', () => {
    const anew = text.replace('sjukvårdens\nsamverkan', 'sjukvårdens\n\n2 (3)\n\nsamverkan');
    assert.match(found(anchored(quote), anew) ?? '', /^Den ser[\s\S]+2 \(3\)[\s\S]+räknar med$/);
  });

  it('made over a page’s end finds them without it', () => {
    const before = text.replace('sjukvårdens\nsamverkan', 'sjukvårdens\n\n2 (3)\n\nsamverkan');
    const anchor = anchored(quote.replace('sjukvårdens\n', 'sjukvårdens\n\n2 (3)\n\n'), 0, before);
    assert.ok(!anchor.exact.includes('2 (3)'));
    assert.equal(found(anchor, text), quote.slice(0, -1));
  });

  it('tells the same words apart by the section they are in', () => {
    const words = 'Kommunen tillstyrker förslaget.';
    const second = text.lastIndexOf(words);
    const section = { start: text.indexOf('5.4'), end: text.length };
    const blank = { ...anchored(words), prefix: '', suffix: '', start: null };
    const range = findAnchor({ text, flow: () => readFlow(text) }, blank, [section]);
    assert.equal(range?.start, second);
  });

  it('tells them apart by what stands around them, and by where they were', () => {
    const words = 'Kommunen tillstyrker förslaget.';
    const second = text.lastIndexOf(words);
    const anchor = anchored(words, second);
    const start = (anchor: Anchor) => findAnchor({ text, flow: () => readFlow(text) }, anchor)?.start;
    assert.equal(start({ ...anchor, start: null }), second);
    assert.equal(start({ ...anchor, prefix: '', suffix: '' }), second);
  });

  it('is lost when a word is gone, come or another', () => {
    const words = 'Kommunen tillstyrker förslaget. Ansvaret behöver ändå ligga kvar';
    for (const change of ['avstyrker', 'tillstyrker inte', ''])
      assert.equal(found(anchored(words), text.replaceAll('tillstyrker', change)), null);
  });

  it('does not find a few letters inside other words', () => {
    const source = 'Svar\n\nVi säger ja. Det gäller jagen.\n';
    assert.equal(
      found({ ...anchored('ja.', 0, source), prefix: '', suffix: '' }, 'Svar\n\nVi säger j a g.\n'),
      null,
    );
  });

  it('tells where lost words stood', () => {
    const anew = text.replace('Ansvaret behöver ändå ligga kvar', 'Det ska ligga kvar');
    const anchor = anchored('Ansvaret behöver ändå ligga kvar');
    const range = findSurroundings({ text: anew, flow: () => readFlow(anew) }, anchor);
    assert.equal(anew.slice(range!.start, range!.end).trim(), '. Det ska ligga kvar');
    assert.equal(findSurroundings({ text: 'Annat.', flow: () => readFlow('Annat.') }, anchor), null);
  });

  it('survives any edits outside its words', () => {
    const word = fc.constantFrom(
      'Kommunen',
      'avstyrker',
      '\n\n',
      ' ',
      '-\n',
      '7 Annat\n',
      '§',
      '2 (3)\n',
      'å',
    );
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(60),
      words: fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        let before = text.slice(0, text.indexOf(quote));
        let after = text.slice(before.length + quote.length);
        for (const { at, cut, words } of edits) {
          const place = Math.floor(at * (before.length + after.length));
          if (place < before.length) before = before.slice(0, place) + words + before.slice(place + cut);
          else {
            const inside = place - before.length;
            after = after.slice(0, inside) + words + after.slice(inside + cut);
          }
        }
        assert.equal(found(anchored(quote), before + quote + after), quote);
      }),
      { seed: 72, numRuns: 120 },
    );
  });

  it('survives any new line breaks, spaces and hyphens in prose', () => {
    const gaps = fc.array(fc.constantFrom(' ', '\n', '  ', ' \n', '\u00A0'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(gaps, (gaps) => {
        let at = 0;
        const anew = quote.replace(/\s+/g, () => gaps[at++ % gaps.length]!);
        const source = text.replace(quote, anew);
        assert.equal(found(anchored(quote), source)?.replace(/\s+|\.$/g, ''), quote.replace(/\s+|\.$/g, ''));
      }),
      { seed: 72, numRuns: 60 },
    );
  });
});
