import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ImportOutcome } from '../../../client/src/import/answers';
import type { RemissvarApi } from '../../../client/src/run';
import { eventually, extension, fileUri, wholeTree } from './support';

const page = `<!doctype html><html lang="sv"><head><title>Salem</title></head><body><nav>Hem</nav><main>
<p>Salems kommun</p><h1>Yttrande över SOU 2024:72</h1>
<h2>5.4 En ordning där kommuner kan anställa läkare</h2><p>Salems kommun tillstyrker förslaget.</p></main></body></html>`;

describe('Import of answers', () => {
  const source = fileUri('Remissvar Salem.html');
  const broken = fileUri('trasig.pdf');
  const target = fileUri('salems-kommun.txt');
  const note = fileUri('remiss.import.jsonl');
  let api: RemissvarApi;

  before(async () => {
    api = await extension();
    await wholeTree(api);
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(page));
    await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode('%PDF-1.7 och sedan ingenting'));
  });

  after(async () => {
    for (const uri of [source, broken, target, note]) {
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    }
    await wholeTree(api);
  });

  it('writes a text beside the file, and the tree shows the new respondent', async () => {
    const outcome = await importing([source, broken]);
    assert.deepEqual(outcome.written.map(String), [target.toString()]);
    assert.deepEqual(outcome.troubles, ['trasig.pdf är skadad och kan inte läsas.']);
    assert.equal(
      await textOf(target),
      'Salems kommun\n\n# Yttrande över SOU 2024:72\n\n## 5.4 En ordning där kommuner kan anställa läkare\n\nSalems kommun tillstyrker förslaget.\n',
    );
    const { källa, fil, sha256 } = JSON.parse(await textOf(note)) as Record<string, string>;
    assert.deepEqual([fil, källa, sha256!.length], ['salems-kommun.txt', 'Remissvar Salem.html', 64]);
    await eventually(
      async () => {
        await api.trees.overview.read();
        return api.trees.overview.inquiries.map(({ answers }) => answers);
      },
      ([answers]) => answers === 4,
    );
  });

  it('imports the same file once', async () => {
    const outcome = (await vscode.commands.executeCommand('remissvar.import', [source])) as ImportOutcome;
    assert.deepEqual(outcome.written, []);
    assert.deepEqual(outcome.remarks, ['Remissvar Salem.html är redan importerad, till salems-kommun.txt.']);
  });

  it('leaves no half-written file', async () => {
    const names = (await vscode.workspace.fs.readDirectory(fileUri('.'))).map(([name]) => name);
    assert.deepEqual(
      names.filter((name) => name.endsWith('.tmp')),
      [],
    );
  });
});

/** Imports, and confirms the list as soon as it is there. */
async function importing(uris: readonly vscode.Uri[]): Promise<ImportOutcome> {
  let outcome: ImportOutcome | undefined;
  const command = vscode.commands.executeCommand<ImportOutcome>('remissvar.import', uris);
  void command.then((result) => (outcome = result));
  await eventually(
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return outcome;
    },
    (result) => result !== undefined,
  );
  return outcome!;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
