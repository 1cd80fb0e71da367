/** The importer: a worker, in Node or in a browser, that reads files and knows no file system. */
import { confirmedBefore, importedBefore, planTargets } from './import/plan';
import { parseImportFile, withRecords } from './import/importFile';
import { brokenRemissText, failureText, noSectionsText, noteText } from './import/messages';
import { readSource } from './import/read';
import { changesFor, isEditable, withChanges } from './import/report/remissEdit';
import { readReport } from './import/report/report';
import { guessRespondent } from './import/respondent';
import { setLanguage } from './l10n';
import type {
  ImporterMessage,
  ImporterReply,
  ImporterRequests,
  ImportFolder,
  ReadParams,
  ReadResult,
  ReportParams,
  ReportResult,
} from './protocol';

type Handlers = {
  [Name in keyof ImporterRequests]: (
    params: Parameters<ImporterRequests[Name]>[0],
  ) => ReturnType<ImporterRequests[Name]> | Promise<ReturnType<ImporterRequests[Name]>>;
};

const handlers: Handlers = {
  read,
  plan: ({ texts, folder, asNew }) => planTargets(texts, parsed(folder), asNew),
  record: ({ records, added }) => withRecords(records, added),
  report,
  edit: ({ remiss, report, changes }) => withChanges(remiss, report, changes),
};

async function read({ name, bytes, folder, source }: ReadParams): Promise<ReadResult> {
  const sha256 = await hashOf(bytes);
  const known = parsed(folder);
  const before = importedBefore(sha256, known);
  if (before) return { kind: 'known', file: before.file };
  const found = await readSource({ name, bytes });
  if ('failure' in found)
    return { kind: 'failure', code: found.failure, message: failureText(found.failure, name) };
  const guess = guessRespondent(found.text, name);
  const file = { source: source ?? name, isUnder: source !== undefined };
  const respondent = confirmedBefore(file, guess, known.records) ?? guess;
  const remarks = found.notes.map((note) => noteText(note, name));
  return { kind: 'text', ...found, sha256, respondent, guessed: guess.name, remarks };
}

async function report({ name, bytes, remiss }: ReportParams): Promise<ReportResult> {
  if (!isEditable(remiss)) return { kind: 'failure', message: brokenRemissText() };
  const found = await readReport({ name, bytes });
  if ('failure' in found) return { kind: 'failure', message: failureText(found.failure, name) };
  if (!found.sections.length) return { kind: 'failure', message: noSectionsText(name) };
  return { kind: 'report', report: found, ...changesFor(remiss, found) };
}

function parsed({ files, records }: ImportFolder) {
  return { files, records: parseImportFile(records) };
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function answer({ id, language, name, params }: ImporterMessage): Promise<ImporterReply> {
  setLanguage(language);
  try {
    const handle = handlers[name] as (params: unknown) => unknown;
    return { id, result: await handle(params) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes messages from who started us: a browser's worker has a scope that says so, Node's a port. */
async function listen(): Promise<void> {
  if (typeof WorkerGlobalScope !== 'undefined') {
    const scope = self as unknown as DedicatedWorkerGlobalScope;
    scope.onmessage = async ({ data }: MessageEvent<ImporterMessage>) =>
      scope.postMessage(await answer(data));
    return;
  }
  const { parentPort } = await import('node:worker_threads');
  parentPort?.on('message', async (message: ImporterMessage) =>
    parentPort.postMessage(await answer(message)),
  );
}

void listen();
