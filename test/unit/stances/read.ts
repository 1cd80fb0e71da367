import * as assert from 'node:assert/strict';
import { lexiconFor } from '../../../server/src/answer/stances/lexicon';
import { scanBlock, type BlockReading } from '../../../server/src/answer/stances/scan';
import { Prose, Words } from '../../../server/src/text/prose';

/** Prose that stands in the file as it is read. */
export function proseOf(text: string): Prose {
  return new Prose(new Words(text, [0, 0, text.length]));
}

/** What one block says, read by itself. */
export function scan(text: string): BlockReading {
  return scanBlock(proseOf(text), lexiconFor());
}

/** The positions of the respondent's present stances in a block, in order; "" where there is none. */
export function positions(text: string): string {
  return scan(text)
    .marks.filter(({ subject, earlier, qualifiers, object, rule }) => {
      const own = subject !== 'other' && rule !== 'joinsAnother';
      const counts = own && !earlier && !qualifiers.includes('concession');
      return counts && (object === 'proposal' || object === 'assessment');
    })
    .map(({ position }) => position)
    .join(' ');
}

/** Tests of one construction: the positions wanted, and sentences that carry them. */
export function check(construction: string, wanted: Readonly<Record<string, readonly string[]>>): void {
  describe(construction, () => {
    for (const [position, sentences] of Object.entries(wanted)) {
      for (const sentence of sentences) {
        it(`${position || 'no stance'}: ${sentence}`, () => assert.equal(positions(sentence), position));
      }
    }
  });
}

/** The kinds of argument in a block, in order; "" where there is none. */
export function reasons(text: string): string {
  return scan(text)
    .arguments.map(({ kind }) => kind)
    .join(' ');
}

/** Tests of one construction: the arguments wanted, and sentences that hold them. */
export function checkReasons(
  construction: string,
  wanted: Readonly<Record<string, readonly string[]>>,
): void {
  describe(construction, () => {
    for (const [kinds, sentences] of Object.entries(wanted)) {
      for (const sentence of sentences) {
        it(`${kinds || 'no argument'}: ${sentence}`, () => assert.equal(reasons(sentence), kinds));
      }
    }
  });
}
