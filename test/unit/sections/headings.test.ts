import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Inquiry, InquirySection } from '../../../server/src/answer/inquiry';
import { readHeadings } from '../../../server/src/answer/sections/headings';
import { readFlow } from '../../../server/src/text/flow';

const body = [
  'Kommunen delar utredningens uppfattning att ansvaret för vården behöver bli tydligare än i',
  'dag, och att det måste finnas en ordning för hur kommuner och regioner ska samverka kring',
  'personer som har insatser från båda. Det förutsätter att staten tar sin del av kostnaden.',
].join('\n');

function inquiry(sections: Record<string, string>): Inquiry {
  const known = Object.entries(sections).map(([number, title]): InquirySection => ({
    number,
    title,
    kind: 'proposal',
    direction: 'introduce',
    aliases: [],
  }));
  return {
    ...{ designation: null, title: null, ministry: null, ministryDossier: null, lastDay: null },
    ...{ ownOrganisation: null, phrases: [], sections: known },
  };
}
const read = (text: string, known?: Record<string, string>) =>
  readHeadings(readFlow(text), known && inquiry(known));
/** Headings as "4.1+4.2 Title". */
const headings = (text: string, known?: Record<string, string>) =>
  read(text, known).map(({ numbers, title }) => `${numbers.join('+')} ${title}`.trim());
/** What a heading between two paragraphs is read as. */
const one = (heading: string, known?: Record<string, string>) =>
  headings(`${body}\n\n${heading}\n${body}\n`, known);

