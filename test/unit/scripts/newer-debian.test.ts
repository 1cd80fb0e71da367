import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launcherOf, launcherText, unpackNewer } from '../../../scripts/lib/newer-debian.mjs';
import { ensureProgram } from '../../../scripts/lib/programs.mjs';
import type { Machine } from '../../../scripts/lib/programs.mjs';

describe('A program of a newer Debian', () => {
  let folder: string;
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar newer '))));
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const program = () => ({
    suite: 'trixie',
    packages: ['hx', 'libc6'],
    file: 'usr/bin/hx',
    environment: { HELIX_RUNTIME: 'usr/lib/hx/runtime' },
    folder: path.join(folder, 'helix'),
  });

  /** A Debian without the program, whose newer sister has it; and what is asked of its programs. */
  function debian(answers: { readonly mirrors?: string; readonly download?: () => void } = {}) {
    const commands: string[] = [];
    const sources: string[] = [];
    const machine: Machine = {
      env: {},
      exists: (file) => file === '/usr/bin/apt-get' || fs.existsSync(file),
      root: true,
      execute: async (command, args) => {
        const list = args.map((arg) => /^Dir::Etc::sourcelist=(.*)$/.exec(arg)?.[1]).find(Boolean);
        const plain = args.filter((arg, at) => arg !== '-o' && args[at - 1] !== '-o');
        const named = plain.map((arg) => (path.isAbsolute(arg) ? path.basename(arg) : arg));
        commands.push([command, ...named].join(' '));
        if (args.includes('indextargets'))
          return answers.mirrors ?? 'W: Unreadable\nhttp://mirror.example/debian/\nhttp://other.example/\n';
        if (list && args.includes('update')) sources.push(fs.readFileSync(list, 'utf8'));
        if (args.includes('install')) throw new Error('E: Unable to locate package hx');
        if (args.includes('download')) {
          answers.download?.();
          fs.writeFileSync(path.join(args[1]!, 'hx_25.01.1-4_amd64.deb'), '');
        }
        if (command === 'dpkg-deb') fs.mkdirSync(path.join(args[2]!, 'usr', 'bin'), { recursive: true });
      },
    };
    return { machine, commands, sources };
  }

  const ensure = (machine: Machine) =>
    ensureProgram(
      {
        find: ({ exists }) => [launcherOf(program())].find(exists),
        debian: 'hx',
        elsewhere: (machine) => unpackNewer(program(), machine),
        why: 'A test needs Helix',
        advice: 'Install the package "hx".',
      },
      () => {},
      machine,
    );

  it('is unpacked from the mirror in use where this one does not have it', async () => {
    const { machine, commands, sources } = debian();
    assert.equal(await ensure(machine), path.join(folder, 'helix', 'hx'));
    assert.deepEqual(sources, [
      'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://mirror.example/debian/ trixie main\n',
    ]);
    assert.deepEqual(commands, [
      'apt-get update',
      'apt-get install -y --no-install-recommends hx',
      'apt-get indextargets --format $(REPO_URI) Created-By: Packages Component: main Label: Debian',
      'apt-get update',
      'env -C fetched apt-get download hx libc6',
      'dpkg-deb --extract hx_25.01.1-4_amd64.deb unpacked',
    ]);
    assert.deepEqual(fs.readdirSync(folder), ['helix'], 'nothing else is left');
  });

  it('is fetched once', async () => {
    await ensure(debian().machine);
    const { machine, commands } = debian();
    await ensure(machine);
    assert.deepEqual(commands, []);
  });

  it('is taken from who was faster', async () => {
    const other = debian();
    const first = path.join(folder, 'first');
    const { machine } = debian({
      download: () => fs.cpSync(first, program().folder, { recursive: true }),
    });
    await unpackNewer({ ...program(), folder: first }, other.machine);
    assert.equal(await ensure(machine), path.join(folder, 'helix', 'hx'));
  });

  const failures = {
    'a mirror is known of': { mirrors: '' },
    'it can be fetched': {
      download: () => {
        throw new Error('E: Failed to fetch');
      },
    },
  };
  for (const [when, answers] of Object.entries(failures)) {
    it(`is asked for by the name of its package unless ${when}`, async () => {
      await assert.rejects(ensure(debian(answers).machine), /Install the package "hx"/);
      assert.deepEqual(fs.readdirSync(folder), []);
    });
  }

  it('runs with the libraries of its own, whatever the architecture', function () {
    if (process.platform === 'win32') this.skip();
    const libraries = path.join(folder, 'usr/lib/aarch64-linux-gnu');
    fs.mkdirSync(libraries, { recursive: true });
    const loader = '#!/bin/sh\nprintf "%s\\n" "$HELIX_RUNTIME" "$@"\n';
    fs.writeFileSync(path.join(libraries, 'ld-linux-aarch64.so.1'), loader, { mode: 0o755 });
    const launcher = path.join(folder, 'hx');
    fs.writeFileSync(launcher, launcherText(program()), { mode: 0o755 });
    const said = execFileSync(launcher, ['--health', 'a b'], { encoding: 'utf8' });
    assert.deepEqual(said.replaceAll(fs.realpathSync(folder), '').split('\n').slice(0, -1), [
      '/usr/lib/hx/runtime',
      '--library-path',
      '/usr/lib/aarch64-linux-gnu',
      '/usr/bin/hx',
      '--health',
      'a b',
    ]);
  });
});
