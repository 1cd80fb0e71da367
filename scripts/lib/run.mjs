// @ts-check
// Child processes, the few ways in which the scripts use them.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(chunk: string) => void} [onOutput] Receives what the command writes, instead of our own stdout and stderr.
 */

/** @type {import('node:child_process').StdioOptions} */
const captured = ['ignore', 'pipe', 'pipe'];
/** @type {import('node:child_process').StdioOptions} */
const inherited = ['ignore', 'inherit', 'inherit'];

/**
 * Runs a command to its end, which comes at the latest when ours does.
 * @param {string} command @param {readonly string[]} args @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 and up when a signal ended it. Rejects when it cannot be started.
 */
export function run(command, args, { cwd, env, onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: onOutput ? captured : inherited });
    child.stdout?.setEncoding('utf8').on('data', (chunk) => onOutput?.(chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk) => onOutput?.(chunk));
    const stop = () => void child.kill();
    process.on('exit', stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Runs a command that must succeed, and shows its output only when it does not.
 * @param {string} command @param {readonly string[]} args @param {Omit<RunOptions, 'onOutput'>} [options]
 * @returns {Promise<string>} what it wrote
 */
export async function capture(command, args, options) {
  let output = '';
  const code = await run(command, args, { ...options, onOutput: (chunk) => (output += chunk) });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`);
  return output;
}

/**
 * The npm that runs us, or the one on the path, as a command and its first arguments. The npm of a script is started
 * through node, since Windows cannot start npm.cmd without a shell.
 * @returns {[command: string, args: string[]]}
 */
function npmCommand() {
  const cli = process.env['npm_execpath'];
  return cli && /\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
}

/**
 * `npm ARGS`, quiet unless it fails.
 * @param {readonly string[]} args @param {Omit<RunOptions, 'onOutput'>} [options]
 */
export function npm(args, options) {
  const [command, first] = npmCommand();
  return capture(command, [...first, ...args, '--loglevel=error', '--no-audit', '--no-fund'], options);
}
