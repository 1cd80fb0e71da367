/** A line's words as a reader sees them: white space folded, ligatures opened, letters composed, marks dropped. */
import type { ProseBuilder } from '../prose';
import { isBlank, isUnusual, LineTrait } from './scan';

/** Letters that typesetters cast as one piece (Unicode, Alphabetic Presentation Forms). */
const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/**
 * Writes the words of `source` at `start..end`, a line or a part of one:
 * - a run of white space becomes one space; zero-width characters and soft hyphens are left out
 * - ﬁ becomes "fi", a decomposed å "å", a non-breaking hyphen "-"
 * - Markdown's ** and the backslash that escapes punctuation ("1\.") are left out
 */
export function writeWords(
  builder: ProseBuilder,
  source: string,
  start: number,
  end: number,
  traits: number,
): void {
  if (!(traits & LineTrait.rewrite)) {
    builder.copy(start, end);
    return;
  }
  let from = start;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (!isUnusual(code)) continue;
    const next = pieceEnd(source, at, end);
    const piece = isMark(code) ? Math.max(from, letterBefore(source, at)) : at;
    const written = rewrite(source, piece, next);
    if (written === null) continue;
    builder.copy(from, piece);
    builder.replace(written, piece, next);
    from = next;
    at = next - 1;
  }
  builder.copy(from, end);
}

/** More marks than any letter has; longer runs are noise, and costly to compose. */
const mostMarks = 8;

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Where the unusual piece that starts at `at` ends: a run of white space, of combining marks, of asterisks. */
function pieceEnd(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at);
  const same = isMark(code) ? isMark : isBlank(code) ? isBlank : code === 0x2a ? isAsterisk : null;
  const limit = same === isMark ? Math.min(end, at + mostMarks) : end;
  let next = at + 1;
  if (same) while (next < limit && same(source.charCodeAt(next))) next++;
  return next;
}

const isAsterisk = (code: number) => code === 0x2a;

/** Where the letter that a combining mark belongs to begins. */
function letterBefore(source: string, at: number): number {
  const code = source.charCodeAt(at - 1);
  return at - (code >= 0xdc00 && code <= 0xdfff ? 2 : 1);
}

/** What stands for a piece in the prose, or null where it stands for itself. */
function rewrite(source: string, start: number, end: number): string | null {
  const piece = source.slice(start, end);
  const first = piece.charCodeAt(0);
  if (piece === ' ') return null;
  if (isMark(source.charCodeAt(end - 1))) {
    const composed = piece.normalize('NFC');
    return composed === piece ? null : composed;
  }
  if (isBlank(first)) return /[^\S\uFEFF]/.test(piece) ? ' ' : '';
  if (first === 0xad) return '';
  if (first === 0x2010 || first === 0x2011) return '-';
  if (first === 0x2a) return piece.length === 1 ? null : '';
  if (piece === '\\') return /[\p{P}\p{S}]/u.test(source.charAt(end)) ? '' : null;
  return ligatures[piece] ?? null;
}
