import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { useWindow } from './window';

describe('Matrix', () => {
  const window = useWindow({ settings: { 'remissvar.decisions.author': 'Anna' } });
  const cell = (name: string | RegExp): Locator => window().webview().getByRole('gridcell', { name });
  const details = (): Locator => window().webview().getByRole('region', { name: 'Orden bakom cellen' });
  /** The menu on a cell, once it is open. */
  const menuItems = async (): Promise<Locator> => {
    const items = window().page.locator('.context-view').getByRole('menuitem');
    await items.first().waitFor();
    return items;
  };
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

  it('lets a person decide about the cell with the focus by the keyboard, and say why', async () => {
    const { page } = window();
    await page.keyboard.press('ArrowDown');
    assert.equal(await spoken(), 'avstyrker, Botkyrka kommun, 5.4');
    const button = details().getByRole('button', { name: 'Ändra ståndpunkt …' });
    await button.waitFor();
    // The words behind the cell, what there is to decide, and the passage.
    for (let step = 0; step < 4 && !(await hasFocus(button)); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answer('tveksam', 'Botkyrka kommun, 5.4: läst som avstyrker');
    await answer('Orden är svaga.', 'Varför?');
    const decided = 'avgjort av Anna: tveksam (läst som avstyrker), Botkyrka kommun, 5.4';
    await cell(decided).waitFor();
    assert.equal(await spoken(), decided);
    await details().getByText('avgjort av Anna: tveksam (läst som avstyrker)').waitFor();
    await details().getByText('Orden är svaga.').waitFor();
    await window().webview().getByRole('status').getByText(decided).waitFor();
    await window()
      .webview()
      .getByRole('columnheader', { name: /^5\.4 .*, 1 tveksam, 1 oklart/ })
      .waitFor();
    await window().screenshot('matrix-decided');
  });

  it('offers in a menu on a cell what there is to decide, by the mouse', async () => {
    await cell(/, Botkyrka kommun, 5\.4$/).click({ button: 'right' });
    const items = await menuItems();
    assert.deepEqual(await items.allInnerTexts(), [
      'Bekräfta ståndpunkten',
      'Ändra eller lägg till ståndpunkt …',
      'Förkasta ståndpunkten',
      'Ta tillbaka avgörandet',
    ]);
    await window().screenshot('matrix-menu');
    await window().chooseInMenu('Ta tillbaka avgörandet');
    await cell('avstyrker, Botkyrka kommun, 5.4').waitFor();
  });

  it('offers the same by the keyboard, and lets a position be added where nothing is said', async () => {
    const { page } = window();
    await page.keyboard.press('ArrowDown');
    assert.equal(await spoken(), 'säger inget, Eskilstuna kommun, 5.4');
    await page.keyboard.press('Shift+F10');
    const items = await menuItems();
    assert.deepEqual(await items.allInnerTexts(), ['Ändra eller lägg till ståndpunkt …']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answer('avstår', 'Eskilstuna kommun, 5.4: inget lästes');
    await answer('Sagt i möte.', 'Varför?');
    const added = 'tillagt av Anna: avstår (inget lästes), Eskilstuna kommun, 5.4';
    await cell(added).waitFor();
    assert.equal(await spoken(), added);
  });

  it('tells of the cell that the keyboard comes to, although the mouse rests on another', async () => {
    const { page } = window();
    const under = cell(/, Region Västerbotten, 5\.4$/);
    await under.hover();
    await details().getByText('Region Västerbotten').waitFor();
    await page.keyboard.press('ArrowUp');
    assert.equal(await spoken(), 'avstyrker, Botkyrka kommun, 5.4');
    await details().getByText('motsätter sig utredningens förslag').waitFor();
    await under.hover({ position: { x: 4, y: 4 } });
    await details().getByText('Region Västerbotten').waitFor();
    await page.mouse.move(0, 0);
    await page.keyboard.press('ArrowDown');
  });

  it('confirms and rejects by the buttons', async () => {
    const { page } = window();
    await page.keyboard.press('ArrowUp');
    await details().getByRole('button', { name: 'Bekräfta: avstyrker' }).click();
    await cell('bekräftat av Anna: avstyrker (läst som avstyrker), Botkyrka kommun, 5.4').waitFor();
    // What has been done is not offered again.
    await details()
      .getByRole('button', { name: /^Bekräfta/ })
      .waitFor({ state: 'hidden' });
    await details().getByRole('button', { name: 'Förkasta: avstyrker' }).click();
    await answer('Det gäller annat.', 'Varför?');
    await cell('oklart, förkastat av Anna (läst som avstyrker), Botkyrka kommun, 5.4').waitFor();
    await window().screenshot('matrix-rejected');
  });

  const hasFocus = (element: Locator): Promise<boolean> =>
    element.evaluate((element) => element.matches(':focus'));

  /** Fills in what is asked, once it is: a position, or a reason. */
  async function answer(text: string, title: string): Promise<void> {
    const { page } = window();
    const widget = page.locator('.quick-input-widget');
    await widget.getByText(title, { exact: true }).waitFor();
    await widget.locator('input[type=text]').fill(text);
    await page.keyboard.press('Enter');
    await widget.getByText(title, { exact: true }).waitFor({ state: 'hidden' });
  }
});
