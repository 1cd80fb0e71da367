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
import { assertGrowth, type Measuring } from './growth';

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

/** Does the work at each size. */
function assertGrowthOf(work: (size: number) => unknown, most: number, measuring: Measuring): void {
  assertGrowth(
    sizes.map((size) => () => work(size)),
    most,
    measuring,
  );
}

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

// Flat is 1, linear is 4; half-way between, on the scale of ratios, is 2.
const flat = 2;
// Linear is 4, quadratic is 16; half-way between is 8.
const linear = 8;

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
      assertGrowthOf((size) => feature(snapshotOf(size)), flat, { runs: 200 });
    });
  }

  it('a keystroke that changes nothing others see', () => {
    const keystroke = (size: number) => {
      const corpus = corpora.get(size)!;
      const { text } = corpus.snapshot.document(uri)!;
      corpus.update([{ kind: 'open', uri, text: `${text}.`, version: 1, languageId: 'remissvar' }]);
      corpus.update([{ kind: 'close', uri }]);
    };
    assertGrowthOf(keystroke, flat, { runs: 200 });
  });
});

describe('[linear] 250, 1,000 and 4,000 answers: four times the time, and no more', function () {
  this.timeout(120_000);
  after(() => corpora.clear());

  it('indexing, all at once', () => {
    assertGrowthOf(corpusOf, linear, { rounds: 4 });
  });
  it('indexing, a few at a time', () => {
    const index = (size: number) => {
      const corpus = new Corpus({ plainText: true }, readPlainly);
      const events = answersOf(size);
      while (events.length) corpus.update(events.splice(0, takenAtOnce(corpus.snapshot.documents.size)));
    };
    assertGrowthOf(index, linear, { rounds: 4 });
  });
  it('a hover, which names those who say nothing', () => {
    assertGrowthOf((size) => hover(snapshotOf(size), uri, at), linear, { runs: 50 });
  });
  it('symbols of the workspace', () => {
    assertGrowthOf((size) => workspaceSymbols(snapshotOf(size), 'läkare'), linear, { runs: 10 });
  });
});
