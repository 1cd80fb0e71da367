import assert from 'node:assert/strict';
import { countsOfBoth, countTests, failedTitles, totalOf } from '../../../scripts/lib/counts.mjs';

const end = (...lines: string[]): string => `\n  A suite\n    ✔ a test\n\n\n${lines.join('\n')}\n\n`;

describe('Counting tests', () => {
  it('reads the lines that end a run', () => {
    const output = end('  12 passing (3s)', '  2 pending', '  1 failing');
    assert.deepEqual(countTests(output, 1), { passed: 12, failed: 1, skipped: 2 });
  });

  it('reads a run without failures', () => {
    assert.deepEqual(countTests(end('  3 passing (79ms)'), 0), { passed: 3, failed: 0, skipped: 0 });
  });

  it('takes a run that broke off for a failure', () => {
    const counts = countTests('SyntaxError: Unexpected token\n', 1);
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0, trouble: 'ended with exit code 1' });
  });

  it('takes a run that failed after its last test for a failure', () => {
    assert.equal(countTests(end('  3 passing (79ms)'), 143).failed, 1);
  });

  it('takes a run without tests for a failure', () => {
    assert.equal(countTests(end('  0 passing (1ms)'), 0).trouble, 'ran no test');
    assert.equal(countTests('', 0).failed, 1);
  });

  it('does not take a line of a test for the end', () => {
    assert.equal(countTests(`    ✔ has 40 passing references\n${end('  1 passing (2ms)')}`, 0).passed, 1);
  });

  it('adds up', () => {
    const counts = { passed: 4, failed: 1, skipped: 1 };
    assert.equal(totalOf([counts, { passed: 38, failed: 0, skipped: 0 }]), '42 passed, 1 failed');
  });

  it('names what failed by its outermost title, once', () => {
    const failures = [
      '  1) Import\n       shows a list:\n     Error: 3) is no title\n      at a file',
      '  2) Import\n       "after all" hook:\n     Error',
      '  3) a test without a describe:\n     Error',
    ];
    const output = `  A suite\n    1) shows a list\n${end('  1 passing (2ms)', '  3 failing', '', ...failures)}`;
    assert.deepEqual(failedTitles(output), ['Import', 'a test without a describe']);
    assert.deepEqual(failedTitles('SyntaxError: Unexpected token\n'), []);
  });

  it('counts what failed first and passed then as passed, and what failed twice as failed', () => {
    const first = { passed: 10, failed: 2, skipped: 1 };
    const passed = { passed: 4, failed: 0, skipped: 0 };
    assert.deepEqual(countsOfBoth(first, passed), { passed: 12, failed: 0, skipped: 1 });
    assert.deepEqual(countsOfBoth(first, { ...passed, failed: 1 }), { passed: 11, failed: 1, skipped: 1 });
    // What broke off the second time has failed, whatever the first had to say.
    assert.equal(countsOfBoth({ ...first, failed: 1 }, { ...passed, failed: 3 }).failed, 3);
  });
});
