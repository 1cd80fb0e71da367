import assert from 'node:assert/strict';
import { adjacent } from '../../../server/src/features/adjacent';
import { definition } from '../../../server/src/features/definition';
import { references } from '../../../server/src/features/references';
import { threeAnswers, workspace } from '../fixture';

const own = (lines: string) => `${threeAnswers}
%! botkyrka.txt
Botkyrka kommun, SOU 2024:72

${lines}
`;

describe('Definition', () => {
  it('of a heading is the section in remiss.json', () => {
    const { snapshot, uri, offset, show } = workspace(own('4.1| Befintliga strukturer'));
    assert.deepEqual(show(definition(snapshot, uri, offset)), [
      'remiss.json: { "id": "4.1", "typ": "bedömning", "rubrik": "Befintliga strukturer" }',
    ]);
  });
  it('of a reference in running text is the section it names', () => {
    const { snapshot, uri, offset, show } = workspace(
      own('5 Läkare\n\nSom framgår av avsnitt 4.|1 bör det ske.'),
    );
    assert.deepEqual(show(definition(snapshot, uri, offset)), [
      'remiss.json: { "id": "4.1", "typ": "bedömning", "rubrik": "Befintliga strukturer" }',
    ]);
  });
  it('of two numbers of one proposal is one place', () => {
    const { snapshot, uri, offset } = workspace(own('5.3, 5.4| Läkare'));
    assert.equal(definition(snapshot, uri, offset).length, 1);
  });
  it('of a section the report is not known to have is nowhere', () => {
    const { snapshot, uri, offset } = workspace(own('9| Övrigt'));
    assert.deepEqual(definition(snapshot, uri, offset), []);
  });
  it('of a section that remiss.json leaves out is where an answer says most of it', () => {
    const { snapshot, uri, offset, show } = workspace(
      own('7 Annat\n\nSe avsnitt 5|.\n%! salem.txt\nSalems kommun, SOU 2024:72\n\n5 Läkare\n\nJa.'),
    );
    assert.deepEqual(show(definition(snapshot, uri, offset)), [
      'eskilstuna.txt: 5 En ordning för anställning\n\nNämnden tillstyrker utredningens förslag.\n',
    ]);
  });
  it('of running text is nowhere', () => {
    const { snapshot, uri, offset } = workspace(own('4.1 Strukturer\n\nNämnden anser| det.'));
    assert.deepEqual(definition(snapshot, uri, offset), []);
  });
});

describe('References', () => {
  const passages = [
    'eskilstuna.txt: Nämnden tillstyrker utredningens förslag.',
    'västerbotten.txt: 5.3, 5.4 Att anställa läkare',
    'botkyrka.txt: Kommunen avstyrker förslaget.',
  ];
  it('are every respondent’s passage on the section, above it and below it', () => {
    const { snapshot, uri, offset, show } = workspace(own('5.4| Läkare\n\nKommunen avstyrker förslaget.'));
    const found = references(snapshot, uri, offset, { includeDeclaration: false });
    assert.deepEqual(show(found).sort(), [...passages].sort());
  });
  it('are the same from the body of the section', () => {
    const { snapshot, uri, offset, show } = workspace(own('5.4 Läkare\n\nKommunen| avstyrker förslaget.'));
    const found = references(snapshot, uri, offset, { includeDeclaration: false });
    assert.deepEqual(show(found).sort(), [...passages].sort());
  });
  it('have the description in remiss.json among them where it is asked for', () => {
    const { snapshot, uri, offset } = workspace(own('4.1| Strukturer'));
    const count = (includeDeclaration: boolean) =>
      references(snapshot, uri, offset, { includeDeclaration }).filter(({ uri }) =>
        uri.endsWith('remiss.json'),
      ).length;
    assert.deepEqual([count(false), count(true)], [0, 1]);
  });
  it('are found from remiss.json', () => {
    const source = own('5.4 Läkare\n\nKommunen avstyrker förslaget.').replace('"id": "5.4"', '"id"|: "5.4"');
    const { snapshot, uri, offset, show } = workspace(source);
    const found = references(snapshot, uri, offset, { includeDeclaration: false });
    assert.deepEqual(show(found).sort(), [...passages].sort());
  });
  it('of 4.1 leave 4.10 out', () => {
    const { snapshot, uri, offset, show } = workspace(
      own('4.1| Strukturer\n\n4.10 Annat\n\nKommunen avstyrker det.'),
    );
    const found = show(references(snapshot, uri, offset, { includeDeclaration: false }));
    assert.ok(!found.some((place) => place.includes('avstyrker det')));
  });
});

describe('Next and previous respondent', () => {
  const source = own('5.4| Läkare\n\nKommunen avstyrker förslaget.');
  it('go round by name, and keep their section', () => {
    const { snapshot, uri, offset } = workspace(source);
    const visited: string[] = [];
    let at = { uri, offset };
    let section: string | undefined;
    for (let step = 0; step < 4; step++) {
      const next = adjacent(snapshot, at.uri, at.offset, 'next', section)!;
      visited.push(`${next.index}/${next.total} ${next.respondent.name} ${next.section}`);
      at = { uri: next.respondent.location.uri, offset: next.respondent.location.start };
      section = next.section;
    }
    assert.deepEqual(visited, [
      '2/3 Eskilstuna kommun 5.4',
      '3/3 Region Västerbotten 5.4',
      '1/3 Botkyrka kommun 5.4',
      '2/3 Eskilstuna kommun 5.4',
    ]);
  });
  it('go back the same way', () => {
    const { snapshot, uri, offset } = workspace(source);
    assert.equal(adjacent(snapshot, uri, offset, 'previous')?.respondent.name, 'Region Västerbotten');
  });
  it('have nowhere to go from text without a section', () => {
    const { snapshot, uri, offset } = workspace(own('Inledning| om ärendet.'));
    assert.equal(adjacent(snapshot, uri, offset, 'next'), null);
  });
  it('have nowhere to go where nobody else says anything', () => {
    const { snapshot, uri, offset } = workspace(own('9| Övrigt\n\nKommunen avstyrker.'));
    assert.equal(adjacent(snapshot, uri, offset, 'next'), null);
  });
});
