import assert from 'node:assert/strict';
import path from 'node:path';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { folderWith, Session, uriOf } from './session';

const answer =
  'Salems kommuns yttrande över SOU 2024:72\n\n5.4 Läkare\n\nSalems kommun tillstyrker förslaget.\n';
const dynamicRegistration = true;
const refreshSupport = true;

/** Everything that the server may ask of an editor that says it can do it. */
const asked = [
  'client/registerCapability',
  'window/workDoneProgress/create',
  'workspace/configuration',
  'workspace/diagnostic/refresh',
  'workspace/codeLens/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
];
const capable = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration },
    didChangeConfiguration: { dynamicRegistration },
    diagnostics: { refreshSupport },
    codeLens: { refreshSupport },
    inlayHint: { refreshSupport },
    semanticTokens: { refreshSupport },
  },
  window: { workDoneProgress: true },
  textDocument: { diagnostic: {} },
};

describe('An editor', () => {
  const serves = async (session: Session, folder: string) => {
    const uri = uriOf(path.join(folder, 'b.remissvar'));
    await session.read();
    await session.open(uri, answer.replaceAll('Salems', 'Nacka').replace('tillstyrker', 'avstyrker'));
    const sections = await session.sections();
    assert.equal(sections.at(-1)?.countsText, '1 för · 1 emot');
    const hover = await session.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2, character: 1 },
    });
    assert.match(JSON.stringify(hover), /Salems kommun/);
  };

  it('that refuses everything it is asked is served all the same', async () => {
    const folder = folderWith({ 'a.txt': answer });
    const refused = new Set<string>();
    const refuse = (connection: ProtocolConnection) => {
      for (const method of asked) {
        connection.onRequest(method, () => {
          refused.add(method);
          return new ResponseError(LSPErrorCodes.RequestFailed, 'no');
        });
      }
    };
    const session = await Session.start({ folders: [folder], capabilities: capable, prepare: refuse });
    await serves(session, folder);
    await session.until(() => refused.has('workspace/codeLens/refresh'));
    for (const method of asked.slice(0, 3)) assert.ok(refused.has(method), method);
    await session.stop();
  });

  it('that knows none of what it is asked is served all the same', async () => {
    const folder = folderWith({ 'a.txt': answer });
    const session = await Session.start({ folders: [folder], capabilities: capable });
    await serves(session, folder);
    await session.stop();
  });

  it('that can do nothing is asked nothing', async () => {
    const folder = folderWith({ 'a.txt': answer });
    const heard: string[] = [];
    const session = await Session.start({
      folders: [folder],
      capabilities: {},
      prepare: (connection) => {
        for (const method of asked) connection.onRequest(method, () => void heard.push(method));
      },
    });
    await serves(session, folder);
    await session.stop();
    assert.deepEqual(heard, []);
  });
});
