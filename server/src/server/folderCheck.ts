/** The request for what the rules find in a whole folder. */
import type { CancellationToken, Diagnostic, WorkDoneProgressParams } from 'vscode-languageserver';
import { WorkDoneProgress } from 'vscode-languageserver';
import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../corpus/snapshot';
import type { CheckFolderParams, FolderCheck } from '../protocol';
import { checkFolderRequest } from '../protocol';
import { countByRule } from '../rules/count';
import type { Diagnosis } from '../rules/rule';
import { folderUri } from './client';
import { toDiagnostics } from './diagnostics';
import type { Requests } from './requests';
import { stopIfCancelled } from './requests';

export interface FolderCheckHost {
  /** What the rules find in a file. */
  diagnose(uri: string, snapshot: Snapshot): readonly Diagnosis[];
  /** Resolves when the folders have been read. */
  ready(): Promise<void>;
  /** Lets waiting messages be read. */
  pause(): Promise<void>;
}

export function serveFolderCheck(requests: Requests, host: FolderCheckHost): void {
  const { connection } = requests;

  connection.onRequest(
    checkFolderRequest,
    async (
      { folder, workDoneToken }: CheckFolderParams & WorkDoneProgressParams,
      token: CancellationToken,
    ): Promise<FolderCheck> => {
      await host.ready();
      const { snapshot } = requests;
      const uris = snapshot.uris(folder === undefined ? '' : `${folderUri(folder)}/`);
      const findings: { uri: string; diagnostics: Diagnostic[] }[] = [];
      for (const [done, uri] of uris.entries()) {
        await host.pause();
        stopIfCancelled(token);
        report(workDoneToken, done, uris.length);
        const found = host.diagnose(uri, snapshot);
        const diagnostics = toDiagnostics(uri, snapshot.file(uri)!, found, requests.positions);
        if (diagnostics.length) findings.push({ uri, diagnostics });
      }
      const codes = findings.flatMap(({ diagnostics }) =>
        diagnostics.map(({ code }) => ({ code: String(code) })),
      );
      const rules = countByRule(codes).map(({ code, title, count, page }) => ({ code, title, count, page }));
      return { files: uris.length, findings, rules };
    },
  );

  /** Tells a client that wants to know how far it has come. */
  function report(to: WorkDoneProgressParams['workDoneToken'], done: number, total: number): void {
    if (to === undefined) return;
    const message = l10n.t('{0} of {1} files', done, total);
    const percentage = Math.floor((100 * done) / total);
    void connection.sendProgress(WorkDoneProgress.type, to, { kind: 'report', message, percentage });
  }
}
