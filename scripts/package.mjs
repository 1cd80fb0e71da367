#!/usr/bin/env node
// @ts-check
// Builds the package that users install, and fails if it holds anything but what runs: `npm run package`.
import path from 'node:path';
import { kilobytes } from './lib/package-contents.mjs';
import { packageExtension } from './lib/package-extension.mjs';

const { file, files, size, faults } = await packageExtension();
for (const name of files) console.log(`  ${name}`);
console.log(`${path.basename(file)}: ${files.length} files, ${kilobytes(size)}`);
for (const fault of faults) console.error(`error: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
