/** "Exportera sammanställning …" and "Exportera remissvaret som Word": what the server writes, saved where a person says. */
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
  type ExportAnswerParams,
  exportAnswerRequest,
  type Exported,
  type ExportedFile,
  type ExportFormat,
  exportFormats,
  type ExportParams,
  exportRequest,
  fromBase64,
} from '../../../server/src/protocol';
import type { Server } from '../server';
import { parentOf, writeTrouble, writeWhole } from '../writing';

export function registerExport(server: Server): Disposable[] {
  return [
    commands.registerCommand('remissvar.export', (format?: ExportFormat) =>
      exportCompilation(server, format),
    ),
    commands.registerCommand('remissvar.exportAnswer', (uri?: Uri) => exportAnswer(server, uri)),
  ];
}

async function exportCompilation(server: Server, given?: ExportFormat): Promise<void> {
  const format = given ?? (await chooseFormat());
  if (!format) return;
  const found = await ask(server, { format });
  if (found?.kind === 'nothing') {
    void window.showInformationMessage(l10n.t('No answers were found.'));
    return;
  }
  if (found) await save(found);
}

/** Asks the server, and the person where the format holds one inquiry only. */
async function ask(
  server: Server,
  params: ExportParams,
): Promise<Exclude<Exported, { kind: 'chooseInquiry' }> | undefined> {
  const found = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Writing the export …') },
    () => server.request<Exported>(exportRequest, params),
  );
  if (found.kind !== 'chooseInquiry') return found;
  const items = found.inquiries.map(({ id, name }) => ({ label: name, id }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('The format holds one inquiry. Which?'),
  });
  return chosen && ask(server, { ...params, inquiry: chosen.id });
}

async function exportAnswer(server: Server, uri = window.activeTextEditor?.document.uri): Promise<void> {
  const params: ExportAnswerParams | undefined = uri && { textDocument: { uri: uri.toString() } };
  const found = params && (await server.request<ExportedFile | null>(exportAnswerRequest, params));
  if (found) await save(found, uri);
  else void window.showInformationMessage(l10n.t('There is no answer here.'));
}

async function chooseFormat(): Promise<ExportFormat | undefined> {
  const items = (Object.keys(exportFormats) as ExportFormat[]).map(
    (format): QuickPickItem & { format: ExportFormat } => ({
      ...describe(format),
      format,
    }),
  );
  const placeHolder = l10n.t('What is the compilation for?');
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true }))
    ?.format;
}

function describe(format: ExportFormat): {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
} {
  const description = `.${exportFormats[format].extension}`;
  switch (format) {
    case 'docx':
      return {
        label: 'Word',
        description,
        detail: l10n.t('For reading: positions by proposal, with names and quotes'),
      };
    case 'xlsx':
      return {
        label: 'Excel',
        description,
        detail: l10n.t('For counting: positions, counts and matrix as sheets'),
      };
    case 'csv':
      return { label: 'CSV', description, detail: l10n.t('For other programs: a row for each position') };
    case 'html':
      return { label: 'HTML', description, detail: l10n.t('For a browser: one page that needs no network') };
    case 'md':
      return {
        label: 'Markdown',
        description,
        detail: l10n.t('For notes: positions by proposal, with names and quotes'),
      };
    case 'qdpx':
      return {
        label: 'REFI-QDA',
        description,
        detail: l10n.t('For NVivo, MAXQDA, ATLAS.ti and QualCoder: answers with codes'),
      };
    case 'annotations':
      return {
        label: 'W3C Web Annotation',
        description,
        detail: l10n.t('For research tools: each position as an annotation'),
      };
  }
}

/** Asks where, writes, and offers to open it. The dialog asks before something is written over. */
async function save({ name, content, complete }: ExportedFile, beside?: Uri): Promise<void> {
  const folder =
    beside?.scheme === 'untitled' || !beside ? workspace.workspaceFolders?.[0]?.uri : parentOf(beside);
  const target = await window.showSaveDialog(folder ? { defaultUri: Uri.joinPath(folder, name) } : {});
  if (!target) return;
  try {
    await writeWhole(target, fromBase64(content));
  } catch (error) {
    void window.showErrorMessage(writeTrouble(error, target));
    return;
  }
  const saved = l10n.t('Saved {0}.', name);
  const open = l10n.t('Open');
  const message = complete
    ? saved
    : `${saved} ${l10n.t('Files were still being read: the numbers are too low.')}`;
  if ((await window.showInformationMessage(message, open)) === open)
    await commands.executeCommand('vscode.open', target);
}
