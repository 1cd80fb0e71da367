import type { CancellationToken, Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { AnswerDocument } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import type { Client } from './client';
import type { Positions } from './positions';

/** What those who serve a group of requests share. */
export interface Requests {
  readonly connection: Connection;
  readonly client: Client;
  readonly positions: Positions;
  /** Everything known now. A request takes it once. */
  readonly snapshot: Snapshot;
  /** Answers a request about a place in a file from one snapshot; null where the file is not known. */
  at<Result>(
    params: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (snapshot: Snapshot, uri: string, offset: number) => Result,
  ): Result | null;
  /** Answers a request about an answer as a whole; null where the file is none. */
  about<Result>(
    uri: string,
    token: CancellationToken,
    answer: (document: AnswerDocument, snapshot: Snapshot) => Result,
  ): Result | null;
}

/** Throws where the client no longer wants an answer: an empty one would be false. */
export function stopIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** An answer that a person reads: what was asked for cannot be done. */
export function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** One spelling for each URI: clients escape more or fewer characters. */
export function normal(uri: string): string {
  return URI.parse(uri).toString();
}
