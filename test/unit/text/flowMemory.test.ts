import assert from 'node:assert/strict';
import { FlowMemory, readFlow, type Flow } from '../../../server/src/text/flow';
import { LineMemory } from '../../../server/src/text/layout/lineMemory';
import { scanLines } from '../../../server/src/text/layout/scan';
import { plainProse } from '../../prose';

/** What a reader of the flow can see of it. */
const seen = ({ blocks }: Flow) =>
  blocks.map(({ kind, start, end, prose }) => {
    const middle = prose.text.length >> 1;
    return { kind, start, end, text: prose.text, first: prose.range(0, middle), rest: prose.origin(middle) };
  });

describe('Memory of a flow', () => {
  const pieces = [
    'x',
    ' ',
    '\n',
    '\n\n',
    '-\n',
    '- ',
    '4.1 ',
    '1 (3)\n',
    '**',
    '*',
    '_',
    '\n*4.1 Avtal*\n',
    '\n_Avtal_\n',
    '\u00AD',
    '',
    '',
    '',
  ];

  it('changes nothing that is read, whatever is typed or deleted', () => {
    const memory = new FlowMemory();
    let text = plainProse(6000);
    for (let edit = 0; edit < 120; edit++) {
      const at = (edit * 7919) % text.length;
      const piece = pieces[edit % pieces.length]!;
      text = text.slice(0, at) + piece + text.slice(piece === '' ? at + (edit % 30) : at);
      assert.deepEqual(seen(readFlow(text, memory)), seen(readFlow(text)));
    }
  });

  it('gives the blocks that an edit moves the words they had', () => {
    const memory = new FlowMemory();
    const text = 'Nämnden tillstyrker förslaget om avtal.\n\nNämnden avstyrker förslaget om avgifter.\n';
    const before = readFlow(text, memory).blocks;
    const after = readFlow(text.replace('tillstyrker', 'avstyrker'), memory).blocks;
    assert.notEqual(after[0]!.prose.words, before[0]!.prose.words);
    assert.equal(after[1]!.prose.words, before[1]!.prose.words);
    assert.equal(after[1]!.prose.origin(0), text.indexOf('Nämnden avstyrker') - 2);
  });

  it('finds the same lines, at whatever place of a text anything is typed or deleted', () => {
    const text = ' a b\r\n\r\nc\td\f\f\n  e\n\n\n4.1  f*\r\u200B\ng\u2028h@i \n';
    const breaks = ['x', ' ', '\n', '\r', '\f', '\r\n', '\u00AD', 'x\ny', ''];
    for (let at = 0; at <= text.length; at++) {
      for (const piece of breaks) {
        for (let deleted = 0; deleted < 4; deleted++) {
          const memory = new LineMemory();
          memory.of(text);
          const edited = text.slice(0, at) + piece + text.slice(at + deleted);
          assert.deepEqual(memory.of(edited), scanLines(edited), JSON.stringify(edited));
          assert.deepEqual(memory.of(text), scanLines(text), JSON.stringify(edited));
        }
      }
    }
  });
});
