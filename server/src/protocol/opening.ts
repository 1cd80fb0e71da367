/** How a session opens, and which documents the server is told of. */
import type { TextDocumentIdentifier } from 'vscode-languageserver-types';

/** `initialize`'s options. All may be absent: other editors send none. */
export interface InitializationOptions {
  /** The language of every text the server writes; Swedish where it is not said. A new one takes a new server. */
  readonly language?: 'sv' | 'en';
  /** True where the client lists and reads files for the server: `listFilesRequest`, `readFileRequest`. */
  readonly filesThroughClient?: boolean;
  /**
   * False where a file that is opened without a folder stands for itself. Else, where the client opens no folder when it
   * starts, the folders of the answers that it opens are read.
   */
  readonly readsBeside?: boolean;
  /** True where the client carries out `decideCommand`, which asks a person for what an edit cannot: which position, and why. */
  readonly decides?: boolean;
  /** The path of the folder in which the server keeps what it has read; null for none; the system's own where it is not said. */
  readonly cacheFolder?: string | null;
}

/**
 * Client to server: is a plain-text document an answer? Documents of the language `remissvar` always are, those in a
 * folder with `remiss.json` too, others where their head says so. `IsAnswerParams -> boolean`
 */
export const isAnswerRequest = 'remissvar/isAnswer';

export interface IsAnswerParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The document's first characters, `headLength` at most: the server has not been told of a foreign document. */
  readonly head: string;
}

/** How much of a document `IsAnswerParams.head` holds, in UTF-16 code units. */
export const headLength = 4000;
