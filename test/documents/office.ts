/** LibreOffice, which makes the files that the tests read and reads those that the tests make. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensureProgram } from '../../scripts/lib/programs.mjs';
import type { Machine } from '../../scripts/lib/programs.mjs';

const execute = promisify(execFile);

const places = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

const debianParts = '/usr/lib/libreoffice/program';

function findOffice({ env, exists }: Machine): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  // Debian packs texts and spreadsheets apart, behind one command.
  if (exists(debianParts) && !exists(path.join(debianParts, 'libsclo.so'))) return undefined;
  return [...folders.map((folder) => path.join(folder, 'soffice')), ...places].find(exists);
}

/** The executable of LibreOffice, installed first where there is none and this is Debian and we are root. */
export function ensureOffice(): Promise<string> {
  return ensureProgram(
    {
      find: findOffice,
      debian: 'libreoffice-writer-nogui libreoffice-calc-nogui',
      why: 'The tests of documents need LibreOffice',
      advice:
        'Install the packages "libreoffice-writer" and "libreoffice-calc" (or LibreOffice from libreoffice.org).',
    },
    console.log,
  );
}

/** A folder for the files of a test, gone when the tests have ended. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-documents-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let profile: string | undefined;

/**
 * Converts files to a format, beside themselves: "pdf", "docx:MS Word 2007 XML", "pdf:writer_pdf_Export:{…}". Many at a
 * time, since starting takes longer than converting. Gives the paths of the files that were made.
 */
export async function convert(
  files: readonly string[],
  format: string,
  ...options: readonly string[]
): Promise<string[]> {
  const said = await runOffice(files, format, ...options);
  const ending = format.split(':')[0]!;
  return files.map((file) => made(file, `.${ending}`, said));
}

/** The sheets of a workbook as CSV with semicolons, in UTF-8, beside it. Gives a sheet's text by its name. */
export async function sheetsOf(workbook: string): Promise<(name: string) => string> {
  // The last of these options asks for every sheet, in a file each.
  const said = await runOffice(
    [workbook],
    'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1',
  );
  return (name) => fs.readFileSync(made(workbook, `-${name}.csv`, said), 'utf8');
}

async function runOffice(
  files: readonly string[],
  format: string,
  ...options: readonly string[]
): Promise<string> {
  const office = await ensureOffice();
  // A profile of its own: an office that a person has open would take the files and not say when it is done.
  profile ??= temporaryFolder();
  const { stdout, stderr } = await execute(
    office,
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      ...options,
      '--convert-to',
      format,
      '--outdir',
      path.dirname(files[0]!),
      ...files,
    ],
    { maxBuffer: 16e6 },
  );
  return stdout + stderr;
}

/** The file that was made of another; throws with what the office said where it is not there. */
function made(from: string, ending: string, said: string): string {
  const file = path.join(path.dirname(from), path.parse(from).name + ending);
  if (!fs.existsSync(file)) throw new Error(`LibreOffice made no ${path.basename(file)}\n${said}`);
  return file;
}
