/** Requests for files to give to others. */
import type { CancellationToken } from 'vscode-languageserver';
import { compilations, filesOf } from '../export/compilation';
import type { Compilation } from '../export/compilation';
import { exportFormats } from '../export/format';
import { answerName, compilationName, fromCommonFolder } from '../export/names';
import { headline } from '../export/words';
import type { Exported, ExportAnswerParams, ExportedFile, ExportParams } from '../protocol';
import { exportAnswerRequest, exportRequest, toBase64 } from '../protocol';
import type { Clock } from './clock';
import type { Requests } from './requests';
import { normal, stopIfCancelled } from './requests';

export function serveExporting(requests: Requests, clock: Clock): void {
  const { connection } = requests;

  connection.onRequest(
    exportRequest,
    async ({ format, inquiry }: ExportParams, token: CancellationToken): Promise<Exported> => {
      stopIfCancelled(token);
      const { snapshot } = requests;
      const found = compilations(snapshot);
      const all = inquiry === undefined ? found : found.filter(({ id }) => id === inquiry);
      if (!all.length) return { kind: 'nothing' };
      if (all.length > 1 && !exportFormats[format].manyInquiries) return choose(all);
      const { writeCompilation } = await import('../export/write');
      const bytes = await writeCompilation(format, all, {
        snapshot,
        showFile: fromCommonFolder(filesOf(all)),
        now: clock.now(),
        language: requests.client.language,
      });
      stopIfCancelled(token);
      const { complete } = snapshot;
      return { kind: 'file', name: compilationName(all, format), content: toBase64(bytes), complete };
    },
  );

  connection.onRequest(
    exportAnswerRequest,
    async ({ textDocument }: ExportAnswerParams, token: CancellationToken): Promise<ExportedFile | null> => {
      stopIfCancelled(token);
      const { snapshot } = requests;
      const document = snapshot.document(normal(textDocument.uri));
      if (!document) return null;
      const { writeAnswer } = await import('../export/write');
      const bytes = await writeAnswer(document, requests.client.language);
      stopIfCancelled(token);
      return { kind: 'file', name: answerName(document), content: toBase64(bytes), complete: true };
    },
  );
}

function choose(all: readonly Compilation[]): Exported {
  return {
    kind: 'chooseInquiry',
    inquiries: all.map((compilation) => ({ id: compilation.id, name: headline(compilation) })),
  };
}
