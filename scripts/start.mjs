#!/usr/bin/env node
// @ts-check
// Opens the sample remiss in VS Code with the extension loaded, whatever the machine has: `npm start`.
// `npm start -- --browser` asks for VS Code's server in a browser; PORT chooses its port.
//
// Everything it needs from npm is imported after it has been installed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { chooseForStart, describeChoice } from './lib/choose-vscode.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { exitOnSignals } from './lib/signals.mjs';

/** @import { Choice } from './lib/choose-vscode.mjs' */

const sample = path.join(root, 'seeds', 'sou-2024-72');

/** A profile that meets no other extension and leaves nothing behind. */
const ownProfile = [
  `--user-data-dir=${path.join(root, '.vscode-test', 'start', 'user-data')}`,
  `--extensions-dir=${path.join(root, '.vscode-test', 'start', 'extensions')}`,
];

if (Number.parseInt(process.versions.node) < 20) {
  console.error(`Node 20 or newer is needed, and this is ${process.versions.node}.`);
  process.exit(1);
}
exitOnSignals();
try {
  await ensureDependencies(console.log);
  await open(
    process.argv.includes('--browser') ? { kind: 'browser', why: 'you ask for it' } : await chooseForStart(),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @param {Choice} choice @returns {Promise<void>} */
async function open(choice) {
  if (choice.kind === 'browser') {
    console.log(describeChoice(choice));
    const { openInBrowser } = await import('./vscode-server/open-in-browser.mjs');
    return openInBrowser(sample, Number(process.env['PORT'] ?? 0));
  }
  if (choice.kind === 'installed') {
    await build();
    console.log(describeChoice(choice));
    return openOnDesktop(choice.executable);
  }
  const { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } =
    await import('@vscode/test-electron');
  let command;
  try {
    command = resolveCliPathFromVSCodeExecutablePath(await downloadAndUnzipVSCode('stable'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return open({ kind: 'browser', why: `${choice.why} and its download failed (${reason})` });
  }
  await build();
  console.log(describeChoice(choice));
  return openOnDesktop(command, [...ownProfile, '--disable-workspace-trust', '--skip-welcome']);
}

async function build() {
  const code = await run(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { cwd: root });
  if (code !== 0) throw new Error('The build failed.');
}

/**
 * Tells VS Code to open the sample, as a person would on the command line: its window outlives the command.
 * @param {string} command `code`, wherever it stands.
 * @param {readonly string[]} [flags] @returns {Promise<void>}
 */
function openOnDesktop(command, flags = []) {
  // VS Code refuses to run as root unless told how.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', ...ownProfile] : [];
  const answer = path.join(sample, 'botkyrka-kommun.txt');
  const args = [sample, answer, `--extensionDevelopmentPath=${root}`, ...new Set([...asRoot, ...flags])];
  // Windows starts `code.cmd` through a shell, which needs quotes around a path.
  const shell = process.platform === 'win32';
  const quoted = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  return new Promise((resolve, reject) => {
    const child = spawn(quoted(command), args.map(quoted), { shell, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}.`)),
    );
  });
}
