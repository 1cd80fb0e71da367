import * as assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import { answeredBy, answersTo, hierarchyAt } from '../../server/src/features/callHierarchy';
import { completion } from '../../server/src/features/completion/completion';
import { folding } from '../../server/src/features/folding';
import { highlight } from '../../server/src/features/highlight';
import { implementation } from '../../server/src/features/implementation';
import { otherPlaces, otherPositions } from '../../server/src/features/lenses';
import { references } from '../../server/src/features/references';
import { sectionTitleHints } from '../../server/src/features/sectionTitles';
import { readPlainly } from '../unit/plainReader';

const uri = 'file:///svar/0.remissvar';

/** So many answers, of which forty answer 5.4 and all answer chapters of their own. */
function corpusOf(answers: number): Snapshot {
  const corpus = new Corpus({ plainText: true }, readPlainly);
  corpus.update(
    Array.from({ length: answers }, (_, at) => {
      const section = at < 40 ? '5.4 Läkare\n\nVi tillstyrker förslaget, se avsnitt 5.4.\n\n' : '';
      const own = `${7 + (at % 20)}.${1 + (at % 40)} Annat\n\nVi avstyrker förslaget, se avsnitt \n`;
      const text = `Kommun ${at}, SOU 2024:72\n\n${section}${own}`;
      return { kind: 'disk' as const, uri: `file:///svar/${at}.remissvar`, text };
    }),
  );
  return corpus.snapshot;
}

/** The least processor time of a few hundred runs together, in milliseconds, when all is warm. */
function cost(work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 6; round++) {
    const before = process.cpuUsage();
    for (let run = 0; run < 200; run++) work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('[flat] features: four times the answers, the same time, where as many answer the section', function () {
  this.timeout(60_000);
  const small = corpusOf(500);
  const large = corpusOf(2000);
  const at = small.document(uri)!.text.indexOf('5.4');
  const end = small.document(uri)!.text.length - 1;
  const of = { kind: 'section', inquiryKey: small.document(uri)!.inquiryKey, number: '5.4' } as const;

  const features: Readonly<Record<string, (snapshot: Snapshot) => unknown[]>> = {
    'counts of a lens': (snapshot) => otherPositions(snapshot, uri, ['5.4']),
    'places of a lens': (snapshot) => otherPlaces(snapshot, uri, ['5.4']),
    references: (snapshot) => references(snapshot, uri, at, { includeDeclaration: true }),
    implementation: (snapshot) => implementation(snapshot, uri, at),
    'document highlight': (snapshot) => highlight(snapshot, uri, at),
    folding: (snapshot) => folding(snapshot.document(uri)!),
    'titles of sections': (snapshot) =>
      sectionTitleHints(snapshot, snapshot.document(uri)!, { start: 0, end: Infinity }),
    completion: (snapshot) => completion(snapshot, uri, end, true),
    'call hierarchy': (snapshot) => hierarchyAt(snapshot, uri, at),
    'who answers a section': (snapshot) => answersTo(snapshot, of),
    'what a respondent answers': (snapshot) => answeredBy(snapshot, { kind: 'respondent', uri }),
  };
  for (const [name, feature] of Object.entries(features)) {
    it(name, () => {
      assert.ok(feature(small).length > 0, 'finds something');
      assert.equal(feature(large).length, feature(small).length);
      const first = Math.max(
        cost(() => feature(small)),
        1,
      );
      // Flat is 1, linear is 4; half-way between, on the scale of ratios, is 2.
      const ratio = cost(() => feature(large)) / first;
      assert.ok(ratio < 2, `× ${ratio.toFixed(2)}`);
    });
  }
});
