/** Requests for files to give to others. */
import type { CancellationToken } from 'vscode-languageserver';
import { compilable, compilations, filesOf } from '../export/compilation';
import type { CompiledInquiry } from '../export/compilation';
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
      const found = compilable(snapshot);
      const wanted = inquiry === undefined ? found : found.filter(({ id }) => id === inquiry);
      if (!wanted.length) return { kind: 'nothing' };
      if (wanted.length > 1 && !exportFormats[format].manyInquiries) return choose(wanted);
      const all = compilations(snapshot, wanted);
      const { writeCompilation } = await import('../export/write');
      const bytes = await writeCompilation(format, all, {
        snapshot,
        showFile: fromCommonFolder(filesOf(all)),
        now: clock.now(),
        language: requests.client.language,
      });
      stopIfCancelled(token);
      const { complete } = snapshot;
      return { kind: 'file', name: compilationName(wanted, format), content: toBase64(bytes), complete };
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

function choose(inquiries: readonly CompiledInquiry[]): Exported {
  return {
    kind: 'chooseInquiry',
    inquiries: inquiries.map((inquiry) => ({ id: inquiry.id, name: headline(inquiry) })),
  };
}
