import assert from 'node:assert/strict';
import { analyseFlow } from '../../../server/src/answer/analyse';
import { Corpus } from '../../../server/src/corpus/corpus';
import { folding } from '../../../server/src/features/folding';
import { highlight } from '../../../server/src/features/highlight';
import { lenses, otherPlaces, otherPositions } from '../../../server/src/features/lenses';
import { links } from '../../../server/src/features/links';
import { sectionTitleHints } from '../../../server/src/features/sectionTitles';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import type { Fixture } from '../fixture';
import { threeAnswers, workspace } from '../fixture';
import { readPlainly } from '../plainReader';

const own = (lines: string) => `${threeAnswers}
%! botkyrka.txt
Botkyrka kommun, SOU 2024:72

${lines}
`;
const alone = (lines: string) =>
  workspace(
    `%! a.remissvar\nSalems kommuns yttrande över betänkandet SOU 2024:72\n\n${lines}\n`,
    analyseFlow,
  );
const documentOf = ({ snapshot, uri }: Fixture) => snapshot.document(uri)!;

describe('Lenses', () => {
  it('stand on the headings that name sections', () => {
    const fixture = workspace(
      own(`Sammanfattning|

5.3, 5.4 Läkare
^^^^^^^^^^^^^^^

Se avsnitt 4.1.`),
    );
    assert.deepEqual(lenses(documentOf(fixture)), [
      { start: fixture.marked[0]!.start, end: fixture.marked[0]!.end, numbers: ['5.3', '5.4'] },
    ]);
  });
  it('count the others on the section, above it and below it', () => {
    const { snapshot, uri } = workspace(own('5.4| Läkare\n\nKommunen avstyrker.'));
    assert.deepEqual(
      otherPositions(snapshot, uri, ['5.4']).map(({ position }) => position),
      ['supports', 'unclear'],
    );
  });
  it('lead to one place for each of the others', () => {
    const { snapshot, uri, show } = workspace(own('5.4| Läkare\n\nKommunen avstyrker.'));
    assert.deepEqual(show(otherPlaces(snapshot, uri, ['5.4'])), [
      'eskilstuna.txt: Nämnden tillstyrker utredningens förslag.',
      'västerbotten.txt: 5.3, 5.4 Att anställa läkare',
    ]);
  });
  it('follow what the others come to say', () => {
    const corpus = new Corpus({ plainText: true }, readPlainly);
    const tell = (name: string, words: string) =>
      corpus.update([
        {
          kind: 'disk',
          uri: `file:///${name}.remissvar`,
          text: `${name}, SOU 2024:72\n\n5.4 Läkare\n\n${words}\n`,
        },
      ]);
    const others = () =>
      otherPositions(corpus.snapshot, 'file:///Salem.remissvar', ['5.4']).map(({ position }) => position);
    tell('Salem', 'Vi avstyrker.');
    assert.deepEqual(others(), []);
    tell('Nacka', 'Vi tillstyrker.');
    assert.deepEqual(others(), ['supports']);
    tell('Nacka', 'Numera: vi avstyrker.');
    assert.deepEqual(others(), ['opposes']);
  });
  it('count nobody on a section that only the writer answers, and in files that are gone', () => {
    const { snapshot, uri } = workspace(own('9| Övrigt\n\nKommunen avstyrker.'));
    assert.deepEqual(otherPositions(snapshot, uri, ['9']), []);
    assert.deepEqual(otherPositions(snapshot, 'file:///nej.txt', ['5.4']), []);
  });
});

describe('Links', () => {
  const linked = (lines: string) => {
    const document = documentOf(alone(lines));
    return links(document).map(({ start, end, target }) => `${document.text.slice(start, end)} → ${target}`);
  };
  it('lead to statutes and preparatory works at lagen.nu', () => {
    assert.deepEqual(linked('Enligt 16 kap. 1 § HSL och prop. 2016/17:43 gäller det.').slice(-2), [
      '16 kap. 1 § HSL → https://lagen.nu/2017:30#K16P1',
      'prop. 2016/17:43 → https://lagen.nu/prop/2016/17:43',
    ]);
  });
  it('lead to EU acts at EUR-Lex by their CELEX number, without the article', () => {
    assert.deepEqual(linked('Det följer av artikel 6 i dataskyddsförordningen.').slice(-1), [
      'artikel 6 i dataskyddsförordningen → https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32016R0679',
    ]);
  });
  it('lead nowhere from sections and dossiers', () => {
    assert.deepEqual(linked('Se avsnitt 4.1, dnr KS 2024/123.').slice(1), []);
  });
});

describe('Folding', () => {
  const folded = (lines: string) => {
    const document = documentOf(alone(lines));
    return folding(document).map(({ kind, start, end }) => {
      const words = document.text.slice(start, end);
      return `${kind} ${words.split('\n')[0]!} … ${words.split('\n').at(-1)!}`;
    });
  };
  it('folds sections with the sections in them, without the empty lines behind', () => {
    const found = folded('4 Läkare\n\nText.\n\n4.1 Avtal\n\nKommunen avstyrker.\n\n5 Annat\n\nSlut.\n\n');
    assert.deepEqual(
      found.filter((fold) => fold.startsWith('section')),
      [
        'section 4 Läkare … Kommunen avstyrker.',
        'section 4.1 Avtal … Kommunen avstyrker.',
        'section 5 Annat … Slut.',
      ],
    );
  });
  it('folds runs of list items, and no single one', () => {
    const found = folded(
      '4 Läkare\n\nKommunen anser följande.\n\n• Det första är bra.\n• Det andra är dåligt.\n\nNu text igen.\n\n• Det tredje står för sig.\n\nSlut.',
    );
    assert.deepEqual(
      found.filter((fold) => fold.startsWith('list')),
      ['list • Det första är bra. … • Det andra är dåligt.'],
    );
  });
  it('folds what a minority says', () => {
    const found = folded(
      '4 Läkare\n\nKommunen tillstyrker förslaget.\n\nReservation\n\nSverigedemokraterna reserverar sig mot beslutet.\n\nVi avstyrker förslaget.',
    );
    assert.ok(
      found.some((fold) => fold.startsWith('passage Reservation')),
      found.join('\n'),
    );
  });
  it('has no folds that cross', () => {
    const document = documentOf(
      alone(
        '4 A\n\n• x y\n• z w\n\nReservation\n\nVi reserverar oss.\n\n5 B\n\n• a b\n• c d\n\n5.1 C\n\nSlut.',
      ),
    );
    const folds = folding(document);
    for (const one of folds)
      for (const other of folds)
        assert.ok(one.start > other.start || one.end <= other.start || one.end >= other.end || one === other);
  });
});

