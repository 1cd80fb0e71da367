/** Page numbers: "s. 51 och 62", "sid 45–47", "s. 210 f.". */
import { matchAt } from '../../text/sticky';
import { separatorAt } from './reading';

export interface Page {
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

/** The part or the area of expenditure that a page belongs to: a bill's parts count their pages anew. */
const opening =
  /[,;]? ?\(?(?:del (?:\d{1,2}|[ivx]{1,4}|[a-e]),? |utg(?:iftsområde|\. ?omr\.) \d{1,2},? )?(?:sidorna|sidor|sidan|sid|s)(?:\. ?| )(?=\d)/y;
const number = /(\d{1,4})(?: ?ff?\.?)?(?![\p{L}\p{N}])/uy;
const again = /(?:del (?:\d{1,2}|[ivx]{1,4}|[a-e]),? )?(?:sidorna|sidor|sidan|sid|s)(?:\. ?| )/y;
/** What makes the number something else: "3 kap.", "4 §", "2016/17:43", "1 (3)". */
const notPage = / ?(?:kap|[§:/]|st(?!\p{L})|\(\d|av \d)|[.,]\d/uy;

/** Reads the pages that are named at an offset; the list is never empty. Null where none are. */
export function readPages(lower: string, at: number): { list: Page[]; end: number } | null {
  const match = matchAt(opening, lower, at);
  return match && readPageList(lower, at + match[0].length);
}

/** Reads a list of page numbers that begins at an offset. */
export function readPageList(lower: string, at: number): { list: Page[]; end: number } | null {
  const list: Page[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const word = matchAt(again, lower, next)?.[0].length ?? 0;
    const match = matchAt(number, lower, next + word);
    if (!match || matchAt(notPage, lower, next + word + match[0].length)) break;
    end = next + word + match[0].length;
    list.push({ page: match[1]!, start: next, end });
    const separator = separatorAt(lower, end);
    if (!separator) break;
    next = separator.end;
  }
  return list.length > 0 ? { list, end } : null;
}
