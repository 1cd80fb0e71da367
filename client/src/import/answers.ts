/** Importing answers: files are chosen, read beside the server, confirmed in one list and written beside each other. */
import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  commands,
  type Disposable,
  type LogOutputChannel,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  failureText,
  importableName,
  type ImportedText,
  type ImportFolder,
  type ImportRecord,
  ImporterGaveUp,
  importFileName,
  Importers,
  largestFile,
} from '../../../server/src/protocol';
import { chosenLanguage } from '../language';
import type { Platform } from '../server';
import { nameOf, parentOf, writeTrouble, writeWhole } from '../writing';
import { type Confirmed, confirm } from './confirm';
import { folderAt, remissFolder } from './folder';

/** One to read and one for the next: more would take the memory of an editor. */
const mostWorkers = 2;

/** What came of an import, for who asked for it. */
export interface ImportOutcome {
  /** The texts that were written. */
  readonly written: readonly Uri[];
  /** What a person was told of the files that were not, a sentence each. */
  readonly troubles: readonly string[];
  /** What a person was told besides. */
  readonly remarks: readonly string[];
}

/**
 * `remissvar.import`: asks for files where it is given none. A menu gives the file that was clicked and those that are
 * selected; who drops files gives a list.
 */
export function registerImport(platform: Platform): Disposable {
  let log: LogOutputChannel | undefined;
  const command = commands.registerCommand(
    'remissvar.import',
    async (first?: Uri | readonly Uri[], selected?: readonly Uri[]): Promise<ImportOutcome | undefined> => {
      const given = selected?.length ? selected : first instanceof Uri ? [first] : first;
      const uris = given ?? (await askForFiles());
      if (!uris?.length) return undefined;
      const run = new ImportRun(platform);
      const outcome = await run.import(uris);
      log ??= window.createOutputChannel(l10n.t('Import of answers'), { log: true });
      for (const trouble of outcome.troubles) log.warn(trouble);
      for (const remark of outcome.remarks) log.info(remark);
      void tell(outcome, log);
      return outcome;
    },
  );
  return { dispose: () => (command.dispose(), log?.dispose()) };
}

function askForFiles(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectMany: true,
    title: l10n.t('Import answers'),
    openLabel: l10n.t('Import'),
    filters: {
      [l10n.t('Answers')]: ['pdf', 'docx', 'html', 'htm', 'md', 'txt'],
      [l10n.t('All files')]: ['*'],
    },
  });
}

async function tell({ written, troubles, remarks }: ImportOutcome, log: LogOutputChannel): Promise<void> {
  if (!written.length && !troubles.length && !remarks.length) return;
  const parts = [l10n.t('Imported: {0}.', written.length)];
  if (troubles.length) parts.push(l10n.t('Not imported: {0}.', troubles.length));
  if (troubles.length === 1) parts.push(troubles[0]!);
  const details = l10n.t('Show details');
  const buttons = troubles.length + remarks.length > 0 ? [details] : [];
  const show = troubles.length ? window.showWarningMessage : window.showInformationMessage;
  if ((await show(parts.join(' '), ...buttons)) === details) log.show();
}

/** A text and the file it was read from. */
interface Item {
  readonly uri: Uri;
  readonly folder: Uri;
  readonly text: ImportedText;
}

class ImportRun {
  private readonly written: Uri[] = [];
  private readonly troubles: string[] = [];
  private readonly remarks: string[] = [];
  private readonly importers: Importers;
  private cancelled = false;
  private readonly folders = new Map<string, Promise<ImportFolder>>();

  constructor(platform: Platform) {
    this.importers = new Importers(() => platform.startImporter(), mostWorkers, chosenLanguage());
  }

  async import(uris: readonly Uri[]): Promise<ImportOutcome> {
    try {
      const items = await this.readAll(uris);
      const confirmed =
        items.length && !this.cancelled
          ? await confirm(
              items.map(({ text }) => text),
              items.map(({ uri }) => nameOf(uri)),
            )
          : undefined;
      if (confirmed) await this.writeAll(items, confirmed);
    } finally {
      this.importers.end();
    }
    return { written: this.written, troubles: this.troubles, remarks: this.remarks };
  }

  /** Reads the files; what was read is in the order that they were given in. */
  private async readAll(uris: readonly Uri[]): Promise<Item[]> {
    const elsewhere = uris.some((uri) => !workspace.getWorkspaceFolder(uri))
      ? await remissFolder()
      : undefined;
    const items = new Array<Item | undefined>(uris.length);
    await this.withProgress(l10n.t('Reading answers'), uris.length, async (done, token) => {
      await this.importers.forEach(uris, async (uri, at) => {
        const folder = workspace.getWorkspaceFolder(uri) ? parentOf(uri) : (elsewhere ?? parentOf(uri));
        items[at] = await this.read(uri, folder, token);
        done(nameOf(uri));
      });
    });
    return items.filter((item) => item !== undefined);
  }

