#!/usr/bin/env node
// Builds every bundle that runs: `node scripts/build.mjs [--production] [--only cli,server]`.
import { build } from 'esbuild';
import fs from 'node:fs';

const production = process.argv.includes('--production');
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].split(',')
  : null;

const node = { platform: 'node', target: 'node20', format: 'cjs' };
const bundles = {
  cli: { ...node, entry: 'server/src/cli.ts', banner: { js: '#!/usr/bin/env node' } },
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
