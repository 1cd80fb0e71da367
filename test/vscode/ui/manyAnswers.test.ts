import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { manyAnswers } from '../../manyAnswers';
import { useWindow } from './window';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-many-'));
for (const [name, text] of Object.entries(manyAnswers(500, 80))) {
  fs.writeFileSync(path.join(folder, name), text);
}

describe('Trees of 500 answers to 80 proposals', () => {
  const window = useWindow({ folder });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Clicks a row, and prints how long it takes until another is seen. What is measured is not asserted: machines differ. */
  async function open(row: Locator, expected: Locator, what: string): Promise<void> {
    await row.waitFor();
    const start = performance.now();
    await row.click();
    await expected.waitFor();
    console.log(`        ${what}: ${(performance.now() - start).toFixed(0)} ms`);
  }

  it('open a section and a respondent', async () => {
    await window().openView('Remiss');
    await window().resizeSideBar(520);
    await window().page.getByText('SOU 2024:72 · 500 svar').waitFor();
    const section = window().treeItem(/^4\.1 /);
    await open(section, window().treeItem(/^Ale kommun, tveksam/), 'a section of 444 respondents');
    await window().screenshot('many-answers');
    await open(section, window().treeItem(/^4\.2 /), 'closed again');
    // A click on the row opens the answer.
    await open(
      window()
        .treeItem(/^Allmänna reklamationsnämnden, oläst/)
        .locator('.monaco-tl-twistie'),
      window().treeItem(/^4\.[12] .*: ”Allmänna reklamationsnämnden/u),
      'what a respondent says of 71 sections',
    );
  });

  it('are a matrix too', async () => {
    await window().command('Remissvar: Visa matris');
    const started = performance.now();
    const page = window().webview();
    await page.getByRole('gridcell').first().waitFor();
    console.log(`        the matrix: ${(performance.now() - started).toFixed(0)} ms`);
    assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), '501');
    await window().screenshot('many-answers-matrix');
  });
});