  private async read(uri: Uri, folder: Uri, token: CancellationToken): Promise<Item | undefined> {
    const name = nameOf(uri);
    if (parentOf(uri).toString() === folder.toString() && /\.(?:txt|md|remissvar)$/i.test(name)) {
      this.remarks.push(l10n.t('{0} is a text already, and needs no import.', name));
      return undefined;
    }
    if (!importableName.test(name)) return this.trouble(failureText('unknownFormat', name));
    try {
      if ((await workspace.fs.stat(uri)).size > largestFile)
        return this.trouble(failureText('tooLarge', name));
      const bytes = await workspace.fs.readFile(uri);
      const source = pathUnder(uri, folder);
      const result = await this.importers.ask('read', {
        name,
        bytes,
        folder: await this.contents(folder),
        ...(source !== undefined && { source }),
      });
      if (result.kind === 'known')
        this.remarks.push(l10n.t('{0} has been imported before, to {1}.', name, result.file));
      else if (result.kind === 'failure') this.trouble(result.message);
      else return { uri, folder, text: result };
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      if (error instanceof ImporterGaveUp)
        return this.trouble(l10n.t('{0} takes too much memory or time to read and is left alone.', name));
      return this.trouble(l10n.t('{0} cannot be read.', name));
    }
    return undefined;
  }

  private contents(folder: Uri): Promise<ImportFolder> {
    const key = folder.toString();
    const known = this.folders.get(key) ?? folderAt(folder);
    this.folders.set(key, known);
    return known;
  }

  private async writeAll(items: readonly Item[], confirmed: ReadonlyMap<number, Confirmed>): Promise<void> {
    const chosen = items.flatMap((item, at) => {
      const what = confirmed.get(at);
      return what ? [{ ...item, ...what, source: pathUnder(item.uri, item.folder) ?? nameOf(item.uri) }] : [];
    });
    for (const key of new Set(chosen.map(({ folder }) => folder.toString()))) {
      const folder = Uri.parse(key);
      await this.writeTo(
        folder,
        chosen.filter((item) => item.folder.toString() === key),
      );
    }
  }

  private async writeTo(
    folder: Uri,
    items: readonly (Item & Confirmed & { source: string })[],
  ): Promise<void> {
    const params = { texts: items, folder: await folderAt(folder) };
    let targets = await this.importers.ask('plan', params);
    const there = targets.filter(({ exists }) => exists).map(({ file }) => file);
    let replaces = false;
    if (there.length) {
      const answer = await askAboutExisting(there);
      if (answer === 'new') targets = await this.importers.ask('plan', { ...params, asNew: true });
      replaces = answer === 'replace';
    }
    const added: ImportRecord[] = [];
    for (const [at, item] of items.entries()) {
      const { file, exists } = targets[at]!;
      if (exists && !replaces) this.trouble(l10n.t('{0}: {1} exists already.', nameOf(item.uri), file));
      else if (await this.write(Uri.joinPath(folder, file), item.text.text)) {
        this.written.push(Uri.joinPath(folder, file));
        this.remarks.push(...item.text.remarks);
        added.push(recordOf(item, file));
      }
    }
    if (!added.length) return;
    const { records } = await folderAt(folder);
    await this.write(
      Uri.joinPath(folder, importFileName),
      await this.importers.ask('record', { records, added }),
    );
  }

  private async write(uri: Uri, text: string): Promise<boolean> {
    try {
      await writeWhole(uri, text);
      return true;
    } catch (error) {
      this.trouble(writeTrouble(error, uri));
      return false;
    }
  }

  private withProgress(
    title: string,
    total: number,
    work: (done: (name: string) => void, token: CancellationToken) => Promise<void>,
  ): Thenable<void> {
    const options = { location: ProgressLocation.Notification, cancellable: true, title };
    return window.withProgress(
      options,
      (progress: Progress<{ message: string; increment: number }>, token) => {
        token.onCancellationRequested(() => {
          this.cancelled = true;
          this.importers.end();
        });
        let count = 0;
        const done = (name: string) =>
          progress.report({ message: `${++count}/${total} ${name}`, increment: 100 / total });
        return work(done, token);
      },
    );
  }

  private trouble(message: string): undefined {
    this.troubles.push(message);
  }
}

type AboutExisting = 'replace' | 'new' | undefined;

async function askAboutExisting(files: readonly string[]): Promise<AboutExisting> {
  const replace = l10n.t('Replace');
  const keep = l10n.t('Save under new names');
  const answer = await window.showWarningMessage(
    l10n.t('There are answers with these names already.'),
    { modal: true, detail: files.join('\n') },
    replace,
    keep,
  );
  return answer === replace ? 'replace' : answer === keep ? 'new' : undefined;
}

/** A path from the folder where the file lies under it, else undefined: where else it lay is nobody's business. */
function pathUnder(uri: Uri, folder: Uri): string | undefined {
  const start = `${folder.toString()}/`;
  return uri.toString().startsWith(start) ? uri.path.slice(folder.path.length + 1) : undefined;
}

function recordOf(item: Item & Confirmed & { source: string }, file: string): ImportRecord {
  const { source, respondent, kind } = item;
  const { sha256, format, pages, notes, guessed } = item.text;
  const at = new Date().toISOString();
  return { file, source, sha256, at, format, pages, respondent, kind, guessed, confirmed: true, notes };
}