describe('readHeadings: forms', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['4.1 Läkarmedverkan bör stärkas', '4.1 Läkarmedverkan bör stärkas'],
    ['4. Stärkt läkarmedverkan', '4 Stärkt läkarmedverkan'],
    ['8    Ikraftträdande', '8 Ikraftträdande'],
    ['7.2. Utveckla en utbildning', '7.2 Utveckla en utbildning'],
    ['4.1.1 och 4.1.4 Genomför redan lämnade förslag', '4.1.1+4.1.4 Genomför redan lämnade förslag'],
    [
      '5.3, 5.4 En ordning där kommuner kan anställa läkare',
      '5.3+5.4 En ordning där kommuner kan anställa läkare',
    ],
    ['13.3.3 och 13.3.4', '13.3.3+13.3.4'],
    ['4.1 samt 4.3 Avtal', '4.1+4.3 Avtal'],
    ['4.1/4.2 Avtal', '4.1+4.2 Avtal'],
    ['4.1–4.3 Avtal', '4.1+4.2+4.3 Avtal'],
    ['Kapitel 7', '7'],
    ['Kapitel 7 Nya utbildningsmöjligheter', '7 Nya utbildningsmöjligheter'],
    ['Kap. 7 Nya utbildningsmöjligheter', '7 Nya utbildningsmöjligheter'],
    ['kapitlen 3–5 och 14', '3+4+5+14'],
    ['Avsnitt 4.6 Stärkt medicinsk kompetens', '4.6 Stärkt medicinsk kompetens'],
    ['Avsnitt 4.6: Stärkt medicinsk kompetens', '4.6 Stärkt medicinsk kompetens'],
    ['AVSNITT 4.6 STÄRKT KOMPETENS', '4.6 STÄRKT KOMPETENS'],
    ['Avsnitt 4.6, Stärkt medicinsk kompetens', '4.6 Stärkt medicinsk kompetens'],
    ['Avsnitt 4.6 (s. 112–118)', '4.6'],
    ['4.6 Stärkt medicinsk kompetens (s. 112 ff.)', '4.6 Stärkt medicinsk kompetens'],
    ['Stärkt medicinsk kompetens (avsn. 4.6)', '4.6 Stärkt medicinsk kompetens'],
    ['Stärkt medicinsk kompetens [avsnitt 4.6]', '4.6 Stärkt medicinsk kompetens'],
    ['Till avsnitt 4.6 Stärkt medicinsk kompetens', '4.6 Stärkt medicinsk kompetens'],
    ['Synpunkter på avsnitt 4.6', '4.6 Synpunkter på avsnitt 4.6'],
    ['Betänkandets avsnitt 4.6 Stärkt medicinsk kompetens', '4.6 Stärkt medicinsk kompetens'],
    ['Gällande kapitel 7 Nya utbildningsmöjligheter', '7 Nya utbildningsmöjligheter'],
    ['Stärkt medicinsk kompetens (se avsnitt 4.6)', '4.6 Stärkt medicinsk kompetens'],
    ['Stärkt medicinsk kompetens (betänkandets avsnitt 4.6)', '4.6 Stärkt medicinsk kompetens'],
    ['5-10 läkare per kommun', '5-10 läkare per kommun'],
    ['5/2 Möte med nämnden', '5/2 Möte med nämnden'],
    ['5 MSEK per år', '5 MSEK per år'],
    ['5 SEKRETESS', '5 SEKRETESS'],
    ['7 EUROPEISK SAMVERKAN', '7 EUROPEISK SAMVERKAN'],
    ['4.2, Kommunen och regionen', '4.2, Kommunen och regionen'],
    ['**4.6** Stärkt medicinsk kompetens', '4.6 Stärkt medicinsk kompetens'],
    ['**Avsnitt 4.6** Stärkt medicinsk kompetens', '4.6 Stärkt medicinsk kompetens'],
    ['## 4.6 Stärkt medicinsk kompetens ##', '4.6 Stärkt medicinsk kompetens'],
    ['### **4.6 Stärkt medicinsk kompetens** ###', '4.6 Stärkt medicinsk kompetens'],
    ['4.6 Stärkt medicinsk kompetens\n------', '4.6 Stärkt medicinsk kompetens'],
    ['Avsnitten 8.1 och 8.3', '8.1+8.3'],
    ['Avsnitt 6.1–6.3 samt 6.5 Nya krav', '6.1+6.2+6.3+6.5 Nya krav'],
    ['Förslag 13.3.3 Ny myndighet', '13.3.3 Ny myndighet'],
    ['8.1.3 – Nya kriterier', '8.1.3 Nya kriterier'],
    ['8.1.3: Nya kriterier', '8.1.3 Nya kriterier'],
    ['(8.1.3) Nya kriterier', '8.1.3 Nya kriterier'],
    ['3.7.4 angående ökat inslag av sakkunskap', '3.7.4 angående ökat inslag av sakkunskap'],
    [
      '14.4.1 kunskapscentrum placeras vid ett universitet',
      '14.4.1 kunskapscentrum placeras vid ett universitet',
    ],
    ['Övergångsbestämmelser (avsnitt 17.2)', '17.2 Övergångsbestämmelser'],
    ['Behovet av sanktioner (4.4.3)', '4.4.3 Behovet av sanktioner'],
    ['Avgifter, avsnitt 5.2 och 5.3', '5.2+5.3 Avgifter'],
    ['Synpunkter på kapitel 7', '7 Synpunkter på kapitel 7'],
    ['Till 6.4 Avgifter', '6.4 Avgifter'],
    ['Till 6.4:', '6.4 Till 6.4'],
    ['Ang. förslaget i 8.2', '8.2 Ang. förslaget i 8.2'],
    ['Ang. förslagen i 8.2 och 8.3:', '8.2+8.3 Ang. förslagen i 8.2 och 8.3'],
    ['Bedömningen i 9.3', '9.3 Bedömningen i 9.3'],
    ['Synpunkter på 10.1–10.3', '10.1+10.2+10.3 Synpunkter på 10.1–10.3'],
    ['Nya avgifter, 5.2', '5.2 Nya avgifter'],
    ['Nya avgifter – 5.2.1', '5.2.1 Nya avgifter'],
    ['Nya avgifter (avsnitt 5.2, s. 112 ff.)', '5.2 Nya avgifter'],
    ['Ökning till 4.1 miljoner', 'Ökning till 4.1 miljoner'],
    ['## 4.2 Avtalen behöver stärkas', '4.2 Avtalen behöver stärkas'],
    ['### Avsnitt 4.2', '4.2'],
    ['**4.2 Avtalen behöver stärkas**', '4.2 Avtalen behöver stärkas'],
    ['4\\.2 Avtalen behöver stärkas', '4.2 Avtalen behöver stärkas'],
    ['4.2 Avtalen behöver stärkas och följas upp av den myndighet som\nregeringen bestämmer', ''],
    ['4.2\nAvtalen behöver stärkas', '4.2 Avtalen behöver stärkas'],
    ['Avsnitt 4.2\nAvtalen behöver stärkas', '4.2 Avtalen behöver stärkas'],
    ['4.2 Tydligare möjligheter till förturer.', '4.2 Tydligare möjligheter till förturer.'],
    ['10.3 – Nyanlända har en tidsbegränsad rätt', '10.3 Nyanlända har en tidsbegränsad rätt'],
    ['Sammanfattning', 'Sammanfattning'],
    ['Yttrande', 'Yttrande'],
    ['Övergripande synpunkter', 'Övergripande synpunkter'],
    ['Bilaga 2 – Del 3 ”Data i framkant”', 'Bilaga 2 – Del 3 ”Data i framkant”'],
    [
      'Förslag till tillägg i socialtjänstlagen (2001:453)',
      'Förslag till tillägg i socialtjänstlagen (2001:453)',
    ],
    ['Förslag om ändring i 16 kap. 1 § HSL', 'Förslag om ändring i 16 kap. 1 § HSL'],
    ['Förslaget i SOU 2022:41, avsnitt 7.2.3', 'Förslaget i SOU 2022:41, avsnitt 7.2.3'],
  ];
  for (const [heading, expected] of forms) {
    it(heading.replaceAll('\n', ' ⏎ '), () => {
      const title = expected || heading.replaceAll('\n', ' ');
      assert.deepEqual(one(heading), [title]);
    });
  }
  it('covers the heading’s words with its range', () => {
    const text = `${body}\n\n4.2 Avtalen\n${body}`;
    const [heading] = read(text);
    assert.equal(text.slice(heading!.start, heading!.end), '4.2 Avtalen');
  });
});

