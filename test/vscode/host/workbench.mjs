// @ts-check
// VS Code's workbench in a browser, on a server of its own: opened, and closed without a trace.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../../../scripts/vscode-server/server.mjs';
import { workbenchAddress } from './address.mjs';
import { serveAsWebExtension } from './web-extension.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { InstalledServer } from '../../../scripts/vscode-server/install.mjs' */
/** @import { Opening } from './address.mjs' */

/**
 * @typedef {object} WorkbenchOptions
 * @property {InstalledServer} installed
 * @property {string} executable Of the browser.
 * @property {string} dataDirectory
 * @property {string} extensionsDirectory
 * @property {Readonly<Record<string, unknown>>} settings
 * @property {Opening} opening
 * @property {'node' | 'web'} [extensionHost] Where the extension under development runs: a Node process (the usual
 *   one), or a worker in the browser.
 * @property {string} [locale] Of the browser, which decides VS Code's language.
 * @property {(type: string, args: unknown[]) => void} [onLog] What VS Code, its extension host and tests log.
 */

/**
 * @typedef {object} Workbench
 * @property {Page} page
 * @property {Promise<number>} finished The exit code of the tests; 1 when the server or the browser fell over.
 * @property {() => Promise<void>} close
 */

/** The size of the window, and of every screenshot. */
export const viewport = { width: 1400, height: 900 };

const flags = [
  // Without it a released VS Code ignores the extension under development that its address names.
  '--enable-smoke-test-driver',
  // If we are killed, the server ends by itself after five minutes without a browser.
  '--enable-remote-auto-shutdown',
];

const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--password-store=basic',
];

/** @param {WorkbenchOptions} options @returns {Promise<Workbench>} as soon as the page has begun to load */
export async function openWorkbench(options) {
  const { installed, executable, dataDirectory, extensionsDirectory, settings, opening } = options;
  /** @type {(() => unknown)[]} */
  const undo = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const locale = options.locale ?? 'en-US';
    const server = await startServer(installed, {
      dataDirectory,
      extensionsDirectory,
      settings,
      flags: [...flags, '--locale', locale],
      // Without a gallery of extensions VS Code does not look for one on the network.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    });
    undo.push(server.stop);
    const browser = await launchBrowser(executable);
    undo.push(() => browser.close());
    const context = await browser.newContext({ viewport, locale });
    const page = await context.newPage();

    /** @type {(code: number) => void} */
    let finish = () => {};
    /** @type {Promise<number>} */
    const finished = new Promise((resolve) => (finish = resolve));
    let closing = false;
    undo.push(() => (closing = true));
    const fail = (/** @type {string} */ why) => {
      if (closing) return;
      options.onLog?.('error', [why]);
      finish(1);
    };
    await page.exposeFunction('codeAutomationLog', options.onLog ?? (() => {}));
    await page.exposeFunction(
      'codeAutomationExit',
      (/** @type {number} */ code, /** @type {{ relativePath: string, contents: string }[]} */ logs) => {
        keepLogs(path.join(dataDirectory, 'browser-logs'), logs);
        finish(code);
      },
    );
    page.on('crash', () => fail('The page of the workbench crashed.'));
    browser.on('disconnected', () => fail('The browser ended.'));
    void server.ended.then((code) => fail(`The VS Code server ended with ${code}.\n${server.output()}`));

    let address = workbenchAddress(server, opening);
    if (options.extensionHost === 'web') {
      const served = await serveAsWebExtension(page, installed, server, opening);
      undo.push(served.remove);
      address = served.address;
    }
    await page.goto(address);
    return { page, finished, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * A headless browser, which ends when our process does.
 * @param {string} executable
 */
export function launchBrowser(executable) {
  return chromium.launch({
    executablePath: executable,
    // Chromium's sandbox refuses to run as root.
    args: process.getuid?.() === 0 ? [...browserFlags, '--no-sandbox'] : browserFlags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** @param {string} directory @param {readonly { relativePath: string, contents: string }[]} [logs] */
function keepLogs(directory, logs = []) {
  for (const { relativePath, contents } of logs) {
    const file = path.join(directory, relativePath);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
}
