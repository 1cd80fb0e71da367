import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { hover } from '../../../server/src/features/hover';
import { references } from '../../../server/src/features/references';
import { readPlainly } from '../plainReader';

/** A corpus of `size` answers, five of which speak of 5.4, and how often it has been asked for a document. */
function corpusOf(size: number) {
  const corpus = new Corpus({ plainText: true }, readPlainly);
  corpus.update(
    Array.from({ length: size }, (_, at) => ({
      kind: 'disk' as const,
      uri: `file:///r/${at}.remissvar`,
      text: `K${at} kommun, SOU 2024:72\n\n${at < 5 ? '5.4 Läkare' : `7.${1 + (at % 40)} Annat`}\n\nKommunen avstyrker förslaget.\n`,
    })),
  );
  const { snapshot } = corpus;
  let asked = 0;
  const { documents } = snapshot;
  const get = documents.get.bind(documents);
  documents.get = (key: string) => {
    asked++;
    return get(key);
  };
  return {
    corpus,
    snapshot,
    asked: (work: () => unknown) => {
      asked = 0;
      work();
      return asked;
    },
  };
}

describe('Growth of the corpus', () => {
  const small = corpusOf(40);
  const large = corpusOf(400);
  const at = { uri: 'file:///r/0.remissvar', offset: 'K0 kommun, SOU 2024:72\n\n5'.length };

  it('leaves what a hover reads as it was: the answers on the section', () => {
    const cost = ({ snapshot, asked }: typeof small) => asked(() => hover(snapshot, at.uri, at.offset));
    assert.equal(cost(large), cost(small));
    assert.ok(cost(small) < 20);
  });

  it('leaves what references read as it was', () => {
    const cost = ({ snapshot, asked }: typeof small) =>
      asked(() => references(snapshot, at.uri, at.offset, { includeDeclaration: true }));
    assert.equal(cost(large), cost(small));
    assert.equal(references(large.snapshot, at.uri, at.offset, { includeDeclaration: true }).length, 5);
  });

  it('leaves the lists that an edit replaces as they were: those of its own sections', () => {
    const replaced = ({ corpus }: typeof small) => {
      const before = corpus.snapshot.inquiries.get('sou 2024:72')!;
      corpus.update([
        {
          kind: 'disk',
          uri: at.uri,
          text: 'K0 kommun, SOU 2024:72\n\n5.4 Läkare\n\nKommunen tillstyrker förslaget.\n',
        },
      ]);
      const after = corpus.snapshot.inquiries.get('sou 2024:72')!;
      return [...after.passages].filter(([number, list]) => before.passages.get(number) !== list).length;
    };
    assert.equal(replaced(small), 1);
    assert.equal(replaced(large), 1);
  });
});
