// @ts-check
// The packages of the project: whether they are there, and how they come there. Imports nothing from npm, since it
// runs before anything is installed.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { npm } from './run.mjs';

/**
 * A lock file, or npm's note of what it has installed.
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 */

/**
 * `npm ci`, unless the packages of the lock file are already there.
 * @param {(message: string) => void} log
 */
export async function ensureDependencies(log) {
  const wanted = readLock(path.join(root, 'package-lock.json'));
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (wanted && installed && isInstalled(wanted, installed)) return;
  log(installed ? 'Updating packages: package-lock.json has changed …' : 'Installing packages …');
  const started = Date.now();
  await npm(['ci'], { cwd: root });
  log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/**
 * Whether every package of the lock file is there in its version, and nothing else. Optional packages are for other
 * platforms, and may be missing.
 * @param {Lock} wanted @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  const present = Object.entries(installed.packages);
  if (present.some(([name, { version }]) => wanted.packages[name]?.version !== version)) return false;
  return Object.entries(wanted.packages).every(
    ([name, { optional }]) => name === '' || optional || installed.packages[name] !== undefined,
  );
}

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
