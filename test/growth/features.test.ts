import * as assert from 'node:assert/strict';
import type { FileEvent } from '../../server/src/corpus/corpus';
import { Corpus } from '../../server/src/corpus/corpus';
import { takenAtOnce } from '../../server/src/service';
import type { Snapshot } from '../../server/src/corpus/snapshot';
import { adjacent } from '../../server/src/features/adjacent';
import { answeredBy, answersTo, hierarchyAt } from '../../server/src/features/callHierarchy';
import { completion } from '../../server/src/features/completion/completion';
import { definition } from '../../server/src/features/definition';
import { folding } from '../../server/src/features/folding';
import { highlight } from '../../server/src/features/highlight';
import { hover } from '../../server/src/features/hover';
import { implementation } from '../../server/src/features/implementation';
import { lenses, otherPlaces, otherPositions } from '../../server/src/features/lenses';
import { references } from '../../server/src/features/references';
import { sectionTitleHints } from '../../server/src/features/sectionTitles';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { outline } from '../../server/src/features/symbols';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { readPlainly } from '../unit/plainReader';

const uri = 'file:///svar/0.remissvar';

const sizes = [250, 1000, 4000] as const;

/** So many answers, of which forty answer 5.4 and all answer chapters of their own. */
function answersOf(count: number): FileEvent[] {
  return Array.from({ length: count }, (_, at) => {
    const section = at < 40 ? '5.4 Läkare\n\nVi tillstyrker förslaget, se avsnitt 5.4.\n\n' : '';
    const own = `${7 + (at % 20)}.${1 + (at % 40)} Annat\n\nVi avstyrker förslaget, se avsnitt \n`;
    const text = `Kommun ${at}, SOU 2024:72\n\n${section}${own}`;
    return { kind: 'disk', uri: `file:///svar/${at}.remissvar`, text };
  });
}

function corpusOf(count: number): Corpus {
  const corpus = new Corpus({ plainText: true }, readPlainly);
  corpus.update(answersOf(count));
  return corpus;
}

/** The least processor time of some runs together, in milliseconds, when all is warm. */
function cost(work: () => unknown, runs = 200, rounds = 6): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (let run = 0; run < runs; run++) work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** How many times as long the work takes at each size as at the one before. */
function ratios(work: (size: number) => unknown, runs?: number, rounds?: number): number[] {
  const costs = sizes.map((size) =>
    Math.max(
      cost(() => work(size), runs, rounds),
      1,
    ),
  );
  return costs.slice(1).map((taken, at) => taken / costs[at]!);
}

const shown = (found: readonly number[]) => found.map((ratio) => `× ${ratio.toFixed(2)}`).join(', ');

const corpora = new Map<number, Corpus>();
const snapshotOf = (size: number): Snapshot => {
  const corpus = corpora.get(size) ?? corpusOf(size);
  corpora.set(size, corpus);
  return corpus.snapshot;
};
const small = snapshotOf(250);
const at = small.document(uri)!.text.indexOf('5.4');
const end = small.document(uri)!.text.length - 1;
const of = { kind: 'section', inquiryKey: small.document(uri)!.inquiryKey, number: '5.4' } as const;

describe('[flat] 250, 1,000 and 4,000 answers, as many of them on the section: the same time', function () {
  this.timeout(120_000);
  after(() => corpora.clear());

  const features: Readonly<Record<string, (snapshot: Snapshot) => unknown[]>> = {
    'lenses, and what they count': (snapshot) => [
      ...lenses(snapshot.document(uri)!),
      ...otherPositions(snapshot, uri, ['5.4']),
    ],
    'places of a lens': (snapshot) => otherPlaces(snapshot, uri, ['5.4']),
    references: (snapshot) => references(snapshot, uri, at, { includeDeclaration: true }),
    definition: (snapshot) => definition(snapshot, uri, at),
    implementation: (snapshot) => implementation(snapshot, uri, at),
    'document highlight': (snapshot) => highlight(snapshot, uri, at),
    'next respondent': (snapshot) => [adjacent(snapshot, uri, at, 'next')],
    'document symbols': (snapshot) => outline(snapshot.document(uri)!),
    'semantic tokens': (snapshot) => semanticTokens(snapshot.document(uri)!),
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
      for (const size of sizes) assert.equal(feature(snapshotOf(size)).length, feature(small).length);
      // Flat is 1, linear is 4; half-way between, on the scale of ratios, is 2.
      const found = ratios((size) => feature(snapshotOf(size)));
      assert.ok(Math.max(...found) < 2, shown(found));
    });
  }

  it('a keystroke that changes nothing others see', () => {
    const found = ratios((size) => {
      const corpus = corpora.get(size)!;
      const { text } = corpus.snapshot.document(uri)!;
      corpus.update([{ kind: 'open', uri, text: `${text}.`, version: 1, languageId: 'remissvar' }]);
      corpus.update([{ kind: 'close', uri }]);
    }, 200);
    assert.ok(Math.max(...found) < 2, shown(found));
  });
});

describe('[linear] 250, 1,000 and 4,000 answers: four times the time, and no more', function () {
  this.timeout(120_000);
  after(() => corpora.clear());
  // Linear is 4, quadratic is 16; half-way between, on the scale of ratios, is 8.
  const most = 8;

  it('indexing, all at once', () => {
    const found = ratios((size) => corpusOf(size), 1, 6);
    assert.ok(Math.max(...found) < most, shown(found));
  });
  it('indexing, a few at a time', () => {
    const found = ratios(
      (size) => {
        const corpus = new Corpus({ plainText: true }, readPlainly);
        const events = answersOf(size);
        while (events.length) corpus.update(events.splice(0, takenAtOnce(corpus.snapshot.documents.size)));
      },
      1,
      6,
    );
    assert.ok(Math.max(...found) < most, shown(found));
  });
  it('a hover, which names those who say nothing', () => {
    const found = ratios((size) => hover(snapshotOf(size), uri, at), 50);
    assert.ok(Math.max(...found) < most, shown(found));
  });
  it('symbols of the workspace', () => {
    const found = ratios((size) => workspaceSymbols(snapshotOf(size), 'läkare'), 10);
    assert.ok(Math.max(...found) < most, shown(found));
  });
});
