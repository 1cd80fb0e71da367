import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openWindow } from './window';
import type { OpenWindow } from './window';

describe('Export', () => {
  let open: OpenWindow;
  const input = () => open.window.page.locator('.quick-input-widget input[type=text]');

  before(async () => {
    open = await openWindow();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await open.window.screenshot('failure-export');
  });
  after(() => open.close());

  it('asks what the compilation is for, and where it goes', async () => {
    await open.window.openView('Remiss');
    await open.window.page.getByText('SOU 2024:72 · 3 svar').waitFor();
    await open.window.command('Remissvar: Exportera sammanställning', true);
    const row = open.window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Excel' });
    await row.waitFor();
    await open.window.screenshot('export-formats');
    await row.click();
    await input().waitFor();
    await open.window.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).waitFor();
    await open.window.page.keyboard.press('Enter');
    const notifications = await open.window.notifications();
    await notifications.getByText('Sparade Sammanställning SOU 2024-72.xlsx').first().waitFor();
    const saved = fs.readFileSync(path.join(open.folder, 'Sammanställning SOU 2024-72.xlsx'));
    const files = unzipSync(saved);
    assert.match(strFromU8(files['xl/workbook.xml']!), /Ståndpunkter/);
  });
});
