import * as l10n from '@vscode/l10n';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { remissFileName } from '../corpus/admission';
import type { Importers, ReportResult, SectionChange } from '../protocol';
import { failureText, ImporterGaveUp, largestFile } from '../protocol';
import { complain, print } from './output';
import { writeTrouble, writeWhole } from './writeWhole';

/**
 * `import --report`: the sections of a report become those of `remiss.json`, beside it or in the folder that is named.
 * Those in no box are left out unless all are asked for, as in VS Code, where a person chooses: what nobody proposes is
 * nothing to answer. Gives whether it could be done; what could not has been complained of.
 */
export async function importReport(
  importers: Importers,
  file: string,
  { into, allSections }: { readonly into: string | null; readonly allSections: boolean },
): Promise<boolean> {
  const target = path.join(into ?? path.dirname(path.resolve(file)), remissFileName);
  const shown = path.relative('', target);
  const remiss = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  const result = await readReport(importers, file, remiss);
  if (result.kind === 'failure') {
    complain(result.message);
    return false;
  }
  const { report, unchanged } = result;
  const changes = result.changes.filter(({ isOffered }) => isOffered || allSections);
  const leftOut = result.changes.length - changes.length;
  for (const change of changes) print(lineOf(change));
  complain(l10n.t('{0}: {1} sections changed, {2} were there.', shown, changes.length, unchanged));
  if (leftOut)
    complain(
      l10n.t(
        '{0}: sections left out, with neither proposal nor assessment: {1}. --all-sections adds them.',
        shown,
        leftOut,
      ),
    );
  if (!changes.length) return true;
  try {
    writeWhole(target, await importers.ask('edit', { remiss, report, changes }));
    return true;
  } catch (error) {
    complain(writeTrouble(error, shown));
    return false;
  }
}

async function readReport(importers: Importers, file: string, remiss: string): Promise<ReportResult> {
  const failure = (message: string) => ({ kind: 'failure', message }) as const;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return failure(l10n.t('{0} does not exist.', file));
  if (stat.size > largestFile) return failure(failureText('tooLarge', file));
  try {
    const bytes = fs.readFileSync(file);
    return await importers.ask('report', { name: path.basename(file), bytes, remiss });
  } catch (error) {
    if (error instanceof ImporterGaveUp)
      return failure(l10n.t('{0} takes too much memory or time to read and is left alone.', file));
    return failure(l10n.t('{0} cannot be read.', file));
  }
}

/** "+ 4.1  förslag  s. 45  Läkarmedverkan …": what is added, or completed with what. */
function lineOf({ section: { number, title, kind, page }, what, keys }: SectionChange): string {
  const mark = what === 'added' ? '+' : '~';
  const rest = what === 'added' ? title : `${title} (${keys.join(', ')})`;
  return [`${mark} ${number}`, kind ?? '–', page === null ? '–' : `s. ${page}`, rest].join('\t') + '\n';
}
