// @ts-check
// The browser that shows the workbench: one that is installed, or Debian's chromium where we may install it.
import fs from 'node:fs';
import path from 'node:path';
import { capture } from '../../../scripts/lib/run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {(file: string) => boolean} exists
 * @property {boolean} root Whether we may install packages.
 * @property {(command: string, args: string[]) => Promise<unknown>} execute
 */

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  exists: fs.existsSync,
  root: process.getuid?.() === 0,
  execute: (command, args) =>
    capture(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
};

/**
 * The executable of a Chromium, installed first where there is none and this is Debian and we are root.
 * @param {(message: string) => void} [log]
 * @param {Machine} [machine]
 * @returns {Promise<string>} Rejects with a message that names the package to install.
 */
export async function ensureChromium(log = () => {}, machine = thisMachine) {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  const advice = 'Install the package "chromium" (or Google Chrome), or set CHROME_PATH to a Chromium.';
  if (!machine.root || !machine.exists('/usr/bin/apt-get')) {
    throw new Error(`The tests in VS Code need a browser, and none was found. ${advice}`);
  }
  log('Installing chromium from Debian …');
  try {
    await machine.execute('apt-get', ['update']);
    await machine.execute('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  } catch (error) {
    throw new Error(`The tests in VS Code need a browser, and apt-get could not install one. ${advice}`, {
      cause: error,
    });
  }
  const installed = findChromium(machine);
  if (installed === undefined) throw new Error(`apt-get installed chromium, but it was not found. ${advice}`);
  return installed;
}

/** @param {Machine} machine @returns {string | undefined} */
export function findChromium({ env, exists }) {
  const chosen = env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!exists(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
    return chosen;
  }
  const directories = [...(env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  const candidates = directories
    .filter(Boolean)
    .flatMap((directory) => names.map((name) => path.join(directory, name)));
  return [...candidates, ...places].find(exists);
}
