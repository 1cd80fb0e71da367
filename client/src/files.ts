/** Files for a server that cannot reach them: listed and read through VS Code, whatever file system holds them. */
import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileParams,
  type FolderParams,
  listFilesRequest,
  readFileRequest,
  toBase64,
} from '../../server/src/protocol';

/** What a folder of answers may hold, and what stands beside them about them. */
const candidates =
  '**/{*.txt,*.md,*.remissvar,*.docx,*.doc,*.odt,*.rtf,*.pdf,remiss.json,remiss.decisions.jsonl,remiss.tystat.jsonl,remiss.import.jsonl}';

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(listFilesRequest, async ({ folder }: FolderParams) => {
    const files = await workspace.findFiles(new RelativePattern(Uri.parse(folder), candidates));
    return files.map((file) => client.code2ProtocolConverter.asUri(file));
  });
  client.onRequest(readFileRequest, async ({ uri }: FileParams) =>
    toBase64(await workspace.fs.readFile(Uri.parse(uri))),
  );
}
