import assert from 'node:assert/strict';
import type { SectionTree } from '../../../server/src/features/proposals';
import { proposals } from '../../../server/src/features/proposals';
import { threeAnswers, workspace } from '../fixture';

const shape = (sections: readonly SectionTree[]): string[] =>
  sections.flatMap(({ number, title, countsText, sections: below, respondents }) => [
    `${number} ${title ?? '–'}: ${countsText || '–'}`,
    ...respondents.map(({ name, positionText }) => `- ${name} ${positionText}`),
    ...shape(below).map((line) => `  ${line}`),
  ]);

describe('Tree of proposals', () => {
  it('has chapters, sections and respondents with counts in words', () => {
    const [tree, ...others] = proposals(workspace(threeAnswers).snapshot);
    assert.deepEqual(others, []);
    assert.equal(tree!.designation, 'SOU 2024:72');
    assert.equal(tree!.title, 'Stärkt kompetens');
    assert.equal(tree!.answers, 2);
    assert.equal(tree!.complete, true);
    assert.deepEqual(shape(tree!.sections), [
      '4 Läkarmedverkan: 1 with comments',
      '- Eskilstuna kommun comments',
      '  4.1 Befintliga strukturer: 1 for',
      '  - Region Västerbotten supports',
      '5 En ordning för anställning: 1 for',
      '- Eskilstuna kommun supports',
      '  5.3 Anställa läkare: 1 unclear',
      '  - Region Västerbotten unclear',
      '  5.4 Anställa läkare: 1 unclear',
      '  - Region Västerbotten unclear',
    ]);
  });
  it('orders numbers as numbers, and places a section under its nearest known ancestor', () => {
    const [tree] = proposals(
      workspace('%! a.remissvar\nA kommun, SOU 2024:72\n\n4.10 X\n\n4.2.1 Y\n\n4.2 Z\n\n10 Å\n\n7.1.1 Ä\n')
        .snapshot,
    );
    assert.deepEqual(
      shape(tree!.sections)
        .filter((line) => !line.includes('- '))
        .map((line) => line.replace(/:.*/, '')),
      ['4.2 Z', '  4.2.1 Y', '4.10 X', '7.1.1 Ä', '10 Å'],
    );
  });
  it('learns a title from most of the answers where remiss.json has none', () => {
    const heading = (name: string, title: string) =>
      `%! ${name}.remissvar\n${name} kommun, SOU 2024:72\n\n4.2 ${title}\n`;
    const source = heading('A', 'Avtal') + heading('B', 'Avtalen stärks') + heading('C', 'Avtalen stärks');
    assert.equal(proposals(workspace(source).snapshot)[0]!.sections[0]!.title, 'Avtalen stärks');
  });
  it('has ids that are the same after a change', () => {
    const ids = (source: string) => {
      const walk = (sections: readonly SectionTree[]): string[] =>
        sections.flatMap(({ id, sections: below, respondents }) => [
          id,
          ...respondents.map(({ id }) => id),
          ...walk(below),
        ]);
      return proposals(workspace(source).snapshot).flatMap(({ id, sections }) => [id, ...walk(sections)]);
    };
    assert.ok(ids(threeAnswers).includes('SOU 2024:72#5.4/region västerbotten'));
    assert.deepEqual(
      ids(threeAnswers),
      ids(threeAnswers.replace('Förslaget löser', 'Förslaget avstyrker vi. Det löser')),
    );
  });
  it('shows an inquiry that nobody has answered', () => {
    const [tree] = proposals(workspace('%! remiss.json\n{"remiss":{"titel":"En promemoria"}}').snapshot);
    assert.equal(tree!.designation, 'En promemoria');
    assert.equal(tree!.answers, 0);
  });
  it('counts a respondent once, whatever it says in two files', () => {
    const file = (name: string, word: string) =>
      `%! ${name}.remissvar\nA kommun, SOU 2024:72\n\n4.2 Avtal\n\nKommunen ${word} förslaget.\n`;
    const [tree] = proposals(workspace(file('a', 'tillstyrker') + file('b', 'avstyrker')).snapshot);
    assert.equal(tree!.answers, 1);
    assert.equal(tree!.sections[0]!.countsText, '1 split');
  });
  it('shows a position taken in a sentence elsewhere', () => {
    const source =
      '%! a.remissvar\nA kommun, SOU 2024:72\n\nSammanfattning\n\nKommunen avstyrker avsnitt 4.2.\n';
    assert.deepEqual(shape(proposals(workspace(source).snapshot)[0]!.sections), [
      '4.2 –: 1 against',
      '- A kommun opposes',
    ]);
  });
});
