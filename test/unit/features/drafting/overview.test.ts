import assert from 'node:assert/strict';
import type { Contradiction } from '../../../../server/src/features/drafting/overview';
import { draftOverview, drafts } from '../../../../server/src/features/drafting/overview';
import { workspace } from '../../fixture';

const remiss = `
%! remiss.json
{
  "remiss": { "beteckning": "SOU 2024:72" },
  "egenOrganisation": "Botkyrka kommun",
  "förslag": [
    { "id": "4", "rubrik": "Läkarmedverkan" },
    { "id": "4.1", "rubrik": "Strukturer" },
    { "id": "4.2", "rubrik": "Avtalen" },
    { "id": "5.4", "ref": ["5.3", "5.4"], "rubrik": "Anställa läkare" },
    { "id": "7.2", "rubrik": "Utbildning" },
    { "id": "7.2.3", "rubrik": "Specialistsjuksköterskor" }
  ]
}
`;

function overviewOf(body: string, contradictions: readonly Contradiction[] = [], files = remiss) {
  const { snapshot } = workspace(`${files}%! svar.txt\nBotkyrka kommun, SOU 2024:72\n\n${body}`);
  const [draft] = drafts(snapshot);
  return draftOverview(snapshot, draft!, contradictions);
}
const rows = (body: string) =>
  overviewOf(body).sections.map(
    ({ numbers, state, position, under }) =>
      `${numbers.join(', ')}: ${state}, ${position}${under ? `, under ${under}` : ''}`,
  );

describe('The overview of a draft', () => {
  it('has what the remiss asks for, in the order of the report', () => {
    assert.deepEqual(rows('Inget än.'), [
      '4.1: left, notAddressed',
      '4.2: left, notAddressed',
      '5.3, 5.4: left, notAddressed',
      '7.2: left, notAddressed',
      '7.2.3: left, notAddressed',
    ]);
  });

  it('tells what is answered, what is taken up without a position, and what is left', () => {
    assert.deepEqual(
      rows('5.3, 5.4 Anställa läkare\n\nKommunen avstyrker.\n\n4.1 Strukturer\n\nDe är bra.\n').slice(0, 3),
      ['4.1: unclear, unclear', '4.2: left, notAddressed', '5.3, 5.4: answered, opposes'],
    );
  });

  it('takes a section for answered where the one above it is, or one below', () => {
    assert.deepEqual(rows('7.2 Utbildning\n\nKommunen tillstyrker.\n').slice(3), [
      '7.2: answered, supports',
      '7.2.3: answered, supports, under 7.2',
    ]);
    assert.deepEqual(rows('7.2.3 Utbildning\n\nKommunen tillstyrker.\n').slice(3), [
      '7.2: answered, supports, under 7.2.3',
      '7.2.3: answered, supports',
    ]);
    assert.deepEqual(rows('4 Läkarmedverkan\n\nKommunen tillstyrker.\n').slice(0, 2), [
      '4.1: answered, supports, under 4',
      '4.2: answered, supports, under 4',
    ]);
  });

  it('takes nothing for answered that is unclear above it', () => {
    assert.equal(rows('7.2 Utbildning\n\nDen är bra.\n')[4], '7.2.3: left, notAddressed');
  });

  it('takes up what is said of a section elsewhere', () => {
    const { sections } = overviewOf('Kommunen avstyrker förslaget i avsnitt 4.2.\n');
    const [, agreements] = sections;
    assert.equal(agreements!.state, 'answered');
    assert.equal(agreements!.quote, 'Kommunen avstyrker förslaget i avsnitt 4.2.');
    assert.equal(agreements!.whole, null);
  });

  it('adds what the draft answers beyond the list', () => {
    assert.deepEqual(rows('6.1 Lön\n\nKommunen tillstyrker.\n').slice(2, 4), [
      '5.3, 5.4: left, notAddressed',
      '6.1: answered, supports',
    ]);
  });

  it('has the sections of the draft alone where no remiss.json lists any', () => {
    const { snapshot, uriOf } = workspace(
      '%! svar.remissvar\nBotkyrka kommun, SOU 2024:72\n\n4.2 Avtalen\n\nKommunen avstyrker.\n',
    );
    const document = snapshot.document(uriOf('svar.remissvar'))!;
    assert.deepEqual(drafts(snapshot), [document]);
    const { sections, designation } = draftOverview(snapshot, document, []);
    assert.equal(designation, 'SOU 2024:72');
    assert.deepEqual(
      sections.map(({ numbers, title }) => [...numbers, title]),
      [['4.2', 'Avtalen']],
    );
  });

  it('puts a contradiction to the sections that it speaks of', () => {
    const body = 'Sammanfattning\n\nVi ställer oss bakom.\n\n4.1 Strukturer\n\nA.\n\n4.2 Avtalen\n\nB.\n';
    const at = (words: string) => {
      const start = `Botkyrka kommun, SOU 2024:72\n\n${body}`.indexOf(words);
      return { start, end: start + words.length };
    };
    const found: Contradiction = { fingerprint: 'x', message: 'm', ...at('Vi ställer'), related: [at('A.')] };
    const { sections, contradictions } = overviewOf(body, [found]);
    assert.deepEqual(contradictions, [found]);
    assert.deepEqual(
      sections.filter((section) => section.contradictions.length).map(({ numbers }) => numbers),
      [['4.1']],
    );
  });
});
