// @ts-check
// Installs a VS Code server from the npm registry, and nothing else: no compiler, no script of a package is run.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { capture, npm } from '../lib/run.mjs';
import {
  nodeVersion,
  releases,
  ripgrepVersion,
  stubbedModules,
  unneededExtensions,
  unneededModules,
} from './releases.mjs';

/** @import { Release, ReleaseName } from './releases.mjs' */

const here = path.dirname(fileURLToPath(import.meta.url));
const stampName = 'stamp.json';

/** Where servers and their data are kept: out of git, and where @vscode/test-electron keeps its downloads too. */
export const cacheDirectory = path.resolve(here, '../../.vscode-test');

/**
 * @typedef {object} InstalledServer
 * @property {string} vscode The version of VS Code, "1.100.3".
 * @property {string} directory Its application folder.
 * @property {string} main Its server's entry file.
 * @property {string} node The Node that runs it.
 */

/**
 * Installs a release unless it is already there. Two processes may do it at once: each works in a folder of its own
 * and moves the finished one into place, and who comes second uses the first one's.
 * @param {ReleaseName} name
 * @param {(message: string) => void} [log]
 * @returns {Promise<InstalledServer>}
 */
export async function installServer(name, log = () => {}) {
  const release = releases[name];
  const directory = path.join(cacheDirectory, `vscode-server-${release.vscode}`);
  const stamp = stampOf(release);
  if (!hasStamp(directory, stamp)) {
    const started = Date.now();
    log(`Installing the VS Code ${release.vscode} server from npm …`);
    fs.mkdirSync(cacheDirectory, { recursive: true });
    const work = fs.mkdtempSync(`${directory}.tmp-`);
    try {
      await unpackServer(release, work);
      await installModules(path.join(work, 'vscode'));
      if (Number.parseInt(process.versions.node) < release.node) await installNode(work);
      fs.writeFileSync(path.join(work, stampName), stamp);
      moveIntoPlace(work, directory, stamp);
    } finally {
      fs.rmSync(work, { recursive: true, force: true });
    }
    log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  }
  const vscode = path.join(directory, 'vscode');
  const ownNode = nodeIn(directory);
  return {
    vscode: release.vscode,
    directory: vscode,
    main: path.join(vscode, 'out', 'server-main.js'),
    node: fs.existsSync(ownNode) ? ownNode : process.execPath,
  };
}

/**
 * What an installation was made of: it is made again when any of it changes, the code in this folder too, or when we
 * run on another Node.
 * @param {Release} release
 */
function stampOf(release) {
  const recipe = createHash('sha256');
  const stubs = Object.values(stubbedModules).map((file) => path.join('stubs', file));
  for (const file of ['install.mjs', 'releases.mjs', ...new Set(stubs)]) {
    recipe.update(fs.readFileSync(path.join(here, file)));
  }
  return JSON.stringify({
    vscode: release.vscode,
    platform: `${process.platform}-${process.arch}`,
    ownNode: Number.parseInt(process.versions.node) < release.node,
    recipe: recipe.digest('hex'),
  });
}

/** @param {string} directory @param {string} stamp */
function hasStamp(directory, stamp) {
  const file = path.join(directory, stampName);
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === stamp;
}

