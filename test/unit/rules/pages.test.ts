import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { allRules } from '../../../server/src/rules/all';
import { rulePage, rulesIndex } from '../../../server/src/rules/pages';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'rules');
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');

// npx tsx scripts/rules-docs.mts writes them anew.
describe('Pages about the rules', () => {
  it('say what the rules say', () => {
    for (const rule of allRules) assert.equal(read(`${rule.code}.md`), rulePage(rule), rule.code);
    assert.equal(read('README.md'), rulesIndex(allRules));
  });

  it('are of rules that exist', () => {
    const pages = fs.readdirSync(folder).sort();
    assert.deepEqual(pages, ['README.md', ...allRules.map(({ code }) => `${code}.md`)].sort());
  });

  it('say why, and show what is wrong and what is right', () => {
    for (const { code, guide } of allRules) {
      assert.ok(guide.title.length > 5 && guide.looks.length > 40 && guide.source.length > 20, code);
      assert.ok(guide.wrong !== guide.right || guide.rightName || guide.versions, code);
    }
  });
});
