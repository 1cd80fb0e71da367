// @ts-check
// Runs the extension under development in VS Code's extension host for the web, a worker in the browser.
//
// A worker can only be started from the page's own origin, so the extension's folder is linked into the application
// folder, which the server serves under `/QUALITY-COMMIT/static/`. VS Code takes extensions with an http address from
// the `developmentOptions` that its page carries, so these are added before the workbench reads them.
import fs from 'node:fs';
import path from 'node:path';
import { workbenchAddress } from './address.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { InstalledServer } from '../../../scripts/vscode-server/install.mjs' */
/** @import { Opening } from './address.mjs' */

/**
 * @param {Page} page Not yet loaded.
 * @param {InstalledServer} installed
 * @param {{ host: string, token: string }} server
 * @param {Opening} opening With one extension under development.
 * @returns {Promise<{ address: string, remove: () => void }>}
 */
export async function serveAsWebExtension(page, installed, server, opening) {
  const { developmentPaths = [], ...rest } = opening;
  const [directory, ...others] = developmentPaths.map((each) => path.resolve(each));
  if (directory === undefined || others.length > 0) {
    throw new Error('The extension host for the web takes exactly one extension under development.');
  }
  const name = `extension-${process.pid}`;
  const link = path.join(installed.directory, name);
  const remove = () => fs.rmSync(link, { force: true });
  fs.symlinkSync(directory, link, 'junction');
  process.once('exit', remove);
  const product = JSON.parse(fs.readFileSync(path.join(installed.directory, 'product.json'), 'utf8'));
  const root = `/${product.quality}-${product.commit}/static/${name}`;
  const moduleAddress = (/** @type {string} */ file) =>
    `http://${server.host}${root}/${path.relative(directory, path.resolve(file)).split(path.sep).join('/')}`;
  const script = fs.readFileSync(new URL('page-script.js', import.meta.url), 'utf8');
  await page.addInitScript(`const developmentExtension = ${JSON.stringify(root)};\n${script}`);
  return {
    address: workbenchAddress(server, rest, moduleAddress),
    remove,
  };
}
