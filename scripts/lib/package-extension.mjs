// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { filesInArchive } from './archive.mjs';
import { faultsOfPackage } from './package-contents.mjs';
import { root } from './root.mjs';
import { capture } from './run.mjs';

/**
 * Builds the package that users install, from bundles built anew, and looks into it.
 * @param {string} [directory] Where to put it.
 * @returns {Promise<{ file: string, files: string[], size: number, faults: string[] }>}
 */
export async function packageExtension(directory = root) {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(directory, `${manifest.name}-${manifest.version}.vsix`);
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The bundles hold what they need; vsce would add node_modules.
  await capture(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], { cwd: root });
  const archive = fs.readFileSync(file);
  const files = filesInArchive(archive);
  return {
    file,
    files,
    size: archive.length,
    faults: faultsOfPackage({ files, size: archive.length, manifest }),
  };
}
