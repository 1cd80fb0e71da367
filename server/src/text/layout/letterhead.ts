/** Where the letterhead ends and the letter begins. */
import { isCapital, isDigit, isSmall } from '../letters';
import { readNumbering } from '../numbering';
import { enclosed } from './emphasis';
import type { LineRole } from './furniture';
import { endsSentence, lastWordIsOpen } from './joining';
import { readMark } from './marks';
import { isPartName } from './parts';
import type { TextLine } from './scan';
import { isTitleLine } from './titles';

/** A letterhead is no longer than this; what is longer is something else. */
const mostLines = 60;

/**
 * The index of the first line that is not letterhead: the title, a part's heading, or the first sentence. 0 where the
 * file begins with it, or where nothing of the kind comes soon.
 */
export function letterheadEnd(text: string, lines: readonly TextLine[], roles: readonly LineRole[]): number {
  const most = Math.min(lines.length, mostLines);
  for (let at = 0; at < most; at++) {
    if (roles[at] === 'body' && opens(text, lines, at)) return titleAbove(text, lines, roles, at);
  }
  return 0;
}

function opens(text: string, lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]!;
  const words = text.slice(line.start, Math.min(line.end, line.start + 300));
  const first = text.charCodeAt(line.start);
  if (isTitleLine(words)) return true;
  if (isPartName(words) && words !== words.toUpperCase()) return true;
  if (readMark(text, line.start, line.end)?.kind === 'markdown' || words.startsWith('**')) return true;
  const inner = enclosed(text, line);
  if (inner && readNumbering(text, inner.start, inner.end)?.dotted) return true;
  if (isDigit(first) || first === 0x41 || first === 0x4b || first === 0xa7) {
    const above = lines[at - 1];
    // "… som avses i artikel" + "30.2 i rådets direktiv"
    const goesOn = above !== undefined && lastWordIsOpen(text, above);
    const numbering = goesOn ? null : readNumbering(text, line.start, line.end);
    if (numbering && (numbering.dotted || numbering.label || /^\d{1,2}\\?\.? \P{N}+$/u.test(words)))
      return true;
  }
  const count = words.split(/\s+/).length;
  const next = lines[at + 1] ? text.charCodeAt(lines[at + 1]!.start) : 0;
  return (
    count >= 4 && (count >= 9 || endsSentence(text, line, next)) && isCapital(first) && !words.endsWith(':')
  );
}

/** Where the title begins: above its word "yttrande" where it is broken, or without one right above the first sentence. */
function titleAbove(
  text: string,
  lines: readonly TextLine[],
  roles: readonly LineRole[],
  at: number,
): number {
  const above = lines[at - 1];
  if (!above || roles[at - 1] !== 'body') return at;
  if (isSmall(text.charCodeAt(lines[at]!.start))) return at - 1;
  if (isTitleLine(text.slice(lines[at]!.start, lines[at]!.end))) return at;
  const words = text.slice(above.start, above.end);
  const isTitle =
    words.split(' ').length >= 4 && !/\d|\s{2}|:$|@/.test(words) && isCapital(text.charCodeAt(above.start));
  return isTitle ? at - 1 : at;
}
