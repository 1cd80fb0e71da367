import assert from 'node:assert/strict';
import { countTests, totalOf } from '../../../scripts/lib/counts.mjs';

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
});
