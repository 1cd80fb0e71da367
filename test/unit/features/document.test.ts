import assert from 'node:assert/strict';
import { explain } from '../../../server/src/features/explain';
import { semanticTokens } from '../../../server/src/features/semanticTokens';
import type { OutlineItem } from '../../../server/src/features/symbols';
import { outline } from '../../../server/src/features/symbols';
import { lineOf } from '../decisions/lines';
import { workspace } from '../fixture';

const answer = (lines: string) => {
  const fixture = workspace(`%! a.remissvar\nBotkyrka kommun, SOU 2024:72\n\n${lines}\n`);
  return { ...fixture, document: fixture.snapshot.document(fixture.uri)! };
};

describe('Outline', () => {
  const shape = (items: readonly OutlineItem[]): unknown[] =>
    items.map(({ name, children }) => (children.length ? [name, shape(children)] : name));

  it('nests sections as their numbers do', () => {
    const { document } = answer('Sammanfattning\n\n4 Läkare\n\n4.1 A\n\n4.1.4 B\n\n4.10 C\n\n5 D');
    assert.deepEqual(shape(outline(document)), [
      'Sammanfattning',
      ['4 Läkare', [['4.1 A', ['4.1.4 B']], '4.10 C']],
      '5 D',
    ]);
  });
  it('gives a chapter the reach of its sections', () => {
    const { document } = answer('4 Läkare\n\n4.1 A\n\nText.\n\n5 D');
    const [chapter] = outline(document);
    assert.equal(chapter!.range.end, document.text.indexOf('5 D'));
    const { start, end } = chapter!.selectionRange;
    assert.equal(document.text.slice(start, end), '4 Läkare');
  });
  it('says the position of a section, and none of other headings', () => {
    const { document } = answer('Sammanfattning\n\n5.4 Läkare\n\nKommunen avstyrker.');
    assert.deepEqual(
      outline(document).map(({ detail }) => detail),
      ['', 'opposes'],
    );
  });
});

describe('Semantic tokens', () => {
  const tokens = (lines: string) => {
    const { document } = answer(lines);
    return semanticTokens(document).map(
      ({ type, modifiers, start, end }) =>
        `${[type, ...modifiers].join('.')} ${document.text.slice(start, end)}`,
    );
  };
  it('colour headings, references and stances by their side', () => {
    assert.deepEqual(tokens('5.4 Läkare\n\nKommunen avstyrker förslaget, se avsnitt 4.1.'), [
      'remissHeading 5.4 Läkare',
      'remissStance.against avstyrker',
      'remissSection avsnitt 4.1',
    ]);
  });
  it('cut a heading up around what stands in it', () => {
    assert.deepEqual(tokens('5.4 Varför avsnitt 4.1 ändras'), [
      'remissHeading 5.4 Varför ',
      'remissSection avsnitt 4.1',
      'remissHeading  ändras',
    ]);
  });
  it('tell marks apart that are not counted', () => {
    assert.deepEqual(tokens('Där minoriteten tillstyrker.'), ['remissStance.for.setAside tillstyrker']);
  });
  it('come in order and never overlap', () => {
    const { document } = answer(
      'Sammanfattning\n\n4 A avsnitt 5 tillstyrker avsnitt 6\n\n5 B avstår\n\navstyrker',
    );
    let end = 0;
    for (const token of semanticTokens(document)) {
      assert.ok(token.start >= end && token.end > token.start);
      end = token.end;
    }
  });
});

describe('Explanation', () => {
  it('shows the words that carry a section’s position', () => {
    const { snapshot, uri, document } = answer('5.4 Läkare\n\nKommunen avstyrker förslaget. Det är dyrt.');
    const found = explain(snapshot, uri, document.text.indexOf('dyrt'))!;
    assert.equal(found.section, '5.4');
    assert.equal(found.position, 'opposes');
    assert.equal(found.because, 'The words here oppose the proposal.');
    assert.deepEqual(
      found.marks.map(({ quote, positionText }) => [quote, positionText]),
      [['Kommunen avstyrker förslaget.', 'opposes']],
    );
  });
  it('shows what was set aside and why', () => {
    const { snapshot, uri, document } = answer('5.4 Läkare\n\nDär minoriteten tillstyrker förslaget.');
    const found = explain(snapshot, uri, document.text.indexOf('5.4'))!;
    assert.equal(found.position, 'unclear');
    assert.deepEqual(
      found.setAside.map(({ because }) => because),
      ['The words of a minority.'],
    );
  });
  it('speaks of the whole answer where no section is', () => {
    const { snapshot, uri } = answer('5.4 Läkare\n\nKommunen avstyrker förslaget.');
    assert.equal(explain(snapshot, uri, 0)?.section, null);
    assert.equal(explain(snapshot, uri, null)?.section, null);
  });
  it('shows what a person has decided beside what the machine reads, apart', () => {
    const text = 'Botkyrka kommun, SOU 2024:72\n\n5.4 Läkare\n\nKommunen avstyrker förslaget.';
    const line = lineOf({
      respondent: 'botkyrka kommun',
      section: '5.4',
      position: 'supports',
      reading: 'opposes',
      kind: 'changed',
      by: 'Anna',
      why: 'Felskrivning.',
    });
    const { snapshot, uri } = workspace(`%! a.remissvar\n${text}\n%! remiss.decisions.jsonl\n${line}\n`);
    const found = explain(snapshot, uri, text.indexOf('5.4'))!;
    assert.equal(found.position, 'opposes');
    assert.equal(found.marks.length, 1);
    assert.equal(found.standingText, 'decided by Anna: supports (read as opposes)');
    assert.deepEqual(
      found.decisions.map(({ section, by, why, text }) => [section, by, why, text]),
      [['5.4', 'Anna', 'Felskrivning.', 'decided by Anna: supports (read as opposes)']],
    );
    const { decisions, standingText, positionText } = explain(snapshot, uri, null)!;
    assert.deepEqual([decisions, standingText], [[], positionText]);
  });
  it('says of each number what counts, where a person has decided about one of two', () => {
    const text = 'Botkyrka kommun, SOU 2024:72\n\n5.3, 5.4 Läkare\n\nKommunen avstyrker förslaget.';
    const line = lineOf({ respondent: 'botkyrka kommun', section: '5.4', position: 'supports' });
    const { snapshot, uri } = workspace(`%! a.remissvar\n${text}\n%! remiss.decisions.jsonl\n${line}\n`);
    const found = explain(snapshot, uri, text.indexOf('5.4'))!;
    assert.equal(found.standingText, 'opposes (5.3); decided by Anna: supports (read as opposes) (5.4)');
  });
  it('knows nothing of files that are no answers', () => {
    assert.equal(explain(answer('x').snapshot, 'file:///nej.txt', 0), null);
  });
});
