// @ts-check
// Which VS Code the tests run in: a desktop's where one can be had, else the server's in a browser.

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(name: string) => Promise<unknown>} lookup Resolves the name of a host, or rejects.
 */

/**
 * @typedef {{ kind: 'installed', executable: string, why: string }
 *   | { kind: 'download', why: string }
 *   | { kind: 'browser', why: string }} Choice
 */

/** Where VS Code is downloaded from. */
export const downloadHost = 'update.code.visualstudio.com';

/** @param {Machine} machine @returns {Promise<Choice>} */
export async function chooseVSCode({ env, platform, lookup }) {
  const executable = env['VSCODE_EXECUTABLE'];
  if (executable) return { kind: 'installed', executable, why: 'VSCODE_EXECUTABLE names it' };
  if (!hasDesktop(env, platform)) return { kind: 'browser', why: 'there is no desktop' };
  try {
    await lookup(downloadHost);
  } catch {
    return { kind: 'browser', why: `${downloadHost} cannot be reached` };
  }
  return { kind: 'download', why: `${downloadHost} can be reached` };
}

/**
 * Whether a window could be shown at all.
 * @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform
 */
export function hasDesktop(env, platform) {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