/** @param {string} directory */
function nodeIn(directory) {
  return path.join(directory, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Puts the server's own part of the package into `work/vscode`.
 * @param {Release} release @param {string} work
 */
async function unpackServer(release, work) {
  await npm(['pack', `code-server@${release.codeServer}`], { cwd: work });
  const archive = path.join(work, `code-server-${release.codeServer}.tgz`);
  const integrity = `sha512-${createHash('sha512').update(fs.readFileSync(archive)).digest('base64')}`;
  if (integrity !== release.integrity) {
    throw new Error(`code-server ${release.codeServer} from npm is not the archive we know: ${integrity}`);
  }
  const left = unneededExtensions.map((name) => `--exclude=package/lib/vscode/extensions/${name}`);
  await capture('tar', ['xzf', archive, '--strip-components=2', ...left, 'package/lib/vscode'], {
    cwd: work,
  });
  fs.rmSync(archive);
}

/**
 * Installs the modules of the server in the versions that its lock file names.
 * @param {string} vscode
 */
async function installModules(vscode) {
  const manifestFile = path.join(vscode, 'package.json');
  const lockFile = path.join(vscode, 'npm-shrinkwrap.json');
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
  const lock = JSON.parse(fs.readFileSync(lockFile, 'utf8'));
  const needed = Object.keys(manifest.dependencies).filter((name) => !unneededModules.includes(name));
  const dependencies = Object.fromEntries(
    needed.map((name) => [name, lock.packages[`node_modules/${name}`].version]),
  );
  const pruned = { name: manifest.name, version: manifest.version, type: manifest.type, dependencies };
  fs.writeFileSync(manifestFile, JSON.stringify(pruned));
  lock.packages[''] = pruned;
  fs.writeFileSync(lockFile, JSON.stringify(lock));
  // `npm ci` refuses the lock file that the package ships; `npm install` keeps the versions it names.
  await npm(['install', '--omit=dev', '--ignore-scripts'], { cwd: vscode });

  for (const [name, file] of Object.entries(stubbedModules)) {
    const directory = path.join(vscode, 'node_modules', name);
    fs.mkdirSync(directory, { recursive: true });
    fs.copyFileSync(path.join(here, 'stubs', file), path.join(directory, 'index.cjs'));
    const stub = { name, version: '0.0.0', main: 'index.cjs' };
    fs.writeFileSync(path.join(directory, 'package.json'), JSON.stringify(stub));
  }
  const ripgrep = path.join(vscode, 'node_modules', '@vscode', 'ripgrep');
  if (fs.existsSync(ripgrep)) await installRipgrep(path.join(ripgrep, 'bin'));
}

/**
 * Older releases find ripgrep, which searches files, in a package that would download it from elsewhere.
 * @param {string} target
 */
async function installRipgrep(target) {
  await withPackage(`@vscode/ripgrep-universal@${ripgrepVersion}`, path.dirname(target), (directory) => {
    fs.cpSync(path.join(directory, 'bin', `${process.platform}-${process.arch}`), target, {
      recursive: true,
    });
  });
}

/** @param {string} work */
async function installNode(work) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  await withPackage(`node-${platform}-${process.arch}@${nodeVersion}`, work, (directory) => {
    fs.mkdirSync(path.join(work, 'bin'));
    fs.renameSync(path.join(directory, 'bin', path.basename(nodeIn(work))), nodeIn(work));
  });
}

/**
 * Lends a package, unpacked beside `near`, to `use`.
 * @param {string} specifier name@version
 * @param {string} near
 * @param {(directory: string) => void} use
 */
async function withPackage(specifier, near, use) {
  const directory = fs.mkdtempSync(path.join(near, 'package-'));
  try {
    fs.writeFileSync(path.join(directory, 'package.json'), JSON.stringify({ private: true }));
    await npm(['install', specifier, '--ignore-scripts', '--no-package-lock'], { cwd: directory });
    use(path.join(directory, 'node_modules', specifier.slice(0, specifier.lastIndexOf('@'))));
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Replaces whatever stands at `directory`, unless another process has just put the same there.
 * @param {string} work @param {string} directory @param {string} stamp
 */
function moveIntoPlace(work, directory, stamp) {
  if (hasStamp(directory, stamp)) return;
  const replaced = `${work}.replaced`;
  try {
    if (fs.existsSync(directory)) fs.renameSync(directory, replaced);
    fs.renameSync(work, directory);
  } catch (error) {
    if (!hasStamp(directory, stamp)) throw error;
  } finally {
    fs.rmSync(replaced, { recursive: true, force: true });
  }
}
