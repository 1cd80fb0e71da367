// @ts-check
// VS Code for a person's browser: a server on this machine with the packaged extension installed.
import fs from 'node:fs';
import path from 'node:path';
import { packageExtension } from '../lib/package-extension.mjs';
import { capture } from '../lib/run.mjs';
import { cacheDirectory, installServer } from './install.mjs';
import { startServer } from './server.mjs';

/** @import { InstalledServer } from './install.mjs' */

/** The user's settings to begin with: the folder, and nothing in front of it. A person may change them. */
const settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Serves VS Code with a folder open, prints its address, and goes on until the process is told to end.
 * @param {string} folder @param {number} port 0 for any free port.
 */
export async function openInBrowser(folder, port) {
  const installed = await installServer('newest', console.log);
  fs.mkdirSync(cacheDirectory, { recursive: true });
  // Settings and layout are kept from one start to the next; the extension is always this one.
  const home = path.join(cacheDirectory, 'start');
  const extensionsDirectory = fs.mkdtempSync(path.join(cacheDirectory, 'start-extensions-'));
  process.once('exit', () => fs.rmSync(extensionsDirectory, { recursive: true, force: true }));
  await installExtension(installed, { home, extensionsDirectory });

  const server = await startServer(installed, {
    dataDirectory: home,
    extensionsDirectory,
    settings,
    port,
    flags: ['--default-folder', folder],
  });
  console.log(`\n  http://${server.host}/?tkn=${server.token}\n`);
  console.log('Open this address in a browser on this machine. Ctrl+C stops the server.');
  const code = await server.ended;
  throw new Error(`The VS Code server ended with ${code}.\n${server.output()}`);
}

/**
 * Packages the extension as it stands, and installs the package.
 * @param {InstalledServer} installed
 * @param {{ home: string, extensionsDirectory: string }} directories
 */
async function installExtension(installed, { home, extensionsDirectory }) {
  console.log('Packaging the extension …');
  const { file, faults } = await packageExtension(extensionsDirectory);
  for (const fault of faults) console.warn(`warning: ${fault}`);
  const directories = ['--extensions-dir', extensionsDirectory, '--server-data-dir', home];
  await capture(installed.node, [installed.main, '--install-extension', file, ...directories], {
    env: { ...process.env, NODE_OPTIONS: undefined },
  });
  fs.rmSync(file);
}
