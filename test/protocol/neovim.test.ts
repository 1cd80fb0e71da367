/** The set-up for Neovim that the README shows, run in Neovim. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Machine } from '../../scripts/lib/programs.mjs';
import { ensureProgram } from '../../scripts/lib/programs.mjs';
import { folderWith } from './session';

const root = path.join(import.meta.dirname, '..', '..');
const execute = promisify(execFile);

function findNeovim({ env, exists }: Machine): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, 'nvim')).find(exists);
}

/** The first block of Lua in the README, with the path of this copy's server. */
function setUp(): string {
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  const lua = /```lua\n(.*?)```/s.exec(readme)![1]!;
  const server = path.join(root, 'dist', 'server.js');
  return lua.replace('/path/to/remissvar/dist/server.js', server);
}

const answer = (name: string, words: string) =>
  `${name} kommuns yttrande över betänkandet SOU 2024:72

5.4 En ordning där kommuner kan anställa läkare

${name} kommun ${words} förslaget.
Det följer av 4 kap. 6 § HSL (2017:80).
`;

describe('The language server in Neovim', function () {
  this.timeout(300_000);

  it('is set up as the README says, and gives diagnostics, hovers, definitions and references', async () => {
    const neovim = await ensureProgram(
      {
        find: findNeovim,
        debian: 'neovim',
        why: 'The test of the set-up for Neovim needs Neovim',
        advice: 'Install the package "neovim" (or Neovim from neovim.io).',
      },
      console.log,
    );
    const folder = folderWith({
      'remiss.json':
        '{\n  "remiss": { "beteckning": "SOU 2024:72" },\n  "egenOrganisation": "Salems kommun",\n  "förslag": [\n    { "id": "5.4", "rubrik": "Läkare" }\n  ]\n}\n',
      'salem.remissvar': answer('Salems', 'tillstyrker'),
      'nacka.txt': answer('Nacka', 'avstyrker'),
    });
    const init = path.join(folderWith({ 'init.lua': setUp() }), 'init.lua');
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
    assert.equal(found.references, 2);
  });
});
