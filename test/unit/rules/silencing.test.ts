import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import {
  findingLine,
  parseSilenceFile,
  placeForLine,
  ruleLine,
} from '../../../server/src/corpus/silenceFile';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { silenceFinding, silenceRule } from '../../../server/src/features/silencing';
import { fingerprint } from '../../../server/src/rules/fingerprint';
import { levelOf, readUserLevels } from '../../../server/src/rules/levels';
import type { Diagnosis } from '../../../server/src/rules/rule';
import type { RunOptions } from '../../../server/src/rules/run';
import { diagnose } from '../../../server/src/rules/run';

const answer = 'file:///remiss/utkast.remissvar';
const silences = 'file:///remiss/remiss.tystat.jsonl';
const text = 'Solna stads yttrande över SOU 2024:72\n\nKommunal hälso-och sjukvård, och hälso-och mer.\n';

function folder(lines: readonly string[], written = text): Snapshot {
  const corpus = new Corpus({ plainText: true });
  corpus.update([
    { kind: 'disk', uri: answer, text: written },
    { kind: 'disk', uri: silences, text: lines.join('\n') + '\n' },
  ]);
  return corpus.snapshot;
}

function found(uri: string, snapshot: Snapshot, options: Partial<RunOptions> = {}): Diagnosis[] {
  const onBreakdown = ({ error }: { error: unknown }) => {
    throw error;
  };
  return diagnose(uri, snapshot, { onBreakdown, ...options });
}
const hyphens = (snapshot: Snapshot, options: Partial<RunOptions> = {}) =>
  found(answer, snapshot, options).filter(({ code }) => code === 'hanging-hyphen');

/** The line that silences the finding at an index. */
function lineFor(snapshot: Snapshot, index: number): string {
  const { code, fingerprint: finding } = hyphens(snapshot)[index]!;
  return silenceFinding(snapshot, answer, { rule: code, finding, text: 'hälso-och' }).text.trimEnd();
}

describe('Silencing', () => {
  it('takes one finding away and leaves the other', () => {
    const before = folder([]);
    assert.equal(hyphens(before).length, 2);
    const [first, second] = hyphens(before);
    const after = hyphens(folder([lineFor(before, 0)]));
    assert.deepEqual(after, [second]);
    assert.notEqual(first!.fingerprint, second!.fingerprint);
  });

  it('stays when the text moves and its lines are broken anew', () => {
    const line = lineFor(folder([]), 0);
    const moved =
      'Solna stad\n\n' +
      text.replace('Kommunal hälso', 'Kommunal\nhälso').replace('sjukvård, ', 'sjukvård,\n');
    assert.equal(hyphens(folder([line], moved)).length, 1);
  });

  it('goes when the words around it are others', () => {
    const line = lineFor(folder([]), 0);
    assert.equal(hyphens(folder([line], text.replace('Kommunal', 'Regional'))).length, 2);
  });

  it('takes a rule away in the folder, or makes it louder', () => {
    assert.equal(hyphens(folder([ruleLine('hanging-hyphen')])).length, 0);
    const louder = hyphens(folder(['{"regel":"hanging-hyphen","nivå":"varning"}']));
    assert.deepEqual(
      louder.map(({ level }) => level),
      ['warning', 'warning'],
    );
  });

  it('turns a rule on that is off', () => {
    const codes = (lines: string[]) => found(answer, folder(lines)).map(({ code }) => code);
    assert.ok(!codes([]).includes('decision-missing'));
    assert.ok(codes(['{"regel":"decision-missing","nivå":"tips"}']).includes('decision-missing'));
  });

  it('lets the user decide over the folder', () => {
    const lines = ['{"regel":"hanging-hyphen","nivå":"varning"}'];
    assert.equal(hyphens(folder(lines), { levels: { 'hanging-hyphen': 'off' } }).length, 0);
    assert.equal(levelOf({ code: 'a', level: 'hint' }, [], { a: 'error' }), 'error');
    assert.equal(levelOf({ code: 'toString', level: 'hint' }, [], {}), 'hint');
  });

  it('reads levels from settings and leaves what is none', () => {
    assert.deepEqual(readUserLevels({ a: 'off', b: 'loud', c: 7, d: 'hint' }), { a: 'off', d: 'hint' });
    assert.deepEqual(readUserLevels(null), {});
    assert.deepEqual(readUserLevels('off'), {});
  });

  it('works in the folder of the file and no other', () => {
    const corpus = new Corpus({ plainText: true });
    corpus.update([
      { kind: 'disk', uri: answer, text },
      { kind: 'disk', uri: 'file:///annan/remiss.tystat.jsonl', text: ruleLine('hanging-hyphen') },
    ]);
    assert.equal(hyphens(corpus.snapshot).length, 2);
  });

  it('is told at once when its file changes or goes', () => {
    const corpus = new Corpus({ plainText: true });
    corpus.update([{ kind: 'disk', uri: answer, text }]);
    corpus.update([{ kind: 'disk', uri: silences, text: ruleLine('hanging-hyphen') }]);
    assert.equal(hyphens(corpus.snapshot).length, 0);
    corpus.update([{ kind: 'disk', uri: silences, text: null }]);
    assert.equal(hyphens(corpus.snapshot).length, 2);
  });
});

