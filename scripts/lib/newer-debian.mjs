// @ts-check
// Programs of a newer Debian than this one. The libraries of this one are too old for them, and are not to be replaced:
// such a program is unpacked, with the libraries it needs, into a folder of its own, and runs with those.
import fs from 'node:fs';
import path from 'node:path';

/** @import { Machine } from './programs.mjs' */

/**
 * @typedef {object} NewerProgram
 * @property {string} suite The Debian that has it: "trixie".
 * @property {readonly string[]} packages Its own and those of its libraries, all of them.
 * @property {string} file Where its package has it: "usr/bin/hx".
 * @property {Readonly<Record<string, string>>} [environment] The folders of the packages that variables are to name.
 * @property {string} folder Where it is unpacked. Nothing else may be there.
 */

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * What is run in the place of a program that has been unpacked.
 * @param {NewerProgram} program
 */
export function launcherOf({ folder, file }) {
  return path.join(folder, path.basename(file));
}

/**
 * Fetches a program and unpacks it; `launcherOf` is there when all of it is.
 * @param {NewerProgram} program @param {Machine} machine
 */
export async function unpackNewer(program, machine) {
  const { folder, suite, packages } = program;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const work = fs.mkdtempSync(`${folder}.tmp-`);
  try {
    const fetched = path.join(work, 'fetched');
    await fetchPackages(suite, await mirrorOf(machine), packages, fetched, machine);
    const unpacked = path.join(work, 'unpacked');
    for (const name of fs.readdirSync(fetched).filter((name) => name.endsWith('.deb'))) {
      await machine.execute('dpkg-deb', ['--extract', path.join(fetched, name), unpacked]);
    }
    fs.writeFileSync(path.join(unpacked, path.basename(program.file)), launcherText(program), {
      mode: 0o755,
    });
    try {
      fs.renameSync(unpacked, folder);
    } catch (error) {
      // Two processes may do it at once: who comes second takes what the first has put there.
      if (!machine.exists(launcherOf(program))) throw error;
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Where this machine gets Debian from.
 * @param {Machine} machine
 */
async function mirrorOf(machine) {
  const only = ['Created-By: Packages', 'Component: main', 'Label: Debian'];
  const said = await machine.execute('apt-get', ['indextargets', '--format', '$(REPO_URI)', ...only]);
  const mirror = /^[\w+]+:\S+$/m.exec(said || '')?.[0];
  if (mirror === undefined) throw new Error('apt-get knows of no mirror of Debian.');
  return mirror;
}

/**
 * Fetches packages with an apt-get that knows of one suite only, and leaves what the machine's own knows as it is.
 * @param {string} suite @param {string} mirror @param {readonly string[]} packages @param {string} into @param {Machine} machine
 */
async function fetchPackages(suite, mirror, packages, into, machine) {
  const lists = path.join(into, 'lists');
  const sources = path.join(into, 'sources.list');
  fs.mkdirSync(path.join(lists, 'partial'), { recursive: true });
  fs.writeFileSync(sources, `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
  const options = [
    `Dir::State::lists=${lists}`,
    `Dir::Cache=${into}`,
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=/dev/null',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  await machine.execute('apt-get', [...options, 'update']);
  // apt-get puts packages where it stands.
  await machine.execute('env', ['-C', into, 'apt-get', ...options, 'download', ...packages]);
}

/**
 * A script that runs a program with the libraries beside it: by their own loader, since that of the machine belongs to
 * the machine's. Their folder has the name of the architecture, so it is looked up.
 * @param {Pick<NewerProgram, 'file' | 'environment'>} program
 */
export function launcherText({ file, environment = {} }) {
  const exports = Object.entries(environment).map(([name, folder]) => `export ${name}="$here/${folder}"\n`);
  return `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
libraries=$(echo "$here"/usr/lib/*-linux-gnu*)
${exports.join('')}exec "$libraries"/ld*.so.? --library-path "$libraries" "$here/${file}" "$@"
`;
}
