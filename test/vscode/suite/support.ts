/** What the suites share: the extension, the documents of the folder, and waiting for a condition. */
import * as vscode from 'vscode';
import type { TreeNode } from '../../../server/src/protocol';
import { isNothing } from '../../../client/src/trees/items';
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

/** The roots of the tree of proposals, once every answer of the folder is in it, and nothing else. */
export async function wholeTree({ trees: { overview, proposals } }: RemissvarApi): Promise<TreeNode[]> {
  const read = async (): Promise<string> => {
    await overview.read();
    return overview.inquiries
      .map(({ designation, answers, complete }) => `${designation}: ${answers}${complete ? '' : ' so far'}`)
      .join(', ');
  };
  await eventually(read, (summary) => summary === 'SOU 2024:72: 3');
  return under(proposals);
}

/** What stands under a node of a view's tree, or the roots. */
export async function under(
  { tree }: RemissvarApi['trees']['proposals'],
  node?: TreeNode,
): Promise<TreeNode[]> {
  return (await tree.getChildren(node)).flatMap((element) => (isNothing(element) ? [] : [element]));
}

/** The node of an id in a view's tree, opened from the roots down. */
export async function nodeIn(view: RemissvarApi['trees']['proposals'], id: string): Promise<TreeNode> {
  const walk = async (node?: TreeNode): Promise<TreeNode | undefined> => {
    for (const each of await under(view, node)) {
      if (each.id === id) return each;
      const found = each.leaf ? undefined : await walk(each);
      if (found) return found;
    }
    return undefined;
  };
  const found = await walk();
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

/** Writes a measurement among the results. What an extension host logs is otherwise left out of them. */
export function report(measured: string): void {
  console.log(`${outputMark}      ${measured}`);
}
