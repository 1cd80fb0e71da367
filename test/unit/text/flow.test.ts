import * as assert from 'node:assert/strict';
import { readFlow } from '../../../server/src/text/flow';

/** Blocks as "kind: prose", one a line; furniture in short. */
function blocks(text: string): string[] {
  return readFlow(text).blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`);
}
/** The prose of the blocks of running text. */
function paragraphs(text: string): string[] {
  return readFlow(text)
    .blocks.filter(({ kind }) => kind === 'paragraph')
    .map(({ prose }) => prose.text);
}
const kinds = (text: string) => readFlow(text).blocks.map(({ kind }) => kind);

/** Running text as wide as a page, to stand around what is tested. */
const filler = [
  'Kommunen delar utredningens uppfattning att ansvaret för vården behöver bli tydligare än i',
  'dag, och att det måste finnas en ordning för hur kommuner och regioner ska samverka kring',
  'personer som har insatser från båda. Det förutsätter att staten står för den merkostnad som',
  'uppstår i kommunerna när nya krav införs och när befintliga krav skärps för huvudmännen.',
].join('\n');
const fillerProse = filler.replaceAll('\n', ' ');

describe('readFlow: lines', () => {
  it('joins wrapped lines to paragraphs', () => {
    assert.deepEqual(paragraphs(`${filler}\n\nKommunen avstyrker förslaget.\n`), [
      fillerProse,
      'Kommunen avstyrker förslaget.',
    ]);
  });
  it('joins lines that a PDF tool set apart, and parts paragraphs by their short last line', () => {
    const apart = `${filler}\nSå är det.\nVi anser\natt förslaget är bra.`.split('\n').join('\n\n');
    assert.deepEqual(paragraphs(apart), [`${fillerProse} Så är det.`, 'Vi anser att förslaget är bra.']);
  });
  it('joins over a stray blank line inside a sentence', () => {
    const stray = filler.replace('samverka kring\n', 'samverka kring\n\n');
    assert.deepEqual(paragraphs(`${stray}\n\n${filler}`), [fillerProse, fillerProse]);
  });
  it('keeps paragraphs that are one line each', () => {
    const web = `${fillerProse}\n${fillerProse}\nKommunen avstyrker.\n${fillerProse}`;
    assert.deepEqual(paragraphs(web), [fillerProse, fillerProse, 'Kommunen avstyrker.', fillerProse]);
  });
  it('takes every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028']) {
      assert.deepEqual(paragraphs(filler.replaceAll('\n', end)), [fillerProse], JSON.stringify(end));
    }
    assert.deepEqual(paragraphs(filler.replace('kring\n', 'kring\n\f')), [fillerProse]);
  });
  it('goes on after an abbreviation at a line end', () => {
    const text = filler.replace(
      'Det förutsätter att staten står för den merkostnad som',
      'Det framgår av 16 kap.',
    );
    assert.equal(paragraphs(text.replace('uppstår i', '1 § lagen som gäller i')).length, 1);
  });
});

describe('readFlow: words', () => {
  const word = (text: string) => paragraphs(`${filler} ${text}.`)[0]!.slice(fillerProse.length + 1, -1);
  it('joins words split at a line end', () => {
    assert.equal(word('remis-\nsen'), 'remissen');
    assert.equal(word('remis-\n\nsen'), 'remissen');
    assert.equal(word('remis\u00AD\nsen'), 'remissen');
    assert.equal(word('förslaget från Zet-\nterlund'), 'förslaget från Zetterlund');
  });
  it('keeps the hyphen for a part left out', () => {
    for (const next of ['och', 'eller', 'samt', 'respektive', 'som']) {
      assert.equal(word(`hälso-\n${next} sjukvård`), `hälso- ${next} sjukvård`);
    }
    assert.equal(word('miljö-\nsamtal'), 'miljösamtal');
  });
  it('keeps the hyphen before a capital or a digit and after a short form', () => {
    assert.equal(word('EU-\nkommissionen'), 'EU-kommissionen');
    assert.equal(word('FoU-\nmiljöer'), 'FoU-miljöer');
    assert.equal(word('e-\nposten'), 'e-posten');
    assert.equal(word('Malmö-\nLund'), 'Malmö-Lund');
    assert.equal(word('KS-\n2025-00153'), 'KS-2025-00153');
  });
  it('reads what a reader sees', () => {
    assert.equal(word('kom\u00ADmu\u00ADnen'), 'kommunen');
    assert.equal(word('16\u00A0kap.\u00A01\u00A0§'), '16 kap. 1 §');
    assert.equal(word('VULF\u2011avtal'), 'VULF-avtal');
    assert.equal(word('o\uFB03ciell de\uFB01nition'), 'officiell definition');
    assert.equal(word('fo\u0308rslaga\u030A'), 'förslagå');
    assert.equal(word('kom\u200Bmunen \u200B\uFEFFhär'), 'kommunen här');
    assert.equal(word('ett   \t  två'), 'ett två');
  });
  it('leaves Markdown’s marks out', () => {
    assert.equal(word('**Vi avstyrker** 1\\. och \\- detta'), 'Vi avstyrker 1. och - detta');
  });
  it('maps what it rewrote to all of it in the file', () => {
    const source = `${filler} remis-\n\nsen de\uFB01nierad.`;
    const { prose } = readFlow(source).blocks[0]!;
    const at = (words: string) => {
      const start = prose.text.indexOf(words);
      const range = prose.range(start, start + words.length);
      return source.slice(range.start, range.end);
    };
    assert.equal(at('remissen'), 'remis-\n\nsen');
    assert.equal(at('definierad'), 'de\uFB01nierad');
  });
});

describe('readFlow: headings and lists', () => {
  it('knows a short line over running text', () => {
    assert.deepEqual(kinds(`${filler}\n\nNationell samordning\n${filler}`), [
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
  it('knows a heading where the white lines are in the wrong place', () => {
    const text = `${filler}\nAvsnitt 9.6 Tidsfrister för mottagandet\n\n${filler}`;
    assert.deepEqual(kinds(text), ['paragraph', 'heading', 'paragraph']);
  });
  it('joins the lines of a heading', () => {
    const text = `${filler}\n4.3 Stärkt möjlighet för kommuner att anlita läkare på regionens\nbekostnad.\n${filler}`;
    assert.equal(
      blocks(text)[1],
      'heading: 4.3 Stärkt möjlighet för kommuner att anlita läkare på regionens bekostnad.',
    );
  });
  it('does not take a full-width heading for the beginning of what follows', () => {
    const title = '7.1.1 En nationell samordnare för att nå riktvärdet 1 100 invånare per specialistläkare';
    assert.equal(blocks(`${filler}\n${title}\nRegionen ser positivt på förslaget.`)[1], `heading: ${title}`);
  });
  it('reads Markdown', () => {
    const text = '# Remissvar\n\n## 4.1 Läkarmedverkan\nVi instämmer.\n\n**Avtal**\n\nVi avstyrker.\n';
    assert.deepEqual(blocks(text), [
      'heading: Remissvar',
      'heading: 4.1 Läkarmedverkan',
      'paragraph: Vi instämmer.',
      'heading: Avtal',
      'paragraph: Vi avstyrker.',
    ]);
  });
  it('reads points and leaves bullets out of their prose', () => {
    for (const bullet of ['•', '-', '–', '*', '·', '\uF0B7', 'a)', '(b)', '\\-', '▪']) {
      const text = `Vi föreslår:\n${bullet} mer tid för\nsamverkan\n${bullet} mer pengar\n`;
      assert.deepEqual(
        blocks(text),
        ['paragraph: Vi föreslår:', 'listItem: mer tid för samverkan', 'listItem: mer pengar'],
        bullet,
      );
    }
  });
  it('reads points counted in Roman numerals', () => {
    const text =
      'Vi föreslår att:\ni) tiden förlängs\nii) kostnaden täcks\niii) ansvaret delas\nviii) lagen följs upp\n';
    assert.deepEqual(blocks(text), [
      'paragraph: Vi föreslår att:',
      'listItem: tiden förlängs',
      'listItem: kostnaden täcks',
      'listItem: ansvaret delas',
      'listItem: lagen följs upp',
    ]);
    for (const line of ['mix) är ett ord', 'kap) är ett ord', 'iiiii) är inget tal'])
      assert.ok(!kinds(`Vi föreslår att:\n${line} i listan\n`).includes('listItem'), line);
  });
  it('reads a bullet on a line of its own', () => {
    assert.deepEqual(blocks('Vi anser:\n•\nmer tid behövs.\n•\nmer pengar behövs.'), [
      'paragraph: Vi anser:',
      'listItem: mer tid behövs.',
      'listItem: mer pengar behövs.',
    ]);
  });
  it('reads decision points', () => {
    assert.deepEqual(
      kinds('Beslut\n1. Nämnden antar remissvaret som sitt eget.\n2. Ärendet justeras omedelbart.'),
      ['heading', 'listItem', 'listItem'],
    );
  });
  it('tells a dash inside a sentence from a list', () => {
    const text = filler.replace('personer som har insatser från båda.', '– en nationell plan för vården.');
    assert.equal(paragraphs(text).length, 1);
  });
  it('tells a number inside a sentence from a heading', () => {
    const text = filler.replace('kring\npersoner', 'enligt avsnitt\n4.1 Läkarmedverkan och personer');
    assert.equal(paragraphs(text).length, 1);
    assert.equal(paragraphs(filler.replace('kring\npersoner', 'i 6\nkap. 6 § personer')).length, 1);
  });
  it('takes no number of an article for the letter’s first heading', () => {
    const text = 'försäkringar som avses i artikel\n30.2 i direktivet';
    assert.deepEqual(blocks(text), ['paragraph: försäkringar som avses i artikel 30.2 i direktivet']);
  });
  it('goes on with the number of an act', () => {
    const text = filler
      .replace('kring\npersoner', 'enligt lagen\n(1999:158) om personer')
      .replaceAll('dag, och ', '');
    assert.equal(paragraphs(text).length, 1);
  });
});

describe('readFlow: furniture', () => {
  const parts = (furniture: string) => {
    const [one, two] = [
      filler.slice(0, filler.indexOf('samverka') + 8),
      filler.slice(filler.indexOf('kring')),
    ];
    return readFlow(`${one}\n\n${furniture}\n\n${two}`).blocks;
  };
  it('does not let a page’s end break a sentence', () => {
    const heads = [
      '1 (3)',
      '5/7',
      'Sid 1 (1)',
      'Sida 3 av 7',
      '12',
      '- 4 -',
      '<!-- sida 361 -->',
      'www.exempel.se',
    ];
    heads.push('Dnr: /Ärendebeskrivning 5/7', 'Bygg- och miljöförvaltningen   1 (3)', '434 81 Kungsbacka');
    heads.push('1 (2)\nKommunstyrelsen          Exempelby kommun\n123 45 Exempelby\nTelefon 0123-45 67 89');
    for (const head of heads) {
      const read = parts(head);
      assert.equal(read[0]!.kind, 'paragraph', head);
      assert.equal(read[0]!.prose.text, fillerProse, head);
      assert.deepEqual(new Set(read.slice(1).map(({ kind }) => kind)), new Set(['furniture']), head);
    }
  });
  it('encloses it in the block’s range', () => {
    const [paragraph, furniture] = parts('2 (3)');
    assert.ok(paragraph!.start < furniture!.start && furniture!.end < paragraph!.end);
  });
  it('knows a running head by its coming back at the edge of pages', () => {
    const page = `Exempelförbundet\n2 (4)\n\n${filler}\n\n`;
    assert.ok(!blocks(page.repeat(3)).includes('heading: Exempelförbundet'));
  });
  it('keeps a subheading that comes back', () => {
    const section = `${filler}\n\nNämndens synpunkter\n${filler}\n\n`;
    assert.equal(kinds(section.repeat(3)).filter((kind) => kind === 'heading').length, 3);
  });
  it('keeps sentences with addresses and numbers in them', () => {
    const text = `${filler}\n\nFrågor om yttrandet besvaras på telefon 08-123 45 67 av registrator vid förbundet.`;
    assert.deepEqual(kinds(text), ['paragraph', 'paragraph']);
    assert.deepEqual(kinds(`${filler}\n\nTelefon är ett viktigt hjälpmedel.`), ['paragraph', 'paragraph']);
  });
  it('knows the letterhead', () => {
    const head =
      'YTTRANDE\nKommunstyrelsen\nTill                    Datum\nSocialdepartementet     2026-04-01\nKS-2026-1';
    const text = `${head}\nYttrande över betänkandet Ett bättre system (SOU 2026:20)\n\nSammanfattning\n${filler}`;
    assert.deepEqual(kinds(text), [...Array<string>(5).fill('furniture'), 'heading', 'heading', 'paragraph']);
  });
  it('reads a letter without a letterhead from its first line', () => {
    assert.deepEqual(kinds('Vi har inget att erinra mot förslaget.'), ['paragraph']);
  });
  it('knows a table of contents', () => {
    const contents = 'Innehåll\nSammanfattning 2\n4.1 Läkarmedverkan 3\n';
    assert.deepEqual(kinds(`${contents}\n${filler}`).slice(0, 3), ['contents', 'contents', 'contents']);
    assert.deepEqual(kinds(`${filler}\n\n4.1 Läkarmedverkan ........ 12\n\n${filler}`)[1], 'contents');
  });
  it('knows the signature', () => {
    assert.deepEqual(kinds(`${filler}\n\nMed vänlig hälsning\n\nAnna Berg\nKommundirektör`), [
      'paragraph',
      'signature',
      'signature',
      'signature',
    ]);
  });
  it('gives an empty flow for an empty or blank file', () => {
    assert.deepEqual(readFlow('').blocks, []);
    assert.deepEqual(readFlow(' \n\f\t\r\n').blocks, []);
  });
});

describe('readFlow: letters of other origins', () => {
  it('reads a page foot with notes between two halves of a sentence', () => {
    const text = `${filler.replace('kring\n', 'kring\n\n1 Myndighetens yttrande över SOU 2022:15.\n\n2 (4)\n\n')}`;
    assert.deepEqual(blocks(text)[0], `paragraph: ${fillerProse}`);
    assert.deepEqual(kinds(text), ['paragraph', 'furniture', 'furniture']);
  });
  it('reads a court’s page head and foot', () => {
    const head =
      'KAMMARRÄTTEN I EXEMPELSTAD        YTTRANDE            2 (2)\n                2025-03-04     Dnr 2025/123';
    const foot =
      'Dok.Id 123456\nPostadress       Telefon\nBox 123          08-561 690 00\n123 45 Exempelstad';
    const text = filler.replace('kring\n', `kring\n\n${foot}\n\n${head}\n\n`);
    assert.equal(paragraphs(text)[0], fillerProse);
    assert.deepEqual(new Set(kinds(text)), new Set(['paragraph', 'furniture']));
  });
  it('reads labels and their values, one a line', () => {
    const text = 'Yttrande\n1(3)\nDatum\n2025-05-20\nÄrendebeteckning\n101-1234-2025\n\n';
    assert.deepEqual(
      kinds(
        `${text}Yttrande över betänkandet Mer trygghet (SOU 2025:14)\nEr beteckning S2025/00321\n\n${filler}`,
      ).slice(-3),
      ['heading', 'furniture', 'paragraph'],
    );
  });
  it('reads a name and an office above more text as a signature', () => {
    assert.deepEqual(
      kinds(`${filler}\n\nAnna Berg\nKommundirektör\n\nBeslutet skickas till departementet.`),
      [...['paragraph', 'signature', 'signature', 'paragraph']],
    );
  });
  it('keeps a statement without a stop as a sentence, and a bold one as a heading', () => {
    assert.deepEqual(kinds(`${filler}\n\nFörbundet avstyrker förslaget\n${filler}`)[1], 'paragraph');
    assert.deepEqual(kinds(`${filler}\n\n**Förbundet avstyrker förslaget**\n${filler}`)[1], 'heading');
  });
  it('keeps a title over several lines together', () => {
    const title =
      'Yttrande över Socialdepartementets remiss: Betänkandet\n\nBättre vård för fler (SOU\n2024:1)';
    assert.equal(blocks(`${title}\n\n${filler}`)[0], `heading: ${title.replace(/\s+/g, ' ')}`);
  });
});
