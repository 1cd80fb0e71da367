import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { violationsOf } from './accessibility';
import type { OpenWindow } from './window';
import { openWindow } from './window';

const decided = {
  id: 'urn:uuid:1',
  created: '2026-11-24T10:00:00Z',
  creator: { name: 'Anna' },
  body: {
    kind: 'changed',
    respondent: 'Botkyrka kommun',
    section: '5.4',
    position: 'doubtful',
    reading: 'opposes',
  },
  target: { source: 'botkyrka-kommun.txt' },
};

describe('The matrix in every kind of theme', () => {
  let open: OpenWindow;

  before(async () => {
    open = await openWindow();
    const { window, folder } = open;
    fs.writeFileSync(path.join(folder, 'remiss.decisions.jsonl'), `${JSON.stringify(decided)}\n`);
    await window.openView('Remiss');
    await window.page.getByText('SOU 2024:72 · 3 svar').waitFor();
    await window.command('Remissvar: Visa matris');
    await window.webview().getByRole('grid').waitFor();
  });
  after(() => open.close());

  for (const [theme, body] of [
    ['Default Light Modern', 'vscode-light'],
    ['Default Dark Modern', 'vscode-dark'],
    ['Default High Contrast', 'vscode-high-contrast'],
    ['Default High Contrast Light', 'vscode-high-contrast-light'],
  ] as const) {
    it(`shuts nobody out: ${theme}`, async () => {
      const { window, folder } = open;
      const settings = path.join(folder, '.vscode', 'settings.json');
      fs.mkdirSync(path.dirname(settings), { recursive: true });
      fs.writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
      const page = window.webview();
      await page.locator(`body.${body}`).waitFor();
      const cell = page.getByRole('gridcell', { name: /, Botkyrka kommun, 5\.4$/ });
      for (let step = 0; step < 20 && !(await cell.isVisible()); step++) {
        await window.page.keyboard.press('ArrowRight');
      }
      await cell.focus();
      await page.getByRole('region').getByText('avgjort av Anna: tveksam').waitFor();
      await window.screenshot(`matrix-${theme}`);
      assert.deepEqual(await violationsOf(page.locator('body')), []);
    });
  }
});
