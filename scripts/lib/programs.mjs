// @ts-check
// Programs that tests need and npm does not bring: those that are installed, or Debian's where we may install them.
import fs from 'node:fs';
import path from 'node:path';
import { capture } from './run.mjs';

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {(file: string) => boolean} exists
 * @property {boolean} root Whether we may install packages.
 * @property {(command: string, args: string[]) => Promise<string | void>} execute Resolves with what the command wrote.
 */

/**
 * A program that is needed.
 * @typedef {object} Need
 * @property {(machine: Machine) => string | undefined} find Its executable.
 * @property {string} debian The package that holds it; several with spaces between.
 * @property {string} why "The tests in VS Code need a browser"
 * @property {(machine: Machine) => Promise<void>} [elsewhere] How it is had where this Debian is too old to have it.
 * @property {string} advice What a person does who has none: a sentence that names the package.
 */

/** @type {Machine} */
export const thisMachine = {
  env: process.env,
  exists: fs.existsSync,
  root: process.getuid?.() === 0,
  execute: (command, args) =>
    capture(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
};

/**
 * Finds a program on the path, by any of its names.
 * @param {string[]} names
 * @returns {Need['find']}
 */
export function onPath(...names) {
  return ({ env, exists }) =>
    (env['PATH'] ?? '')
      .split(path.delimiter)
      .filter(Boolean)
      .flatMap((folder) => names.map((name) => path.join(folder, name)))
      .find(exists);
}

/**
 * The executable of a program, installed first where there is none and this is Debian and we are root.
 * @param {Need} need
 * @param {(message: string) => void} [log]
 * @param {Machine} [machine]
 * @returns {Promise<string>} Rejects with a message that names the package to install.
 */
export async function ensureProgram(need, log = () => {}, machine = thisMachine) {
  const { find, debian, why, elsewhere, advice } = need;
  const found = find(machine);
  if (found !== undefined) return found;
  if (!machine.root || !machine.exists('/usr/bin/apt-get')) {
    throw new Error(`${why}, and none was found. ${advice}`);
  }
  log(`Installing ${debian} from Debian …`);
  try {
    await machine.execute('apt-get', ['update']);
    const install = ['install', '-y', '--no-install-recommends', ...debian.split(' ')];
    await machine.execute('apt-get', install).catch((error) => {
      if (elsewhere === undefined) throw error;
      return elsewhere(machine);
    });
  } catch (error) {
    throw new Error(`${why}, and apt-get could not install one. ${advice}`, { cause: error });
  }
  const installed = find(machine);
  if (installed === undefined)
    throw new Error(`apt-get installed ${debian}, but it was not found. ${advice}`);
  return installed;
}
