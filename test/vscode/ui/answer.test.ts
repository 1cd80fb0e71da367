import assert from 'node:assert/strict';
import { useWindow } from './window';

describe('An answer', () => {
  const window = useWindow();

  before(async () => {
    await window().openView('Remiss');
    await window()
      .treeItem(/^5\.4 En ordning/)
      .waitFor();
    await window().openFile('botkyrka-kommun.txt');
  });

  it('shows on hovering a heading where the others stand', async () => {
    await window().goToLine(285);
    const hover = await window().hover('En ordning där kommuner');
    const text = await hover.innerText();
    assert.match(text, /Eskilstuna kommun/);
    assert.match(text, /Region Västerbotten/);
    await window().screenshot('hover');
  });

  it('lists its faults among the problems', async () => {
    const rows = await window().problems();
    await rows.filter({ hasText: '2017:80' }).first().waitFor();
    await window().screenshot('diagnostics');
  });
});
