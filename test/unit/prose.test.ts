import * as assert from 'node:assert/strict';
import { Prose, ProseBuilder, Words } from '../../server/src/text/prose';

describe('Prose', () => {
  const source = 'remis-\n\nsen  för\nBot\u00ADkyrka o\uFB01n';
  function build() {
    const builder = new ProseBuilder(source);
    builder.copy(0, 5);
    builder.copy(8, 11);
    builder.replace(' ', 11, 13);
    builder.copy(13, 16);
    builder.replace(' ', 16, 17);
    builder.copy(17, 20);
    builder.copy(21, 26);
    builder.copy(26, 27);
    builder.copy(27, 28);
    builder.replace('fi', 28, 29);
    builder.copy(29, 30);
    builder.close();
    return new Prose(builder.build()[0]!);
  }
  const at = (words: string) => {
    const prose = build();
    const start = prose.text.indexOf(words);
    const range = prose.range(start, start + words.length);
    return source.slice(range.start, range.end);
  };

  it('puts each piece into lower case as it would be alone', () => {
    const pieces = ['ΟΔΟΣ', 'Σ', 'I\u0307', 'İ', '\uD83D'];
    const builder = new ProseBuilder(pieces.join(''));
    let start = 0;
    for (const { length } of pieces) {
      builder.copy(start, (start += length));
      builder.close();
    }
    const built = builder.build();
    assert.deepEqual(
      built.map(({ text }) => text),
      pieces,
    );
    assert.deepEqual(
      built.map(({ lower }) => lower),
      pieces.map((piece) => new Words(piece, []).lower),
    );
  });
  it('joins what the lines broke', () => {
    assert.equal(build().text, 'remissen för Botkyrka ofin');
  });
  it('maps a joined word to all of it in the file', () => {
    assert.equal(at('remissen'), 'remis-\n\nsen');
    assert.equal(at('remis'), 'remis');
    assert.equal(at('sen'), 'sen');
    assert.equal(at('Botkyrka'), 'Bot\u00ADkyrka');
  });
  it('maps folded white space and ligatures as lumps', () => {
    assert.equal(at('n f'), 'n  f');
    assert.equal(at('ofin'), 'o\uFB01n');
    assert.equal(at('f'), 'f');
    assert.equal(at('in'), '\uFB01n');
  });
  it('knows where something in the file has no unit in it', () => {
    const prose = build();
    assert.deepEqual(
      prose.joints().map((joint) => prose.text.slice(0, joint)),
      ['remis', 'remissen för Bot'],
    );
  });
  it('gives an empty range for an empty range', () => {
    assert.deepEqual(build().range(5, 5), { start: 8, end: 8 });
  });
});
