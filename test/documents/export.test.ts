import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { analyse } from '../../server/src/answer/analyse';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import { compilations } from '../../server/src/export/compilation';
import type { ExportFormat } from '../../server/src/export/format';
import { exportFormats } from '../../server/src/export/format';
import { fromCommonFolder } from '../../server/src/export/names';
import { statementRows } from '../../server/src/export/rows';
import { writeAnswer, writeCompilation } from '../../server/src/export/write';
import { readSource } from '../../server/src/import/read';
import { Corpus } from '../../server/src/corpus/corpus';
import { convert, sheetsOf, temporaryFolder } from './office';
import { validate } from './xmllint';

const seeds = path.join(import.meta.dirname, '..', '..', 'seeds', 'sou-2024-72');

/** The sample's three answers, as they lie in the repository. */
function sample(): Snapshot {
  const corpus = new Corpus({ plainText: true });
  corpus.update(
    fs.readdirSync(seeds).map((name) => ({
      kind: 'disk' as const,
      uri: `file:///remiss/${name}`,
      text: fs.readFileSync(path.join(seeds, name), 'utf8'),
    })),
  );
  while (corpus.refresh(100));
  return corpus.snapshot;
}

describe('Exports in the programs that people open them in', () => {
  const folder = temporaryFolder();
  const snapshot = sample();
  const all = compilations(snapshot);
  const [compilation] = all;
  const botkyrka = snapshot.document('file:///remiss/botkyrka-kommun.txt')!;
  const file = (name: string) => path.join(folder, name);

  const write = async (format: ExportFormat): Promise<string> => {
    const bytes = await writeCompilation(format, all, {
      snapshot,
      showFile: fromCommonFolder(['file:///remiss/a.txt']),
      now: '2026-11-24T12:00:00.000Z',
      language: 'sv',
    });
    const made = file(`compilation.${exportFormats[format].extension}`);
    fs.writeFileSync(made, bytes);
    return made;
  };

  it('read in Word by proposal: the counts, the positions in order, the names and their words', async () => {
    const [text] = await convert([await write('docx')], 'txt:Text (encoded):UTF8');
    const words = fs.readFileSync(text!, 'utf8').replace(/\s+/g, ' ');
    assert.match(words, /SOU 2024:72 Stärkt medicinsk kompetens .* 3 remissinstanser har svarat\./);
    const proposal = words.slice(words.lastIndexOf('5.4 En ordning där kommuner kan anställa läkare'));
    assert.match(
      proposal,
      /^5\.4 .{40,60} Förslag 2 av 3 remissinstanser tar upp avsnittet: 1 emot · 1 oklart\./,
    );
    assert.match(words, /Svaren som helhet \(3\): 2 för · 1 oklart\./);
    assert.match(
      words,
      /Eskilstuna kommun: ”.{80,120}” \(eskilstuna-kommun\.txt, rad 46; maskinläst; Orden omkring begränsar stödet\.\)/,
    );
    assert.match(
      proposal,
      /Avstyrker \(1 av 2\) Botkyrka kommun Botkyrka kommun: ”Förvaltningen motsätter sig/,
    );
    assert.match(proposal, /\(botkyrka-kommun\.txt, rad 287; maskinläst\)/);
    assert.match(proposal, /Tar inte upp avsnittet \(1\): Eskilstuna kommun\./);
  });

  it('count in Excel, every sheet with its head', async () => {
    const read = await sheetsOf(await write('xlsx'));
    const sheet = (name: string) => read(name).trimEnd().split('\n');
    assert.equal(
      sheet('Antal')[0],
      'Remiss;Avsnitt;Rubrik;Remissinstanser;Tar upp avsnittet;Tar inte upp avsnittet;' +
        'tillstyrker;tillstyrker i huvudsak;avstyrker;avstår;oklart',
    );
    assert.equal(sheet('Antal').length, 1 + compilation!.proposals.length);
    assert.ok(
      sheet('Ståndpunkter').some(
        (row) => row.includes('5.4') && row.includes('motsätter sig') && /;287;*$/.test(row),
      ),
    );
    assert.equal(sheet('Matris').length, 1 + 3);
    assert.equal(sheet('Ståndpunkter').length, statementRows(all, (uri) => uri).length);
  });

  it('open from CSV as a spreadsheet does: letters whole, a row for each position, no formula', async () => {
    const made = await write('csv');
    // Semicolons between, quotation marks around, UTF-8: what Excel in Swedish takes the file for.
    const [workbook] = await convert([made], 'xlsx', '--infilter=CSV:59,34,76');
    const rows = (await sheetsOf(workbook!))('compilation').trimEnd().split('\n');
    assert.match(
      rows[0]!,
      /^Remiss;Avsnitt;Rubrik;Remissinstans;Typ;Ståndpunkt;Citat;Avgjort av;Fil;Rad;Så läses helheten$/,
    );
    assert.equal(rows.length, statementRows(all, (uri) => uri).length);
    assert.ok(
      rows.some(
        (row) => row.startsWith('SOU 2024:72;5.4;En ordning') && /;botkyrka-kommun\.txt;287;*$/.test(row),
      ),
    );
    const whole = rows.filter((row) => row.startsWith('SOU 2024:72;hela svaret;'));
    assert.equal(whole.length, 3);
    assert.ok(whole.every((row) => /\.txt;\d+;[^;]+\.$/.test(row)));
    assert.match(whole[1]!, /i huvudsak positiv .*;maskinläst;eskilstuna-kommun\.txt;46;Orden omkring/);
    const sheet = strFromU8(unzipSync(fs.readFileSync(workbook!))['xl/worksheets/sheet1.xml']!);
    assert.doesNotMatch(sheet, /<f[ >]/);
  });

  it('read as a page does in HTML, each position with its words, file, line and who decided', async () => {
    const [text] = await convert(
      [await write('html')],
      'txt:Text (encoded):UTF8',
      '--infilter=HTML (StarWriter)',
    );
    const words = fs.readFileSync(text!, 'utf8').replace(/\s+/g, ' ');
    assert.match(words, /3 remissinstanser har svarat\./);
    assert.match(words, /2 av 3 remissinstanser tar upp avsnittet: 1 emot · 1 oklart\./);
    assert.match(words, /motsätter sig.{20,400}botkyrka-kommun\.txt.{1,10}287.{1,10}maskinläst/);
  });

  it('are set alike in Excel from the first row to the last, so that a long quote is read whole', async () => {
    const files = unzipSync(fs.readFileSync(await write('xlsx')));
    const xml = (name: string) => strFromU8(files[name]!);
    const [, ...rows] = xml('xl/worksheets/sheet2.xml').match(/<row .*?<\/row>/gs)!;
    assert.ok(rows.length > 10, `${rows.length}`);
    const styles = rows.flatMap((row) =>
      row.match(/<c [^>]*>/g)!.map((cell) => / s="(\d+)"/.exec(cell)?.[1]),
    );
    assert.equal(new Set(styles).size, 1);
    const set = xml('xl/styles.xml').split('<cellXfs')[1]!.split('<xf ')[Number(styles[0]) + 1]!;
    assert.match(set, /vertical="top"/);
    assert.match(set, /wrapText="(?:1|true)"/);
  });

  it('send an answer in Word that reads as the answer does', async () => {
    const made = file('answer.docx');
    fs.writeFileSync(made, await writeAnswer(botkyrka, 'sv'));
    const [odt] = await convert([made], 'odt');
    const [again] = await convert([odt!], 'docx:MS Word 2007 XML');
    const found = await readSource({ name: 'answer.docx', bytes: fs.readFileSync(again!) });
    assert.ok('text' in found);
    const { respondent, inquiry, sections } = analyse(found.text, { inquiry: botkyrka.inquiry! });
    assert.equal(respondent?.name, botkyrka.answer.respondent?.name);
    assert.equal(inquiry, 'SOU 2024:72');
    const outline = (list: typeof sections) =>
      list
        .filter(({ numbers }) => numbers.length)
        .map(({ numbers, position }) => `${numbers.join()} ${position}`);
    assert.deepEqual(outline(sections), outline(botkyrka.answer.sections));
  });

  it('are valid research data, with the text of every answer', async () => {
    const files = unzipSync(fs.readFileSync(await write('qdpx')));
    const qde = file('project.qde');
    fs.writeFileSync(qde, files['project.qde']!);
    await validate(qde, path.join(import.meta.dirname, 'refi-qda-project.xsd'));
    assert.equal(Object.keys(files).filter((name) => name.endsWith('.txt')).length, 3);
    fs.writeFileSync(
      qde,
      fs.readFileSync(qde, 'utf8').replace(/targetGUID="[0-9a-f]{8}/, 'targetGUID="00000000'),
    );
    await assert.rejects(
      validate(qde, path.join(import.meta.dirname, 'refi-qda-project.xsd')),
      /CodeRef|VariableRef/,
    );
  });
});
