import type { Location, Position, Range as LineRange } from 'vscode-languageserver-types';
import type { Snapshot } from '../corpus/snapshot';
import type { Place } from '../features/place';
import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';

/** A text and its lines. */
export interface Lined {
  readonly text: string;
  readonly lines: LineIndex;
}

/**
 * Between offsets and the protocol's positions, in the encoding agreed with the client: UTF-16, or UTF-8
 * for clients that offer nothing else. The only place where positions are converted.
 */
export class Positions {
  constructor(private readonly utf8: boolean) {}

  position({ text, lines }: Lined, offset: number): Position {
    const position = lines.positionAt(offset);
    if (!this.utf8) return position;
    const { start } = lines.line(position.line);
    return { line: position.line, character: bytesOf(text, start, start + position.character) };
  }

  /** Positions past the end of a line or of the text mean its end. */
  offset({ text, lines }: Lined, position: Position): number {
    if (!this.utf8 || position.line < 0 || position.line >= lines.count) return lines.offsetAt(position);
    const { start, end } = lines.line(position.line);
    let bytes = 0;
    let at = start;
    while (at < end && bytes < position.character) {
      bytes += bytesAt(text, at);
      at++;
    }
    return at;
  }

  range(file: Lined, { start, end }: Range): LineRange {
    return { start: this.position(file, start), end: this.position(file, end) };
  }

  /** A place as a location; the file's beginning where the file is gone from the snapshot. */
  location(snapshot: Snapshot, { uri, start, end }: Place): Location {
    const file = snapshot.file(uri);
    const beginning = { line: 0, character: 0 };
    return { uri, range: file ? this.range(file, { start, end }) : { start: beginning, end: beginning } };
  }

  /** How long a range within one line is, in the client's units. */
  length({ text }: Lined, { start, end }: Range): number {
    return this.utf8 ? bytesOf(text, start, end) : end - start;
  }
}

function bytesOf(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) bytes += bytesAt(text, at);
  return bytes;
}

/** UTF-8 bytes of one UTF-16 unit: a surrogate pair has four, two for each half. */
function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code >= 0xd800 && code < 0xe000 ? 2 : 3;
}
