import assert from 'node:assert/strict';
import { findings } from '../../../test/unit/rules/findings';

/** The draft of somebody who is not in the folder otherwise; what stands in its summary, and under 5.4. */
const draft = (summary: string, section: string) => `
%! svar.remissvar
Botkyrka kommun, SOU 2024:72|

Sammanfattning

${summary}

5.4 En ordning där kommuner kan anställa läkare

${section}
`;
const found = (summary: string, section: string) => findings('summary-opposition', draft(summary, section));

describe('Rule summary-opposition', () => {
  const opposed = ['avstyrker: Section 5.4 is opposed here, but the summary does not say so.'];

  it('finds an opposition that the summary leaves out', () => {
    assert.deepEqual(
      found('Kommunen tillstyrker flera av förslagen.', 'Kommunen avstyrker förslaget.'),
      opposed,
    );
  });
  it('finds it where the summary only names the subject', () => {
    assert.deepEqual(
      found(
        'Kommunen lämnar synpunkter på en ordning där kommuner kan anställa läkare.',
        'Kommunen avstyrker den.',
      ),
      opposed,
    );
  });
  it('finds it where the summary opposes another section only', () => {
    assert.deepEqual(
      found('Kommunen avstyrker förslaget i avsnitt 4.2.', 'Kommunen avstyrker förslaget.'),
      opposed,
    );
  });
  it('finds it where only a minority opposes in the summary', () => {
    assert.deepEqual(found('Där minoriteten avstyrker.', 'Kommunen avstyrker förslaget.'), opposed);
  });
  it('is content with opposition in the summary to no section in particular', () => {
    assert.deepEqual(found('Kommunen avstyrker rätten att anställa läkare.', 'Kommunen avstyrker den.'), []);
  });
  it('is content with opposition to the section by its number', () => {
    assert.deepEqual(found('Kommunen avstyrker avsnitt 5.4.', 'Kommunen avstyrker förslaget.'), []);
  });
  it('is content with opposition to the chapter', () => {
    assert.deepEqual(found('Kommunen avstyrker avsnitt 5.', 'Kommunen avstyrker förslaget.'), []);
  });
  it('is content with doubt in the summary', () => {
    assert.deepEqual(found('Kommunen är tveksam till avsnitt 5.4.', 'Kommunen avstyrker förslaget.'), []);
  });
  it('says nothing of support', () => {
    assert.deepEqual(found('Kommunen har läst betänkandet.', 'Kommunen tillstyrker förslaget.'), []);
  });
  it('says nothing of doubt', () => {
    assert.deepEqual(found('Kommunen har läst betänkandet.', 'Kommunen är tveksam.'), []);
  });
  it('says nothing of a section both supported and opposed', () => {
    assert.deepEqual(
      found('Kommunen har läst betänkandet.', 'Kommunen tillstyrker syftet. Kommunen avstyrker lagen.'),
      [],
    );
  });
  it('says nothing of a minority that opposes', () => {
    assert.deepEqual(found('Kommunen har läst.', 'Där minoriteten avstyrker förslaget.'), []);
  });
  it('says nothing where there is no summary', () => {
    const source = draft('', 'Kommunen avstyrker förslaget.').replace('Sammanfattning', 'Inledning');
    assert.deepEqual(findings('summary-opposition', source), []);
  });
  it('says nothing of other people’s answers', () => {
    const source = draft('Kommunen har läst.', 'Kommunen avstyrker.').replace('svar.remissvar', 'svar.txt');
    const remiss =
      '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"egenOrganisation":"Salems kommun"}';
    assert.deepEqual(findings('summary-opposition', remiss + source), []);
  });
  it('looks at the answer of the writer’s own organisation, whatever its file is called', () => {
    const source = draft('Kommunen har läst.', 'Kommunen avstyrker.').replace('svar.remissvar', 'svar.txt');
    const remiss =
      '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"egenOrganisation":"Botkyrka kommun"}';
    assert.deepEqual(findings('summary-opposition', remiss + source), opposed);
  });
});
