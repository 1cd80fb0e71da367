import assert from 'node:assert/strict';
import { allRules, answerRules } from '../../../server/src/rules/all';
import { applied, check } from './examples';

describe('Rules', () => {
  it('have codes of their own', () => {
    const codes = allRules.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
  });

  for (const rule of answerRules) {
    const { wrong, right, remiss, rightName, versions } = rule.guide;
    it(`${rule.code} finds the wrong example and not the right one`, () => {
      const beside = remiss ? { remiss } : {};
      const found = check(rule, wrong, { ...beside, ...(versions && { versions: versions.wrong }) });
      assert.ok(found.length > 0, wrong);
      const besideRight = {
        ...beside,
        ...(rightName && { name: rightName }),
        ...(versions && { versions: versions.right }),
      };
      assert.deepEqual(check(rule, right, besideRight), []);
      const fixes = found.flatMap(({ fixes }) => fixes ?? []);
      assert.equal(fixes.length > 0, rule.guide.fixes.length > 0, 'the guide and the fixes agree');
    });

    it(`${rule.code} finds nothing more where a fix of the wrong example has been made`, () => {
      const beside = remiss ? { remiss } : {};
      for (const { fixes = [] } of check(rule, wrong, beside)) {
        for (const fix of fixes) {
          const mended = applied(wrong, fix);
          assert.notEqual(mended, wrong, fix.title);
          assert.deepEqual(check(rule, mended, beside), [], fix.title);
        }
      }
    });
  }
});
