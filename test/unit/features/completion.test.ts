import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
import type { Completion } from '../../../server/src/features/completion/completion';
import { completion } from '../../../server/src/features/completion/completion';
import { draftParts, draftStances } from '../../../server/src/lexicon/drafting';
import { threeAnswers, workspace } from '../fixture';

const offered = (lines: string, asked = true, files = threeAnswers) => {
  const { snapshot, uri, offset } = workspace(`${files}
%! botkyrka.txt
Botkyrka kommun, SOU 2024:72

${lines}
`);
  const { text } = snapshot.document(uri)!;
  return completion(snapshot, uri, offset, asked).map((item) => ({
    ...item,
    replaced: text.slice(item.range.start, item.range.end),
  }));
};
const labels = (items: readonly Completion[]) => items.map(({ label }) => label);

describe('Completion of sections', () => {
  const all = [
    '4 Läkarmedverkan',
    '4.1 Befintliga strukturer',
    '5 En ordning för anställning',
    '5.3 Anställa läkare',
    '5.4 Anställa läkare',
  ];

  it('offers every section in numeric order behind “avsnitt ”, also when only the space was typed', () => {
    assert.deepEqual(labels(offered('Se avsnitt |')), all);
    assert.deepEqual(labels(offered('Se avsnitt |', false)), all);
    assert.deepEqual(labels(offered('Se avsnitten 4.1 och |', false)), all);
  });
  it('goes by number and writes the number', () => {
    const items = offered('Som sägs i avsnitt 5.|');
    assert.deepEqual(
      items.map(({ text, replaced }) => [text, replaced]),
      [
        ['5.3', '5.'],
        ['5.4', '5.'],
      ],
    );
  });
  it('goes by the beginnings of any words of the title', () => {
    assert.deepEqual(labels(offered('Se avsnitt läk|')), [
      '4 Läkarmedverkan',
      '5.3 Anställa läkare',
      '5.4 Anställa läkare',
    ]);
    assert.deepEqual(labels(offered('Se avsnitt läk ans|')), ['5.3 Anställa läkare', '5.4 Anställa läkare']);
  });
  it('takes no “och” of a title for a list', () => {
    const files = threeAnswers.replace('Befintliga strukturer', 'Hälso- och sjukvård');
    assert.deepEqual(labels(offered('Se avsnitt hälso- och sj|', true, files)), ['4.1 Hälso- och sjukvård']);
  });
  it('offers chapters behind “kapitel”', () => {
    assert.deepEqual(labels(offered('Se kapitel |')), ['4 Läkarmedverkan', '5 En ordning för anställning']);
  });
  it('is silent when the number has been written, and in other words', () => {
    assert.deepEqual(offered('Se avsnitt 5.4 |', false), []);
    assert.deepEqual(offered('Detta |', false), []);
  });
  it('offers headings that are not there yet where one can stand', () => {
    const items = offered('5.4 Läkare\n\nKommunen avstyrker.\n\nanst|').filter(
      ({ kind }) => kind === 'heading',
    );
    assert.deepEqual(
      items.map(({ text, replaced }) => [text, replaced]),
      [
        ['5 En ordning för anställning', 'anst'],
        ['5.3 Anställa läkare', 'anst'],
      ],
    );
    assert.ok(offered('Kommunen\nanst|').every(({ kind }) => kind !== 'heading'));
  });
});

