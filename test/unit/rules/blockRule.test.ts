import assert from 'node:assert/strict';
import type { AnswerDocument } from '../../../server/src/corpus/document';
import { Corpus } from '../../../server/src/corpus/corpus';
import { blockFacts } from '../../../server/src/rules/blockRule';
import { plainProse } from '../../prose';

const uri = 'file:///remiss/utkast.remissvar';

/** The versions of one document, each after an edit of the one before. */
function versions(texts: Iterable<string>): AnswerDocument[] {
  const corpus = new Corpus({ plainText: true });
  return Array.from(texts, (text, version) => {
    corpus.update([{ kind: 'open', uri, text, version, languageId: 'remissvar' }]);
    return corpus.snapshot.document(uri)!;
  });
}

/** A scan for "förslag", and the texts of the blocks that it has read since it was last asked. */
function counting() {
  const read: string[] = [];
  const scan = blockFacts(({ prose }) => {
    read.push(prose.text);
    return Array.from(prose.lower.matchAll(/förslag/g), ({ index }) => index);
  });
  return { scan, read: () => read.splice(0) };
}

describe('What rules see block by block', () => {
  it('is read once, and after an edit only in the block that has changed', () => {
    for (const size of [2_000, 20_000]) {
      const text = plainProse(size);
      const at = text.indexOf('förslag', size >> 1);
      const [before, after] = versions([text, `${text.slice(0, at)}nya ${text.slice(at)}`]);
      const { scan, read } = counting();
      scan(before!);
      const first = read().length;
      assert.ok(first > size / 1000, `${first} blocks`);
      scan(before!);
      assert.deepEqual(read(), [], 'the same version');
      scan(after!);
      const changed = read();
      assert.equal(changed.length, 1, 'one block');
      assert.match(changed[0]!, /nya förslag/);
    }
  });

  it('is not read for a scan that nobody asks', () => {
    const [document] = versions([plainProse(2_000)]);
    const [asked, other] = [counting(), counting()];
    asked.scan(document!);
    assert.notDeepEqual(asked.read(), []);
    assert.deepEqual(other.read(), []);
  });

  it('stands at the same places as in a text read from scratch, through many edits', () => {
    const pieces = ['förslag', ' ', '\n\n', '\n\n5.4 Förslag\n\n', '', '.', ' Vi avstyrker förslaget.', 'x'];
    let seed = 5;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const { scan } = counting();
    const places = (document: AnswerDocument) =>
      scan(document).map(({ fact, block }) => block.prose.origin(fact));
    let text = plainProse(3_000);
    const texts = [text];
    for (let edit = 0; edit < 80; edit++) {
      const at = random(text.length);
      const cut = random(4) ? random(3) : random(400);
      text = text.slice(0, at) + pieces[random(pieces.length)]! + text.slice(at + cut);
      texts.push(text);
    }
    for (const [index, document] of versions(texts).entries()) {
      const expected = document.flow.blocks.flatMap(({ prose }) =>
        Array.from(prose.lower.matchAll(/förslag/g), ({ index: at }) => prose.origin(at)),
      );
      assert.deepEqual(places(document), expected, `after edit ${index}`);
    }
  });

  it('does not outlast a scan that throws: the next version is read as ever', () => {
    const [before, after] = versions([
      'Vi avstyrker.\n\nDetta är trasigt.',
      'Vi avstyrker.\n\nDetta är helt.',
    ]);
    const scan = blockFacts(({ prose }) => {
      if (prose.lower.includes('trasigt')) throw new Error('no');
      return [prose.text];
    });
    assert.throws(() => scan(before!), /no/);
    assert.throws(() => scan(before!), /no/);
    assert.deepEqual(
      scan(after!).map(({ fact }) => fact),
      ['Vi avstyrker.', 'Detta är helt.'],
    );
  });
});