describe('readHeadings: numbers that run into a sentence', () => {
  it('is a heading of nothing but its number', () => {
    const text = `${body}\n\n11.1. Förbundet delar utredningens bedömning att avtalen ska följas upp av staten.\n`;
    const [heading] = read(text);
    assert.deepEqual([heading!.numbers, heading!.title], [['11.1'], '']);
    assert.equal(text.slice(heading!.start, heading!.end), '11.1');
    assert.equal(text.slice(heading!.end, heading!.bodyEnd).trim().endsWith('staten.'), true);
  });
  it('is one in bold too', () => assert.deepEqual(one('**4.6** Kommunen tillstyrker förslaget.'), ['4.6']));
  it('has a title where the first sentence is one', () => {
    assert.deepEqual(one('4.1 Läkarmedverkan bör stärkas. Kommunen instämmer i förslaget. Det är bra.'), [
      '4.1 Läkarmedverkan bör stärkas.',
    ]);
  });
  it('reads a labelled number before a sentence', () => {
    assert.deepEqual(one('Avsnitt 4.1: Kommunen tillstyrker förslaget. Det är bra för alla.'), ['4.1']);
  });
  it('is no heading where the number is the sentence’s subject', () => {
    assert.deepEqual(one('Avsnitt 4.1 beskriver hur avtalen ska följas upp. Det är bra.'), []);
    assert.deepEqual(one('Kapitel 7 innehåller förslag om utbildning. Det är bra.'), []);
  });
});

