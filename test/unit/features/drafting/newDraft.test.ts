import assert from 'node:assert/strict';
import { analyse, analyseFlow } from '../../../../server/src/answer/analyse';
import { blankDraft, newDrafts } from '../../../../server/src/features/drafting/newDraft';
import { matrices } from '../../../../server/src/features/matrix';
import { draftStances } from '../../../../server/src/lexicon/drafting';
import { workspace } from '../../fixture';

const folder = 'file:///remiss/';
const today = '2025-02-11';

/** A folder with nothing but this `remiss.json`, and the answers of others. */
function draftOf(remiss: unknown, others = '') {
  const { snapshot } = workspace(`%! remiss.json\n${JSON.stringify(remiss)}\n${others}`);
  const [draft, ...more] = newDrafts(snapshot, folder, { today });
  assert.deepEqual(more, []);
  return draft!;
}

const remiss = {
  remiss: {
    beteckning: 'SOU 2024:72',
    titel: 'Stärkt kompetens',
    departement: 'Socialdepartementet',
    dnr: 'S2024/01966',
  },
  egenOrganisation: 'Botkyrka kommun',
  förslag: [
    { id: '5.4', ref: ['5.3', '5.4'], typ: 'förslag', rubrik: 'Anställa läkare' },
    { id: '4', typ: 'kapitel', rubrik: 'Läkarmedverkan' },
    { id: '4.10', typ: 'rekommendation', rubrik: 'Avtal' },
    { id: '4.1', typ: 'bedömning', rubrik: 'Befintliga strukturer' },
    { id: '6', typ: 'kapitel', rubrik: 'Kompetensförsörjning' },
  ],
};
const headings = (text: string) => text.split('\n').filter((line) => /^\d/.test(line) && line !== today);

