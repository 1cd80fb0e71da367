#!/usr/bin/env node
// @ts-check
// Installs what is missing, builds, and runs every test: `npm test`, or `npm test -- unit protocol` for some of them.
// A name chooses all suites that begin with it: `vscode` is four.
import fs from 'node:fs';
import path from 'node:path';
import { countsOfBoth, countTests, failedTitles, totalOf } from './lib/counts.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { exitOnSignals } from './lib/signals.mjs';

const mocha = path.join('node_modules', 'mocha', 'bin', 'mocha.js');
const inVSCode = path.join('test', 'vscode', 'run.mjs');

/** The arguments of node, a suite each. @type {Record<string, string[]>} */
const suites = {
  unit: [mocha],
  protocol: [mocha, '--config', 'test/protocol/.mocharc.json'],
  documents: [mocha, '--config', 'test/documents/.mocharc.json'],
  growth: [mocha, '--config', 'test/growth/.mocharc.json'],
  'vscode-oldest': [inVSCode, 'oldest'],
  'vscode-newest': [inVSCode, 'newest'],
  'vscode-oldest-web': [inVSCode, 'oldest', '--web'],
  'vscode-newest-web': [inVSCode, 'newest', '--web'],
  ui: [mocha, '--config', 'test/vscode/ui/.mocharc.json'],
};

/**
 * The suites whose tests drive other programs, or measure. A busy machine may make them fail, and does so rarely twice
 * in a row: what fails in them is run once more, and said to have passed only then.
 */
const twice = Object.keys(suites).filter((name) => name !== 'unit');

exitOnSignals();
const names = chosen(process.argv.slice(2));
const started = Date.now();
await ensureDependencies(console.log);
for (const script of ['build.mjs', 'build-tests.mjs']) {
  const code = await run(process.execPath, [path.join('scripts', script)], { cwd: root });
  if (code !== 0) process.exit(code);
}
if (names.includes('ui')) {
  fs.rmSync(path.join(root, 'test', 'vscode', 'screenshots'), { recursive: true, force: true });
}

/** @type {(import('./lib/counts.mjs').Counts & { name: string, seconds: number })[]} */
const results = [];
for (const name of names) {
  const begun = Date.now();
  const first = await runSuite(name, suites[name] ?? []);
  const result = first.failed > 0 && twice.includes(name) ? await runAgain(name, first) : first;
  results.push({ name, seconds: (Date.now() - begun) / 1000, ...result });
}

console.log(`\nIn ${((Date.now() - started) / 1000).toFixed(0)} s:`);
for (const { name, seconds, passed, failed, skipped, trouble } of results) {
  const numbers = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const rest = trouble === undefined ? '' : ` (${trouble})`;
  console.log(`  ${name.padEnd(18)} ${seconds.toFixed(1).padStart(5)} s  ${numbers}${rest}`);
}
console.log(totalOf(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

/** @param {string} name @param {readonly string[]} args */
async function runSuite(name, args) {
  console.log(`\n── ${name} ──`);
  let output = '';
  const code = await run(process.execPath, args, {
    cwd: root,
    onOutput: (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    },
  });
  return { ...countTests(output, code), output };
}

/**
 * Runs what failed once more: the whole of the outermost `describe`, since its tests build on each other, or the suite.
 * @param {string} name @param {Awaited<ReturnType<typeof runSuite>>} first
 */
async function runAgain(name, first) {
  const args = suites[name] ?? [];
  const titles = args[0] === mocha ? failedTitles(first.output) : [];
  const isWhole = titles.length === 0;
  const only = titles.map((title) => title.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|');
  const second = await runSuite(
    `${name}, once more`,
    isWhole ? args : [...args, '--grep', `^(${only})( |$)`],
  );
  const trouble = second.trouble ?? `${isWhole ? 'all of it' : titles.join(', ')} had to be run twice`;
  return { ...(isWhole ? second : countsOfBoth(first, second)), trouble };
}

/** @param {readonly string[]} wanted @returns {string[]} */
function chosen(wanted) {
  const all = Object.keys(suites);
  const unknown = wanted.filter((start) => !all.some((name) => name.startsWith(start)));
  if (unknown.length > 0) {
    console.error(`No suite is called ${unknown.join(' or ')}. There are ${all.join(', ')}.`);
    process.exit(2);
  }
  return wanted.length === 0 ? all : all.filter((name) => wanted.some((start) => name.startsWith(start)));
}
