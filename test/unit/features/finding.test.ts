import assert from 'node:assert/strict';
import { matchScore } from '../../../server/src/features/matching';
import { implementation } from '../../../server/src/features/implementation';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { threeAnswers, workspace } from '../fixture';

const own = (lines: string) => `${threeAnswers}
%! botkyrka.txt
Botkyrka kommun, SOU 2024:72

${lines}
`;

describe('Implementation', () => {
  it('of a section is what takes a side on it, above it or below it', () => {
    const { snapshot, uri, offset, show } = workspace(own('5.4| Läkare\n\nKommunen avstyrker förslaget.'));
    assert.deepEqual(show(implementation(snapshot, uri, offset)), [
      'eskilstuna.txt: Nämnden tillstyrker utredningens förslag.',
      'botkyrka.txt: Kommunen avstyrker förslaget.',
    ]);
  });
  it('leaves out what only comments', () => {
    const { snapshot, uri, offset, show } = workspace(own('4| Läkarmedverkan'));
    assert.deepEqual(show(implementation(snapshot, uri, offset)), [
      'västerbotten.txt: Regionen tillstyrker att de stärks.',
    ]);
  });
  it('is nowhere from words outside every section', () => {
    const { snapshot, uri, offset } = workspace(own('Inledning| om ärendet.'));
    assert.deepEqual(implementation(snapshot, uri, offset), []);
  });
});

describe('Workspace symbols', () => {
  const { snapshot, show } = workspace(threeAnswers);
  const names = (query: string) => workspaceSymbols(snapshot, query).map(({ name }) => name);

  it('are sections and respondents, in order where nothing is asked for', () => {
    assert.deepEqual(names(''), [
      '4 Läkarmedverkan',
      '4.1 Befintliga strukturer',
      '5 En ordning för anställning',
      '5.3 Anställa läkare',
      '5.4 Anställa läkare',
      'Eskilstuna kommun',
      'Region Västerbotten',
    ]);
  });
  it('are found by number, the number itself first', () => {
    assert.equal(names('5')[0], '5 En ordning för anställning');
    assert.deepEqual(names('5.4'), ['5.4 Anställa läkare']);
  });
  it('are found by words of the title in any order, and by letters', () => {
    assert.deepEqual(names('läk anst'), ['5.3 Anställa läkare', '5.4 Anställa läkare']);
    assert.deepEqual(names('vbotten'), ['Region Västerbotten']);
  });
  it('lead to remiss.json, to the answers where it says nothing, and to the respondent', () => {
    const place = (query: string) => show(workspaceSymbols(snapshot, query).map(({ place }) => place));
    assert.match(place('4.1')[0]!, /^remiss\.json: \{ "id": "4\.1"/);
    assert.match(place('ordning')[0]!, /^eskilstuna\.txt: 5 En ordning för anställning\n/);
    assert.deepEqual(place('region'), ['västerbotten.txt: Region Västerbotten']);
  });
  it('say which report they belong to', () => {
    assert.deepEqual(
      [...new Set(workspaceSymbols(snapshot, '').map(({ container }) => container))],
      ['SOU 2024:72'],
    );
  });
});

describe('Matching a query', () => {
  it('prefers words to beginnings, beginnings to insides, insides to scattered letters', () => {
    const scores = ['kommun', 'komm', 'mmun', 'kmmn'].map((query) => matchScore('Salems kommun', query)!);
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
    assert.equal(new Set(scores).size, 4);
  });
  it('wants every word', () => {
    assert.equal(matchScore('Salems kommun', 'salem region'), null);
  });
});
