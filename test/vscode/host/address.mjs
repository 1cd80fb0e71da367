// @ts-check
// The address of VS Code's workbench on a server: what it opens, and with which extension under development.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Opening
 * @property {string} [target] A folder or a .code-workspace; an empty window without one.
 * @property {readonly string[]} [files] Files to open in editors.
 * @property {readonly string[]} [developmentPaths] Folders of the extensions under development.
 * @property {string} [testsPath] The module whose `run` the extension host calls.
 * @property {readonly string[]} [proposedApi]
 * @property {boolean} [disableExtensions] All but the built-in ones and those under development.
 * @property {string} [logLevel]
 */

/**
 * @param {{ host: string, token: string }} server
 * @param {Opening} opening
 * @param {(file: string) => string} [moduleAddress] Where the extension host finds the tests.
 * @returns {string}
 */
export function workbenchAddress(server, opening, moduleAddress = (file) => remoteUri(server.host, file)) {
  const { target, files = [], developmentPaths = [], testsPath, proposedApi = [] } = opening;
  /** @type {[string, string][]} */
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  for (const directory of developmentPaths) {
    payload.push(['extensionDevelopmentPath', remoteUri(server.host, directory)]);
  }
  if (testsPath !== undefined) payload.push(['extensionTestsPath', moduleAddress(testsPath)]);
  for (const file of files) payload.push(['openFile', remoteUri(server.host, file)]);
  if (proposedApi.length > 0) payload.push(['enableProposedApi', proposedApi.join(',')]);
  if (opening.disableExtensions) payload.push(['disableExtensions', 'true']);
  if (opening.logLevel !== undefined) payload.push(['logLevel', opening.logLevel]);

  const query = new URLSearchParams({ tkn: server.token });
  if (target === undefined) query.set('ew', 'true');
  else query.set(target.endsWith('.code-workspace') ? 'workspace' : 'folder', uriPath(target));
  query.set('payload', JSON.stringify(payload));
  return `http://${server.host}/?${query}`;
}

/**
 * The address of a file on the server's machine, `vscode-remote://127.0.0.1:41237/home/anna/remiss`.
 * @param {string} host @param {string} file
 */
function remoteUri(host, file) {
  return `vscode-remote://${host}${pathToFileURL(path.resolve(file)).pathname}`;
}

/** @param {string} file */
function uriPath(file) {
  return decodeURIComponent(pathToFileURL(path.resolve(file)).pathname);
}
