import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, extension, fileUri, settledDiagnostics, wholeTree } from './support';

const name = 'S2024-01966 utkast.remissvar';
const silences = 'remiss.tystat.jsonl';

const view =
  'Avtalen bör reglera tillgängligheten till läkare under hela dygnet. Det saknas en beskrivning av hur kostnaderna ska fördelas mellan region och kommun. Det finns en risk att små kommuner inte kan följa avtalen, och uppföljningen behöver förtydligas innan några krav ställs.';
const text = [
  'Botkyrka kommuns yttrande över betänkandet SOU 2024:72',
  '4.2 Avtalen om läkarmedverkan behöver stärkas',
  view,
  '4.6 Stärkt medicinsk kompetens på ledningsnivå',
  'Botkyrka kommun tillstyrker förslaget. Rollen följer av 4 kap. 6 § HSL (2017:80).',
  'Kommunal hälso-och sjukvård berörs av betänkan-\ndet i sin helhet.',
  '',
].join('\n\n');

/** What a person chooses on a bulb, one finding after the other, in a file of the folder. */
describe('Quick fixes', () => {
  const uri = fileUri(name);
  let editor: vscode.TextEditor;

  before(async () => {
    await wholeTree(await extension());
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  });

  beforeEach(async () => {
    editor = await vscode.window.showTextDocument(uri);
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, text));
    await found('split-word');
  });

  after(async () => {
    const edit = new vscode.WorkspaceEdit();
    for (const file of [uri, fileUri(silences)]) edit.deleteFile(file, { ignoreIfNotExists: true });
    await editor.document.save();
    await vscode.workspace.applyEdit(edit);
    await eventually(
      () => vscode.languages.getDiagnostics(uri).length,
      (count) => count === 0,
    );
  });

  it("write the guidance's wording of each position first in a section that takes none", async () => {
    const titles = await titlesFor('section-without-position');
    const wordings = [
      'tillstyrker förslaget',
      'tillstyrker i huvudsak förslaget',
      'tillstyrker förslaget under förutsättning att [villkor]',
      'har inget att invända mot förslaget',
      'är tveksam till förslaget',
      'avstyrker förslaget',
      'avstår från att yttra sig över förslaget',
    ];
    for (const words of wordings)
      assert.ok(titles.includes(`Skriv ”Botkyrka kommun ${words}.”`), titles.join());
    await choose('section-without-position', 'Skriv ”Botkyrka kommun avstyrker förslaget.”');
    assert.ok(
      editor.document.getText().includes(`behöver stärkas\n\nBotkyrka kommun avstyrker förslaget. ${view}`),
    );
    await gone('section-without-position');
  });

  for (const [title, words] of [
    ['Byt numret till 2017:30', '4 kap. 6 § HSL (2017:30).'],
    ['Byt namnet till HSF (hälso- och sjukvårdsförordningen)', '4 kap. 6 § HSF (2017:80).'],
  ] as const) {
    it(`mend an act whose name and number disagree: ${title}`, async () => {
      await choose('statute-number', title);
      assert.ok(editor.document.getText().includes(words));
      await gone('statute-number');
    });
  }

  it('join a word that is split over two lines', async () => {
    await choose('split-word', (await titlesFor('split-word'))[0]!);
    assert.ok(editor.document.getText().includes('berörs av betänkandet i sin helhet.'));
    await gone('split-word');
  });

  it("are taken by the editor's own command where there is but one", async () => {
    const { range } = await found('hanging-hyphen');
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('editor.action.autoFix');
    await eventually(
      () => editor.document.getText(),
      (now) => now.includes('Kommunal hälso- och sjukvård'),
    );
    await gone('hanging-hyphen');
  });

  it('silence one finding, which stays silenced when the text moves, in a file that others share', async () => {
    await choose('statute-number', 'Tysta den här anmärkningen');
    await gone('statute-number');
    const [line, ...others] = await silenced();
    assert.deepEqual(others, []);
    assert.equal(line!['regel'], 'statute-number');
    assert.equal(line!['fil'], name);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'REMISSVAR\n\n'));
    await found('hanging-hyphen');
    await gone('statute-number');
    await unsilence();
    await found('statute-number');
  });

  it('silence a rule in the folder', async () => {
    await choose('hanging-hyphen', 'Tysta regeln hanging-hyphen i den här mappen');
    await gone('hanging-hyphen');
    assert.deepEqual(await silenced(), [{ regel: 'hanging-hyphen', nivå: 'av' }]);
    await unsilence();
    await found('hanging-hyphen');
  });

  async function found(code: string): Promise<vscode.Diagnostic> {
    const all = await settledDiagnostics(uri, (now) => now.some((one) => codeOf(one) === code));
    return all.find((one) => codeOf(one) === code)!;
  }

  async function gone(code: string): Promise<void> {
    await settledDiagnostics(uri, (now) => now.every((one) => codeOf(one) !== code));
  }

  async function actionsFor(code: string): Promise<vscode.CodeAction[]> {
    const { range } = await found(code);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
  }

  async function titlesFor(code: string): Promise<string[]> {
    return (await actionsFor(code)).map(({ title }) => title);
  }

  async function choose(code: string, title: string): Promise<void> {
    const actions = await actionsFor(code);
    const action = actions.find((one) => one.title === title);
    assert.ok(action?.edit, `${title}: ${actions.map((one) => one.title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
  }

  /** The lines of the file that silences, saved or not. */
  async function silenced(): Promise<Record<string, string>[]> {
    const document = await vscode.workspace.openTextDocument(fileUri(silences));
    const lines = document.getText().trim().split(/\r?\n/u);
    return lines.map((line) => JSON.parse(line) as Record<string, string>);
  }

  async function unsilence(): Promise<void> {
    const document = await vscode.workspace.openTextDocument(fileUri(silences));
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(0, 0, document.lineCount, 0));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await document.save();
  }
});

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
