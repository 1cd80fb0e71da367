import assert from 'node:assert/strict';
import { useWindow } from './window';

describe('Proposals', () => {
  const window = useWindow();

  it('are a tree of chapters, sections and respondents, read aloud in words', async () => {
    await window().openView('Remiss');
    await window().page.getByText('SOU 2024:72 · 3 svar').waitFor();
    const section = window().treeItem(/^5\.4 En ordning/);
    await section.click();
    const respondent = window().treeItem(/^Botkyrka kommun, avstyrker: ”/);
    await respondent.click();
    await window().editor('botkyrka-kommun.txt').waitFor();
    assert.match((await section.getAttribute('aria-label')) ?? '', /1 emot/);
    await window().screenshot('proposals');
  });
});
