/**
 * Checks every regular expression that the server builds while it runs: those the linter cannot see, because
 * they are put together from data. (Literals are checked by eslint-plugin-regexp.)
 *
 *     npx tsx scripts/check-regexps.mts
 *
 * Ends with 1 where one may backtrack worse than linearly.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import type * as Analyse from '../server/src/answer/analyse';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = path.join(root, 'server/src');
const seeds = path.join(root, 'seeds/sou-2024-72');

/** Pattern and flags of each, with the place that built it. */
const built = new Map<string, { source: string; flags: string; place: string }>();

const Native = RegExp;
globalThis.RegExp = new Proxy(Native, {
  construct(target, [source, flags]: [string | RegExp, string | undefined], newTarget) {
    remember(typeof source === 'string' ? source : source.source, flags ?? '');
    return Reflect.construct(target, [source, flags], newTarget) as RegExp;
  },
});

function remember(source: string, flags: string): void {
  const place = new Error().stack?.split('\n').find((line) => line.includes('/server/src/'));
  if (place) built.set(`${source}/${flags}`, { source, flags, place: place.trim() });
}

// What is built on first use is built by reading the answers that the repository holds.
const { analyse } = (await import(path.join(server, 'answer/analyse.ts'))) as typeof Analyse;
for (const name of fs.readdirSync(server, { recursive: true, encoding: 'utf8' })) {
  if (/\.ts$/.test(name) && !/\.test\.ts$/.test(name) && name.includes('/'))
    await import(path.join(server, name));
}
for (const name of fs.readdirSync(seeds)) {
  if (name.endsWith('.txt')) analyse(fs.readFileSync(path.join(seeds, name), 'utf8'));
}
globalThis.RegExp = Native;

let bad = 0;
for (const { source, flags, place } of built.values()) {
  const started = performance.now();
  const found = checkSync(source, flags.replace('v', 'u'), { timeout: 20_000 });
  const took = `${Math.round(performance.now() - started)} ms`;
  if (found.status === 'safe') continue;
  bad++;
  const why =
    found.status === 'vulnerable'
      ? `${found.complexity.type}, attacked by ${found.attack.pattern}`
      : 'cannot be decided';
  console.log(`/${source.slice(0, 200)}/${flags}\n  ${place}\n  ${why} (${took})`);
}
console.log(`${built.size} regular expressions built at run time, ${bad} of them unsafe`);
process.exit(bad > 0 ? 1 : 0);