describe('Document highlight', () => {
  const marks = (fixture: Fixture) => {
    const { snapshot, uri, offset, marked } = fixture;
    assert.deepEqual(
      highlight(snapshot, uri, offset).map((range) => ({ uri, ...range })),
      marked,
    );
    return marked.length;
  };
  it('shows a section’s headings and references, from either', () => {
    const lines = (heading: string, reference: string) =>
      own(`5.4${heading} Läkare
^^^^^^^^^^

Se avsnitt 4.1 och avsnitt 5.4${reference} igen.
                   ^^^^^^^^^^^

7 Annat

I avsnitt 5.4 sägs mer.
  ^^^^^^^^^^^`);
    assert.equal(marks(workspace(lines('|', ''))), 3);
    assert.equal(marks(workspace(lines('', '|'))), 3);
  });
  it('shows an act wherever it is cited, whichever the paragraph', () => {
    const fixture = workspace(
      `%! a.remissvar
Salems kommuns yttrande över betänkandet SOU 2024:72

Enligt 16 kap. 1 § HSL| gäller ett. Men 2 kap. 3 § HSL säger ett annat, och 1 § LOV ett tredje.
       ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^
`,
      analyseFlow,
    );
    assert.equal(marks(fixture), 2);
  });
  it('shows an organisation by all its names', () => {
    const fixture = workspace(
      `%! a.remissvar
Salems kommuns yttrande över betänkandet SOU 2024:72

Vi delar SKR|:s syn. Det gör också Socialstyrelsen.
         ^^^

Sveriges Kommuner och Regioner har rätt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      analyseFlow,
    );
    assert.equal(marks(fixture), 2);
  });
  it('shows nothing of ordinary words', () => {
    assert.equal(marks(workspace(own('5.4 Läkare\n\nKommunen av|styrker.'))), 0);
  });
});

describe('Selection ranges', () => {
  it('go from the word to the answer, each around the one before', () => {
    const { snapshot, uri, offset } = alone(
      '4 Läkare\n\nText.\n\n4.1 Avtal\n\nFörsta meningen. Kommunen av|styrker förslaget helt. Sista.\n\nNästa stycke.\n\n5 Annat\n\nSlut.',
    );
    const { text } = snapshot.document(uri)!;
    const selected = selectionRanges(snapshot.document(uri)!, offset).map(({ start, end }) =>
      text.slice(start, end).trim(),
    );
    assert.deepEqual(selected, [
      'avstyrker',
      'Kommunen avstyrker förslaget helt.',
      'Första meningen. Kommunen avstyrker förslaget helt. Sista.',
      '4.1 Avtal\n\nFörsta meningen. Kommunen avstyrker förslaget helt. Sista.\n\nNästa stycke.',
      '4 Läkare\n\nText.\n\n4.1 Avtal\n\nFörsta meningen. Kommunen avstyrker förslaget helt. Sista.\n\nNästa stycke.',
      text.trim(),
    ]);
  });
  it('nest and hold the offset, wherever it is', () => {
    const { snapshot, uri } = alone('4 Läkare\n\n• hälso- och sjuk-\nvård är bra\n• två\n\n5 Annat\n\nSlut.');
    const document = snapshot.document(uri)!;
    for (let offset = 0; offset <= document.text.length; offset++) {
      const ranges = selectionRanges(document, offset);
      assert.deepEqual(ranges.at(-1), { start: 0, end: document.text.length });
      ranges.forEach(({ start, end }, at) => {
        assert.ok(start <= offset && offset <= end);
        const outer = ranges[at + 1];
        assert.ok(
          !outer || (outer.start <= start && outer.end >= end && outer.end - outer.start > end - start),
        );
      });
    }
  });
});

describe('Hints of section titles', () => {
  const hints = (fixture: Fixture, part = { start: 0, end: Infinity }) => {
    const document = documentOf(fixture);
    return sectionTitleHints(fixture.snapshot, document, part).map(
      ({ at, title }) => `${document.text.slice(at - 3, at)} ${title}`,
    );
  };
  const fixture = workspace(own('5.4| Läkare\n\nSe avsnitt 4.1 och avsnitt 5 samt avsnitt 9.'));

  it('stand behind the numbers in running text, with the report’s title or the one that answers give', () => {
    assert.deepEqual(hints(fixture), ['4.1 Befintliga strukturer', 't 5 En ordning för anställning']);
  });
  it('are given of the part that is asked for', () => {
    const end = documentOf(fixture).text.indexOf(' och avsnitt 5');
    assert.deepEqual(hints(fixture, { start: 0, end }), ['4.1 Befintliga strukturer']);
  });
});
