import type { Token } from '../features/semanticTokens';
import { tokenModifiers, tokenTypes } from '../features/semanticTokens';
import type { Lined, Positions } from './positions';

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
