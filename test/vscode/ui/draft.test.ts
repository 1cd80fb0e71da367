import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { useWindow } from './window';

const draft = 'utkast.remissvar';

/** A copy of the sample with a draft of its own beside the answers, half of it written. */
function halfWritten(): string {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-draft-'));
  const folder = path.join(scratch, 'sou-2024-72');
  fs.cpSync(path.join(root, 'seeds', 'sou-2024-72'), folder, { recursive: true });
  const remiss = path.join(folder, 'remiss.json');
  const text = fs.readFileSync(remiss, 'utf8');
  const marked = text.replace('"Botkyrka kommun",', `"Botkyrka kommun",\n  "utkast": "${draft}",`);
  fs.writeFileSync(remiss, marked.replace('"dnr"', '"sistaSvarsdag": "2099-12-31",\n    "dnr"'));
  fs.writeFileSync(
    path.join(folder, draft),
    [
      'Botkyrka kommun\n2025-01-20\nDnr: VON/2024:00324',
      'Yttrande över betänkandet Stärkt medicinsk kompetens (SOU 2024:72)',
      'Sammanfattning',
      'Botkyrka kommun tillstyrker förslaget i avsnitt 5.4.',
      '4.1 Läkarmedverkan bör stärkas inom ramen för befintliga strukturer',
      'Botkyrka kommun instämmer i bedömningen. Det stärker tillgängligheten.',
      '4.2 Avtalen om läkarmedverkan behöver stärkas',
      'Botkyrka kommun [ståndpunkt]. Det saknas en beskrivning av kostnaderna.',
      '5.3, 5.4 En ordning där kommuner kan anställa läkare',
      'Botkyrka kommun avstyrker förslaget. Det finns en risk att ansvaret blir otydligt.',
      'Övriga förslag',
      'Botkyrka kommun har inga synpunkter på övriga förslag.\n',
    ].join('\n\n'),
  );
  return folder;
}

describe('The draft', () => {
  const folder = halfWritten();
  const window = useWindow({ folder, settings: { 'editor.minimap.enabled': false } });

  after(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

  before(async () => {
    await window().openView('Remiss');
    await window().resizeSideBar(420);
    // The others make room for it: it stands below them, folded until somebody wants it.
    for (const name of ['Förslag', 'Remissinstanser', 'Mitt svar']) {
      await window()
        .page.getByRole('button', { name: new RegExp(`^${name}`) })
        .first()
        .click();
    }
  });

  it('is shown with what it answers, what is left and what contradicts itself, read aloud in words', async () => {
    const { page } = window();
    await page.getByText('av 13 besvarade').first().waitFor();
    for (const name of [
      /^Motsägelser, \d/,
      /^4\.1 Läkarmedverkan .*, tillstyrker, ”/,
      /^4\.2 Avtalen .*, oklart/,
      /^4\.3 .*, kvar$/,
      /^5\.3, 5\.4 .*, delad, motsägs/,
    ]) {
      await window().treeItem(name).waitFor();
    }
    await window().screenshot('draft');
  });

  it('gets a section that is left from its row, by the keyboard, and its position from a list', async () => {
    const { page } = window();
    // A row that opens nothing takes the keyboard into the tree.
    await window()
      .treeItem(/^Motsägelser/)
      .click();
    const focused = page.locator('.pane-body .monaco-list-row.focused', { hasText: '4.3 · kvar' });
    for (let step = 0; step < 20 && (await focused.count()) === 0; step++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const editor = window().editor(draft);
    await editor.locator('.view-line', { hasText: '4.3 Stärkt möjlighet' }).waitFor();
    const choices = page.locator('.suggest-widget.visible .monaco-list-row');
    await choices.filter({ hasText: 'instämmer inte i bedömningen' }).waitFor();
    await window().screenshot('draft-section');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await editor
      .locator('.view-line', { hasText: 'Botkyrka kommun instämmer i bedömningen.' })
      .last()
      .waitFor();
    await window()
      .treeItem(/^4\.3 .*, tillstyrker/)
      .waitFor();
  });

  it('is measured in the language status, with the days that are left', async () => {
    const { page } = window();
    await window().openFile(draft);
    await page.locator('[id="status.languageStatus"]').click();
    const status = page.locator('.hover-language-status', { hasText: 'LIX' });
    await status.waitFor();
    const words = (await status.textContent()) ?? '';
    assert.match(words, /\d ord · 1 min · LIX \d\d · OVIX \d\d/u);
    assert.match(words, /\d dagar kvar till sista svarsdag, 2099-12-31/u);
    await window().screenshot('measures');
    await page.keyboard.press('Escape');
  });

  it('is begun from remiss.json, where a person wants another one', async () => {
    const { page } = window();
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input[type=text]');
    await input.fill('>Remissvar: Nytt remissvar');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.and(page.locator('.focused')).filter({ hasText: 'Nytt remissvar' }).waitFor();
    await page.keyboard.press('Enter');
    await rows.filter({ hasText: `Öppna ${draft}` }).waitFor();
    await rows.filter({ hasText: 'Börja på ett nytt' }).click();
    const editor = window().editor('S2024-01966 Botkyrka kommun.remissvar');
    await editor
      .locator('.view-line', { hasText: 'Yttrande över betänkandet Stärkt medicinsk kompetens' })
      .waitFor();
    // It is the draft from now on: nothing in it is answered yet.
    await page.getByText('0 av 13 besvarade').first().waitFor();
    await window().screenshot('new-draft');
  });

  it('and the answers beside it are checked on request, with a count for each rule', async () => {
    const { page } = window();
    await page.keyboard.press('Escape');
    await window().command('Remissvar: Kontrollera alla remissvar i mappen');
    await page.locator('.markers-panel').waitFor();
    const notifications = await window().notifications();
    const told = notifications.filter({ hasText: 'Kontrollerade filer:' });
    await told.waitFor();
    await window().screenshot('folder-check');
    await told.getByRole('button', { name: 'Antal per regel' }).click();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    assert.match((await rows.first().textContent()) ?? '', /^\d+ · /);
    await window().screenshot('folder-check-rules');
    await page.keyboard.press('Escape');
  });
});
