/** Writes the pages about the rules, docs/rules/*.md, from the rules themselves. */
import fs from 'node:fs';
import path from 'node:path';
import { allRules } from '../server/src/rules/all';
import { rulePage, rulesIndex } from '../server/src/rules/pages';

const folder = path.join(import.meta.dirname, '..', 'docs', 'rules');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const rule of allRules) fs.writeFileSync(path.join(folder, `${rule.code}.md`), rulePage(rule));
fs.writeFileSync(path.join(folder, 'README.md'), rulesIndex(allRules));
