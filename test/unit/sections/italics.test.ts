/** Headings that Markdown sets in italics, and what else stands so. */
import * as assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
import { readHeadings } from '../../../server/src/answer/sections/headings';
import { FlowMemory, readFlow } from '../../../server/src/text/flow';

const above = 'Kommunen har läst betänkandet och delar bilden av hur vården ser ut i dag.';
const below = 'Kommunen tillstyrker förslaget och vill att det genomförs utan dröjsmål.';
const around = (line: string) => `${above}\n\n${line}\n${below}\n`;
const headingsOf = (text: string) => readHeadings(readFlow(text), undefined);

describe('Headings in italics', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['*4.1 Läkarmedverkan*', '4.1 Läkarmedverkan'],
    ['_4.1 Läkarmedverkan_', '4.1 Läkarmedverkan'],
    ['__4.1 Läkarmedverkan__', '4.1 Läkarmedverkan'],
    ['___4.1 Läkarmedverkan___', '4.1 Läkarmedverkan'],
    ['***4.1 Läkarmedverkan***', '4.1 Läkarmedverkan'],
    ['_**4.1 Läkarmedverkan**_', '4.1 Läkarmedverkan'],
    ['*4.1 Läkarmedverkan*:', '4.1 Läkarmedverkan'],
    ['*4.1 Läkarmedverkan:*', '4.1 Läkarmedverkan'],
    ['*4.1 Läkarmedverkan bör stärkas.*', '4.1 Läkarmedverkan bör stärkas.'],
    ['*4\\.1 Läkarmedverkan*', '4.1 Läkarmedverkan'],
    ['*4.1 och 4.3 Avtal*', '4.1+4.3 Avtal'],
    ['_4.1–4.3 Avtal_', '4.1+4.2+4.3 Avtal'],
    ['*4.1*', '4.1'],
    ['*Avsnitt 4.6 Ledning*', '4.6 Ledning'],
    ['_Kapitel 7_', '7'],
    ['*§ 5.2 Avgifter*', '5.2 Avgifter'],
    ['*8 Ikraftträdande*', '8 Ikraftträdande'],
    ['*Ang. 7 Konsekvenser*', '7 Konsekvenser'],
    ['*Avgifter (avsnitt 5.2)*', '5.2 Avgifter'],
    ['## *4.1 Läkarmedverkan*', '4.1 Läkarmedverkan'],
    ['### _4.1 Läkarmedverkan_', '4.1 Läkarmedverkan'],
    ['*Sammanfattning*', 'Sammanfattning'],
    ['_Övergripande synpunkter_', 'Övergripande synpunkter'],
    ['*Avtal mellan kommuner och regioner*', 'Avtal mellan kommuner och regioner'],
  ];
  for (const [line, expected] of headings) {
    it(line, () => {
      const text = around(line);
      const found = headingsOf(text);
      assert.deepEqual(
        found.map(({ numbers, title }) => `${numbers.join('+')} ${title}`.trim()),
        [expected],
      );
      assert.equal(text.slice(found[0]!.start, found[0]!.end), line);
      assert.equal(text.slice(found[0]!.end, found[0]!.bodyEnd).trim(), below);
    });
  }

  it('have their words, without the marks, at their exact place', () => {
    for (const line of [
      '*4.1 Läkarmedverkan*',
      '__4.1 Läkarmedverkan__',
      '## _4.1 Läkarmedverkan_',
      '*4.1 Läkarmedverkan*:',
    ]) {
      const text = around(line);
      const { prose } = readFlow(text).blocks.find(({ kind }) => kind === 'heading')!;
      assert.equal(prose.text, '4.1 Läkarmedverkan');
      const { start, end } = prose.range(4, prose.text.length);
      assert.equal(text.slice(start, end), 'Läkarmedverkan');
      assert.equal(prose.origin(0), text.indexOf('4.1'));
    }
  });

  it('have the position that is taken below them, and are references with their exact place', () => {
    const text = `Yttrande över SOU 2024:72\n\n${around('_4.1 och 4.3 Avtal_')}`;
    const { sections, references } = analyse(text);
    assert.deepEqual(
      sections.map(({ numbers, title, position }) => [numbers, title, position]),
      [[['4.1', '4.3'], 'Avtal', 'supports']],
    );
    assert.deepEqual(
      references
        .filter(({ kind }) => kind === 'section')
        .map(({ start, end, target }) => [text.slice(start, end), start - text.indexOf('_'), target]),
      [
        ['4.1', 1, 'SOU 2024:72#4.1'],
        ['4.3', 9, 'SOU 2024:72#4.3'],
      ],
    );
  });

  it('part the text above them from the text below, without blank lines too', () => {
    const text = `${above}\n*4.1 Avtal*\n${below}\n_4.2 Avgifter_\n${below}\n`;
    assert.deepEqual(
      readFlow(text).blocks.map(({ kind, prose }) => (kind === 'heading' ? prose.text : kind)),
      ['paragraph', '4.1 Avtal', 'paragraph', '4.2 Avgifter', 'paragraph'],
    );
  });

  it('end the letterhead', () => {
    const text = `Salems kommun\nKommunstyrelsen\n\n*4.1 Avtal*\n\n${below}\n`;
    assert.deepEqual(
      headingsOf(text).map(({ numbers }) => numbers),
      [['4.1']],
    );
  });

  it('read the same when they are typed', () => {
    const memory = new FlowMemory();
    const seen = (text: string, known?: FlowMemory) =>
      readFlow(text, known).blocks.map(({ kind, start, end, prose }) => [
        kind,
        start,
        end,
        prose.text,
        prose.origin(0),
      ]);
    const lines = [
      '4.1 Avtal*',
      '*4.1 Avtal',
      '*4.1 Avtal*',
      '4.1 Avtal',
      '_4.1 Avtal_',
      '_4.1 Avtal',
      '*_4.1 Avtal_*',
    ];
    for (const line of [...lines, ...lines.toReversed()])
      assert.deepEqual(seen(around(line), memory), seen(around(line)), line);
  });
});

