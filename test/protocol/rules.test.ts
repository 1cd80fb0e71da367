import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import type { FolderCheck } from '../../server/src/protocol';
import { checkFolderRequest } from '../../server/src/protocol';
import { folderWith, pulling, seeds, Session, uriOf } from './session';

const text = 'Solna stads yttrande över SOU 2024:72\n\nKommunal hälso-och sjukvård.\n';
const capabilities = {
  ...pulling,
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

describe('Rules over the protocol', () => {
  let session: Session;
  afterEach(() => session.stop());

  it('carry their fixes and silencings to any editor, and mind the file that silences', async () => {
    const folder = folderWith({ 'utkast.remissvar': text });
    let asked: () => void = () => undefined;
    const uri = uriOf(path.join(folder, 'utkast.remissvar'));
    session = await Session.start({
      folders: [folder],
      capabilities,
      prepare: (connection) => {
        connection.onRequest('client/registerCapability', () => null);
        connection.onRequest('workspace/diagnostic/refresh', () => {
          asked();
          return null;
        });
      },
    });
    await session.read();
    await session.open(uri, text);
    const hyphens = async () => {
      const report = await session.pull(uri);
      assert.ok(report.kind === 'full');
      return report.items.filter(({ code }) => code === 'hanging-hyphen');
    };
    const [diagnostic, ...others] = await hyphens();
    assert.deepEqual(others, []);
    assert.match(String(diagnostic!.codeDescription?.href), /docs\/rules\/hanging-hyphen\.md$/);
    const offered = await session.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic!.range,
      context: { diagnostics: [diagnostic] },
    });
    // Decisions about the positions around the cursor are offered too.
    const actions = offered.filter(({ diagnostics }) => diagnostics !== undefined);
    assert.equal(actions.length, 3);
    const [create, edit] = actions[1]!.edit!.documentChanges as [{ uri: string }, TextDocumentEdit];
    fs.writeFileSync(fileURLToPath(create.uri), (edit.edits[0] as { newText: string }).newText);
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: create.uri, type: 1 }],
    });
    while ((await hyphens()).length > 0) await new Promise<void>((resolve) => (asked = resolve));
  });

  it('check a folder on request, with a count by rule', async () => {
    session = await Session.start({ folders: [seeds] });
    await session.read();
    const check = await session.connection.sendRequest<FolderCheck>(checkFolderRequest, {});
    assert.equal(check.files, 4);
    const codes = check.findings.flatMap(({ diagnostics }) =>
      diagnostics.map(({ code }: Diagnostic) => code),
    );
    assert.equal(
      check.rules.reduce((sum, { count }) => sum + count, 0),
      codes.length,
    );
    for (const wanted of ['statute-number', 'summary-opposition', 'summary-promise'])
      assert.ok(codes.includes(wanted), wanted);
    assert.deepEqual(
      check.rules.map(({ count }) => count),
      check.rules.map(({ count }) => count).sort((a, b) => b - a),
    );
    assert.match(check.rules[0]!.page, /^https:.*\.md$/);
  });

  it('check no folder but the one that is named', async () => {
    session = await Session.start({ folders: [seeds] });
    await session.read();
    const check = await session.connection.sendRequest<FolderCheck>(checkFolderRequest, {
      folder: uriOf(path.join(seeds, 'annan')),
    });
    assert.deepEqual(check, { files: 0, findings: [], rules: [] });
  });
});
