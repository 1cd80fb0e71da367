#!/usr/bin/env node
// Builds every bundle that runs: `node scripts/build.mjs [--production] [--only cli,server]`.
import { build } from 'esbuild';
import fs from 'node:fs';

const production = process.argv.includes('--production');
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].split(',')
  : null;

const node = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // `module` first: some packages' `main` hides its parts from a bundler.
  mainFields: ['module', 'main'],
  // Node has them all. What is thought not to is written as a `new RegExp`, which is made anew wherever it is asked.
  supported: { 'regexp-unicode-property-escapes': true },
};
const program = { ...node, banner: { js: '#!/usr/bin/env node' } };
/** What writes files for others is read at the first export: a file of its own, beside those that want it. */
const exportLater = {
  name: 'export-later',
  setup: (building) =>
    building.onResolve({ filter: /\/export\/write$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './export.js', external: true } : undefined,
    ),
};
const browser = { platform: 'browser', target: 'es2022' };
const bundles = {
  extension: { ...node, entry: 'client/src/extension.ts', external: ['vscode'] },
  browser: { ...browser, entry: 'client/src/browser.ts', format: 'cjs', external: ['vscode'] },
  server: { ...program, entry: 'server/src/node.ts', plugins: [exportLater] },
  export: { ...node, entry: 'server/src/export/write.ts' },
  worker: { ...browser, entry: 'server/src/worker.ts', format: 'iife' },
  // One file for both: it is by far the largest, and is read when something is first imported.
  importer: {
    ...browser,
    entry: 'server/src/importer.ts',
    format: 'iife',
    external: ['node:worker_threads'],
    logOverride: { 'empty-import-meta': 'silent' },
  },
  cli: { ...program, entry: 'server/src/cli.ts', plugins: [exportLater] },
  // The page of the matrix; its styles become dist/matrix.css.
  matrix: { ...browser, entry: 'client/webview/matrix/main.ts', format: 'iife' },
};

for (const [name, { entry, ...options }] of Object.entries(bundles)) {
  if ((only && !only.includes(name)) || !fs.existsSync(entry)) continue;
  await build({
    entryPoints: [entry],
    outfile: `dist/${name}.js`,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    logLevel: 'warning',
    ...options,
  });
}
