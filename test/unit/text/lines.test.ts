import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../server/src/text/lines';

/** What the index says of every line: where its words begin and end. */
function linesOf(text: string): string[] {
  const index = LineIndex.of(text);
  return Array.from({ length: index.count }, (_, number) => {
    const { start, end } = index.line(number);
    return text.slice(start, end);
  });
}

describe('LineIndex', () => {
  it('parts lines at \\n, at \\r\\n and at a lone \\r, as LSP does', () => {
    assert.deepEqual(linesOf('Vi\navstyrker\r\nförslaget\ri sin helhet'), [
      'Vi',
      'avstyrker',
      'förslaget',
      'i sin helhet',
    ]);
  });

  it('has one line for an empty text, and an empty last one behind a line end', () => {
    assert.deepEqual(linesOf(''), ['']);
    assert.deepEqual(linesOf('Vi\r'), ['Vi', '']);
    assert.deepEqual(linesOf('\n\r\n\r'), ['', '', '', '']);
  });

  it('takes no other separator for a line end', () => {
    assert.deepEqual(linesOf('ett\u2028två\u0085tre\ffyra'), ['ett\u2028två\u0085tre\ffyra']);
  });

  it('parts any text as a pattern with the three line ends does', () => {
    const unit = fc.constantFrom('a', 'å', '\n', '\r', '\r\n', ' ', '\u2028', '\ud83d');
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        assert.deepEqual(linesOf(text), text.split(/\r\n|\n|\r/));
      }),
    );
  });

  it('finds the way from any offset to its line and back', () => {
    const unit = fc.constantFrom('a', 'ö', '\n', '\r', '\r\n');
    fc.assert(
      fc.property(fc.array(unit), fc.nat(), (units, at) => {
        const text = units.join('');
        const offset = at % (text.length + 1);
        const index = LineIndex.of(text);
        const { line, character } = index.positionAt(offset);
        const { start, end } = index.line(line);
        assert.equal(
          line,
          text
            .slice(0, offset)
            .replace(/\r$/, text[offset] === '\n' ? '' : '\r')
            .split(/\r\n|\n|\r/).length - 1,
        );
        assert.equal(index.offsetAt({ line, character }), Math.min(offset, end));
        assert.ok(start <= offset);
      }),
    );
  });

  it('takes a place past a line for its end, and past the text for the text’s', () => {
    const index = LineIndex.of('ett\ntvå');
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 7);
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
    assert.deepEqual(index.positionAt(99), { line: 1, character: 3 });
  });
});
