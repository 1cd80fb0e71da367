import assert from 'node:assert/strict';
import { useWindow } from './window';

/** The line of the sample's heading "5.4 En ordning där kommuner kan anställa läkare", 1-based. */
const headingLine = 285;
const sectionRow = /^5\.4 En ordning/;

describe('An answer', () => {
  const window = useWindow({ settings: { 'editor.minimap.enabled': false } });

  before(async () => {
    await window().openView('Remiss');
    await window().resizeSideBar(420);
    await window().treeItem(sectionRow).click();
    await window()
      .treeItem(/^Botkyrka kommun, avstyrker/)
      .waitFor();
  });

  beforeEach(async () => {
    await window().openFile('botkyrka-kommun.txt');
    await window().goToLine(headingLine);
  });

  it('shows on hovering a heading where the others stand, and opens the quote', async () => {
    const hover = await window().hover('En ordning där kommuner');
    const text = await hover.innerText();
    assert.match(text, /Eskilstuna kommun/);
    assert.match(text, /Region Västerbotten/);
    await window().screenshot('hover');
    await hover.getByRole('link', { name: /stödjer utredningens förslag/ }).click();
    await window().editor('eskilstuna-kommun.txt').locator('.view-line', { hasText: 'stödjer' }).waitFor();
  });

  it('marks a stance by its weight and line, not by its colour alone', async () => {
    const against = window()
      .page.locator('.view-line span', { hasText: /^motsätter.sig$/ })
      .last();
    await against.waitFor();
    const look = await against.evaluate((element) => {
      const { fontWeight, textDecorationLine } = element.ownerDocument.defaultView!.getComputedStyle(element);
      return { fontWeight, textDecorationLine };
    });
    assert.deepEqual(look, { fontWeight: '700', textDecorationLine: 'underline' });
  });

  it("walks to the next respondent's position, and says where one has come", async () => {
    await window().command('Remissvar: Nästa remissinstans om samma avsnitt');
    await window().editor('eskilstuna-kommun.txt').waitFor();
    await window()
      .page.locator('.statusbar-item', { hasText: 'Eskilstuna kommun om 5.4: tillstyrker' })
      .waitFor();
    await window().screenshot('walk');
  });

  it('counts the others above a heading, and opens their words on a click', async () => {
    const { page } = window();
    await page
      .locator('.codelens-decoration a', { hasText: /andra svar.*1 för/ })
      .first()
      .click();
    await page.locator('.zone-widget .reference-file', { hasText: 'eskilstuna-kommun.txt' }).waitFor();
    await window().screenshot('others');
    await page.keyboard.press('Escape');
  });

  it('explains its positions in a list whose rows move through the text', async () => {
    // Not by `command`, which waits until nothing asks for input.
    const { page } = window();
    await page.keyboard.press('F1');
    await page
      .locator('.quick-input-widget input[type=text]')
      .fill('>Remissvar: Varför den här ståndpunkten?');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.and(page.locator('.focused')).filter({ hasText: 'Varför den här' }).waitFor();
    await page.keyboard.press('Enter');
    const row = rows.filter({ hasText: 'motsätter sig' }).first();
    await row.waitFor();
    await window().screenshot('explanation');
    await page.keyboard.press('Escape');
    await row.waitFor({ state: 'hidden' });
  });

  it('lists its faults among the problems', async () => {
    const rows = await window().problems();
    for (const words of ['2017:80', 'Avsnitt 5.4 avstyrks', 'Sammanfattningen nämner']) {
      await rows.filter({ hasText: words }).first().waitFor();
    }
    await window().screenshot('diagnostics');
  });
});
