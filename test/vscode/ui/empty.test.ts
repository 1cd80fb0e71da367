import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { useWindow } from './window';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-empty-'));

describe('A folder without answers', () => {
  fs.writeFileSync(path.join(folder, 'inkop.txt'), 'Mjölk\nÄgg\n');
  const window = useWindow({ folder });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('says in the view what makes a file an answer', async () => {
    await window().openView('Remiss');
    await window().page.getByText('Inga remissvar hittades i mappen.').first().waitFor();
    await window().screenshot('empty');
  });

  it('leaves its texts alone', async () => {
    const editor = await window().openFile('inkop.txt');
    await editor.waitFor();
    await window().page.locator('.statusbar-item', { hasText: 'Plain Text' }).waitFor();
  });
});
