import * as l10n from '@vscode/l10n';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { inquiryKey } from '../corpus/names';
import { compilable, compilations, filesOf } from '../export/compilation';
import { exportFormats } from '../export/format';
import { answerName, compilationName, fromCommonFolder } from '../export/names';
import type { Language } from '../l10n';
import type { ExportArguments } from './arguments';
import { load, loadCompilable } from './load';
import { complain } from './output';
import { writeTrouble, writeWhole } from './writeWhole';

export type ExportOptions = ExportArguments & { readonly language: Language };

/** `export`: a compilation in a format, or each answer as a Word document. 2 where something could not be written. */
export function runExport(options: ExportOptions): Promise<number> {
  return options.answers ? exportAnswers(options) : exportCompilation(options);
}

async function exportCompilation(options: ExportOptions): Promise<number> {
  const { format, inquiry, language } = options;
  const { snapshot, failures } = await loadCompilable(options.paths);
  const found = compilable(snapshot);
  if (!found.length) return 2;
  const wanted = inquiry === null ? found : found.filter(({ id }) => id === inquiryKey(inquiry));
  const designations = found.map(({ designation }) => designation).join(', ');
  if (!wanted.length) {
    complain(l10n.t('There are no answers about {0}, only about {1}.', inquiry ?? '', designations));
    return 2;
  }
  if (wanted.length > 1 && !exportFormats[format].manyInquiries) {
    complain(l10n.t('{0} holds one inquiry. Choose one with {1}: {2}.', format, '--inquiry', designations));
    return 2;
  }
  const all = compilations(snapshot, wanted);
  const { writeCompilation } = await import('../export/write');
  const bytes = await writeCompilation(format, all, {
    snapshot,
    // The file goes to others, who have the folder elsewhere.
    showFile: fromCommonFolder(filesOf(all)),
    now: new Date().toISOString(),
    language,
  });
  return write(bytes, options.output ?? compilationName(wanted, format), options) && !failures ? 0 : 2;
}

async function exportAnswers(options: ExportOptions): Promise<number> {
  const { snapshot, uris, failures } = await load(options.paths);
  const documents = uris.flatMap((uri) => snapshot.document(uri) ?? []);
  if (!documents.length) complain(l10n.t('No answers were found.'));
  const { writeAnswer } = await import('../export/write');
  let written = 0;
  for (const document of documents) {
    const bytes = await writeAnswer(document, options.language);
    if (write(bytes, options.output ?? answerName(document), options)) written++;
  }
  return written && written === documents.length && !failures ? 0 : 2;
}

/** Writes a file, and says where; false where it could not. What is there already is not written over unasked. */
function write(bytes: Uint8Array, file: string, { overwrite }: ExportOptions): boolean {
  if (file === '-') {
    process.stdout.write(bytes);
    return true;
  }
  const full = path.resolve(file);
  if (!overwrite && fs.existsSync(full)) {
    complain(l10n.t('{0} exists already. {1} writes over it.', file, '--overwrite'));
    return false;
  }
  try {
    writeWhole(full, bytes);
  } catch (error) {
    complain(writeTrouble(error, file));
    return false;
  }
  complain(l10n.t('Wrote {0}.', file));
  return true;
}
