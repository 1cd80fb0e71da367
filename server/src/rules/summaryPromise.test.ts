import assert from 'node:assert/strict';
import { findings } from '../../../test/unit/rules/findings';

const draft = (points: readonly string[], headings: readonly string[], before = '') => `${before}
%! svar.remissvar
Botkyrka kommun, SOU 2024:72|

Sammanfattning

Kommunen lämnar synpunkter på följande förslag:

${points.map((point) => `• ${point}`).join('\n\n')}

${headings.map((heading) => `${heading}\n\nKommunen har läst avsnittet.\n\n`).join('')}`;
const found = (points: readonly string[], headings: readonly string[], before?: string) =>
  findings('summary-promise', draft(points, headings, before));

const headings = [
  '4.1 Läkarmedverkan bör stärkas inom ramen för befintliga strukturer',
  '4.2 Avtalen om läkarmedverkan behöver stärkas',
  '4.6 Stärkt medicinsk kompetens på ledningsnivå',
  '5.4 En ordning där kommuner kan anställa läkare',
  '7.2.3 Fler specialistsjuksköterskor i kommunal hälso- och sjukvård',
];
const points = headings.map((heading) => heading.slice(heading.indexOf(' ') + 1));

describe('Rule summary-promise', () => {
  const promise = (point: string, section = '') =>
    `${point}: The summary mentions "${point}"${section && ` (section ${section})`}, but no section below deals with it.`;
  const missing = 'Stärkt kompetensförsörjning i kommunal hälso- och sjukvård';

  it('finds the point that no section deals with', () => {
    assert.deepEqual(found([...points, missing], headings), [promise(missing)]);
  });
  it('finds it among points of the same words', () => {
    assert.deepEqual(found([missing, ...points], headings), [promise(missing)]);
  });
  it('finds two', () => {
    const other = 'Inför ett breddat VULF-avtal';
    assert.deepEqual(found([...points, missing, other], headings), [promise(missing), promise(other)]);
  });
  it('names the section where the report is known to have it', () => {
    const remiss =
      '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"förslag":[{"id":"6","rubrik":"Kompetensförsörjning i kommunal hälso- och sjukvård"}]}';
    assert.deepEqual(found([...points, missing], headings, remiss), [promise(missing, '6')]);
  });
  it('is content with a section below the one that is promised', () => {
    const remiss =
      '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"förslag":[{"id":"6","rubrik":"Kompetensförsörjning i kommunal hälso- och sjukvård"}]}';
    assert.deepEqual(found([...points, missing], [...headings, '6.2 Kliniska adjunkter'], remiss), []);
  });
  it('is content when every point has its section', () => {
    assert.deepEqual(found(points, headings), []);
  });
  it('is content with other forms of the words', () => {
    assert.deepEqual(found([points[0]!, 'Stärkta avtal om läkarmedverkan', points[3]!], headings), []);
  });
  it('is content with a shortened title', () => {
    assert.deepEqual(found([points[0]!, points[1]!, 'Kommuner kan anställa läkare'], headings), []);
  });
  it('is content with capitals and odd spaces', () => {
    assert.deepEqual(
      found(
        [...points.slice(0, 4), 'FLER  specialistsjuksköterskor i kommunal hälso-och sjukvård'],
        headings,
      ),
      [],
    );
  });
  it('leaves a list alone that is not one of sections', () => {
    assert.deepEqual(
      found(['Inför krav på digitala lösningar', 'Ge mer tid', 'Utred kostnaderna'], headings),
      [],
    );
  });
  it('leaves a list alone of which most points are no sections', () => {
    assert.deepEqual(found([points[0]!, 'Ge mer tid', 'Utred kostnaderna'], headings), []);
  });
  it('leaves two points alone', () => {
    assert.deepEqual(found([points[0]!, missing], headings), []);
  });
  it('says nothing of an answer without numbered sections', () => {
    assert.deepEqual(found(points, []), []);
  });
  it('says nothing of a list outside the summary', () => {
    const source = draft([...points, missing], headings).replace('Sammanfattning', 'Bakgrund');
    assert.deepEqual(findings('summary-promise', source), []);
  });
  it('says nothing of other people’s answers', () => {
    const source = draft([...points, missing], headings).replace('svar.remissvar', 'svar.txt');
    const remiss =
      '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"egenOrganisation":"Salems kommun"}';
    assert.deepEqual(findings('summary-promise', remiss + source), []);
  });
});
