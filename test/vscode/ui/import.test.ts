import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import type { Locator } from 'playwright-core';
import { root } from '../../../scripts/lib/root.mjs';
import { openWindow } from './window';
import type { OpenWindow } from './window';

const page = (head: string) =>
  `<html><body><main><p>${head}</p><h1>Yttrande över SOU 2024:72</h1><h2>5.4 En ordning där kommuner kan anställa läkare</h2><p>Vi avstyrker förslaget.</p></main></body></html>`;

const report = `<html><body><main><h1>SOU 2024:72</h1><h2>4 Stärkt läkarmedverkan</h2><h3>4.7 Journalerna</h3>
<p><strong>Utredningens förslag:</strong> Journaler ska kunna delas.</p><h3>4.8 Statistiken</h3>
<p><strong>Utredningens bedömning:</strong> Den räcker.</p><h3>4.9 Bakgrunden</h3>
<p>Utredningen beskriver den.</p></main></body></html>`;

const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-import-'));
const remiss = path.join(parent, 'remiss');
fs.cpSync(path.join(root, 'seeds', 'sou-2024-72'), remiss, { recursive: true });
for (const [name, content] of Object.entries({
  'Salems svar.html': page('Salems kommun'),
  'Svar 7.html': page('Remissvar'),
  'Trasig.pdf': '%PDF-1.7 och sedan ingenting',
  'Betänkandet.html': report,
}))
  fs.writeFileSync(path.join(remiss, name), content);

describe('Import', () => {
  let open: OpenWindow;
  const window = () => open.window;
  const widget = (): Locator => window().page.locator('.quick-input-widget');
  const row = (text: string): Locator => widget().locator('.monaco-list-row', { hasText: text }).first();
  const file = (name: string): Locator => window().page.locator('.explorer-folders-view').getByText(name);
  const button = async (text: string, name: string): Promise<void> => {
    await row(text).hover();
    await row(text).getByRole('button', { name }).click();
  };
  const read = (name: string): string => fs.readFileSync(path.join(open.folder, name), 'utf8');

  before(async () => {
    open = await openWindow({ folder: remiss });
    await file('Salems svar.html').waitFor();
    // The server has read the folder: what is imported later it hears of.
    await window().openView('Remiss');
    await window().page.getByText('SOU 2024:72 · 3 svar').waitFor();
    await window().openView('Explorer');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window().screenshot(`failure-${this.currentTest.title}`);
  });
  after(async () => {
    await open.close();
    fs.rmSync(parent, { recursive: true, force: true });
  });

  it('shows in one list who answers, and lets a person mend names and kinds', async () => {
    await file('Salems svar.html').click();
    for (const name of ['Svar 7.html', 'Trasig.pdf'])
      await file(name).click({ modifiers: ['ControlOrMeta'] });
    await file('Svar 7.html').click({ button: 'right' });
    await window().chooseInMenu('Importera remissvar …');
    await row('Salems kommun').waitFor();
    await widget().getByText('Ingenting säger vem som svarar. Ändra namnet.').waitFor();
    await window().screenshot('import-list');
    await button('Svar 7.html', 'Ändra namnet');
    // Until then Enter would be taken by the list.
    await widget().getByText('Remissinstansens namn').waitFor();
    await widget().locator('input[type=text]').fill('Patientrådet');
    await window().page.keyboard.press('Enter');
    await button('Patientrådet', 'Ändra slaget');
    await row('Civilsamhälle').click();
    await row('Patientrådet').waitFor();
    assert.match((await row('Patientrådet').textContent()) ?? '', /Civilsamhälle · Svar 7\.html/);
    await widget().getByText('Ingenting säger vem som svarar').waitFor({ state: 'hidden' });
    await window().screenshot('import-list-mended');
    await widget().getByRole('button', { name: 'OK' }).click();
    const told = (await window().notifications()).first();
    await told.getByText('Importerade: 2. Inte importerade: 1. Trasig.pdf är skadad').waitFor();
    await window().screenshot('import-done');
  });

  it('counts the answers as those of whom the person has confirmed', async () => {
    assert.match(
      read('remiss.import.jsonl'),
      /"remissinstans":"Patientrådet","typ":"civilsamhalle","bekräftat":true/,
    );
    assert.deepEqual(
      fs.readdirSync(open.folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
    await window().page.keyboard.press('Escape');
    await window().openView('Remiss');
    await window().page.getByText('SOU 2024:72 · 5 svar').waitFor();
    await window()
      .treeItem(/Civilsamhälle/)
      .waitFor();
    await window().screenshot('import-tree');
  });

  it('shows what the report adds to remiss.json before it is written', async () => {
    await window().openView('Explorer');
    // Rows move until all that has been imported is there.
    for (const name of fs.readdirSync(open.folder)) await file(name).waitFor();
    await file('Betänkandet.html').click({ button: 'right' });
    await window().chooseInMenu('Hämta avsnitt från betänkandet …');
    await row('4.7 Journalerna').waitFor();
    assert.match((await row('4.7 Journalerna').textContent()) ?? '', /förslag · läggs till/);
    // What stands in no box is there to be chosen, and is not.
    const isChosen = (text: string) => row(text).getByRole('checkbox').isChecked();
    assert.deepEqual([await isChosen('4.7 Journalerna'), await isChosen('4.9 Bakgrunden')], [true, false]);
    await window().screenshot('import-report');
    // A person leaves out what is no proposal.
    await row('4.8 Statistiken').click();
    await widget().getByRole('button', { name: 'OK' }).click();
    await window().editor('remiss.json').waitFor();
    const { förslag } = parse(read('remiss.json')) as { förslag: { id: string; typ?: string }[] };
    assert.equal(förslag.find(({ id }) => id === '4.7')?.typ, 'förslag');
    assert.ok(!förslag.some(({ id }) => id === '4.8' || id === '4.9'));
    await window().screenshot('import-report-done');
  });

  it('offers who answers as the person has mended it, when the answer has changed', async () => {
    fs.writeFileSync(path.join(open.folder, 'Svar 7.html'), page('Remissvar om läkare'));
    await file('Svar 7.html').click({ button: 'right' });
    await window().chooseInMenu('Importera remissvar …');
    await row('Patientrådet').waitFor();
    assert.match((await row('Patientrådet').textContent()) ?? '', /Civilsamhälle · Svar 7\.html/);
    await widget().getByText('Som det bekräftades vid en tidigare import. Nu lästes: Svar 7.').waitFor();
    await window().screenshot('import-again');
    await window().page.keyboard.press('Escape');
    await row('Patientrådet').waitFor({ state: 'hidden' });
  });
});
