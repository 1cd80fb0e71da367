import * as assert from 'node:assert/strict';
import { readFlow } from '../../../server/src/text/flow';
import type { ReferenceContext } from '../../../server/src/answer/references/references';
import { readReferences } from '../../../server/src/answer/references/references';

const context: ReferenceContext = { inquiry: 'SOU 2024:72', date: '2025-02-11', sections: [] };

/** The references of a text in the report's review, each as "kind | text | target", white space folded. */
export function read(text: string, changes: Partial<ReferenceContext> = {}): string[] {
  return readReferences(readFlow(text), { ...context, ...changes }).map(
    ({ kind, text, target }) => `${kind} | ${text.replace(/\s+/g, ' ')} | ${short(target)}`,
  );
}

/** Addresses at lagen.nu without the host, sections of the report under review without its name. */
function short(target: string | null): string {
  return (target ?? '–').replace('https://lagen.nu/', '/').replace('SOU 2024:72#', '#');
}

/** Asserts that a sentence has exactly these references. */
export function reads(sentence: string, ...expected: string[]): void {
  // A full sentence, so that it is read as running text and not as a heading or a letterhead.
  assert.deepEqual(read(`Nämnden har tagit del av remissen. ${sentence}`), expected);
}

/** Asserts that a sentence has no reference. */
export function readsNothing(sentence: string): void {
  reads(sentence);
}
