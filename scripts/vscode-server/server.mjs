// @ts-check
// Runs an installed VS Code server on a free port of this machine.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** @import { InstalledServer } from './install.mjs' */

/**
 * @typedef {object} ServerOptions
 * @property {string} dataDirectory Settings, state and logs.
 * @property {string} extensionsDirectory
 * @property {Readonly<Record<string, unknown>>} settings The user's settings; written when there are none yet.
 * @property {number} [port] 0, or nothing, for any free port.
 * @property {readonly string[]} [flags] More flags of the server.
 * @property {NodeJS.ProcessEnv} [env] The environment of the extension host.
 */

/**
 * @typedef {object} RunningServer
 * @property {string} host "127.0.0.1:41237"
 * @property {string} token What a browser must show (`tkn`) before the server talks to it.
 * @property {Promise<number>} ended Its exit code, once it has ended.
 * @property {() => string} output What it has written so far.
 * @property {() => Promise<void>} stop Ends it with all its children.
 */

const startLimit = 30_000;
const graceLimit = 3_000;

/**
 * @param {InstalledServer} installed @param {ServerOptions} options
 * @returns {Promise<RunningServer>} once it answers. Rejects with its output when it does not.
 */
export async function startServer(installed, options) {
  const { dataDirectory, extensionsDirectory, settings, port = 0, flags = [], env = process.env } = options;
  writeSettings(dataDirectory, settings);
  const token = randomBytes(16).toString('hex');
  const tokenFile = path.join(dataDirectory, 'token');
  fs.writeFileSync(tokenFile, token, { mode: 0o600 });
  const args = ['--host', '127.0.0.1', '--port', String(port), '--connection-token-file', tokenFile];
  const directories = ['--server-data-dir', dataDirectory, '--extensions-dir', extensionsDirectory];
  // Its children (extension host, file watcher) join its process group, so that none is left behind.
  const server = spawn(installed.node, [installed.main, ...args, ...directories, ...quiet, ...flags], {
    env: withoutOurNode(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  const signal = (/** @type {NodeJS.Signals} */ name) => signalGroup(server, name);
  const kill = () => signal('SIGKILL');
  // First, so that nothing writes any more in what others then remove.
  process.prependListener('exit', kill);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    server.on('error', (error) => {
      output += error.message;
      resolve(127);
    });
    server.on('exit', (code) => resolve(code ?? 143));
  });
  void ended.then(() => process.off('exit', kill));
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    const read = (/** @type {string} */ chunk) => {
      output += chunk;
      const found = /Web UI available at http:\/\/[^/\s]*?:(\d+)/.exec(output);
      if (found) resolve(Number(found[1]));
    };
    server.stdout.setEncoding('utf8').on('data', read);
    server.stderr.setEncoding('utf8').on('data', read);
  });

  let stopping = false;
  const stop = async () => {
    if (stopping) return void (await ended);
    stopping = true;
    signal('SIGTERM');
    await within(graceLimit, ended);
    kill();
    await ended;
  };
  const answer = await within(startLimit, Promise.race([listening, ended.then(() => undefined)]));
  if (answer === undefined) {
    await stop();
    throw new Error(`The VS Code ${installed.vscode} server did not start.\n${output}`);
  }
  return { host: `127.0.0.1:${answer}`, token, ended, output: () => output, stop };
}

const quiet = [
  '--accept-server-license-terms',
  '--disable-telemetry',
  '--disable-experiments',
  '--disable-getting-started-override',
  '--disable-update-check',
  '--disable-workspace-trust',
];

/** @param {string} dataDirectory @param {Readonly<Record<string, unknown>>} settings */
function writeSettings(dataDirectory, settings) {
  const file = path.join(dataDirectory, 'data', 'User', 'settings.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (!fs.existsSync(file)) fs.writeFileSync(file, JSON.stringify(settings, null, 2));
}

/**
 * NODE_OPTIONS (the loader of a test runner, say) is for our Node and breaks another one.
 * @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv}
 */
function withoutOurNode(env) {
  return { ...env, NODE_OPTIONS: undefined };
}

/** @param {import('node:child_process').ChildProcess} server @param {NodeJS.Signals} name */
function signalGroup(server, name) {
  try {
    if (server.pid === undefined || process.platform === 'win32') server.kill(name);
    else process.kill(-server.pid, name);
  } catch {
    // Nothing of it is left.
  }
}

/**
 * @template T @param {number} milliseconds @param {Promise<T>} promise
 * @returns {Promise<T | undefined>} undefined when time ran out
 */
function within(milliseconds, promise) {
  /** @type {NodeJS.Timeout} */
  let timer;
  const out = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds, undefined)));
  return Promise.race([promise, out]).finally(() => clearTimeout(timer));
}
