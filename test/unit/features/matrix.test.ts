import assert from 'node:assert/strict';
import { cellEvidence, matrices } from '../../../server/src/features/matrix';
import { indexOf } from '../../../server/src/features/subject';
import { lineOf } from '../decisions/lines';
import { threeAnswers, workspace } from '../fixture';

describe('Matrix', () => {
  it('has a row for every respondent, in Swedish order, and a cell where something is said', () => {
    const source =
      threeAnswers +
      ['Örebro', 'Zinkgruvans', 'Ängelholms', 'Åre']
        .map((name) => `%! ${encodeURIComponent(name)}.txt\n${name} kommun, SOU 2024:72\n`)
        .join('');
    const [matrix] = matrices(workspace(source).snapshot);
    assert.deepEqual(
      matrix!.rows.map(({ name }) => name),
      [
        'Eskilstuna kommun',
        'Region Västerbotten',
        'Zinkgruvans kommun',
        'Åre kommun',
        'Ängelholms kommun',
        'Örebro kommun',
      ],
    );
    const [first] = matrix!.rows;
    assert.deepEqual([...first!.cells.keys()], ['4', '5']);
    assert.equal(first!.cells.get('5')!.quote, 'Nämnden tillstyrker utredningens förslag.');
  });

  it('has the proposals that nobody speaks of, and counts who says what of each', () => {
    const [matrix] = matrices(workspace(threeAnswers).snapshot);
    assert.deepEqual(
      matrix!.sections.map(({ number, kind, answered, counts }) => [number, kind, answered, [...counts]]),
      [
        ['4', 'chapter', 1, [['comments', 1]]],
        ['4.1', 'assessment', 1, [['supports', 1]]],
        ['5', null, 1, [['supports', 1]]],
        ['5.3', 'proposal', 1, [['unclear', 1]]],
        ['5.4', 'proposal', 1, [['unclear', 1]]],
      ],
    );
    const silent = threeAnswers.replace('5.3, 5.4 Att anställa läkare', 'Att anställa läkare');
    const proposal = matrices(workspace(silent).snapshot)[0]!.sections.find(({ number }) => number === '5.4');
    assert.equal(proposal?.title, 'Anställa läkare');
    assert.equal(proposal.answered, 0);
  });
  it('has a proposal of two sections under the one that is answered', () => {
    const source = threeAnswers.replace('5.3, 5.4 Att anställa läkare', '5.4 Att anställa läkare');
    const numbers = matrices(workspace(source).snapshot)[0]!.sections.map(({ number }) => number);
    assert.deepEqual(numbers, ['4', '4.1', '5', '5.4']);
  });
  it('has no chapter that nobody speaks of', () => {
    const source = threeAnswers
      .replace('4 Läkarmedverkan\n', 'Läkarmedverkan\n')
      .replace('"id": "4"', '"id": "9"');
    const numbers = matrices(workspace(source).snapshot)[0]!.sections.map(({ number }) => number);
    assert.ok(!numbers.includes('9'), numbers.join());
  });
});

describe('The words behind a cell', () => {
  const { snapshot, show } = workspace(threeAnswers);
  const index = indexOf(snapshot, 'sou 2024:72');
  const shown = (respondent: string, number: string | null) => {
    const found = cellEvidence(snapshot, index, respondent, number);
    return found && { ...found, place: show([found.place])[0]!.split(': ')[1] };
  };

  it('are the quote, or the heading where no words carry a position', () => {
    assert.deepEqual(shown('eskilstuna kommun', '5'), {
      position: 'supports',
      standingText: 'supports',
      decision: null,
      quote: 'Nämnden tillstyrker utredningens förslag.',
      because: null,
      place: 'Nämnden tillstyrker utredningens förslag.',
    });
    assert.equal(shown('region västerbotten', '5.4')?.quote, null);
    assert.equal(shown('region västerbotten', '5.4')?.place, '5.3, 5.4 Att anställa läkare');
  });
  it('are none where the respondent says nothing of the section', () => {
    assert.deepEqual(shown('eskilstuna kommun', '5.4'), {
      ...{ position: null, standingText: null, decision: null, quote: null, because: null, place: '' },
    });
  });
  it('say where the answer as a whole is read from', () => {
    const source = '%! a.remissvar\nA kommun, SOU 2024:72\n\nA kommun tillstyrker förslagen.\n';
    const { snapshot } = workspace(source);
    const found = cellEvidence(snapshot, indexOf(snapshot, 'sou 2024:72'), 'a kommun', null);
    assert.equal(found?.position, 'supports');
    assert.equal(found.quote, 'A kommun tillstyrker förslagen.');
    assert.equal(found.because, 'The words here support the proposal.');
  });
  it('say what a person has decided beside what is read, with the words that it rests on', () => {
    const answer =
      '%! a.remissvar\nA kommun, SOU 2024:72\n\n5.4 Läkare\n\nA kommun tillstyrker. Det är för dyrt.\n';
    const said = { respondent: 'A kommun', position: 'opposes', reading: 'supports' } as const;
    const evidence = (section: string | null, exact?: string) => {
      const line = lineOf({ ...said, section, ...(exact === undefined ? {} : { exact }) });
      const { snapshot } = workspace(`${answer}%! remiss.decisions.jsonl\n${line}\n`);
      return cellEvidence(snapshot, indexOf(snapshot, 'sou 2024:72'), 'a kommun', section);
    };
    for (const section of ['5.4', null]) {
      const found = evidence(section, 'Det är för dyrt.');
      assert.equal(found?.position, 'opposes');
      assert.equal(found.standingText, 'decided by Anna: opposes (read as supports)');
      assert.equal(found.decision?.by, 'Anna');
      assert.equal(found.quote, 'Det är för dyrt.');
      assert.equal(found.place.start, answer.indexOf('Det är') - '%! a.remissvar\n'.length);
    }
    const rejected = lineOf({ ...said, section: '5.4', position: null });
    const { snapshot } = workspace(`${answer}%! remiss.decisions.jsonl\n${rejected}\n`);
    assert.equal(
      cellEvidence(snapshot, indexOf(snapshot, 'sou 2024:72'), 'a kommun', '5.4')?.standingText,
      'unclear, rejected by Anna (read as supports)',
    );
    // Without words of its own a decision is shown with those that the machine has read.
    assert.equal(evidence(null)?.quote, 'A kommun tillstyrker.');
  });
  it('are gone with the respondent', () => {
    assert.equal(shown('ingen', '5'), null);
  });
});
