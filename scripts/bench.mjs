#!/usr/bin/env node
// @ts-check
// Builds and measures: `npm run bench`, or `npm run bench -- keystroke` for some of it.
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { exitOnSignals } from './lib/signals.mjs';

exitOnSignals();
const folder = path.join(root, 'test', 'bench');
const all = fs.readdirSync(folder).filter((file) => file.endsWith('.ts'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(`${name}.ts`));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${all.map(named).join(', ')}.`);
  process.exit(2);
}

await ensureDependencies(console.log);
const built = await run(process.execPath, [path.join('scripts', 'build.mjs'), '--production'], { cwd: root });
if (built !== 0) process.exit(built);
for (const file of all) {
  if (wanted.length > 0 && !wanted.includes(named(file))) continue;
  console.log(`\n── ${named(file)} ──`);
  const code = await run(process.execPath, [await bundle(file)], { cwd: root });
  if (code !== 0) process.exitCode = code;
}

/**
 * Bundles a benchmark as the product is bundled, so that it measures the code that ships; gives the bundle's path.
 * @param {string} file
 */
async function bundle(file) {
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'dist', 'bench', `${named(file)}.cjs`);
  await build({
    entryPoints: [path.join(folder, file)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    // As the server ships: an ES module of the same code is a tenth slower.
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'warning',
    define: { 'import.meta.filename': '__filename' },
    plugins: [
      {
        name: 'own-folder',
        setup: (building) => building.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, inOwnFolder),
      },
    ],
  });
  return outfile;
}

/** Lets a test's helper know the folder it was written in, wherever it is bundled. @param {{ path: string }} file */
function inOwnFolder({ path: file }) {
  const folder = JSON.stringify(path.dirname(file));
  const contents = fs.readFileSync(file, 'utf8').replace(/import\.meta\.dirname|__dirname/g, folder);
  return { contents, loader: /** @type {const} */ ('ts') };
}

/** @param {string} file */
function named(file) {
  return file.slice(0, -'.ts'.length);
}
