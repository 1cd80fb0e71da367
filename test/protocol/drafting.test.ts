import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type {
  AddedSection,
  DraftNode,
  DraftText,
  FolderCheck,
  NewDraft,
  StatisticsResult,
  UnansweredSection,
} from '../../server/src/protocol';
import {
  addSectionRequest,
  blankDraftRequest,
  checkFolderRequest,
  draftsRequest,
  markDraftRequest,
  newDraftRequest,
  newRemissRequest,
  statisticsRequest,
  unansweredRequest,
} from '../../server/src/protocol';
import { folderWith, pulling, seeds, Session, uriOf } from './session';

const capabilities = { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } };
const remiss = JSON.stringify({
  remiss: { beteckning: 'SOU 2024:72', dnr: 'S2024/01966', sistaSvarsdag: '2025-02-14' },
  egenOrganisation: 'Solna stad',
  förslag: [
    { id: '4.2', rubrik: 'Avtalen' },
    { id: '5.4', rubrik: 'Anställa läkare' },
  ],
});
const answer =
  'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad avstyrker förslaget. Avtalen räcker.\n';

describe('Drafting over the protocol', () => {
  let session: Session;
  let folder: string;
  afterEach(() => session.stop());

  const ask = <Result>(method: string, params?: object): Promise<Result> =>
    params ? session.connection.sendRequest(method, params) : session.connection.sendRequest(method);
  const file = (name: string) => ({ textDocument: { uri: uriOf(path.join(folder, name)) } });

  async function open(files: Record<string, string>): Promise<void> {
    folder = folderWith(files);
    session = await Session.start({ folders: [folder], capabilities });
  }

  it('gives an answer to begin with, asked for before the folder has been read', async () => {
    await open({ 'remiss.json': remiss });
    const [draft, ...others] = await ask<NewDraft[]>(newDraftRequest, { today: '2025-02-11' });
    assert.deepEqual(others, []);
    assert.equal(draft!.folder, uriOf(folder));
    assert.equal(draft!.fileName, 'S2024-01966 Solna stad.remissvar');
    assert.equal(draft!.existing, null);
    assert.match(
      draft!.text,
      /^Solna stad\n2025-02-11\n[\s\S]*\n\n4\.2 Avtalen\n\n[\s\S]*\n\n5\.4 Anställa läkare\n/,
    );
    assert.match(draft!.snippet, /\$\{\d+\|\[ståndpunkt\],tillstyrker förslaget,/);
    assert.deepEqual(await ask<NewDraft[]>(newDraftRequest, { folder: `${uriOf(folder)}/annan` }), []);
  });

  it('gives a remiss.json, and an answer without one', async () => {
    await open({ 'svar.remissvar': answer });
    const made = await ask<DraftText>(newRemissRequest, { folder: `${uriOf(folder)}/` });
    assert.equal(
      (JSON.parse(made.text) as { remiss: { beteckning: string } }).remiss.beteckning,
      'SOU 2024:72',
    );
    const blank = await ask<DraftText>(blankDraftRequest, {});
    assert.match(blank.text, /^\[organisation\]\n\[datum\]\n/);
  });

  it('tells what the draft answers and what is left, and adds it in its place', async () => {
    await open({ 'remiss.json': remiss, 'svar.txt': answer });
    await session.read();
    const [draft] = await ask<DraftNode[]>(draftsRequest);
    assert.equal(draft!.id, file('svar.txt').textDocument.uri);
    assert.deepEqual(
      { total: draft!.total, answered: draft!.answered, unclear: draft!.unclear, left: draft!.left },
      { total: 2, answered: 1, unclear: 0, left: 1 },
    );
    const sections = draft!.parts.flatMap((part) => (part.type === 'chapter' ? part.sections : [part]));
    assert.deepEqual(
      sections.map(({ numbers, state, positionText }) => `${numbers.join()} ${state} ${positionText}`),
      ['4.2 answered avstyrker', '5.4 left tas inte upp'],
    );
    assert.deepEqual(sections[0]!.location!.range.start, { line: 4, character: 0 });

    const left = await ask<UnansweredSection[]>(unansweredRequest, file('svar.txt'));
    assert.deepEqual(left, [{ numbers: ['5.4'], title: 'Anställa läkare' }]);
    const added = await ask<AddedSection>(addSectionRequest, { ...file('svar.txt'), section: '5.4' });
    assert.deepEqual(added.position, { line: 4, character: 47 });
    assert.match(added.text, /^\n\n5\.4 Anställa läkare\n\nSolna stad \[ståndpunkt\]\./);
    assert.equal(await ask(addSectionRequest, { ...file('svar.txt'), section: '4.2' }), null);
    assert.deepEqual(await ask(unansweredRequest, file('remiss.json')), []);
  });

  it('tells what contradicts itself in the sample, as the rules do', async () => {
    folder = folderWith(
      Object.fromEntries(
        fs.readdirSync(seeds).map((name) => [name, fs.readFileSync(path.join(seeds, name))]),
      ),
    );
    session = await Session.start({ folders: [folder], capabilities });
    await session.read();
    const [draft] = await ask<DraftNode[]>(draftsRequest);
    assert.deepEqual([draft!.answered, draft!.total], [12, 13]);
    assert.ok(draft!.contradictions.some(({ message }) => message.startsWith('Avsnitt 5.4 avstyrks')));
    const chapter = draft!.parts.find((part) => part.type === 'chapter' && part.number === '5');
    assert.ok(chapter?.type === 'chapter');
    assert.deepEqual(chapter.sections[0]!.contradictions.length, 1);
    const ids = draft!.parts.flatMap((part) =>
      part.type === 'chapter' ? [part.id, ...part.sections.map(({ id }) => id)] : [part.id],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names the draft in remiss.json, by request and as a source action', async () => {
    await open({ 'remiss.json': remiss, 'svar.txt': answer, 'annat.txt': 'Anteckningar\n' });
    await session.read();
    const edit = await ask<WorkspaceEdit>(markDraftRequest, file('annat.txt'));
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.uri, file('remiss.json').textDocument.uri);
    assert.match((change!.edits[0] as { newText: string }).newText, /"utkast": "annat\.txt"/);
    assert.equal(await ask(markDraftRequest, file('remiss.json')), null);

    const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ['source'] };
    const actionsFor = (name: string) =>
      ask<CodeAction[]>('textDocument/codeAction', { ...file(name), range: beginning, context });
    const [action, ...others] = await actionsFor('annat.txt');
    assert.deepEqual(others, []);
    assert.equal(action!.kind, 'source.remissvar.markDraft');
    assert.deepEqual(action!.edit, edit);
    assert.deepEqual(await actionsFor('svar.txt'), []);
  });

  it('adds the next sections as fixes where the rule about them is on', async () => {
    await open({
      'remiss.json': remiss,
      'svar.txt': answer,
      'remiss.tystat.jsonl': '{"regel":"unanswered-sections","nivå":"tips"}\n',
    });
    await session.read();
    const { uri } = file('svar.txt').textDocument;
    await session.open(uri, answer);
    const report = await session.pull(uri);
    assert.ok(report.kind === 'full');
    const found = report.items.find(({ code }) => code === 'unanswered-sections')!;
    const actions = await ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found.range,
      context: { diagnostics: [found] },
    });
    const add = actions.find(({ title }) => title === 'Lägg till avsnitt 5.4')!;
    const [change] = add.edit!.documentChanges as TextDocumentEdit[];
    assert.match((change!.edits[0] as { newText: string }).newText, /^\n\n5\.4 Anställa läkare\n\n/);
  });

  it('measures an answer on the day that the client says', async () => {
    await open({ 'remiss.json': remiss, 'svar.txt': answer });
    await session.read();
    const measured = await ask<StatisticsResult>(statisticsRequest, {
      ...file('svar.txt'),
      today: '2025-02-11',
    });
    assert.deepEqual([measured.words, measured.sentences, measured.minutes, measured.daysLeft], [6, 2, 1, 3]);
    // 6 words, 2 sentences, 3 long ones: 3 + 50. No two words are the same but "Solna" and "stad" come once each.
    assert.equal(measured.text, '6 ord · 1 min · LIX 53');
    assert.equal(measured.daysText, '3 dagar kvar till sista svarsdag, 2025-02-14');
    assert.match(measured.page, /docs\/matt\.md$/);
    assert.equal(await ask(statisticsRequest, file('remiss.json')), null);
  });

  it('tells how far the check of a folder has come', async () => {
    await open({ 'remiss.json': remiss, 'svar.txt': answer });
    await session.read();
    const told: unknown[] = [];
    session.connection.onProgress(
      { _: undefined } as never,
      'kontroll',
      (value: unknown) => void told.push(value),
    );
    const check = await ask<FolderCheck>(checkFolderRequest, { workDoneToken: 'kontroll' });
    assert.equal(check.files, 2);
    assert.deepEqual(told, [
      { kind: 'report', message: '0 av 2 filer', percentage: 0 },
      { kind: 'report', message: '1 av 2 filer', percentage: 50 },
    ]);
  });
});