describe('Italics that are no heading', () => {
  const none = [
    '*Kommunen tillstyrker förslaget*',
    '*Avtalen behöver stärkas*',
    '_Det behövs fler läkare i kommunerna._',
    '*Vi vill se:*',
    '*Varför då?*',
    '*kommunal hälso- och sjukvård*',
    '* 4.1 Läkarmedverkan *',
    '*4.1 Läkarmedverkan',
    '*4,5 procent av invånarna*',
    '*12 kommuner har svarat*',
    '*Figur 3 Antal läkare i kommunerna*',
    '_Tabell 2: Läkare per region_',
    '*Källa: Statistiska centralbyrån*',
    '*Ur betänkandet s. 45*',
    '*Vår kursivering*',
    '*Se även bilagan*',
    '*Ett* ord och ett *annat*',
    '_Ett_ ord och ett _annat_',
    '**',
    '__',
    '*',
    '_',
    '____',
    '* * *',
    '*\\*',
  ];
  for (const line of none)
    it(line, () =>
      assert.deepEqual(
        headingsOf(around(line)).map(({ title }) => title),
        [],
      ),
    );

  it('a title that a sentence is broken for', () => {
    for (const text of [
      `${above}\n\nUtredningen heter\n*Stärkt medicinsk kompetens*\noch lades fram i november.\n`,
      `${above}\n\nKommunen hänvisar till betänkandet\n*Stärkt medicinsk kompetens*\n\n${below}\n`,
      `${above}\n\n*Stärkt medicinsk kompetens*\när betänkandets namn.\n`,
    ])
      assert.ok(!headingsOf(text).some(({ title }) => title === 'Stärkt medicinsk kompetens'), text);
  });

  it('a number that a sentence is broken for', () => {
    const text = `${above} Det framgår även av vad utredningen skriver i\n*4.2 Avtal* och i bilagan.\n${below}\n`;
    assert.deepEqual(headingsOf(text), []);
  });

  it('the name under a letter', () => {
    const text = `${around('*4.1 Avtal*')}\nMed vänlig hälsning\n\n*Anna Berg*\n_Ordförande_\n`;
    const kinds = readFlow(text).blocks.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['paragraph', 'heading', 'paragraph', 'signature', 'signature', 'signature']);
  });

  it('a quotation inside a section, which it does not end', () => {
    const quotation = '*Kommunerna behöver fler läkare*';
    const text = `${above}\n\n4.1 Avtal\n\n${quotation}\n\n${below}\n`;
    const [heading, ...others] = headingsOf(text);
    assert.deepEqual(others, []);
    assert.ok(text.slice(heading!.end, heading!.bodyEnd).includes(below));
  });
});
