import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../../../scripts/lib/root.mjs';
import { useWindow } from './window';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-decisions-'));
fs.cpSync(path.join(root, 'seeds', 'sou-2024-72'), folder, { recursive: true });

/** Thirty that count, three of them on the other side, and one of an answer that is not there. */
const lines = Array.from({ length: 31 }, (_, at) =>
  JSON.stringify({
    id: `urn:uuid:${at}`,
    created: '2026-11-24T10:00:00Z',
    creator: { name: 'Anna' },
    body: {
      kind: 'added',
      respondent: at === 30 ? 'Salems kommun' : at < 20 ? 'Botkyrka kommun' : 'Eskilstuna kommun',
      section: `9.${at + 1}`,
      position: 'supports',
      reading: at < 3 ? 'opposes' : 'supports',
    },
    target: { source: at < 20 ? 'botkyrka-kommun.txt' : 'eskilstuna-kommun.txt' },
  }),
);
fs.writeFileSync(path.join(folder, 'remiss.decisions.jsonl'), `${lines.join('\n')}\n`);

describe('The list of decisions', () => {
  const window = useWindow({ folder });
  const widget = (): Locator => window().page.locator('.quick-input-widget');
  const row = (text: string): Locator => widget().locator('.monaco-list-row', { hasText: text }).first();

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('lists first what has lost its words, and what it was about', async () => {
    await window().openView('Remiss');
    await window().page.getByText('SOU 2024:72 · 3 svar').waitFor();
    await window().command('Remissvar: Visa avgöranden', true);
    await row('salems kommun · 9.31').waitFor();
    await widget().getByText('Orden finns inte kvar: räknas inte').first().waitFor();
    await window().screenshot('decisions');
  });

  it('shows how often machine and person agree, per respondent and section, opposite sides apart', async () => {
    await widget()
      .getByText(/27 av 30 avgjorda/)
      .first()
      .waitFor();
    await row('Överensstämmelsen per remissinstans och avsnitt').click();
    await widget().getByText('Motsatt sida', { exact: true }).first().waitFor();
    await row('Botkyrka kommun · 9.1').waitFor();
    await row('Samma ståndpunkt: 17 av 20 avgjorda. Samma sida: 17. Motsatt sida: 3.').waitFor();
    await window().screenshot('decisions-agreement');
    await widget().locator('input[type=text]').fill('Eskilstuna kommun');
    await row('Samma ståndpunkt: 10 av 10 avgjorda').waitFor();
    await window().page.keyboard.press('Escape');
  });
});
