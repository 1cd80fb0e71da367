// @ts-check
// Programs that tests need and npm does not bring: those that are installed, or Debian's where we may install them.
import fs from 'node:fs';
import { capture } from './run.mjs';

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {(file: string) => boolean} exists
 * @property {boolean} root Whether we may install packages.
 * @property {(command: string, args: string[]) => Promise<unknown>} execute
 */

/**
 * A program that is needed.
 * @typedef {object} Need
 * @property {(machine: Machine) => string | undefined} find Its executable.
 * @property {string} debian The package that holds it; several with spaces between.
 * @property {string} why "The tests in VS Code need a browser"
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
 * The executable of a program, installed first where there is none and this is Debian and we are root.
 * @param {Need} need
 * @param {(message: string) => void} [log]
 * @param {Machine} [machine]
 * @returns {Promise<string>} Rejects with a message that names the package to install.
 */
export async function ensureProgram({ find, debian, why, advice }, log = () => {}, machine = thisMachine) {
  const found = find(machine);
  if (found !== undefined) return found;
  if (!machine.root || !machine.exists('/usr/bin/apt-get')) {
    throw new Error(`${why}, and none was found. ${advice}`);
  }
  log(`Installing ${debian} from Debian …`);
  try {
    await machine.execute('apt-get', ['update']);
    await machine.execute('apt-get', ['install', '-y', '--no-install-recommends', ...debian.split(' ')]);
  } catch (error) {
    throw new Error(`${why}, and apt-get could not install one. ${advice}`, { cause: error });
  }
  const installed = find(machine);
  if (installed === undefined)
    throw new Error(`apt-get installed ${debian}, but it was not found. ${advice}`);
  return installed;
}
