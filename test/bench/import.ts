/**
 * Import of a large remiss: 135 PDF files of ten pages, as LibreOffice writes them, by the command line as it ships.
 * The promise is less than a minute.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { convert, temporaryFolder } from '../documents/office';
import { flatOdt, heading, newPage, paragraph } from '../documents/odt';
import { plainProse } from '../prose';

const files = 135;
const pages = 10;
/** So many are written by LibreOffice; the others are these with a comment at their end. */
const different = 9;
const promise = 60;

const municipalities = [
  'Salem',
  'Tibro',
  'Hofors',
  'Malung',
  'Sotenäs',
  'Trosa',
  'Flen',
  'Ockelbo',
  'Pajala',
];

function letter(at: number): string {
  const name = `${municipalities[at]!} kommun`;
  const page = (number: number) => [
    ...(number > 1 ? [newPage()] : []),
    heading(`5.${number} En ordning där kommuner kan anställa läkare`, 2),
    paragraph(`${name} tillstyrker förslaget.`),
    ...plainProse(1700)
      .split('\n\n')
      .map((text) => paragraph(text)),
  ];
  const body = Array.from({ length: pages }, (_, number) => page(number + 1)).flat();
  return flatOdt({ head: name, foot: '{n}', body: [heading(`${name}s yttrande över SOU 2024:72`), ...body] });
}

async function main(): Promise<void> {
  const folder = temporaryFolder();
  const sources = Array.from({ length: different }, (_, at) => path.join(folder, `svar-${at}.fodt`));
  for (const [at, file] of sources.entries()) fs.writeFileSync(file, letter(at));
  const pdfs = (await convert(sources, 'pdf')).map((file) => fs.readFileSync(file));
  const input = path.join(folder, 'in');
  fs.mkdirSync(input);
  for (let at = 0; at < files; at++) {
    const pdf = Buffer.concat([pdfs[at % different]!, Buffer.from(`%${at}\n`)]);
    fs.writeFileSync(path.join(input, `svar-${at}.pdf`), pdf);
  }

  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join('dist', 'cli.js'), 'import', input],
    {
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - started) / 1000;

  const written = stdout.trim().split('\n').length;
  const [record] = fs.readFileSync(path.join(input, 'remiss.import.jsonl'), 'utf8').split('\n');
  const each = (JSON.parse(record!) as { sidor: number }).sidor;
  if (status !== 0 || written !== files || each < pages) {
    console.error(`${written} of ${files} files of ${each} pages were imported.\n${stderr}`);
    process.exitCode = 1;
  }
  console.log(`${files} PDF files of ${each} pages: ${seconds.toFixed(1)} s; promised: ${promise} s`);
  if (seconds > promise) process.exitCode = 1;
}

void main();
