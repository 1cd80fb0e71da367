import type { SemanticTokensEdit } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { AnswerDocument } from '../corpus/document';
import type { Token } from '../features/semanticTokens';
import { semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens';
import type { Lined, Positions } from './positions';
import type { Requests } from './requests';

/** What was last sent of a file, by its id. */
interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/**
 * Serves coloured words: of a whole answer, of what has changed since they were last sent, and of a part.
 * What was last sent of each open file is kept until the file is forgotten.
 */
export function serveTokens(requests: Requests): { forget(uri: string): void } {
  const { connection, about } = requests;
  const last = new Map<string, Sent>();
  let nextId = 1;

  const packed = (document: AnswerDocument, tokens: readonly Token[]): number[] => {
    const builder = new SemanticTokensBuilder();
    pushTokens(builder, document, tokens, requests.positions);
    return builder.build().data;
  };
  const send = (document: AnswerDocument) => {
    const sent = { resultId: String(nextId++), data: packed(document, semanticTokens(document)) };
    last.set(document.uri, sent);
    return sent;
  };

  connection.languages.semanticTokens.on(
    ({ textDocument }, token) => about(textDocument.uri, token, send) ?? { data: [] },
  );
  connection.languages.semanticTokens.onDelta(
    ({ textDocument, previousResultId }, token) =>
      about(textDocument.uri, token, (document) => {
        const before = last.get(document.uri);
        const { resultId, data } = send(document);
        if (before?.resultId !== previousResultId) return { resultId, data };
        return { resultId, edits: editsBetween(before.data, data) };
      }) ?? { data: [] },
  );
  connection.languages.semanticTokens.onRange(
    ({ textDocument, range }, token) =>
      about(textDocument.uri, token, (document) => {
        const from = requests.positions.offset(document, range.start);
        const to = requests.positions.offset(document, range.end);
        const inside = semanticTokens(document).filter(({ start, end }) => end > from && start < to);
        return { data: packed(document, inside) };
      }) ?? { data: [] },
  );
  return { forget: (uri) => void last.delete(uri) };
}

/** The edit that makes one list of numbers the other: all between what they begin and end alike with; none where they are equal. */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let alike = 0;
  while (alike < shorter - start && before.at(-1 - alike) === after.at(-1 - alike)) alike++;
  const deleteCount = before.length - start - alike;
  const data = after.slice(start, after.length - alike);
  return deleteCount || data.length ? [{ start, deleteCount, data }] : [];
}

/** Receives tokens as the protocol packs them: the server library's builder. */
export interface TokenSink {
  push(line: number, character: number, length: number, type: number, modifiers: number): void;
}

/** Packs tokens for the protocol, a token that spans lines as one for each line. */
export function pushTokens(
  sink: TokenSink,
  file: Lined,
  tokens: readonly Token[],
  positions: Positions,
): void {
  for (const token of tokens) {
    const type = tokenTypes.indexOf(token.type);
    let modifiers = 0;
    for (const modifier of token.modifiers) modifiers |= 1 << tokenModifiers.indexOf(modifier);
    const last = file.lines.lineAt(token.end);
    for (let line = file.lines.lineAt(token.start); line <= last; line++) {
      const { start, end } = file.lines.line(line);
      const from = Math.max(start, token.start);
      const to = Math.min(end, token.end);
      if (file.text.slice(from, to).trim() === '') continue;
      const { character } = positions.position(file, from);
      sink.push(line, character, positions.length(file, { start: from, end: to }), type, modifiers);
    }
  }
}
