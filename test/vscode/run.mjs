#!/usr/bin/env node
// @ts-check
// Runs the suites inside VS Code, the built extension loaded and a copy of the seeds open:
// `node test/vscode/run.mjs oldest|newest [--web]`, after scripts/build.mjs and scripts/build-tests.mjs.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { releases } from '../../scripts/vscode-server/releases.mjs';
import { chooseForTests, describeChoice } from '../../scripts/lib/choose-vscode.mjs';
import { testSettings } from './host/settings.mjs';

const [name, ...flags] = process.argv.slice(2);
if (name !== 'oldest' && name !== 'newest') throw new Error('Say which VS Code: oldest or newest.');
const web = flags.includes('--web');

const choice = await chooseForTests();
// A desktop's newest is whatever has come out; the server's is the one we know.
const version = name === 'newest' && choice.kind === 'download' ? 'stable' : releases[name].vscode;
console.log(`${describeChoice(choice)}${choice.kind === 'installed' ? '' : ` Release: ${version}.`}`);

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-test-'));
// runTests ends VS Code on SIGINT only.
process.once('SIGTERM', () => process.emit('SIGINT') || process.exit(143));
process.once('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));
const folder = path.join(scratch, 'sou-2024-72');
fs.cpSync(path.join(root, 'seeds', 'sou-2024-72'), folder, { recursive: true });
const userData = path.join(scratch, 'user-data');
fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
fs.writeFileSync(path.join(userData, 'User', 'settings.json'), JSON.stringify(testSettings));

try {
  await runTests({
    vscodeExecutablePath: await executableOf(choice),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist', 'test', 'vscode', web ? 'web.js' : 'node.js'),
    launchArgs: [
      folder,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${path.join(scratch, 'extensions')}`,
      '--disable-extensions',
      ...(web ? ['--extensionDevelopmentKind=web'] : []),
    ],
    extensionTestsEnv: { VSCODE_HOST_RELEASE: name },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {import('../../scripts/lib/choose-vscode.mjs').Choice} choice */
async function executableOf(choice) {
  if (choice.kind === 'installed') return choice.executable;
  if (choice.kind === 'browser') return path.join(root, 'test', 'vscode', 'host', 'code.mjs');
  return downloadAndUnzipVSCode(version);
}