describe('Completion of acts', () => {
  const acts = (lines: string) => offered(lines).filter(({ kind }) => kind === 'statute');

  it('writes the name with the number, from several words of it', () => {
    assert.deepEqual(
      acts('Enligt hälso- och sjukvårdsl|').map(({ text, replaced }) => [text, replaced]),
      [['hälso- och sjukvårdslagen (2017:30)', 'hälso- och sjukvårdsl']],
    );
  });
  it('finds them by abbreviation', () => {
    assert.ok(acts('Enligt HSL|').some(({ text, filter }) => text.endsWith('(2017:30)') && filter === 'HSL'));
    assert.deepEqual(acts('Det är hs|'), []);
  });
  it('keeps a capital', () => {
    assert.deepEqual(
      acts('Kort sagt. Hälso- och sjukvårdsl|').map(({ text }) => text),
      ['Hälso- och sjukvårdslagen (2017:30)'],
    );
  });
  it('offers no act that is no longer in force', () => {
    assert.ok(!acts('Enligt socialtjänstlag|').some(({ text }) => text.includes('2001:453')));
  });
});

describe('Completion of stances', () => {
  const stances = (lines: string) => offered(lines).filter(({ kind }) => kind === 'stance');

  it('offers them behind who holds them, with their position', () => {
    const items = stances('Kommunen till|');
    assert.deepEqual(labels(items).slice(0, 2), [
      'tillstyrker förslaget',
      'tillstyrker i huvudsak förslaget',
    ]);
    assert.ok(items.every(({ replaced, detail }) => replaced === 'till' && detail.includes('supports')));
  });
  it('offers all of them when asked behind a space', () => {
    assert.equal(stances('Kommunen |').length, draftStances.length);
  });
  it('offers the phrases of remiss.json', () => {
    const files = threeAnswers.replace(
      '"egenOrganisation"',
      '"fraser": [{ "fras": "säger ja till", "ståndpunkt": "tillstyrker" }], "egenOrganisation"',
    );
    assert.deepEqual(labels(offered('Kommunen säg|', true, files)), ['säger ja till']);
  });
  it('says nothing where a line begins', () => {
    assert.deepEqual(stances('Till|'), []);
  });
  for (const { words, position } of draftStances) {
    it(`offers “${words}” as ${position}, which is what it is read as`, () => {
      const written = words.replace('[villkor]', 'staten betalar');
      const { sections } = analyse(
        `Salems kommuns yttrande över betänkandet SOU 2024:72\n\n5.4 Anställa läkare\n\nSalems kommun ${written}.\n`,
      );
      assert.deepEqual(
        sections.map((section) => section.position),
        [position],
      );
    });
  }
});

describe('Completion of the parts of an answer', () => {
  it('fills in what remiss.json tells, and leaves places for the rest', () => {
    const [head] = offered('Yttr|').filter(({ kind }) => kind === 'part');
    assert.match(head!.text, /^Botkyrka kommun\n\[datum\]\nDnr: \[diarienummer\]\n/);
    assert.match(head!.text, /\n\nYttrande över betänkandet Stärkt kompetens \(SOU 2024:72\)$/);
    assert.match(head!.snippet!, /^Botkyrka kommun\n\$\{1:\[datum\]\}\nDnr: \$\{2:\[diarienummer\]\}\n/);
  });
  it('offers choices', () => {
    const [summary] = offered('Samm|').filter(({ kind }) => kind === 'part');
    assert.match(
      summary!.snippet!,
      /Botkyrka kommun \$\{1\|\[ståndpunkt\],tillstyrker förslagen,.*,avstyrker förslagen,.*\|\}\./,
    );
    assert.match(summary!.text, /Botkyrka kommun \[ståndpunkt\]\./);
  });
  it('offers them all on an empty line, and none inside a paragraph', () => {
    const parts = (lines: string) => offered(lines).filter(({ kind }) => kind === 'part');
    assert.equal(parts('Text.\n\n|').length, draftParts.filter(({ kind }) => kind !== 'section').length);
    assert.equal(parts('Text.\nSamm|').length, 0);
  });
  it('lets nothing in a name act in the snippet', () => {
    const files = threeAnswers.replace('Stärkt kompetens', 'Pris i $US} {a');
    const [head] = offered('Yttr|', true, files).filter(({ kind }) => kind === 'part');
    assert.ok(head!.snippet!.includes('Pris i \\$US\\} {a'), head!.snippet);
  });
});
