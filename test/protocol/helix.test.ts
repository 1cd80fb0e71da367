/** The set-up for Helix that the README shows, run in Helix. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { launcherOf, unpackNewer } from '../../scripts/lib/newer-debian.mjs';
import { ensureProgram, onPath } from '../../scripts/lib/programs.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { inquiryFolder, setUp } from './readmeSetUp';
import { folderWith } from './session';
import { Terminal } from './terminal';

/** Debian has it from 13 on. */
const fromTrixie = {
  suite: 'trixie',
  packages: ['hx', 'libc6', 'libgcc-s1'],
  file: 'usr/bin/hx',
  environment: { HELIX_RUNTIME: 'usr/lib/hx/runtime' },
  folder: path.join(root, '.vscode-test', 'helix'),
};

/** Pressed until others are named: the folder is read beside what is open. */
const hoverOnHeading = ['3gg', 'Space', 'k'];

describe('The language server in Helix', function () {
  this.timeout(300_000);
  let terminal: Terminal | undefined;

  afterEach(() => terminal?.close());

  /** Opens a file in a Helix that knows of no other set-up than the README's. */
  async function open(folder: string, file: string): Promise<Terminal> {
    const helix = await ensureProgram(
      {
        find: (machine) => onPath('hx', 'helix')(machine) ?? [launcherOf(fromTrixie)].find(machine.exists),
        debian: 'hx',
        elsewhere: (machine) => unpackNewer(fromTrixie, machine),
        why: 'The test of the set-up for Helix needs Helix',
        advice: 'Install the package "hx" (or Helix from helix-editor.com).',
      },
      console.log,
    );
    const home = folderWith({ 'helix/languages.toml': setUp('toml') });
    terminal = await Terminal.start({
      command: [helix, file],
      cwd: folder,
      env: { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: path.join(home, 'cache') },
    });
    return terminal;
  }

  it('is set up as the README says, and gives diagnostics, hovers, definitions, references and fixes', async () => {
    const folder = inquiryFolder();
    const helix = await open(folder, 'salem.remissvar');
    await helix.until((screen) => /^● +6 +Det följer/m.test(screen));
    await helix.press('Space', 'd');
    await helix.until((screen) => /ERROR +statute-number/.test(screen));
    await helix.press('Escape');
    await helix.until((screen) => !screen.includes('statute-number'));

    await helix.until((screen) => screen.includes('- Nacka kommun avstyrker'), ...hoverOnHeading);
    await helix.press('3gg', 'gd');
    await helix.until((screen) => /NOR +remiss\.json .* 5:\d+$/.test(screen));
    await helix.press('C-o');
    await helix.until((screen) => /NOR +salem\.remissvar .* 3:1$/.test(screen));

    await helix.press('gr');
    await helix.until((screen) =>
      ['lund.md:5', 'nacka.txt:5', 'salem.remissvar:5', 'remiss.json:5'].every((place) =>
        screen.includes(place),
      ),
    );
    await helix.press('Escape');
    await helix.until((screen) => !screen.includes('nacka.txt'));

    await helix.press('6gg', ']d', 'Space', 'a');
    await helix.until((screen) => screen.includes('Byt numret till 2017:30'));
    await helix.press('Enter');
    await helix.until((screen) => screen.includes('HSL (2017:30)') && !screen.includes('●'));
    await helix.press(':wq', 'Enter');
    await helix.ended();
    assert.match(
      fs.readFileSync(path.join(folder, 'salem.remissvar'), 'utf8'),
      /4 kap\. 6 § HSL \(2017:30\)\.\n$/,
    );
  });

  it('counts a decision at once, and saves it when all is saved', async () => {
    const folder = inquiryFolder();
    const helix = await open(folder, 'salem.remissvar');
    await helix.until((screen) => screen.includes('- Nacka kommun avstyrker'), ...hoverOnHeading);
    await helix.press('5gg', 'Space', 'a');
    await helix.until((screen) => screen.includes('Bekräfta: tillstyrker (5.4)'));
    await helix.press('Enter');
    await helix.until((screen) => !screen.includes('Bekräfta'));
    await helix.press('Space', 'a');
    await helix.until((screen) => screen.includes('Ändra ståndpunkt') && !screen.includes('Bekräfta'));
    await helix.press('Escape');
    await helix.until((screen) => !screen.includes('Ändra ståndpunkt'));
    await helix.press(':wqa', 'Enter');
    await helix.ended();
    assert.match(
      fs.readFileSync(path.join(folder, 'remiss.decisions.jsonl'), 'utf8'),
      /"kind":"confirmed".*\n$/,
    );
  });

  it('reads the folder of the answer where it is started elsewhere', async () => {
    const file = path.join(inquiryFolder(), 'salem.remissvar');
    const helix = await open(folderWith({}), file);
    await helix.until((screen) => screen.includes('- Nacka kommun avstyrker'), ...hoverOnHeading);
  });

  const others = {
    'nacka.txt': hoverOnHeading,
    'lund.md': hoverOnHeading,
    'remiss.json': ['5gg', 'llll', 'Space', 'k'],
  };
  for (const [file, keys] of Object.entries(others)) {
    it(`is told about ${file}`, async () => {
      const helix = await open(inquiryFolder(), file);
      await helix.until((screen) => screen.includes('- Salems kommun tillstyrker'), ...keys);
    });
  }
});
