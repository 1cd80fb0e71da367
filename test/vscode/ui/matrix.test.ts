import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { useWindow } from './window';

describe('Matrix', () => {
  const window = useWindow();
  const cell = (name: string | RegExp): Locator => window().webview().getByRole('gridcell', { name });
  const details = (): Locator => window().webview().getByRole('region', { name: 'Orden bakom cellen' });
  /** The cell with the focus. */
  const focused = (): Locator => window().webview().locator('.grid :focus');

  /** What a screen reader says of it. */
  const spoken = async (): Promise<string> =>
    (await focused().getAttribute('aria-label')) ?? (await focused().innerText());

  before(async () => {
    await window().openView('Remiss');
    await window().page.getByText('SOU 2024:72 · 3 svar').waitFor();
    await window().command('Remissvar: Visa matris');
    await cell('tillstyrker, Botkyrka kommun, 4.1').waitFor();
  });

  it('is a grid of respondents by proposals, each position in words', async () => {
    const grid = window().webview().getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), '4');
    assert.equal(await grid.getAttribute('aria-colcount'), '20');
    assert.deepEqual(await grid.getByRole('rowheader').locator('.name').allInnerTexts(), [
      'Botkyrka kommun',
      'Eskilstuna kommun',
      'Region Västerbotten',
    ]);
    await window()
      .webview()
      .getByRole('columnheader', { name: /^4\.1 .*, 2 av 3 svarar, 2 tillstyrker, 1 säger inget$/ })
      .waitFor();
  });

  it('is walked by the keyboard, also to what was not seen', async () => {
    const { page } = window();
    assert.equal(await spoken(), 'tillstyrker i huvudsak, Botkyrka kommun, Hela svaret');
    await page.keyboard.press('Control+End');
    assert.match(await spoken(), /, Region Västerbotten, 7\./);
    await page.keyboard.press('Home');
    assert.match(await spoken(), /^Region Västerbotten/);
    await page.keyboard.press('Control+Home');
    assert.match(await spoken(), /^Remissinstans/);
    await page.keyboard.press('ArrowRight');
    assert.match(await spoken(), /^Hela svaret, 3 av 3 svarar/);
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 20 && !(await spoken()).endsWith(' 5.4'); step++) {
      await page.keyboard.press('ArrowRight');
    }
    assert.equal(await spoken(), 'avstyrker, Botkyrka kommun, 5.4');
  });

  it('shows the words behind the cell that has the focus, and opens them beside', async () => {
    await details().getByText('motsätter sig utredningens förslag').waitFor();
    await window().screenshot('matrix');
    await window().page.keyboard.press('Enter');
    await window()
      .editor('botkyrka-kommun.txt')
      .locator('.view-line', { hasText: 'motsätter' })
      .first()
      .waitFor();
    // The focus stays in the matrix, so that one can go on.
    assert.equal(await spoken(), 'avstyrker, Botkyrka kommun, 5.4');
    await window().screenshot('matrix-beside');
  });

  it('names those who are silent on a proposal', async () => {
    await window().page.keyboard.press('ArrowUp');
    assert.match(await spoken(), /^5\.4 .*, 2 av 3 svarar, 1 avstyrker, 1 oklart, 1 säger inget$/);
    await details().getByText('Säger inget', { exact: true }).waitFor();
    await details().getByText('Eskilstuna kommun').waitFor();
  });
});
