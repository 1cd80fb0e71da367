// @ts-check
// Which VS Code is used, and why: a desktop's where one can be had, else VS Code's server in a browser.
import { lookup } from 'node:dns/promises';
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(file: string) => boolean} exists
 * @property {(name: string) => Promise<unknown>} lookup Resolves the name of a host, or rejects.
 */

/**
 * @typedef {{ kind: 'installed', executable: string, why: string }
 *   | { kind: 'download', why: string }
 *   | { kind: 'browser', why: string }} Choice
 */

/** @type {Machine} */
const thisMachine = { env: process.env, platform: process.platform, exists: fs.existsSync, lookup };

/** Where @vscode/test-electron downloads VS Code from. */
export const downloadHost = 'update.code.visualstudio.com';

/** For a person: the VS Code that is installed comes first. @param {Machine} [machine] @returns {Promise<Choice>} */
export async function chooseForStart(machine = thisMachine) {
  const { env, platform } = machine;
  if (!hasDesktop(env, platform)) return { kind: 'browser', why: 'there is no desktop' };
  const executable = findCode(machine);
  if (executable !== undefined) return { kind: 'installed', executable, why: `${executable} is there` };
  return downloadOr(machine, 'VS Code is not installed');
}

/** For tests: of a known version, or the one that VSCODE_EXECUTABLE names. @param {Machine} [machine] @returns {Promise<Choice>} */
export async function chooseForTests(machine = thisMachine) {
  const { env, platform } = machine;
  const executable = env['VSCODE_EXECUTABLE'];
  if (executable) return { kind: 'installed', executable, why: 'VSCODE_EXECUTABLE names it' };
  if (!hasDesktop(env, platform)) return { kind: 'browser', why: 'there is no desktop' };
  return downloadOr(machine, 'there is a desktop');
}

/** One line for a person. @param {Choice} choice */
export function describeChoice({ kind, why }) {
  const what = {
    installed: 'The installed VS Code',
    download: 'A VS Code downloaded for this project',
    browser: "VS Code's server, in a browser",
  };
  return `${what[kind]}, since ${why}.`;
}

/** @param {Machine} machine @param {string} why @returns {Promise<Choice>} */
async function downloadOr({ lookup }, why) {
  try {
    await lookup(downloadHost);
    return { kind: 'download', why };
  } catch {
    return { kind: 'browser', why: `${why} and ${downloadHost} cannot be reached` };
  }
}

/**
 * Whether a window could be shown at all.
 * @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform
 */
function hasDesktop(env, platform) {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** The command `code`: on the path, or where macOS keeps it. @param {Machine} machine */
function findCode({ env, platform, exists }) {
  const name = platform === 'win32' ? 'code.cmd' : 'code';
  const directories = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const places = ['/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'];
  return [...directories.map((directory) => path.join(directory, name)), ...places].find(exists);
}
