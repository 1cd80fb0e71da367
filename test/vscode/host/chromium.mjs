// @ts-check
// The browser that shows the workbench: one that is installed, or Debian's chromium where we may install it.
import path from 'node:path';
import { ensureProgram } from '../../../scripts/lib/programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @typedef {import('../../../scripts/lib/programs.mjs').Machine} Machine */

/**
 * The executable of a Chromium, installed first where there is none and this is Debian and we are root.
 * @param {(message: string) => void} [log]
 * @param {Machine} [machine]
 * @returns {Promise<string>} Rejects with a message that names the package to install.
 */
export function ensureChromium(log, machine) {
  const need = {
    find: findChromium,
    debian: 'chromium',
    why: 'The tests in VS Code need a browser',
    advice: 'Install the package "chromium" (or Google Chrome), or set CHROME_PATH to a Chromium.',
  };
  return ensureProgram(need, log, machine);
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
