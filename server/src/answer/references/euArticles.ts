/** Lists of articles and recitals: "9.2 h", "6 punkt 1 led f", "12–15", "4.1 och skäl 26". */
import { isDigit } from '../../text/letters';
import { endAt, matchAt } from '../../text/sticky';
import type { Article } from './marks';
import { isWordAt, separatorAt } from './reading';

/** "6", "28b", "5.1", and "5(1)" or "5 (1)" as in English. */
const articleNumber =
  /(\d{1,3})([a-z](?![\p{L}\p{N}]))?((?:\.\d{1,2}){0,3})((?: ?\(\d{1,2}\)(?:\(\d{1,2}\))?)?)/uy;
/** "c", "c)", "(c)", "led c" after a number; a lone "i" is the preposition. */
const articleLetter = /\.? ?(?:led(?:en)? )?(?:\(([a-z])\)|([a-hj-z])\)?|(i)\))(?![\p{L}\p{N}:])/uy;
const loneLetter = /(?:led )?(?:([a-hj-z])\)?|(i)\))(?![\p{L}\p{N}:])/uy;
const details =
  /(?: (?:första|andra|tredje|fjärde|femte) (?:och (?:andra|tredje) )?(?:styckena|stycket|meningen|punkten|strecksatsen|ledet)| (?:punkt|§) ?(\d{1,2}))(?: (\d{1,2})(?= i )| (?:led(?:en)? ([a-z])|([a-hj-z]))(?![\p{L}\p{N}])\)?)?/uy;
const articlesAgain = /(?:artiklarna|artiklar|artikel|art\.) /y;
const recitalsAgain = /(?:skälen|skäl) (?=\d)/y;

export interface ListedArticle {
  readonly start: number;
  readonly end: number;
  readonly article: Article;
}

/** One member of a list, without the word before it: "9.2 h", "b". */
interface Member {
  readonly end: number;
  readonly parts: readonly string[];
  /** Its parts without the last letter: what a lone letter after it is a point of. Empty for a recital, which has no points. */
  readonly number: readonly string[];
}

/** Reads the list that begins at an offset, the first member from `start` on, which is that of its word. */
export function readArticleList(
  lower: string,
  at: number,
  start: number,
  recitals: boolean,
): ListedArticle[] {
  const list: ListedArticle[] = [];
  // "artikel 6.2–4" ends in a part of the article, "artiklarna 6.2–9" and "artikel 6.2–artikel 9" in another.
  const single = !lower.startsWith('artikl', start);
  let recital = recitals;
  let before: readonly string[] = [];
  let goesOn = false;
  for (;;) {
    const member = recital
      ? readRecital(lower, at)
      : (readArticle(lower, at, goesOn ? before : []) ?? readLoneLetter(lower, at, before));
    if (!member) return list;
    const { end, parts } = member;
    list.push({ start, end, article: recital ? { parts, recital } : { parts } });
    const separator = separatorAt(lower, end);
    if (!separator) return list;
    start = separator.end;
    const again = wordAgain(lower, start);
    before = member.number;
    goesOn = single && separator.range && !again;
    recital = again?.recital ?? recital;
    at = again?.end ?? start;
  }
}

/** "artiklarna 5 och artikel 6", "artikel 4.1 och skäl 26": the word that stands before a later member. */
function wordAgain(lower: string, at: number): { readonly end: number; readonly recital: boolean } | null {
  const article = endAt(articlesAgain, lower, at);
  if (article >= 0) return { end: article, recital: false };
  const recital = endAt(recitalsAgain, lower, at);
  return recital >= 0 ? { end: recital, recital: true } : null;
}

/** "26"; a letter or a decimal behind it is skipped. */
function readRecital(lower: string, at: number): Member | null {
  const match = numberAt(lower, at);
  return match && { end: at + match[0].length, parts: [match[1]!], number: [] };
}

/** "9.2 h", "6 punkt 1 led f". A bare number that ends a range is the last part of the article that began it: "6.2–4". */
function readArticle(lower: string, at: number, rangeFrom: readonly string[]): Member | null {
  const match = numberAt(lower, at);
  if (!match) return null;
  const [written, first, suffix, dotted, bracketed] = match;
  const inner = `${dotted}${bracketed}`.match(/\d+/g) ?? [];
  const isPart = rangeFrom.length > 1 && inner.length === 0;
  const number = isPart ? [...rangeFrom.slice(0, -1), first!] : [first! + (suffix ?? ''), ...inner];
  let end = at + written.length;
  const letter = matchAt(articleLetter, lower, end);
  if (letter) end += letter[0].length;
  const detail = matchAt(details, lower, end);
  if (detail) end += detail[0].length;
  if (detail?.[1] !== undefined) number.push(detail[1]);
  const point = captured(letter, 1) ?? captured(detail, 2);
  return { end, parts: point === undefined ? number : [...number, point], number };
}

/** The "b" of "6.1 a och b". */
function readLoneLetter(lower: string, at: number, number: readonly string[]): Member | null {
  const match = number.length > 0 ? matchAt(loneLetter, lower, at) : null;
  return match && { end: at + match[0].length, parts: [...number, captured(match, 1)!], number };
}

function numberAt(lower: string, at: number): RegExpExecArray | null {
  const match = matchAt(articleNumber, lower, at);
  if (!match) return null;
  const end = at + match[0].length;
  // "15.4f": the letter is read by itself.
  return isWordAt(lower, end) && (isDigit(lower.charCodeAt(end)) || isWordAt(lower, end + 1)) ? null : match;
}

/** What the one of several groups holds that has matched; groups from `from` on. */
function captured(match: RegExpExecArray | null, from: number): string | undefined {
  return match?.slice(from).find((group) => (group as string | undefined) !== undefined);
}

/** "artikel 6, skäl 5 talar …": without an act a recital in the list is no recital. */
export function upToRecital(list: ListedArticle[]): ListedArticle[] {
  const recital = list.findIndex(({ article }) => article.recital);
  return recital < 0 ? list : list.slice(0, recital);
}
