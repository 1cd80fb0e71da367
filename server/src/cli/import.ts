import * as l10n from '@vscode/l10n';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Language } from '../l10n';
import type { ImportedText, ImportFolder, ImportRecord, ReadResult } from '../protocol';
import {
  failureText,
  importableName,
  ImporterGaveUp,
  importFileName,
  Importers,
  largestFile,
} from '../protocol';
import { complain, print } from './output';
import { startImporter } from './importer';
import { importReport } from './report';
import { writeWhole, writeTrouble } from './writeWhole';

export interface ImportOptions {
  readonly paths: readonly string[];
  /** The folder of the texts; null for beside each file. */
  readonly into: string | null;
  /** The report whose sections become those of `remiss.json`. */
  readonly report: string | null;
  /** Whether those of its sections are written too that are neither proposal nor assessment. */
  readonly allSections: boolean;
  readonly overwrite: boolean;
  readonly language: Language;
}

/** More workers than this read no faster: they wait for the disk and for each other's memory. */
const mostWorkers = 4;

/** `import`: a text beside each file, and a line about it in `remiss.import.jsonl`. 2 where a file gave none. */
export async function runImport(options: ImportOptions): Promise<number> {
  const importers = new Importers(startImporter, Math.min(mostWorkers, os.cpus().length), options.language);
  try {
    const { report, into, allSections } = options;
    const isReported = report === null || (await importReport(importers, report, { into, allSections }));
    const run = new ImportRun(importers, options);
    for (const [folder, files] of run.filesByFolder()) await run.importTo(folder, files);
    return run.failures > 0 || !isReported ? 2 : 0;
  } finally {
    importers.end();
  }
}

/** A file to import. */
interface SourceFile {
  readonly path: string;
  /** As the person typed it, or under the folder as they did. */
  readonly shown: string;
}

interface ReadFile extends ImportedText {
  readonly file: SourceFile;
  readonly source: string;
}

class ImportRun {
  failures = 0;

  constructor(
    private readonly importers: Importers,
    private readonly options: ImportOptions,
  ) {}

  /** The files that the paths lead to, by the folder that their texts go to. */
  filesByFolder(): Map<string, SourceFile[]> {
    const { paths, into } = this.options;
    const files = new Map<string, SourceFile>();
    for (const typed of paths) for (const file of this.find(typed)) files.set(file.path, file);
    const folders = new Map<string, SourceFile[]>();
    for (const file of files.values()) {
      const folder = into === null ? path.dirname(file.path) : path.resolve(into);
      folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    return folders;
  }

  async importTo(folder: string, files: readonly SourceFile[]): Promise<void> {
    const before = folderAt(folder);
    const read = new Array<ReadFile | null>(files.length);
    await this.importers.forEach(files, async (file, at) => {
      read[at] = await this.read(file, folder, before);
    });
    const texts = read.filter((text) => text !== null);
    if (!texts.length) return;
    const planned = texts.map(({ source, respondent }) => ({ source, respondent: respondent.name }));
    const targets = await this.importers.ask('plan', { texts: planned, folder: before });
    const added: ImportRecord[] = [];
    for (const [at, text] of texts.entries()) {
      const { file, exists } = targets[at]!;
      if (exists && !this.options.overwrite) {
        this.fail(l10n.t('{0}: {1} exists already. --overwrite replaces it.', text.file.shown, file));
      } else if (this.write(path.join(folder, file), text.text)) {
        added.push(recordOf(text, file));
        print(`${path.join(path.relative('', folder), file)}\t${text.file.shown}\t${text.respondent.name}\n`);
        for (const remark of text.remarks) complain(remark);
      }
    }
    if (!added.length) return;
    const records = await this.importers.ask('record', { records: folderAt(folder).records, added });
    this.write(path.join(folder, importFileName), records);
  }

  private find(typed: string): SourceFile[] {
    const full = path.resolve(typed);
    const stat = fs.statSync(full, { throwIfNoEntry: false });
    if (!stat) return this.fail(l10n.t('{0} does not exist.', typed)) ?? [];
    if (!stat.isDirectory()) return [{ path: full, shown: typed }];
    // The texts of a folder are answers as they stand.
    const found = fs
      .readdirSync(full, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && importableName.test(entry.name) && !/\.(?:txt|md)$/i.test(entry.name),
      )
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    if (!found.length) complain(l10n.t('{0} contains nothing to import.', typed));
    return found.map((file) => ({ path: file, shown: path.join(typed, path.relative(full, file)) }));
  }

  private async read(file: SourceFile, folder: string, before: ImportFolder): Promise<ReadFile | null> {
    if (path.dirname(file.path) === folder && /\.(?:txt|md|remissvar)$/i.test(file.path)) {
      complain(l10n.t('{0} is a text already, and needs no import.', file.shown));
      return null;
    }
    const source = pathUnder(file.path, folder);
    const result = await this.readResult(file, source, before);
    if (result === null) return null;
    if (result.kind === 'known')
      complain(l10n.t('{0} has been imported before, to {1}.', file.shown, result.file));
    else if (result.kind === 'failure') this.fail(result.message);
    else return { ...result, file, source: source ?? path.basename(file.path) };
    return null;
  }

  private async readResult(
    { path: full, shown }: SourceFile,
    source: string | undefined,
    folder: ImportFolder,
  ): Promise<ReadResult | null> {
    let bytes: Uint8Array;
    try {
      if (fs.statSync(full).size > largestFile) return this.fail(failureText('tooLarge', shown));
      bytes = fs.readFileSync(full);
    } catch {
      return this.fail(l10n.t('{0} cannot be read.', shown));
    }
    try {
      return await this.importers.ask('read', {
        name: path.basename(full),
        bytes,
        folder,
        ...(source !== undefined && { source }),
      });
    } catch (error) {
      if (!(error instanceof ImporterGaveUp)) throw error;
      return this.fail(l10n.t('{0} takes too much memory or time to read and is left alone.', shown));
    }
  }

  private write(full: string, text: string): boolean {
    try {
      writeWhole(full, text);
      return true;
    } catch (error) {
      this.fail(writeTrouble(error, path.relative('', full)));
      return false;
    }
  }

  private fail(message: string): null {
    complain(message);
    this.failures++;
    return null;
  }
}

function folderAt(folder: string): ImportFolder {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const records = path.join(folder, importFileName);
  return { files, records: fs.existsSync(records) ? fs.readFileSync(records, 'utf8') : '' };
}

/** A path from the folder where the file lies under it, else undefined: where else it lay is nobody's business. */
function pathUnder(full: string, folder: string): string | undefined {
  const relative = path.relative(folder, full);
  const isUnder = !relative.startsWith('..') && !path.isAbsolute(relative);
  return isUnder ? relative.split(path.sep).join('/') : undefined;
}

function recordOf(
  { source, sha256, format, pages, notes, guessed, respondent: { name, kind } }: ReadFile,
  file: string,
): ImportRecord {
  const at = new Date().toISOString();
  const who = { respondent: name, kind, guessed, confirmed: false };
  return { file, source, sha256, at, format, pages, ...who, notes };
}
