import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { useWindow } from './window';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-alone-'));
for (const [name, words] of Object.entries({ Nacka: 'avstyrker', Salems: 'tillstyrker' })) {
  const text = `${name} kommun\n\nYttrande över betänkandet SOU 2024:72\n\n5.4 Anställa läkare\n\nKommunen ${words} förslaget.\n`;
  fs.writeFileSync(path.join(folder, `${name}.remissvar`), text);
}

describe('An answer that is opened without its folder', () => {
  const window = useWindow({ folder, fileAlone: 'Nacka.remissvar' });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is read by itself: what lies beside it is left alone until a person opens the folder', async () => {
    await window().editor('Nacka.remissvar').locator('.view-line').first().waitFor();
    const text = await (await window().hover('Anställa läkare')).innerText();
    assert.match(text, /Det finns inga andra svar i de mappar som är inlästa\./);
    assert.match(text, /Det här svaret: avstyrker/);
    assert.doesNotMatch(text, /Salem/);
    await window().screenshot('file-alone');
  });
});
