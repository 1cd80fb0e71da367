/** What the suites share: the extension, the documents of the folder, and waiting for a condition. */
import * as vscode from 'vscode';
import type { ProposalNode } from '../../../client/src/proposals/nodes';
import type { RemissvarApi } from '../../../client/src/run';
import { outputMark } from '../host/output-mark.mjs';

/** The publisher and name of package.json. */
export const extensionId = 'remissvar.remissvar';

export const botkyrka = 'botkyrka-kommun.txt';
export const eskilstuna = 'eskilstuna-kommun.txt';
export const vasterbotten = 'region-vasterbotten.txt';

/** How long anything may take to come true, in milliseconds, and how often to look. */
const patience = 10_000;
const interval = 20;

/** The running extension, its server started. */
export async function extension(): Promise<RemissvarApi> {
  const api: RemissvarApi = await vscode.extensions.getExtension(extensionId)!.activate();
  await api.started;
  return api;
}

/** A file of the open folder. */
export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Shows an answer, and waits until it has our language. */
export async function openAnswer(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  await vscode.window.showTextDocument(document);
  await eventually(
    () => document.languageId,
    (language) => language === 'remissvar',
  );
  // A change of language closes and opens the document: the editor before it is gone.
  return eventually(
    () => vscode.window.activeTextEditor,
    (editor) => editor?.document === document,
  ) as Promise<vscode.TextEditor>;
}

/** Asks again until the value will do. @returns the value @throws with the last value where it never does */
export async function eventually<T>(
  read: () => T | PromiseLike<T>,
  accept: (value: T) => boolean,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (performance.now() > end) {
      throw new Error(`After ${patience} ms it is still ${JSON.stringify(value)?.slice(0, 2000)}`);
    }
    await pause(interval);
  }
}

/** Waits until a document's diagnostics will do and have then not changed for half a second. */
export async function settledDiagnostics(
  uri: vscode.Uri,
  accept: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  let changed = performance.now();
  const listener = vscode.languages.onDidChangeDiagnostics(() => {
    changed = performance.now();
  });
  try {
    return await eventually(
      () => vscode.languages.getDiagnostics(uri),
      (diagnostics) => accept(diagnostics) && performance.now() - changed > 500,
    );
  } finally {
    listener.dispose();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Where words stand in a document, the first time they do; a place inside them, for they may begin at a boundary. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${document.uri}`);
  return document.positionAt(start + 1);
}

/** A document's text as one line: quotes are shown so. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The sections and chapters of the tree, once every answer of the folder is in it, and nothing else. */
export async function wholeTree({ proposals }: RemissvarApi): Promise<ProposalNode[]> {
  let roots: ProposalNode[] = [];
  const read = async (): Promise<string> => {
    roots = await proposals.getChildren();
    return proposals.inquiries
      .map(({ id, answers, complete }) => `${id}: ${answers} answers${complete ? '' : ' so far'}`)
      .join(', ');
  };
  await eventually(read, (summary) => summary === 'SOU 2024:72: 3 answers');
  return roots;
}

/** Writes a measurement among the results. What an extension host logs is otherwise left out of them. */
export function report(measured: string): void {
  console.log(`${outputMark}      ${measured}`);
}
