#!/usr/bin/env node
// @ts-check
// Builds the tests that run inside VS Code: one bundle for the extension host under Node, one for the web worker.
// Suites in test/vscode/suite/ run in both, those in its folders node/ and web/ in one.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib/root.mjs';

const host = path.join(root, 'test', 'vscode', 'host');

/** @param {'node' | 'web'} kind @returns {string[]} */
function suiteFiles(kind) {
  const suite = path.join(root, 'test', 'vscode', 'suite');
  return [suite, path.join(suite, kind)]
    .filter((directory) => fs.existsSync(directory))
    .flatMap((directory) => fs.readdirSync(directory).map((name) => path.join(directory, name)))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

/** Makes `import suites from 'suites'` a list of functions that load a suite each. @param {'node' | 'web'} kind */
function suitesOf(kind) {
  const loaders = suiteFiles(kind).map((file) => `() => import(${JSON.stringify(file)})`);
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'suites',
    setup(build) {
      build.onResolve({ filter: /^suites$/ }, ({ path }) => ({ path, namespace: 'suites' }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
        contents: `export default [${loaders.join(', ')}];`,
        resolveDir: root,
      }));
    },
  };
  return plugin;
}

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning', absWorkingDir: root };
await Promise.all([
  build({
    ...common,
    entryPoints: [path.join(host, 'mocha-node.ts')],
    outfile: 'dist/test/vscode/node.js',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    plugins: [suitesOf('node')],
  }),
  build({
    ...common,
    entryPoints: [path.join(host, 'mocha-web.ts')],
    outfile: 'dist/test/vscode/web.js',
    platform: 'browser',
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(host, 'assert-web.ts') },
    plugins: [suitesOf('web')],
  }),
]);
