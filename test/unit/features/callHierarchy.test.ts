import assert from 'node:assert/strict';
import type { HierarchyCall } from '../../../server/src/features/callHierarchy';
import { answeredBy, answersTo, hierarchyAt } from '../../../server/src/features/callHierarchy';
import { threeAnswers, workspace } from '../fixture';

const own = (lines: string) => `${threeAnswers}
%! botkyrka.txt
Botkyrka kommun, SOU 2024:72

${lines}
`;

describe('Who answers what', () => {
  const at = (lines: string) => {
    const fixture = workspace(own(lines));
    const { snapshot, uri, offset, show } = fixture;
    const items = hierarchyAt(snapshot, uri, offset);
    const calls = (found: readonly HierarchyCall[], file?: string) =>
      found.map(({ item, passages }) => [
        item.name,
        item.detail,
        ...show(passages.map(({ start, end }) => ({ uri: file ?? item.place.uri, start, end }))),
      ]);
    return { ...fixture, items, calls };
  };

  it('begins with the sections that are named', () => {
    const { items } = at('5.3, 5.4| Läkare');
    assert.deepEqual(
      items.map(({ name, detail }) => [name, detail]),
      [
        ['5.3 Anställa läkare', 'SOU 2024:72'],
        ['5.4 Anställa läkare', 'SOU 2024:72'],
      ],
    );
  });
  it('begins with the section around other words, and with the respondent elsewhere', () => {
    assert.deepEqual(
      at('4.1 A\n\nNågra |ord.').items.map(({ name }) => name),
      ['4.1 Befintliga strukturer'],
    );
    assert.deepEqual(
      at('Några |ord.').items.map(({ name }) => name),
      ['Botkyrka kommun'],
    );
  });
  it('says who answers a section, with their words', () => {
    const { snapshot, items, calls } = at('5.4| Läkare\n\nKommunen avstyrker förslaget.');
    assert.deepEqual(calls(answersTo(snapshot, items[0]!.of)), [
      ['Botkyrka kommun', 'opposes', 'botkyrka.txt: Kommunen avstyrker förslaget.'],
      ['Eskilstuna kommun', 'supports', 'eskilstuna.txt: Nämnden tillstyrker utredningens förslag.'],
      ['Region Västerbotten', 'unclear', 'västerbotten.txt: 5.3, 5.4 Att anställa läkare'],
    ]);
  });
  it('says what a respondent answers, in numeric order', () => {
    const { snapshot, uri, items, calls } = at(
      'Några |ord.\n\n5.4 Läkare\n\nKommunen avstyrker.\n\n4.1 Avtal\n\nKommunen tillstyrker.',
    );
    assert.deepEqual(calls(answeredBy(snapshot, items[0]!.of), uri), [
      ['4.1 Befintliga strukturer', 'supports', 'botkyrka.txt: Kommunen tillstyrker.'],
      ['5.4 Anställa läkare', 'opposes', 'botkyrka.txt: Kommunen avstyrker.'],
    ]);
  });
  it('goes on from one to the other', () => {
    const { snapshot, items } = at('5.4| Läkare');
    const [, eskilstuna] = answersTo(snapshot, items[0]!.of);
    const answered = answeredBy(snapshot, eskilstuna!.item.of).map(({ item }) => item.name);
    assert.deepEqual(answered, ['4 Läkarmedverkan', '5 En ordning för anställning']);
  });
  it('has nothing the other way round, or of files that are gone', () => {
    const { snapshot, items } = at('5.4| Läkare');
    assert.deepEqual(answeredBy(snapshot, items[0]!.of), []);
    assert.deepEqual(answersTo(snapshot, { kind: 'respondent', uri: 'file:///remiss/botkyrka.txt' }), []);
    assert.deepEqual(answeredBy(snapshot, { kind: 'respondent', uri: 'file:///nej.txt' }), []);
  });
});
