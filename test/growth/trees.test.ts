import * as assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import type { NodeSubject } from '../../server/src/features/nodes';
import { overview } from '../../server/src/features/tree';
import { manyAnswers } from '../manyAnswers';
import { treeWith } from '../unit/features/treeText';
import { readPlainly } from '../unit/plainReader';
import { assertGrowth } from './growth';

/** So many answers to a report of eighty sections. */
function corpusOf(answers: number): Snapshot {
  const corpus = new Corpus({ plainText: true }, readPlainly);
  corpus.update(
    Object.entries(manyAnswers(answers, 80)).map(([name, text]) => ({
      kind: 'disk' as const,
      uri: `file:///svar/${name}`,
      // The plain reader's head.
      text: text.replace(/^(.+)\n\nYttrande över betänkandet (.+)\n/, '$1, $2\n'),
    })),
  );
  while (corpus.refresh(100));
  return corpus.snapshot;
}

describe('[linear] trees: four times the answers, four times the time, at eighty sections', function () {
  this.timeout(120_000);
  const sizes = [150, 600] as const;
  const [small, large] = sizes.map(corpusOf) as [Snapshot, Snapshot];
  const inquiry = [...small.inquiries.keys()][0]!;
  const section: NodeSubject = { inquiry, section: '4.1' };

  const opened: Readonly<Record<string, (snapshot: Snapshot) => unknown[]>> = {
    'the sections, with their counts': (snapshot) => treeWith(snapshot, {}).under(null),
    'the sections, filtered by words': (snapshot) =>
      treeWith(snapshot, { filter: { text: 'löser bristen' } }).under(null),
    'the respondents on a section': (snapshot) => treeWith(snapshot, {}).under(section),
    'the positions on a section': (snapshot) => treeWith(snapshot, { grouping: 'position' }).under(section),
    'those who say nothing of it': (snapshot) => treeWith(snapshot, {}).under({ ...section, silent: true }),
    'the kinds of respondents': (snapshot) => treeWith(snapshot, { tree: 'respondents' }).under(null),
    'the respondents of a kind': (snapshot) =>
      treeWith(snapshot, { tree: 'respondents' }).under({ inquiry, kind: 'kommun' }),
    'what a respondent says': (snapshot) =>
      treeWith(snapshot, { tree: 'respondents' }).under({ inquiry, respondent: 'aneby kommun' }),
    'the way to a place': (snapshot) =>
      treeWith(snapshot, {}).pathTo({ ...section, respondent: 'aneby kommun' }),
    'what the folder holds': (snapshot) => overview(snapshot, { contested: true }, []),
  };
  for (const [name, open] of Object.entries(opened)) {
    it(name, () => {
      assert.ok(open(small).length > 0, 'finds something');
      // Linear is 4, quadratic is 16; half-way between, on the scale of ratios, is 8.
      assertGrowth([() => open(small), () => open(large)], 8, { runs: 5, floor: 5 });
    });
  }
});