describe('Unused silencings', () => {
  const told = (lines: readonly string[], written = text) =>
    found(silences, folder(lines, written)).map(({ code, message }) => `${code}: ${message}`);

  it('are told, and used ones are not', () => {
    const line = lineFor(folder([]), 0);
    assert.deepEqual(told([line]), []);
    assert.deepEqual(told([line], text.replaceAll('-och', '- och')), [
      'unused-silence: The line has no effect: the finding is gone, or the words around it have changed.',
    ]);
  });
  it('are found again in a draft that has another name now', () => {
    assert.deepEqual(told([lineFor(folder([]), 0).replace('utkast.remissvar', 'gammal.remissvar')]), []);
  });
  it('are used although the rule is off', () => {
    assert.deepEqual(told([lineFor(folder([]), 0), ruleLine('hanging-hyphen')]), []);
  });
  it('may be of a rule that does not exist', () => {
    assert.deepEqual(told(['{"regel":"no-such-rule"}']), [
      'unused-silence: There is no rule "no-such-rule".',
    ]);
  });
  it('are removed line and all', () => {
    const snapshot = folder(['{"regel":"no-such-rule"}', '{"regel":"long-sentence"}']);
    const [{ fixes } = { fixes: [] }] = found(silences, snapshot);
    const [{ start, end, newText }] = fixes![0]!.changes as [{ start: number; end: number; newText: string }];
    const before = snapshot.file(silences)!.text;
    assert.equal(before.slice(0, start) + newText + before.slice(end), '{"regel":"long-sentence"}\n');
  });
});

describe('remiss.tystat.jsonl', () => {
  const faults = (source: string) =>
    parseSilenceFile(source).faults.map(({ code, args, start, end }) => [
      code,
      ...args,
      source.slice(start, end),
    ]);

  it('says what each line silences', () => {
    const { silences, faults } = parseSilenceFile(
      '// varför\n{"regel":"a","fynd":"f","fil":"svar.txt","text":"t","skäl":"s"}\r\n\n{"regel":"b","nivå":"fel"}\n',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      silences.map(({ rule, finding, file, level }) => [rule, finding, file, level]),
      [
        ['a', 'f', 'svar.txt', 'off'],
        ['b', null, null, 'error'],
      ],
    );
  });
  it('names the lines that say nothing', () => {
    assert.deepEqual(faults('nej\n'), [['syntax', 'nej']]);
    assert.deepEqual(faults('[1]\n'), [['syntax', '[1]']]);
    assert.deepEqual(faults('{"fynd":"f"}'), [['missingKey', 'regel', '{"fynd":"f"}']]);
    assert.deepEqual(faults('{"regel":1}'), [['wrongType', 'regel', '{"regel":1}']]);
    assert.equal(faults('{"regel":"a","nivå":"tyst"}')[0]![0], 'unknownLevel');
    assert.equal(faults('{"regel":"a","level":"off"}')[0]![0], 'unknownKey');
    assert.equal(faults('{"regel":"a","nivå":"toString"}')[0]![0], 'unknownLevel');
  });
  it('goes on after a bad line', () => {
    assert.equal(parseSilenceFile('nej\n{"regel":"a"}').silences.length, 1);
  });
  it('keeps its lines sorted, whatever the order they come in', () => {
    const lines = [
      ruleLine('long-sentence'),
      findingLine({ rule: 'a', file: 'b.txt', finding: '2', text: 'x' }),
      findingLine({ rule: 'a', file: 'a.txt', finding: '1', text: 'x' }),
      ruleLine('a'),
    ];
    let source = '// kommentar';
    for (const line of lines) {
      const { at, text } = placeForLine(source, line);
      source = source.slice(0, at) + text + source.slice(at);
    }
    assert.equal(source, ['// kommentar', ...[...lines].sort(), ''].join('\n'));
  });
  it('gets lines where it is and where it is not', () => {
    const none = new Corpus({ plainText: true }).snapshot;
    assert.deepEqual(silenceRule(none, answer, 'a'), {
      uri: silences,
      exists: false,
      at: 0,
      text: '{"regel":"a","nivå":"av"}\n',
    });
    assert.equal(silenceRule(folder(['{"regel":"b"}']), answer, 'c').at, 14);
  });
});

describe('Fingerprints', () => {
  const range = { start: 11, end: 14 };
  it('differ by rule, words and context, and not by place, case or space', () => {
    const name = fingerprint('a', 'före orden och efter orden', range);
    assert.match(name, /^[0-9a-f]{13}$/);
    assert.equal(fingerprint('a', 'FÖRE orden\n\noch efter orden', { start: 12, end: 15 }), name);
    assert.notEqual(fingerprint('b', 'före orden och efter orden', range), name);
    assert.notEqual(fingerprint('a', 'efter orden och före orden', { start: 12, end: 15 }), name);
  });
  it('stand at either end of a text', () => {
    assert.match(fingerprint('a', '', { start: 0, end: 0 }), /^[0-9a-f]{13}$/);
    assert.match(fingerprint('a', 'ord', { start: 0, end: 3 }), /^[0-9a-f]{13}$/);
  });
});
