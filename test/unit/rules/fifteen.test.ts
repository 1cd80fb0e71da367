import assert from 'node:assert/strict';
import { allRules } from '../../../server/src/rules/all';
import { tried } from './examples';

/** True and false positives of a rule together. */
const fewest = 15;

// The tables of every rule's tests are filled when mocha has loaded them, which it does before the first test runs.
describe('Every rule', () => {
  for (const { code } of allRules) {
    it(`is tried on at least ${fewest} texts: ${code}`, () => {
      const count = tried.get(code)?.size ?? 0;
      assert.ok(count >= fewest, `${code} is tried on ${count}`);
    });
  }
});
