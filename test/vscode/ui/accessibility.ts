/** What axe finds wrong with a page, for those who cannot see it, or not well. */
import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Locator } from 'playwright-core';

/** How many of axe's rules find something to look at in a page that is worth looking at. */
const fewestRules = 20;

interface Found {
  readonly passed: string[];
  readonly violations: string[];
}

/** @param page the body of a page or frame @returns what is wrong, a line each: the rule, where, and why */
export async function violationsOf(page: Locator): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: Found = await page.evaluate(`
    axe.run(document).then(({ passes, violations }) => ({
      passed: passes.map(({ id }) => id),
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => id + ' at ' + target.flat().join(' ') + ': ' + failureSummary)),
    }))`);
  const { passed, violations } = found;
  assert.ok(
    passed.length + violations.length >= fewestRules,
    `Hardly anything was looked at: ${passed.join()}`,
  );
  assert.ok([...passed, ...violations.map((text) => text.split(' ')[0])].includes('color-contrast'));
  return violations;
}
