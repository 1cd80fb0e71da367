import assert from 'node:assert/strict';
import type {
  CodeAction,
  CreateFile,
  Diagnostic,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-types';
import { Corpus } from '../../../server/src/corpus/corpus';
import { diagnose } from '../../../server/src/rules/run';
import { codeActions } from '../../../server/src/server/codeActions';
import { toDiagnostics } from '../../../server/src/server/diagnostics';
import { Positions } from '../../../server/src/server/positions';

const uri = 'file:///remiss/utkast.remissvar';
const silences = 'file:///remiss/remiss.tystat.jsonl';
const positions = new Positions(false);
const able = { documentChanges: true, createFile: true };

function setUp(files: Record<string, string> = {}) {
  const text = 'Solna stads yttrande över SOU 2024:72\n\nKommunal hälso-och sjukvård.\n';
  const corpus = new Corpus({ plainText: true });
  corpus.update(
    Object.entries({ [uri]: text, ...files }).map(([uri, text]) => ({ kind: 'disk', uri, text })),
  );
  const { snapshot } = corpus;
  const found = diagnose(uri, snapshot, { onBreakdown: () => assert.fail() });
  const diagnostics = toDiagnostics(uri, snapshot.document(uri)!, found, positions).filter(
    ({ code }) => code === 'hanging-hyphen',
  );
  assert.equal(diagnostics.length, 1);
  const actions = (context: Partial<Parameters<typeof codeActions>[2]> = {}, support = able) =>
    codeActions(snapshot, uri, { diagnostics, ...context }, positions, support);
  return { diagnostic: diagnostics[0]!, actions };
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

describe('Code actions', () => {
  it('offer the fix, then the silencings', () => {
    const [fix, ...silencings] = setUp().actions();
    assert.equal(fix!.title, 'Move the space');
    assert.equal(fix!.isPreferred, true);
    assert.deepEqual(titles(silencings), [
      'Silence this finding',
      'Silence the rule hanging-hyphen in this folder',
    ]);
  });

  it('edit the answer as the diagnostic says', () => {
    const [fix] = setUp().actions();
    const [edit] = fix!.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(edit!.textDocument.uri, uri);
    assert.deepEqual(edit!.edits, [
      { range: { start: { line: 2, character: 14 }, end: { line: 2, character: 18 } }, newText: '- och' },
    ]);
  });

  it('survive the way through JSON', () => {
    const { diagnostic, actions } = setUp();
    const again = JSON.parse(JSON.stringify(diagnostic)) as Diagnostic;
    assert.deepEqual(actions({ diagnostics: [again] }).length, 3);
  });

  it('offer no fix for a diagnostic that has moved since, but still its silencing', () => {
    const { diagnostic, actions } = setUp();
    const { start, end } = diagnostic.range;
    const moved = {
      ...diagnostic,
      range: { start: { ...start, line: 7 }, end: { ...end, line: 7 } },
    };
    assert.deepEqual(titles(actions({ diagnostics: [moved] })).length, 2);
  });

  it('create the file of silencings where there is none', () => {
    const [, silence] = setUp().actions();
    const [create, edit] = silence!.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    assert.deepEqual([create.kind, create.uri], ['create', silences]);
    const { newText } = edit.edits[0] as TextEdit;
    const line = JSON.parse(newText) as Record<string, string>;
    assert.equal(line.regel, 'hanging-hyphen');
    assert.equal(line.fil, 'utkast.remissvar');
    assert.equal(line.text, 'hälso-och');
    assert.match(line.fynd!, /^[0-9a-f]{13}$/);
  });

  it('add a sorted line where there is one', () => {
    const before = '{"regel":"a"}\n{"regel":"z"}\n';
    const [, , rule] = setUp({ [silences]: before }).actions();
    const [edit] = rule!.edit!.documentChanges as TextDocumentEdit[];
    const { range, newText } = edit!.edits[0] as TextEdit;
    assert.deepEqual(range.start, { line: 1, character: 0 });
    assert.equal(newText, '{"regel":"hanging-hyphen","nivå":"av"}\n');
  });

  it('ask no more of a client than it can do', () => {
    const none = { documentChanges: false, createFile: false };
    const [fix, ...others] = setUp().actions({}, none);
    assert.deepEqual(Object.keys(fix!.edit!.changes!), [uri]);
    assert.deepEqual(others, []);
    assert.equal(setUp({ [silences]: '' }).actions({}, none).length, 3);
    assert.equal(setUp().actions({}, { documentChanges: true, createFile: false }).length, 1);
  });

  it('are quick fixes and nothing else', () => {
    const { actions } = setUp();
    assert.equal(actions({ only: ['quickfix'] }).length, 3);
    assert.equal(actions({ only: [''] }).length, 3);
    assert.deepEqual(actions({ only: ['refactor'] }), []);
    assert.deepEqual(actions({ only: ['quickfix.other'] }), []);
  });

  it('leave the diagnostics of others', () => {
    const { diagnostic, actions } = setUp();
    assert.deepEqual(actions({ diagnostics: [{ ...diagnostic, source: 'cSpell' }] }), []);
    assert.deepEqual(actions({ diagnostics: [{ ...diagnostic, data: { fixes: 'no' } }] }), []);
    const bare: Diagnostic = { range: diagnostic.range, message: 'x', source: 'remissvar' };
    assert.deepEqual(actions({ diagnostics: [bare] }), []);
  });
});
