import * as assert from 'node:assert/strict';
import { targetsOf } from '../../../server/src/answer/facts';
import { readReferences } from '../../../server/src/answer/references/references';
import { readFlow } from '../../../server/src/text/flow';
import { read, reads, readsNothing } from './read';

describe('references to the report', () => {
  it('reads a section', () => {
    reads('Vi delar bedömningen i avsnitt 15.4.4.', 'section | avsnitt 15.4.4 | #15.4.4');
    reads('Se avsn. 4.1 och avsnittet 7.', 'section | avsn. 4.1 | #4.1', 'section | avsnittet 7 | #7');
  });
  it('reads a section broken over a line', () => {
    reads('Vi delar bedömningen i avsnitt\n4.2 om avtalen.', 'section | avsnitt 4.2 | #4.2');
  });
  it('reads chapters', () => {
    reads(
      'I kapitel 5 och kap. 7 samt i betänkandets kapitel 4 behandlas frågan.',
      'section | kapitel 5 | #5',
      'section | kap. 7 | #7',
      'section | kapitel 4 | #4',
    );
  });
  it('reads lists and ranges, one reference for each number', () => {
    reads(
      'Remissen avser avsnitten 2.4–2.8, 7 och 10.4–10.6 samt avsnitten 8 och 9 i betänkandet.',
      'section | avsnitten 2.4 | #2.4',
      'section | 2.8 | #2.8',
      'section | 7 | #7',
      'section | 10.4 | #10.4',
      'section | 10.6 | #10.6',
      'section | avsnitten 8 | #8',
      'section | 9 | #9',
    );
    reads('Vi avstår från avsnitt 4.1-4.3.', 'section | avsnitt 4.1 | #4.1', 'section | 4.3 | #4.3');
  });
  it('reads lists and ranges in short forms', () => {
    for (const joint of [' & ', '/', ', ', ' samt ']) {
      reads(
        `Beträffande avsnitt 3.4${joint}3.5 saknas en analys.`,
        'section | avsnitt 3.4 | #3.4',
        'section | 3.5 | #3.5',
      );
    }
    for (const joint of [' t o m ', ' t.o.m. ', ' tom ', ' till och med ', ' – ', '\u2212']) {
      reads(
        `Vi har inga synpunkter på avsnitt 6.2${joint}6.4.`,
        'section | avsnitt 6.2 | #6.2',
        'section | 6.4 | #6.4',
      );
    }
    reads('Se avsnitt4.2 om detta.', 'section | avsnitt4.2 | #4.2');
    readsNothing('Se avsnitt4, punkt4.2 och kapitel5.');
    reads('Resonemanget i avsnitt 7.3 ff. är väl underbyggt.', 'section | avsnitt 7.3 | #7.3');
    readsNothing('Avsnitt 4/5 eller avsnitt 60/40 kan ingen hitta.');
  });
  it('takes no Roman numeral for a section’s number', () => {
    reads('I del II, avsnitt 4.3, redovisas kostnaderna.', 'section | avsnitt 4.3 | #4.3');
    readsNothing('I avsnitt IV och kapitel III samt i del II redovisas kostnaderna.');
  });
  it('knows what a range passes over', () => {
    const known = ['4', '4.1', '4.2', '4.2.1', '4.4', '4.5'].map((number) => ({
      ...{ number, title: '', aliases: [] },
      ...({ kind: 'proposal', direction: 'introduce' } as const),
    }));
    const [first] = readReferences(
      readFlow('Nämnden tillstyrker förslagen i avsnitten 4.1–4.5 i betänkandet.'),
      {
        ...{ inquiry: 'SOU 2024:72', date: null, sections: known },
      },
    );
    const expected = ['4.1', '4.2', '4.4'].map((number) => `SOU 2024:72#${number}`);
    assert.deepEqual(first && targetsOf(first), expected);
  });
  it('tells a list of sections from a count', () => {
    reads('Enligt avsnitt 4 och 15 kommuner i länet är bristen stor.', 'section | avsnitt 4 | #4');
    reads('Avsnitt 4 och 5 tillstyrks.', 'section | Avsnitt 4 | #4', 'section | 5 | #5');
    reads('Enligt kapitel 3 saknar 12 regioner avtal.', 'section | kapitel 3 | #3');
  });
  it('reads proposals by their section and leaves a running number open', () => {
    reads(
      'Vi tillstyrker förslag 13.3.3 och förslag 3.',
      'proposal | förslag 13.3.3 | #13.3.3',
      'proposal | förslag 3 | –',
    );
    reads('Förslagen 4.2 och 4.6 tillstyrks.', 'proposal | Förslagen 4.2 | #4.2', 'proposal | 4.6 | #4.6');
  });
  it('reads points', () => {
    reads(
      'Förslagen i punkt 8 är tydliga, men inte i punkt 4.2.',
      'section | punkt 8 | –',
      'section | punkt 4.2 | #4.2',
    );
  });
  it('reads pages', () => {
    reads('Detta framgår av betänkandet (s. 210 f.).', 'page | s. 210 f. | /sou/2024:72#sid210');
    reads('Se s. 51 och 62.', 'page | s. 51 | /sou/2024:72#sid51', 'page | 62 | /sou/2024:72#sid62');
    reads(
      'Se sid 45–47 och sidan 91.',
      'page | sid 45 | /sou/2024:72#sid45',
      'page | 47 | /sou/2024:72#sid47',
      'page | sidan 91 | /sou/2024:72#sid91',
    );
    reads(
      'Utredningen skriver på sida 98 och sida 101 om detta (sida 7).',
      'page | sida 98 | /sou/2024:72#sid98',
      'page | sida 101 | /sou/2024:72#sid101',
      'page | sida 7 | /sou/2024:72#sid7',
    );
    readsNothing('Sida 2019 gav stöd, och på varje sida 3 meter från vägen finns en mur.');
    reads(
      'Se kommentaren till 4 a § (s. 179 f.) samt RiR 2021:4 s. 33, NJA 2005 s. 805 (s. 810) och rapport 2021:5, s. 7.',
      'statute | 4 a § | –',
      'page | s. 179 f. | /sou/2024:72#sid179',
      'authority | RiR 2021:4 | RiR 2021:4',
      'page | s. 33 | –',
      'case | NJA 2005 s. 805 | /dom/nja/2005s805',
      'page | s. 810 | –',
      'page | s. 7 | –',
    );
    reads('Som anförts i a. prop. s. 51 är det så.', 'page | s. 51 | –');
  });
  it('reads annexes, which may be the answer’s own', () => {
    reads('Kostnaden framgår av bilaga 3.', 'annex | bilaga 3 | –');
    reads(
      'Se SOU 2022:41, bilaga 3.',
      'sou | SOU 2022:41 | /sou/2022:41',
      'annex | bilaga 3 | SOU 2022:41#bilaga3',
    );
  });
  it('reads bare dotted numbers where they can only be sections', () => {
    reads('Under 18.3 föreslås en ny ordning.', 'section | 18.3 | #18.3');
    reads('Vi tillstyrker förslaget (12.1) i sin helhet.', 'section | 12.1 | #12.1');
    reads('Det gäller samordningen (5.3, 5.4).', 'section | 5.3 | #5.3', 'section | 5.4 | #5.4');
    reads('I 13.3.3 anges att ansvaret delas.', 'section | 13.3.3 | #13.3.3');
    reads(
      'Nämnden tillstyrker 4.1.4, 4.2 och 4.3.',
      'section | 4.1.4 | #4.1.4',
      'section | 4.2 | #4.2',
      'section | 4.3 | #4.3',
    );
    reads('Se 4.6 om ledning.', 'section | 4.6 | #4.6');
  });
  it('takes a dotted number in doubt for a section only where the report has it', () => {
    const sentence = 'Nämnden har tagit del av remissen. Som 5.4 är skrivet blir det svårt.';
    const section = {
      number: '5.4',
      title: '',
      kind: 'proposal',
      direction: 'introduce',
      aliases: [],
    } as const;
    assert.deepEqual(read(sentence), []);
    assert.deepEqual(read(sentence, { sections: [section] }), ['section | 5.4 | #5.4']);
  });
  it('takes no number of a table, a version or a goal for a section', () => {
    const section = (number: string) =>
      ({ number, title: '', kind: 'proposal', direction: 'introduce', aliases: [] }) as const;
    const sections = ['4.1', '4.2', '4.2.1', '4.2.2', '16.2'].map(section);
    for (const sentence of [
      'Tabell 4.1 och figur 4.2 visar utvecklingen.',
      'Tabellerna 4.1 och 4.2 samt diagram 4.2.1 visar utvecklingen.',
      'Systemet uppdateras till release 4.2.1, tidigare versionerna 4.2.1 och 4.2.2.',
      'Mål 4.1 och delmål 16.2 i Agenda 2030 bör nämnas.',
      'Betyget 4.2 gavs på fråga 4.1 i enkäten.',
      'IP-adressen 10.1.2.3 spärrades.',
    ])
      assert.deepEqual(read(`Nämnden har tagit del av remissen. ${sentence}`, { sections }), [], sentence);
  });
  it('takes no count and no change for a section, in whatever report', () => {
    const numbers = ['1.5', '2.1', '2.3', '3.4', '4.2', '5.4', '9.15', '11.45', '12.3'];
    const sections = numbers.map(
      (number) => ({ number, title: '', kind: 'proposal', direction: 'introduce', aliases: [] }) as const,
    );
    const known = (sentence: string) => read(`Nämnden har tagit del av remissen. ${sentence}`, { sections });
    for (const sentence of [
      'Bemanningen ska vara 1.5 tjänster, alltså 2.1 per avdelning.',
      'Det går 3.4 barn per vuxen och 2.3 personer per bil.',
      'Ytan är 12.3 kvadratmeter och elen 4.2 GWh, kostnaden 2.1 mkr.',
      'Enheten fick 4.2 av 5 i undersökningen.',
      'Andelen ökade till 3.4 under året och uppgick till 4.2 i snitt.',
    ])
      assert.deepEqual(known(sentence), [], sentence);
    assert.deepEqual(known('Som 5.4 är skrivet blir det svårt, och 4.2 innebär mer.'), [
      'section | 5.4 | #5.4',
      'section | 4.2 | #4.2',
    ]);
    readsNothing('Talet steg från 2.1 till 3.4 under året. Öppet kl. 8.00–17.00 och 9.15–11.45.');
    reads('Se kommentarerna till 6.4 i betänkandet.', 'section | 6.4 | #6.4');
  });
  it('gives a section to the report that stands beside it', () => {
    reads(
      'Se SOU 2022:41, avsnitt 7.2.3.',
      'sou | SOU 2022:41 | /sou/2022:41',
      'section | avsnitt 7.2.3 | SOU 2022:41#7.2.3',
    );
    reads(
      'Se avsnitt 7 i SOU 2022:41 men även avsnitt 4.6.',
      'section | avsnitt 7 | SOU 2022:41#7',
      'sou | SOU 2022:41 | /sou/2022:41',
      'section | avsnitt 4.6 | #4.6',
    );
    reads(
      'Det togs upp i avsnitten 4.2 och 4.3 i betänkandet Nästa steg (SOU 2022:41).',
      'section | avsnitten 4.2 | SOU 2022:41#4.2',
      'section | 4.3 | SOU 2022:41#4.3',
      'sou | SOU 2022:41 | /sou/2022:41',
    );
  });
  it('gives it over a dash', () => {
    reads(
      'Se SOU 2021:39 – avsnitt 4.2.',
      'sou | SOU 2021:39 | /sou/2021:39',
      'section | avsnitt 4.2 | SOU 2021:39#4.2',
    );
  });
  it('does not give it to a report further on', () => {
    reads(
      'I avsnitt 4.2 föreslås samma sak som i SOU 2022:41.',
      'section | avsnitt 4.2 | #4.2',
      'sou | SOU 2022:41 | /sou/2022:41',
    );
  });
  it('leaves the answer’s own parts open', () => {
    reads(
      'Se avsnitt 3 i detta yttrande och avsnitt 4 nedan.',
      'section | avsnitt 3 | –',
      'section | avsnitt 4 | –',
    );
  });
  it('names the section alone where the report has no number', () => {
    const text = 'Nämnden har tagit del av remissen. Vi avstyrker förslaget i avsnitt 5.4.';
    assert.deepEqual(read(text, { inquiry: null }), ['section | avsnitt 5.4 | #5.4']);
  });

  it('reads no quantity as a section', () => {
    readsNothing('Riktvärdet är 1 100 invånare och 4,5 procent, alltså 4.5 procent eller 2.5 miljoner.');
    readsNothing('Mötet den 11.2.25 kl. 13.00–14.15 gällde version 2.1 och WCAG 2.1.');
    readsNothing('Telefon 016-710 40 31, kostnad 1.5 miljarder kronor, resultat 3.5 gånger bättre.');
  });
  it('reads no page number, decision or date as a reference', () => {
    readsNothing('Sida 1 (3), sid 4 (7), sida 5/7.');
    readsNothing('Nämnden beslutade § 26 den 20 januari 2025, KS 2025-01-20 § 12.');
    readsNothing('Tabell 4.1 och figur 2.3 visar utvecklingen från 2019 till 2024.');
    readsNothing('Förslaget 2025 och kapitel som rör 14-dagarsgränsen är bra.');
  });
  it('lets the headings decide which numbers are the report’s', () => {
    const text =
      '1. Inledning\n\nNämnden har tagit del av remissen.\n\n4.2 Avtalen behöver stärkas\n\nNämnden instämmer.';
    const [own, ours] = [text.indexOf('1. '), text.indexOf('4.2')];
    const heading = { title: '', bodyEnd: text.length };
    const headings = [
      { ...heading, start: own, end: own + 12, numbers: [] },
      { ...heading, start: ours, end: ours + 27, numbers: ['4.2'] },
    ];
    assert.deepEqual(read(text, { headings }), ['section | 4.2 | #4.2']);
  });
});