describe('readHeadings: what is no heading', () => {
  const none = [
    '1. Nämnden antar remissvaret som sitt eget.\n2. Ärendet justeras omedelbart.',
    '• 4.1 Läkarmedverkan: tillstyrks\n• 4.2 Avtalen: avstyrks',
    'Kulturdepartementet',
    'Landsbygds- och infrastrukturdepartementet',
    '631 86 Eskilstuna Webbplats',
    '016-710 40 31',
    '2025-02-11',
    '11 februari 2025',
    'Västerås den 11 februari 2025',
    'Sid. 4',
    'Se bilaga 1',
    'Se även avsnitt 5.2',
    '1 SOU 2024:72 s. 88',
    'Tabell 4.1 Antal läkare per region',
    'Figur 3.2. Utvecklingen över tid',
    'Källa: SCB 2023',
    'Kopia till: Socialnämnden',
    '12 av 21 regioner i landet',
    '5,2 procent av befolkningen',
    '1 100 invånare per läkare behövs.',
    '4,5 procent av invånarna berörs.',
    '4.5 procent av invånarna berörs.',
    '12 kommuner har svarat.',
    '1 juli 2026 är för tidigt.',
    '13.00 börjar mötet.',
    '26 § förvaltningslagen gäller.',
    '2 kap. 3 § regeringsformen gäller.',
    '2024 års utredning föreslog detta.',
    '2 (3)',
    'Kommunen framhåller att:',
    'Kommunen föreslår i stället:',
    '4.1 Läkarmedverkan ........... 5\n4.2 Avtal ........... 7',
  ];
  for (const text of none) it(text.replaceAll('\n', ' ⏎ '), () => assert.deepEqual(one(text), []));
  it('place, date and addressee below the title', () => {
    const head = 'Remissvar: En ny lag (SOU 2025:51)\n\nStockholm 2025-10-30\nTill: Socialdepartementet\n\n';
    assert.deepEqual(headings(`${head}${body}\n\n5.2 En ny lag\n${body}\n`), ['5.2 En ny lag']);
  });
  it('the name that begins the sentences of a list', () =>
    assert.deepEqual(
      headings(
        `${body}\n\nSammanfattning\nFörbundet\n• tillstyrker förslaget om en lag\n• avstyrker undantaget\n`,
      ),
      ['Sammanfattning'],
    ));
  it('the letter’s own title', () => {
    assert.deepEqual(headings(`Yttrande över betänkandet Bättre vård (SOU 2024:1)\n\n${body}\n`), []);
    assert.deepEqual(headings(`# Remissvar: Bättre vård\n\n${body}\n`), []);
  });
  it('the signature', () =>
    assert.deepEqual(headings(`${body}\n\nMed vänlig hälsning\n\nAnna Berg\nOrdförande`), []));
  it('a number in a broken sentence', () => {
    assert.deepEqual(
      headings(
        `${body}\nDetta framgår av det som utredningen skriver om kostnader i\n4.2 Avtal och i bilagan till det.`,
      ),
      [],
    );
  });
});

