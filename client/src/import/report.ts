/** The report's table of contents becomes the sections of `remiss.json`: what would change is shown before it is written. */
import * as l10n from '@vscode/l10n';
import {
  commands,
  type Disposable,
  ProgressLocation,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  failureText,
  ImporterGaveUp,
  Importers,
  largestFile,
  type ReportResult,
  type SectionChange,
} from '../../../server/src/protocol';
import { chosenLanguage } from '../language';
import type { Platform } from '../server';
import { nameOf, parentOf, writeTrouble, writeWhole } from '../writing';
import { remissFolder, textAt } from './folder';

/** `remissvar.importReport`: asks for the report where it is given none. @returns the `remiss.json` that was written */
export function registerImportReport(platform: Platform): Disposable {
  return commands.registerCommand('remissvar.importReport', async (given?: Uri): Promise<Uri | undefined> => {
    const file = given instanceof Uri ? given : await askForReport();
    if (!file) return undefined;
    const folder = (await remissFolder()) ?? parentOf(file);
    const importers = new Importers(() => platform.startImporter(), 1, chosenLanguage());
    try {
      return await importReport(importers, file, Uri.joinPath(folder, 'remiss.json'));
    } finally {
      importers.end();
    }
  });
}

async function askForReport(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: l10n.t('Take sections from the report'),
    openLabel: l10n.t('Import'),
    filters: { PDF: ['pdf'], 'HTML, Word, text': ['html', 'htm', 'docx', 'txt', 'md'] },
  });
  return files?.[0];
}

async function importReport(importers: Importers, file: Uri, target: Uri): Promise<Uri | undefined> {
  const before = await currentText(target);
  const result = await read(importers, file, before);
  if (result === undefined) return undefined;
  if (result.kind === 'failure') {
    void window.showWarningMessage(result.message);
    return undefined;
  }
  const { report, changes, unchanged } = result;
  if (!changes.length) {
    const has = l10n.t('remiss.json has every section of {0} already.', nameOf(file));
    void window.showInformationMessage(has);
    return undefined;
  }
  const chosen = await choose(changes, unchanged);
  if (!chosen?.length) return undefined;
  // What a person has written meanwhile stays.
  const remiss = await currentText(target);
  try {
    await writeWhole(target, await importers.ask('edit', { remiss, report, changes: chosen }));
  } catch (error) {
    void window.showErrorMessage(writeTrouble(error, target));
    return undefined;
  }
  await window.showTextDocument(target);
  return target;
}

/** The text of a file as it is on disk; what an editor has that is not saved is saved first. */
async function currentText(uri: Uri): Promise<string> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) await open.save();
  return textAt(uri).catch(() => '');
}

async function read(importers: Importers, file: Uri, remiss: string): Promise<ReportResult | undefined> {
  const name = nameOf(file);
  const failure = (message: string) => ({ kind: 'failure', message }) as const;
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t('Reading the report'),
  };
  return window.withProgress(options, async (_progress, token) => {
    token.onCancellationRequested(() => importers.end());
    try {
      if ((await workspace.fs.stat(file)).size > largestFile) return failure(failureText('tooLarge', name));
      return await importers.ask('report', { name, bytes: await workspace.fs.readFile(file), remiss });
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      if (error instanceof ImporterGaveUp)
        return failure(l10n.t('{0} takes too much memory or time to read and is left alone.', name));
      return failure(l10n.t('{0} cannot be read.', name));
    }
  });
}

/** Shows what could be written, a section a row, with what is offered chosen; a person takes some away and adds some. */
async function choose(
  changes: readonly SectionChange[],
  unchanged: number,
): Promise<readonly SectionChange[] | undefined> {
  const added = changes.filter(({ what }) => what === 'added').length;
  const items = changes.map((change) => ({ ...rowOf(change), change, picked: change.isOffered }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t(
      'remiss.json: {0} sections to add, {1} to complete, {2} unchanged',
      added,
      changes.length - added,
      unchanged,
    ),
    placeHolder: l10n.t('Choose what is to be written to remiss.json.'),
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
  return chosen?.map(({ change }) => change);
}

function rowOf({ section, what, keys, isOffered }: SectionChange): QuickPickItem {
  const { number, title, kind, page } = section;
  const how = what === 'added' ? l10n.t('is added') : l10n.t('is completed: {0}', keys.join(', '));
  const why = isOffered || kind ? null : l10n.t('neither proposal nor assessment');
  const parts = [kind ?? why, page === null ? null : l10n.t('p. {0}', page), how];
  return { label: `${number} ${title}`, description: parts.filter((part) => part !== null).join(' · ') };
}
