#!/usr/bin/env node
// @ts-check
// Stands in for the `code` executable where there is no desktop: @vscode/test-electron starts it as it would start VS
// Code, and the same tests run in the extension host of VS Code's server, with the workbench in a headless browser.
//
// VSCODE_HOST_RELEASE   oldest or newest (the default)
// VSCODE_HOST_TIMEOUT   seconds until a run without a result has failed; 300 unless told
// VSCODE_HOST_LOG       any value: everything that VS Code logs, and not only what the tests print
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { exitOnSignals } from '../../../scripts/lib/signals.mjs';
import { installServer } from '../../../scripts/vscode-server/install.mjs';
import { releases } from '../../../scripts/vscode-server/releases.mjs';
import { ensureChromium } from './chromium.mjs';
import { parseOptions } from './options.mjs';
import { relayed } from './relay.mjs';
import { testSettings } from './settings.mjs';
import { openWorkbench } from './workbench.mjs';

/** @import { Opening } from './address.mjs' */
/** @import { Options } from './options.mjs' */
/** @import { Workbench } from './workbench.mjs' */

const { env } = process;
const say = (/** @type {string} */ message) => console.error(message);

/** @type {Workbench | undefined} */
let workbench;
/** @type {string | undefined} */
let temporary;

exitOnSignals();
process.once('exit', () => {
  if (temporary !== undefined) fs.rmSync(temporary, { recursive: true, force: true });
});
// @vscode/test-electron does not end us when it is ended itself.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(1), 1000).unref();

let exitCode = 1;
try {
  exitCode = await runTests(parseOptions(process.argv.slice(2)));
  await workbench?.close();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
}
process.exit(exitCode);

/** @param {Options} options @returns {Promise<number>} the exit code */
async function runTests(options) {
  const release = /** @type {keyof typeof releases} */ (env['VSCODE_HOST_RELEASE'] ?? 'newest');
  if (!(release in releases)) {
    throw new Error(`VSCODE_HOST_RELEASE is ${release}, and should be oldest or newest.`);
  }
  if (options.flags.has('version')) {
    console.log(releases[release].vscode);
    return 0;
  }
  const { values, lists, flags } = options;
  const testsPath = values['extensionTestsPath'];
  if (testsPath === undefined) throw new Error('--extensionTestsPath is missing: nothing to run.');
  const installed = await installServer(release, say);
  const executable = await ensureChromium(say);
  const extensionHost = values['extensionDevelopmentKind'] === 'web' ? 'web' : 'node';
  const userData =
    values['user-data-dir'] ?? (temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-')));
  workbench = await openWorkbench({
    installed,
    executable,
    dataDirectory: path.join(userData, 'server'),
    extensionsDirectory: path.resolve(values['extensions-dir'] ?? path.join(userData, 'extensions')),
    settings: userSettings(userData),
    extensionHost,
    opening: {
      ...whatToOpen(options),
      developmentPaths: lists['extensionDevelopmentPath'] ?? [],
      testsPath: moduleFile(testsPath),
      proposedApi: lists['enable-proposed-api'] ?? [],
      disableExtensions: flags.has('disable-extensions'),
      ...(values['log'] !== undefined && { logLevel: values['log'] }),
    },
    ...(values['locale'] !== undefined && { locale: values['locale'] }),
    onLog: (type, args) => {
      const text = env['VSCODE_HOST_LOG'] ? `[${type}] ${format(...args)}` : relayed(type, args);
      if (text !== undefined) console.log(text);
    },
  });
  const seconds = Number(env['VSCODE_HOST_TIMEOUT'] ?? 300);
  const code = await Promise.race([workbench.finished, after(seconds)]);
  if (code === undefined) say(`VS Code ${installed.vscode}: no result within ${seconds} s.`);
  if (code !== 0) await keepPicture(`failure-vscode-${installed.vscode}-${extensionHost}.png`);
  return code ?? 1;
}

/** @param {string} userData @returns {Record<string, unknown>} as a desktop VS Code would find them, else the tests' */
function userSettings(userData) {
  const file = path.join(userData, 'User', 'settings.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : testSettings;
}

/** @param {Options} options @returns {Pick<Opening, 'target' | 'files'>} */
function whatToOpen({ paths, lists }) {
  const fromUris = (/** @type {string} */ name) => (lists[name] ?? []).map((uri) => fileURLToPath(uri));
  const isTarget = (/** @type {string} */ each) =>
    each.endsWith('.code-workspace') || fs.statSync(each, { throwIfNoEntry: false })?.isDirectory();
  const [target] = [...paths.filter(isTarget), ...fromUris('folder-uri')];
  const files = [...paths.filter((each) => !isTarget(each)), ...fromUris('file-uri')];
  return { files, ...(target !== undefined && { target }) };
}

/** The module that Node would load for a path without its extension, or for a folder. @param {string} given */
function moduleFile(given) {
  const candidates = [given, `${given}.js`, path.join(given, 'index.js')];
  const file = candidates.find((each) => fs.statSync(each, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) throw new Error(`--extensionTestsPath: there is no module ${given}.`);
  return file;
}

/** @param {number} seconds @returns {Promise<undefined>} */
function after(seconds) {
  return new Promise((resolve) => void setTimeout(resolve, seconds * 1000, undefined));
}

/** What the window shows when a run has failed. @param {string} name */
async function keepPicture(name) {
  const file = path.join(fileURLToPath(new URL('../screenshots', import.meta.url)), name);
  try {
    await workbench?.page.screenshot({ path: file });
    say(`The window, as it was: ${path.relative('', file)}`);
  } catch {
    say('The window could not be pictured.');
  }
}