describe('readHeadings: whose numbers', () => {
  const part = (heading: string) => `${heading}\n\n${body}\n\n`;
  const letter = (...list: string[]) => list.map(part).join('');
  it('tells the respondent’s own points, counted from 1', () => {
    assert.deepEqual(headings(letter('1. Ökat inflytande', '2. Ett dubbelt uppdrag', '3. Kortare frister')), [
      'Ökat inflytande',
      'Ett dubbelt uppdrag',
      'Kortare frister',
    ]);
    assert.deepEqual(headings(letter('1\\. Utgå från helheten', '2\\. Ändra regelverket')), [
      'Utgå från helheten',
      'Ändra regelverket',
    ]);
  });
  it('tells an outline of its own with levels', () => {
    assert.deepEqual(
      headings(letter('1 Bakgrund', '2 Synpunkter', '2.1 Allmänt', '2.2 Kostnader', '3 Övrigt')),
      ['Bakgrund', 'Synpunkter', 'Allmänt', 'Kostnader', 'Övrigt'],
    );
  });
  it('knows the report’s sections under points of its own', () => {
    assert.deepEqual(
      headings(letter('1. Sammanfattning', '2. Synpunkter', '4.1 Läkarmedverkan', '5.3 Anställning')),
      ['Sammanfattning', 'Synpunkter', '4.1 Läkarmedverkan', '5.3 Anställning'],
    );
  });
  it('takes a chapter that goes on where the report’s sections left off for the report’s', () => {
    const text = `6.3.2 Överklagande\n${body}\n\n8.4 Ikraftträdande\n${body}\n\n9. Konsekvenser\n${body}\n`;
    assert.deepEqual(headings(`${body}\n\n${text}`), [
      '6.3.2 Överklagande',
      '8.4 Ikraftträdande',
      '9 Konsekvenser',
    ]);
  });
  it('knows the report’s sections in brackets behind points of its own', () => {
    assert.deepEqual(
      headings(
        letter(
          '1 Inledning',
          '2 Synpunkter',
          '2.1 Jäv (betänkandets avsnitt 6.5)',
          '2.2 Arvode (kapitel 7)',
          '3 Slutord',
        ),
      ),
      ['Inledning', 'Synpunkter', '6.5 Jäv (betänkandets avsnitt 6.5)', '7 Arvode (kapitel 7)', 'Slutord'],
    );
    assert.deepEqual(one('4.2 Arvode (se avsnitt 7.1)'), ['4.2 Arvode (se avsnitt 7.1)']);
    assert.deepEqual(one('4.2 Arvode (avsnitt 7.1)'), ['4.2 Arvode (avsnitt 7.1)']);
  });
  it('takes a chapter between points of its own for the report’s where it goes on from there', () => {
    assert.deepEqual(
      headings(
        letter(
          '1 Sammanfattning',
          '2 Synpunkter',
          '7.1 Avgifter',
          '7.5 Tillsyn',
          '8 Ikraftträdande',
          '3 Övrigt',
        ),
      ),
      ['Sammanfattning', 'Synpunkter', '7.1 Avgifter', '7.5 Tillsyn', '8 Ikraftträdande', 'Övrigt'],
    );
    assert.deepEqual(
      headings(letter('1 Sammanfattning', '2 Synpunkter', '2.1 Avgifter', '7.5 Tillsyn', '3 Övrigt')),
      ['Sammanfattning', 'Synpunkter', '2.1 Avgifter', '7.5 Tillsyn', 'Övrigt'],
    );
  });
  it('takes chapters that do not begin at 1 for the report’s', () => {
    assert.deepEqual(headings(letter('4. Läkarmedverkan', '5. Anställning', '6. Utbildning')), [
      '4 Läkarmedverkan',
      '5 Anställning',
      '6 Utbildning',
    ]);
  });
  it('believes the report’s known titles', () => {
    const known = { '1': 'Tydligare ansvar för vården', '2': 'Avtalen behöver stärkas' };
    const text = letter('1. Tydligare ansvar i vården', '2. Avtalen måste stärkas');
    assert.deepEqual(headings(text, known), ['1 Tydligare ansvar i vården', '2 Avtalen måste stärkas']);
  });
  it('knows the draft law as chapter 1', () => {
    assert.deepEqual(headings(letter('1 Författningsförslag', '2 Ärendet')), [
      '1 Författningsförslag',
      '2 Ärendet',
    ]);
  });
});

describe('readHeadings: known sections', () => {
  const known = {
    '4.1': 'Läkarmedverkan bör stärkas inom ramen för befintliga strukturer',
    '4.2': 'Avtalen om läkarmedverkan behöver stärkas',
    '4.2.1': 'Uppföljning av avtalen',
    '4.3': 'Stärkt möjlighet för kommuner att anlita läkare på regionens bekostnad',
    '4.5': 'Sanktioner',
    '5.1': 'En ordning där kommuner kan anställa läkare',
  };
  it('infers the number from a title in other words', () => {
    const [heading] = read(`${body}\n\nStärkta avtal om läkarmedverkan\n${body}`, known);
    assert.deepEqual([heading!.numbers, heading!.inferred], [['4.2'], true]);
  });
  it('infers nothing from a title that is no section’s', () => {
    assert.deepEqual(one('Kommunernas ekonomi', known), ['Kommunernas ekonomi']);
    assert.deepEqual(one('Sammanfattning', { '3': 'Sammanfattning' }), ['Sammanfattning']);
    assert.deepEqual(one('Läkare i kommuner', known), ['Läkare i kommuner']);
  });
  it('does not mark a written number as inferred', () => {
    assert.equal(read(`${body}\n\n4.2 Avtal\n${body}`, known)[0]!.inferred, undefined);
  });
  it('expands an interval over the report’s own numbering', () => {
    assert.deepEqual(one('Avsnitt 4.1–4.5 Läkare', known), ['4.1+4.2+4.3+4.5 Läkare']);
    assert.deepEqual(one('Avsnitt 4.5–5.1 Läkare', known), ['4.5+5.1 Läkare']);
    assert.deepEqual(one('Avsnitt 4.3–5.2 Läkare'), ['4.3+5.2 Läkare']);
  });
});

