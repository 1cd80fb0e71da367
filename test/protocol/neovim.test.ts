/** The set-up for Neovim that the README shows, run in Neovim. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensureProgram, onPath } from '../../scripts/lib/programs.mjs';
import { inquiryFolder, setUp } from './readmeSetUp';
import { folderWith } from './session';

const execute = promisify(execFile);

describe('The language server in Neovim', function () {
  this.timeout(300_000);

  it('is set up as the README says, and gives diagnostics, hovers, definitions and references', async () => {
    const neovim = await ensureProgram(
      {
        find: onPath('nvim'),
        debian: 'neovim',
        why: 'The test of the set-up for Neovim needs Neovim',
        advice: 'Install the package "neovim" (or Neovim from neovim.io).',
      },
      console.log,
    );
    const folder = inquiryFolder();
    const init = path.join(folderWith({ 'init.lua': setUp('lua') }), 'init.lua');
    const { stdout } = await execute(
      neovim,
      ['--headless', '-i', 'NONE', '-n', '-u', init, '-S', path.join(import.meta.dirname, 'neovim.lua')],
      {
        cwd: folder,
        timeout: 240_000,
        env: { ...process.env, REMISSVAR_ANSWER: path.join(folder, 'salem.remissvar') },
      },
    );
    const found = JSON.parse(stdout) as {
      filetype: string;
      diagnostics: string[];
      hover: string;
      definition: string;
      references: number;
    };
    assert.equal(found.filetype, 'remissvar');
    assert.ok(found.diagnostics.includes('statute-number'));
    assert.match(found.hover, /Nacka kommun/);
    assert.equal(found.definition, 'remiss.json:5');
    assert.equal(found.references, 3);
  });
});