describe('A new draft', () => {
  it('has a head with all that remiss.json tells and the day that the client says', () => {
    const [head] = draftOf(remiss).text.split('\n\nSammanfattning\n\nBotkyrka kommun [ståndpunkt].');
    assert.deepEqual(head!.split('\n'), [
      'Botkyrka kommun',
      '2025-02-11',
      'Dnr: [diarienummer]',
      '',
      'Socialdepartementet',
      'Regeringskansliets diarienummer: S2024/01966',
      '',
      'Yttrande över betänkandet Stärkt kompetens (SOU 2024:72)',
    ]);
  });

  it('has a part for each section in the order of the report, chapters only where nothing in them is listed', () => {
    assert.deepEqual(headings(draftOf(remiss).text), [
      '4.1 Befintliga strukturer',
      '4.10 Avtal',
      '5.3, 5.4 Anställa läkare',
      '6 Kompetensförsörjning',
    ]);
  });

  it('ends with what is said of the rest, and with who has decided', () => {
    const { text } = draftOf(remiss);
    assert.match(text, /\n\nÖvriga förslag\n\nBotkyrka kommun har inga synpunkter på övriga förslag\.\n\n/);
    assert.match(text, /\n\nBeslut i ärendet\n\nDetta yttrande har beslutats av \[namn på beslutande\]\./);
  });

  it('has the position as a choice, in the words that fit what the report has there', () => {
    const { snippet } = draftOf(remiss);
    const choices = [...snippet.matchAll(/\|([^|]+)\|/g)].map(([, choice]) => choice!.split(','));
    assert.equal(choices.length, 5);
    for (const choice of choices) assert.equal(choice.length, 9);
    assert.deepEqual(
      choices.map(([first, second]) => [first, second]),
      [
        ['[ståndpunkt]', 'tillstyrker förslagen'],
        ['[ståndpunkt]', 'instämmer i bedömningen'],
        ['[ståndpunkt]', 'tillstyrker rekommendationen'],
        ['[ståndpunkt]', 'tillstyrker förslaget'],
        ['[ståndpunkt]', 'tillstyrker förslagen'],
      ],
    );
  });

  it('numbers its places in the order of the text, each once', () => {
    const { snippet } = draftOf(remiss);
    const places = [...snippet.matchAll(/\$\{(\d+)[:|]/g)].map(([, place]) => Number(place));
    assert.deepEqual(
      places,
      places.map((_, index) => index + 1),
    );
  });

  it('asks for the name of the organisation once, where remiss.json does not tell it', () => {
    const { snippet } = draftOf({ remiss: { beteckning: 'SOU 2024:72' } });
    const places = [...snippet.matchAll(/\$\{(\d+):\[organisation\]\}/g)].map(([, place]) => place);
    assert.ok(places.length > 2);
    assert.deepEqual(new Set(places), new Set(['1']));
  });

  it('has only what the remiss is about', () => {
    const part = { ...remiss, remiss: { ...remiss.remiss, omfattning: ['5-6'] } };
    assert.deepEqual(headings(draftOf(part).text), ['5.3, 5.4 Anställa läkare', '6 Kompetensförsörjning']);
  });

  it('has the sections that others have headings for, where remiss.json lists none', () => {
    const others = `%! solna.txt
Solna stad, SOU 2024:72

4.2 Avtalen om läkarmedverkan

Solna stad tillstyrker förslaget. I avsnitt 9.9 avstyrker Solna stad förslaget.
`;
    assert.deepEqual(headings(draftOf({ remiss: { beteckning: 'SOU 2024:72' } }, others).text), [
      '4.2 Avtalen om läkarmedverkan',
    ]);
  });

  it('names a promemoria, and a report without a title, as they are', () => {
    const nameOf = (words: object) => /Yttrande över (.*)/.exec(draftOf({ remiss: words }).text)![1];
    assert.equal(nameOf({ beteckning: 'Ds 2025:3', titel: 'Avgifter' }), 'promemorian Avgifter (Ds 2025:3)');
    assert.equal(nameOf({ titel: 'Promemorian Avgifter' }), 'Promemorian Avgifter');
    assert.equal(nameOf({ beteckning: 'SOU 2024:72' }), 'betänkandet SOU 2024:72');
    assert.equal(nameOf({}), '[titel och beteckning]');
  });

  it('lets nothing in a title act in the snippet', () => {
    const { snippet } = draftOf({ remiss: {}, förslag: [{ id: '4.1', rubrik: 'Pris i $US} {a' }] });
    assert.ok(snippet.includes('4.1 Pris i \\$US\\} {a'), snippet);
  });

  it('is named as ministries ask, and never as a file that is there', () => {
    assert.equal(draftOf(remiss).fileName, 'S2024-01966 Botkyrka kommun.remissvar');
    assert.equal(draftOf({ remiss: {} }).fileName, 'Remissvar.remissvar');
    const taken = draftOf(remiss, '%! S2024-01966 Botkyrka kommun.remissvar\nUtkast\n');
    assert.equal(taken.fileName, 'S2024-01966 Botkyrka kommun 2.remissvar');
  });

  it('knows the draft that is there already', () => {
    assert.equal(draftOf(remiss).existing, null);
    const own = '%! svar.txt\nBotkyrka kommun, SOU 2024:72\n\n4.1 Strukturer\n\nKommunen avstyrker.\n';
    assert.equal(draftOf(remiss, own).existing?.uri, `${folder}svar.txt`);
    const marked = draftOf({ ...remiss, utkast: 'b.txt' }, `${own}%! b.txt\nAnteckningar\n`);
    assert.equal(marked.existing?.uri, `${folder}b.txt`);
  });

  it('is read as an answer whose head is known and whose positions are still to be chosen', () => {
    const answer = analyse(draftOf(remiss).text);
    assert.equal(answer.respondent?.name, 'Botkyrka kommun');
    assert.equal(answer.inquiry, 'SOU 2024:72');
    assert.equal(answer.ministryDossier, 'S2024/01966');
    assert.equal(answer.addressee?.text, 'Socialdepartementet');
    assert.equal(answer.date, today);
    assert.deepEqual(
      answer.sections.map(({ numbers, title, position }) => `${numbers.join()} ${title}: ${position}`),
      [
        ' Sammanfattning: unclear',
        '4.1 Befintliga strukturer: unclear',
        '4.10 Avtal: unclear',
        '5.3,5.4 Anställa läkare: unclear',
        '6 Kompetensförsörjning: unclear',
        ' Övriga förslag: noObjection',
        ' Beslut i ärendet: unclear',
      ],
    );
  });

  it('is read as each position that is chosen', () => {
    const { text } = draftOf({ ...remiss, förslag: [{ id: '4.1', rubrik: 'Avtalen' }] });
    for (const { words, position } of draftStances) {
      const chosen = words.replace('[villkor]', 'staten betalar');
      const at = text.lastIndexOf('[ståndpunkt]');
      const answer = analyse(text.slice(0, at) + chosen + text.slice(at + '[ståndpunkt]'.length));
      assert.equal(answer.sections.find(({ numbers }) => numbers[0] === '4.1')?.position, position, words);
    }
  });

  it('is a head, a summary and an end where no remiss.json tells anything', () => {
    const { text } = blankDraft({ today });
    assert.match(text, /^\[organisation\]\n2025-02-11\n/);
    assert.deepEqual(headings(text), []);
    assert.match(blankDraft({}).text, /^\[organisation\]\n\[datum\]\n/);
  });

  it('says nothing in the views until a position is chosen, and takes none of what its organisation has said', () => {
    const published = `%! botkyrka.txt
Botkyrka kommun

Yttrande över betänkandet SOU 2024:72

Botkyrka kommun avstyrker förslagen.

5.4 Anställa läkare

Botkyrka kommun avstyrker förslaget.
`;
    const { text, fileName } = draftOf(remiss, published);
    const seen = (draft: string) => {
      const files = `%! remiss.json\n${JSON.stringify(remiss)}\n${published}${draft}`;
      const [matrix] = matrices(workspace(files, analyseFlow).snapshot);
      return matrix!.rows.map(({ name, overall, cells }) => [
        name,
        overall.position,
        ...[...cells].map(([number, { position }]) => `${number} ${position}`),
      ]);
    };
    const alone = [['Botkyrka kommun', 'opposes', '5.4 opposes']];
    assert.deepEqual(seen(''), alone);
    // The draft's name sorts before the other's.
    assert.ok(encodeURIComponent(fileName) < 'botkyrka.txt');
    assert.deepEqual(seen(`%! ${fileName}\n${text}`), alone);
    const chosen = text.replace(/(4\.10 Avtal\n\nBotkyrka kommun )\[ståndpunkt\]/, '$1tillstyrker förslaget');
    assert.notEqual(chosen, text);
    assert.ok(seen(`%! ${fileName}\n${chosen}`)[0]!.includes('4.10 supports'));
  });
});