describe('readHeadings: where a section ends', () => {
  const bodyOf = (text: string, at = 0) => {
    const heading = read(text)[at]!;
    return text.slice(heading.end, heading.bodyEnd).trim();
  };
  it('at the next heading', () => {
    assert.equal(bodyOf(`${body}\n\n4.1 Avtal\n${body}\n\n4.2 Sanktioner\nVi avstyrker.`), body);
  });
  it('at pasted minutes, a dissent, the signature', () => {
    for (const end of [
      '§ 26',
      '§ 26 Remissvar om vård',
      'Reservation',
      'Protokollsanteckning',
      'Särskilt yttrande',
    ]) {
      assert.equal(bodyOf(`${body}\n\n4.1 Avtal\n${body}\n\n${end}\n\n${body}`), body, end);
    }
    assert.equal(bodyOf(`${body}\n\n4.1 Avtal\n${body}\n\nMed vänlig hälsning\nAnna Berg`), body);
  });
  it('holds no heading of the minutes', () => {
    const text = `${body}\n\n4.1 Avtal\n${body}\n\n§ 26\n\nSammanfattning\n${body}\n\nBeslut\n${body}`;
    assert.deepEqual(headings(text), ['4.1 Avtal']);
  });
  it('below the last of headings that stand together', () => {
    const text = `${body}\n\nAvsnitten:\n5.8.2 Ökad finansiering,\n5.8.7 Riktat stöd\n5.8.9 Stöd till drift\n${body}`;
    assert.deepEqual(headings(text), [
      '5.8.2 Ökad finansiering',
      '5.8.7 Riktat stöd',
      '5.8.9 Stöd till drift',
    ]);
    assert.ok(bodyOf(text, 0).endsWith(body) && bodyOf(text, 1).endsWith(body) && bodyOf(text, 2) === body);
  });
  it('of a chapter at its first section', () => {
    const text = `${body}\n\n4. Läkarmedverkan\n\n4.1 Avtal\n${body}`;
    assert.equal(bodyOf(text, 0), '');
    assert.equal(bodyOf(text, 1), body);
  });
  it('of a numbered section behind a part that says whose view it is', () => {
    const text = `${body}\n\n4.1 Avtal\n${body}\n\nNämndens synpunkter\nVi avstyrker.\n\n4.2 Annat\n${body}`;
    assert.ok(bodyOf(text, 0).endsWith('Vi avstyrker.'));
    assert.equal(bodyOf(text, 1), 'Vi avstyrker.');
  });
  it('of headings in a list under “Avsnitten:”', () => {
    const text = `${body}\n\nAvsnitten:\n• 5.1 Ökad finansiering\n• 5.2 Riktat stöd\n\n${body}`;
    assert.deepEqual(headings(text), ['5.1 Ökad finansiering', '5.2 Riktat stöd']);
  });
});

describe('readHeadings: the seeds', () => {
  const seed = (name: string) => headings(readFileSync(`seeds/sou-2024-72/${name}.txt`, 'utf8'));
  it('Eskilstuna answers by chapter', () => {
    assert.deepEqual(seed('eskilstuna-kommun'), [
      'Yttrande',
      '4 Stärkt läkarmedverkan i kommunal hälso- och sjukvård',
      '5 En ordning där kommunerna kan anställa läkare',
      '6 Kompetensförsörjning i kommunal hälso- och sjukvård',
      '7 Nya karriär och utbildningsmöjligheter',
    ]);
  });
  it('Botkyrka answers by section, and pastes its minutes', () => {
    assert.deepEqual(
      seed('botkyrka-kommun').map((heading) => heading.split(' ')[0]),
      ['Sammanfattning', '4.1', '4.2', '4.3', '4.4.3', '4.6', '5.4', '7.1', '7.2', '7.2.3', '7.2.6'],
    );
  });
  it('Västerbotten answers several sections under one heading', () => {
    assert.deepEqual(
      seed('region-vasterbotten').map((heading) => heading.split(' ')[0]),
      ['4.1', '4.1.1+4.1.4', '4.2', '4.6', '5.3+5.4', '7.1.1', '7.2', '7.2.3'],
    );
  });
});
