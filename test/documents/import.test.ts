import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../../server/src/answer/analyse';
import { readSource } from '../../server/src/import/read';
import type { FailureCode, Text } from '../../server/src/import/source';
import { convert, temporaryFolder } from './office';
import type { Letter } from './odt';
import {
  bold,
  deleted,
  flatOdt,
  heading,
  inserted,
  list,
  newPage,
  note,
  paragraph,
  picture,
  table,
} from './odt';

const program = path.join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** What LibreOffice calls its Word format, and a PDF that a password opens. */
const docx = 'docx:MS Word 2007 XML';
const lockedPdf =
  'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"hemligt"}}';

/** A page as a scanner gives it: a picture, here of one grey point. */
const page = picture(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const salem: Letter = {
  head: 'Salems kommun\t\tDnr KS/2025:12',
  foot: 'Sida {n}',
  changes: [{ inserted: true }, { deleted: 'härmed ' }],
  body: [
    heading('Yttrande över betänkandet Stärkt medicinsk kompetens (SOU 2024:72)'),
    paragraph('Salems kommun har beretts tillfälle att yttra sig.', note('Se även SOU 2022:41, s. 12.')),
    heading('4.2 Avtalen om läkarmedverkan behöver stärkas', 2),
    paragraph(
      'Kommunen anser att de avtal som i dag finns mellan regionen och kommunerna i länet är allmänt hållna, att de ',
      'följs upp sällan och att de därför behöver stärkas. Kommunen ',
      bold('tillstyrker'),
      ' förslaget och lämnar följande synpunkter:',
    ),
    list('Föreskrifterna bör vara korta.', 'Socialstyrelsen bör följa upp dem.'),
    newPage(),
    heading('5.4 En ordning där kommuner kan anställa läkare', 2),
    paragraph('Kommunen ', deleted(1), inserted(0, 'bestämt '), 'avstyrker förslaget.'),
    table(['Avsnitt', 'Ståndpunkt'], ['4.2', 'ja'], ['5.4', 'nej']),
  ],
};

describe('Files that LibreOffice has written', () => {
  const folder = temporaryFolder();

  before(async () => {
    write('salem', salem);
    write('låst', salem);
    write('tom', { body: [paragraph('')] });
    write('inskannad', { body: [page] });
    write('delvis', { body: [paragraph('Salems kommun yttrar sig.'), newPage(), page, page] });
    await convert(['salem', 'tom', 'inskannad', 'delvis'].map(odt), 'pdf');
    write('brevhuvud', {
      ...salem,
      head: '{n}',
      firstHead: [
        table(['Salems kommun', 'Datum', 'Dnr'], ['Kommunstyrelsen', '2025-02-11', 'KS/2025:12']),
        paragraph('Socialdepartementet\nS2024/01966'),
      ],
    });
    write('sidnummer', { ...salem, head: 'Sida {n}' });
    await convert([odt('salem'), odt('brevhuvud'), odt('sidnummer')], docx);
    await convert([odt('låst')], lockedPdf);
  });

  it('are read from PDF in lines and paragraphs, pages parted', async () => {
    const { text, pages, notes } = await read('salem.pdf');
    assert.equal(pages, 2);
    assert.deepEqual(notes, []);
    const [first, second] = text.split('\f');
    assert.match(first!, /^Salems kommun {3}Dnr KS\/2025:12\n\nYttrande över betänkandet/);
    assert.match(
      first!,
      /att yttra sig\.1\n\n4\.2 Avtalen om läkarmedverkan behöver stärkas\n\nKommunen anser/,
    );
    assert.match(
      first!,
      /Kommunen\ntillstyrker förslaget|Kommunen tillstyrker\nförslaget|Kommunen tillstyrker förslaget/,
    );
    assert.match(first!, /\n• Föreskrifterna bör vara korta\.\n+• Socialstyrelsen/);
    assert.match(first!, /1 Se även SOU 2022:41, s\. 12\.\n\nSida 1\n$/);
    assert.match(second!, /^Salems kommun {3}Dnr KS\/2025:12\n\n5\.4 En ordning/);
    assert.match(second!, /Avsnitt {3}Ståndpunkt\n+4\.2 {3}ja\n+5\.4 {3}nej\n/);
  });

  it('are read from Word with headings, lists, rows and notes; what was deleted is not', async () => {
    const { text, notes } = await read('salem.docx');
    assert.match(
      text,
      /\n## 5\.4 En ordning där kommuner kan anställa läkare\n\nKommunen bestämt avstyrker förslaget\.\n/,
    );
    assert.match(text, /\n• Föreskrifterna bör vara korta\.\n/);
    assert.match(text, /\n\| Avsnitt \| Ståndpunkt \|\n\| 4\.2 \| ja \|\n/);
    assert.match(text, /att yttra sig\.\[1\]\n/);
    assert.match(text, /\n\[1\] Se även SOU 2022:41, s\. 12\.\n/);
    assert.deepEqual(notes, [{ code: 'trackedChanges', inserted: 1, deleted: 1 }]);
  });

  it('are read from Word with the head of their first page before the text, and no other head or foot', async () => {
    assert.match((await read('salem.docx')).text, /^Salems kommun {3}Dnr KS\/2025:12\n\n# Yttrande över/);
    const { text } = await read('brevhuvud.docx');
    assert.ok(
      text.startsWith(
        'Salems kommun   Datum   Dnr\nKommunstyrelsen   2025-02-11   KS/2025:12\n\nSocialdepartementet\nS2024/01966\n\n# Yttrande över',
      ),
      text,
    );
    const { date, dossiers, ministryDossier } = analyse(text);
    assert.deepEqual(
      [date, dossiers.map(({ text }) => text), ministryDossier],
      ['2025-02-11', ['KS/2025:12'], 'S2024/01966'],
    );
    assert.match((await read('sidnummer.docx')).text, /^# Yttrande över/);
    for (const name of ['salem', 'brevhuvud', 'sidnummer'])
      assert.doesNotMatch((await read(`${name}.docx`)).text, /Sida \d|^\d+$/m);
  });

  for (const file of ['salem.pdf', 'salem.docx', 'brevhuvud.docx']) {
    it(`are answers with sections and positions: ${file}`, async () => {
      const answer = analyse((await read(file)).text);
      assert.equal(answer.respondent?.name, 'Salems kommun');
      assert.equal(answer.inquiry, 'SOU 2024:72');
      assert.deepEqual(
        answer.sections
          .filter(({ numbers }) => numbers.length)
          .map(({ numbers, position }) => [...numbers, position]),
        [
          ['4.2', 'supports'],
          ['5.4', 'opposes'],
        ],
      );
    });
  }

  it('have notes on pages that are pictures', async () => {
    assert.deepEqual((await read('delvis.pdf')).notes, [{ code: 'pagesWithoutText', pages: [2, 3] }]);
  });

  for (const [file, code] of [
    ['inskannad.pdf', 'scan'],
    ['tom.pdf', 'empty'],
    ['låst.pdf', 'encrypted'],
  ] as const) {
    it(`are named as what they are: ${file} is ${code}`, async () => {
      assert.equal(await failure(file), code);
    });
  }

  it('are broken where a part is missing, and never half read', async () => {
    for (const file of ['salem.pdf', 'salem.docx']) {
      const bytes = fs.readFileSync(path.join(folder, file));
      for (const part of [0.1, 0.5, 0.9]) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * part));
        const found = await readSource({ name: file, bytes: cut });
        assert.deepEqual(found, { failure: 'broken' }, `${file}, cut at ${part}`);
      }
    }
  });

  it('are imported by the command, each bad one named, the others whole, and nothing half written', () => {
    const input = path.join(folder, 'alla');
    fs.mkdirSync(input);
    const wanted = ['salem.pdf', 'salem.docx', 'delvis.pdf', 'inskannad.pdf', 'tom.pdf', 'låst.pdf'];
    for (const file of wanted) fs.copyFileSync(path.join(folder, file), path.join(input, file));
    for (const file of ['salem.pdf', 'salem.docx']) {
      const bytes = fs.readFileSync(path.join(folder, file));
      fs.writeFileSync(path.join(input, `halv ${file}`), bytes.subarray(0, bytes.length / 2));
    }
    const before = fs.readdirSync(input);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'import', '.'], {
      cwd: input,
      encoding: 'utf8',
    });
    assert.equal(status, 2, stderr);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[1])
        .sort(),
      ['delvis.pdf', 'salem.docx', 'salem.pdf'],
    );
    assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
      'delvis.pdf: dessa sidor är bilder, och deras text saknas: 2–3.',
      'halv salem.docx är skadad och kan inte läsas.',
      'halv salem.pdf är skadad och kan inte läsas.',
      'inskannad.pdf är inskannad: sidorna är bilder utan text. Kör textigenkänning (OCR) på filen först.',
      'låst.pdf är skyddad med lösenord. Spara den utan lösenord först.',
      'salem.docx har spårade ändringar: det infogade (1) är med i texten, det borttagna (1) är det inte.',
      'tom.pdf är tom.',
    ]);
    const made = fs.readdirSync(input).filter((name) => !before.includes(name));
    assert.deepEqual(made.sort(), [
      'remiss.import.jsonl',
      'salems-kommun-2.txt',
      'salems-kommun-3.txt',
      'salems-kommun.txt',
    ]);
    for (const file of made) assert.ok(fs.readFileSync(path.join(input, file), 'utf8').endsWith('\n'), file);
  });

  function odt(name: string): string {
    return path.join(folder, `${name}.fodt`);
  }

  function write(name: string, letter: Letter): void {
    fs.writeFileSync(odt(name), flatOdt(letter));
  }

  async function read(file: string): Promise<Text> {
    const found = await readSource({ name: file, bytes: fs.readFileSync(path.join(folder, file)) });
    assert.ok('text' in found, JSON.stringify(found));
    return found;
  }

  async function failure(file: string): Promise<FailureCode> {
    const found = await readSource({ name: file, bytes: fs.readFileSync(path.join(folder, file)) });
    assert.ok('failure' in found, JSON.stringify(found));
    return found.failure;
  }
});
