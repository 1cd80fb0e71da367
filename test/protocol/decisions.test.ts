/** Deciding over the protocol: as our own client does, and as any editor does through code actions. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  CodeAction,
  DocumentSymbol,
  Hover,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type {
  DecidedSection,
  DecideParams,
  DecisionList,
  ExplainParams,
  Explanation,
  Matrix,
  MatrixCell,
} from '../../server/src/protocol';
import {
  decideRequest,
  decisionsRequest,
  explainRequest,
  matrixCellRequest,
  matrixRequest,
} from '../../server/src/protocol';
import { LineIndex } from '../../server/src/text/lines';
import { folderWith, pulling, Session, uriOf } from './session';

const answer = `Solna stads yttrande över SOU 2024:72

5.3 Läkare i kommunen

Staden har tagit del av förslaget och redovisar sina överväganden här.

5.4 Anställa läkare

Staden avstyrker förslaget.
`;
const editing: typeof pulling = {
  ...pulling,
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

describe('Decisions', () => {
  let session: Session;
  let folder: string;
  const uri = () => uriOf(path.join(folder, 'solna.txt'));
  const file = () => path.join(folder, 'remiss.decisions.jsonl');

  async function start(options: Parameters<typeof Session.start>[0] = {}): Promise<void> {
    folder = folderWith({ 'solna.txt': answer, 'remiss.json': '{"remiss":{"beteckning":"SOU 2024:72"}}' });
    session = await Session.start({ folders: [folder], capabilities: editing, ...options });
    await session.read();
  }
  afterEach(() => session.stop());

  /** Does with files what an editor does, and tells. */
  async function apply(edit: WorkspaceEdit): Promise<void> {
    for (const change of edit.documentChanges!) {
      if ('kind' in change) continue;
      const { textDocument, edits } = change as TextDocumentEdit;
      const target = fileURLToPath(textDocument.uri);
      const exists = fs.existsSync(target);
      fs.writeFileSync(target, edited(exists ? fs.readFileSync(target, 'utf8') : '', edits as TextEdit[]));
      await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: textDocument.uri, type: exists ? 2 : 1 }],
      });
    }
  }

  function edited(text: string, edits: readonly TextEdit[]): string {
    const lines = LineIndex.of(text);
    return [...edits].reverse().reduce((result, { range, newText }) => {
      return result.slice(0, lines.offsetAt(range.start)) + newText + result.slice(lines.offsetAt(range.end));
    }, text);
  }

  const decide = (params: DecideParams) =>
    session.connection.sendRequest<WorkspaceEdit>(decideRequest, params);
  const list = () => session.connection.sendRequest<DecisionList>(decisionsRequest);
  const section = (number: string): DecidedSection => ({
    inquiry: 'sou 2024:72',
    respondent: 'solna stad',
    section: number,
  });
  const onWords = (words: string) => {
    const lines = LineIndex.of(answer);
    const start = lines.positionAt(answer.indexOf(words) + 1);
    return { textDocument: { uri: uri() }, range: { start, end: start } };
  };

  it('are edits of the file beside the answers, which the tree then shows', async () => {
    await start();
    await apply(
      await decide({
        what: 'state',
        position: 'doubtful',
        why: 'Orden är svaga.',
        by: 'Anna',
        on: section('5.4'),
      }),
    );
    await session.until(async () => (await list()).decisions.length === 1);
    const [decision] = (await list()).decisions;
    assert.equal(decision!.text, 'avgjort av Anna: tveksam (läst som avstyrker)');
    assert.equal(decision!.why, 'Orden är svaga.');
    assert.equal(decision!.state, 'counts');
    assert.equal(decision!.location!.range.start.line, 8);
    assert.match(decision!.line.uri, /remiss\.decisions\.jsonl$/);
    const nodes = await session.under({ inquiry: 'sou 2024:72', section: '5.4' });
    const node = nodes.find((node) => node.type === 'respondent');
    assert.ok(node?.type === 'respondent');
    assert.equal(node.position, 'doubtful');
    assert.equal(node.decisionText, decision!.text);
    await apply(await decide({ what: 'withdraw', on: { decision: decision!.id } }));
    await session.until(async () => (await list()).decisions.length === 0);
    assert.equal(fs.readFileSync(file(), 'utf8'), '');
  });

  it('are set apart from the reading in the matrix and in the explanation', async () => {
    await start();
    const params: DecideParams = {
      what: 'state',
      position: 'doubtful',
      why: 'Orden är svaga.',
      by: 'Anna',
      on: section('5.4'),
    };
    await apply(await decide(params));
    await apply(await decide({ what: 'state', position: 'comments', by: 'Anna', on: section('7') }));
    await session.until(async () => (await list()).decisions.length === 2);
    const { connection } = session;
    const matrix = (await connection.sendRequest<Matrix | null>(matrixRequest, {}))!;
    const [row] = matrix.rows;
    const columnOf = (wanted: string) => matrix.columns.findIndex((column) => column.section === wanted);
    const opposing = matrix.positions.find(({ position }) => position === 'opposes')!.letter;
    const text = 'avgjort av Anna: tveksam (läst som avstyrker)';
    assert.deepEqual(row!.decided, [
      { column: columnOf('5.4'), kind: 'changed', reading: opposing, text },
      {
        column: columnOf('7'),
        kind: 'added',
        reading: matrix.positions.find(({ position }) => position === 'notAddressed')!.letter,
        text: 'tillagt av Anna: lämnar synpunkter (inget lästes)',
      },
    ]);
    const cell = (await connection.sendRequest<MatrixCell | null>(matrixCellRequest, section('5.4')))!;
    assert.equal(cell.standingText, text);
    assert.deepEqual([cell.decision?.by, cell.decision?.why], ['Anna', 'Orden är svaga.']);
    assert.equal(cell.quote, 'Staden avstyrker förslaget.');

    const explanation = (await connection.sendRequest<Explanation | null>(explainRequest, {
      textDocument: { uri: uri() },
      position: { line: 8, character: 0 },
    } satisfies ExplainParams))!;
    assert.equal(explanation.section, '5.4');
    assert.equal(explanation.standingText, text);
    assert.equal(explanation.positionText, 'avstyrker');
    assert.deepEqual(
      explanation.decisions.map((decision) => [decision.section, decision.by, decision.why, decision.text]),
      [['5.4', 'Anna', 'Orden är svaga.', text]],
    );
  });

  it('are offered on a stance to any editor as edits, one for each position', async () => {
    await start();
    await session.open(uri(), answer);
    const { textDocument, range } = onWords('avstyrker');
    const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [], only: ['refactor'] },
    });
    const titles = actions.map(({ title }) => title);
    assert.equal(titles[0], 'Bekräfta: avstyrker (5.4)');
    assert.ok(titles.includes('Ändra ståndpunkt till: tveksam (5.4)'), titles.join(', '));
    assert.ok(titles.includes('Förkasta: avstyrker (5.4)'));
    await apply(actions.find(({ title }) => title.startsWith('Förkasta'))!.edit!);
    await session.until(async () => (await list()).decisions.length === 1);
    const symbols = await session.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    const details = symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]);
    assert.equal(
      details.find(({ name }) => name.startsWith('5.4'))!.detail,
      'förkastat (läst som avstyrker)',
    );
  });

  it('are offered to our client as commands, in the menu and in a hover', async () => {
    await start({ initializationOptions: { decides: true } });
    await session.open(uri(), answer);
    const place = onWords('5.4 Anställa');
    const actions = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      ...place,
      context: { diagnostics: [] },
    });
    const commands = actions.filter(({ command }) => command?.command === 'remissvar.decide');
    assert.deepEqual(
      commands.map(({ title }) => title),
      ['Bekräfta: avstyrker (5.4)', 'Ändra ståndpunkt … (5.4)', 'Förkasta: avstyrker (5.4)'],
    );
    const [params] = commands[0]!.command!.arguments as [DecideParams];
    await apply(await decide({ ...params, by: 'Anna' }));
    await session.until(async () => (await list()).decisions.length === 1);
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: place.textDocument,
      position: place.range.start,
    });
    const { value } = hover.contents as { value: string };
    assert.match(value, /Det här svaret: bekräftat av Anna: avstyrker \\\(läst som avstyrker\\\)/);
    assert.match(value, /\]\(command:remissvar\.decide\?%5B/);
  });

  it('are kept, and listed as lost, when their words go', async () => {
    await start();
    await session.open(uri(), answer);
    await apply(await decide({ what: 'confirm', by: 'Anna', on: onWords('avstyrker') }));
    await session.until(async () => (await list()).decisions[0]?.state === 'counts');
    await session.change(uri(), answer.replace('5.3 Läkare', 'Ett nytt stycke.\n\n5.3 Läkare'));
    assert.equal((await list()).decisions[0]!.state, 'counts');
    assert.equal((await list()).decisions[0]!.location!.range.start.line, 10);
    await session.change(uri(), answer.replace('avstyrker', 'avstyrker inte'));
    const [lost] = (await list()).decisions;
    assert.equal(lost!.state, 'orphaned');
    assert.deepEqual(lost!.notes, ['Orden finns inte kvar.']);
    const report = await session.pull(uriOf(file()));
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['lost-decision'],
    );
  });

  it('are refused with a message', async () => {
    await start();
    await assert.rejects(decide({ what: 'confirm', on: section('9') }), /Här har ingen ståndpunkt lästs/);
    await assert.rejects(
      decide({ what: 'withdraw', on: { decision: 'urn:uuid:0' } }),
      /Här finns inget avgörande/,
    );
    await assert.rejects(decide({ what: 'state', on: section('5.4') }), /är ingen ståndpunkt/);
    await assert.rejects(
      decide({ what: 'confirm', on: { ...section('5.4'), respondent: 'ingen' } }),
      /Här finns inget remissvar/,
    );
  });

  it('say how often machine and person agree, once enough is decided', async () => {
    await start();
    assert.deepEqual((await list()).agreement, {
      decided: 0,
      enough: false,
      same: 0,
      sameSide: 0,
      reversed: 0,
      respondents: [],
      sections: [],
      reversals: [],
      text: 'Överensstämmelsen visas när 30 ståndpunkter har avgjorts. Avgjorda hittills: 0.',
    });
    const line = (at: number) =>
      JSON.stringify({
        id: `urn:uuid:${at}`,
        created: '2026-11-24T10:00:00Z',
        body: {
          kind: 'added',
          respondent: 'Solna stad',
          section: `9.${at + 1}`,
          position: 'supports',
          reading: at < 3 ? 'opposes' : 'supports',
        },
        target: { source: 'solna.txt' },
      });
    fs.writeFileSync(file(), Array.from({ length: 30 }, (_, at) => line(at)).join('\n'));
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(file()), type: 1 }],
    });
    await session.until(async () => (await list()).decisions.length === 30);
    const { agreement } = await list();
    assert.deepEqual(
      [agreement.enough, agreement.decided, agreement.same, agreement.reversed],
      [true, 30, 27, 3],
    );
    assert.deepEqual(
      agreement.respondents.map(({ of, text }) => [of, text]),
      [['Solna stad', 'Samma ståndpunkt: 27 av 30 avgjorda. Samma sida: 27. Motsatt sida: 3.']],
    );
    assert.equal(agreement.sections.length, 30);
    assert.deepEqual(
      agreement.sections.slice(2, 4).map(({ of, text }) => [of, text]),
      [
        ['9.3', 'Samma ståndpunkt: 0 av 1 avgjorda. Samma sida: 0. Motsatt sida: 1.'],
        ['9.4', 'Samma ståndpunkt: 1 av 1 avgjorda. Samma sida: 1. Motsatt sida: 0.'],
      ],
    );
    const matrix = await session.connection.sendRequest<Matrix>(matrixRequest, {});
    assert.deepEqual(
      matrix.rows.map(({ name, agreement }) => [name, agreement]).filter(([, text]) => text),
      agreement.respondents.map(({ of, text }) => [of, text]),
    );
    assert.deepEqual(
      matrix.columns.map(({ section, agreement }) => [section, agreement]).filter(([, text]) => text),
      agreement.sections.map(({ of, text }) => [of, text]),
    );
    assert.deepEqual(agreement.reversals, ['urn:uuid:0', 'urn:uuid:1', 'urn:uuid:2']);
    assert.match(agreement.text, /27 av 30 avgjorda\. Samma sida: 27\. Motsatt sida: 3\./);
  });
});
