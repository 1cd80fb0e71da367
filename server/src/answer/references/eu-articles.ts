/** Lists of articles and recitals: "9.2 h", "6 punkt 1 led f", "12–15", "4.1 och skäl 26". */
import { matchAt } from '../../text/sticky';
import type { Article } from './marks';
import { isWordAt, separatorAt } from './reading';

/** "6", "28b", "5.1", and "5(1)" as in English. */
const articleNumber = /(\d{1,3})([a-z](?![\p{L}\p{N}]))?((?:\.\d{1,2}){0,3})((?:\(\d{1,2}\)){0,2})/uy;
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

/** Reads the list that begins at an offset, the first member from `start` on, which is that of its word. */
export function readArticleList(
  lower: string,
  at: number,
  start: number,
  recitals: boolean,
): ListedArticle[] {
  const list: ListedArticle[] = [];
  let number: readonly string[] = [];
  let recital = recitals;
  // "artikel 6.2–4" ends in a part of the article, "artiklarna 6.2–9" in another.
  const single = !lower.startsWith('artikl', start);
  let goesOn = false;
  for (let next = at; ;) {
    const match = matchAt(articleNumber, lower, next);
    const letter = match ? null : matchAt(loneLetter, lower, next);
    if (match && !isWordAt(lower, next + match[0].length)) {
      const parts = [...`${match[3]}${match[4]}`.matchAll(/\d+/g)].map(([part]) => part);
      const isPart = goesOn && number.length > 1 && parts.length === 0;
      number = isPart ? [...number.slice(0, -1), match[1]!] : [match[1]! + (match[2] ?? ''), ...parts];
      let end = next + match[0].length;
      const lettered = recital ? null : matchAt(articleLetter, lower, end);
      if (lettered) end += lettered[0].length;
      const detail = recital ? null : matchAt(details, lower, end);
      if (detail) end += detail[0].length;
      if (detail?.[1] !== undefined) number = [...number, detail[1]];
      const point =
        lettered?.[1] ?? lettered?.[2] ?? lettered?.[3] ?? detail?.[2] ?? detail?.[3] ?? detail?.[4];
      const whole = point === undefined ? number : [...number, point];
      list.push({ start, end, article: recital ? { parts: [match[1]!], recital } : { parts: whole } });
    } else if (letter && number.length > 0 && !recital) {
      list.push({
        start,
        end: next + letter[0].length,
        article: { parts: [...number, letter[1] ?? letter[2]!] },
      });
    } else return list;
    const separator = separatorAt(lower, list[list.length - 1]!.end);
    if (!separator) return list;
    goesOn = single && separator.range;
    const again = matchAt(articlesAgain, lower, separator.end);
    const reasons = again ? null : matchAt(recitalsAgain, lower, separator.end);
    if (again ?? reasons) recital = reasons !== null;
    start = separator.end;
    next = separator.end + ((again ?? reasons)?.[0].length ?? 0);
  }
}

/** "artikel 6, skäl 5 talar …": without an act a recital in the list is no recital. */
export function upToRecital(list: ListedArticle[]): ListedArticle[] {
  const recital = list.findIndex(({ article }) => article.recital);
  return recital < 0 ? list : list.slice(0, recital);
}
