/** Reports cited by their title, with a number whose series is left out: "betänkandet Hållbar socialtjänst (2020:47)". */
import { hasVerb } from '../../text/layout/verbs';
import { endAt } from '../../text/sticky';

const word = 'betänkande';
/** The word and what may open the title; real answers write titles with quotation marks and without. */
const opening = /[Bb]etänkande(?:t|ts)? (?:[–-] )?(?:[”"'»]|\*{1,2})?(?=\p{Lu})/uy;
/** No title has one of these in it. */
const stops = /[.;:§()]/;
/** The word and the title together are no longer than this. */
const longest = 200;

/**
 * Whether the number in brackets at `bracket..end` stands behind a report's title, and is the report's: what it is a law
 * on ("… (2001:99) om statistik") tells an act's. A sentence that begins there is none ("i betänkandet
 * Vård föreslås ändringar i lagen (2017:30)"): titles have no verb.
 */
export function isReportsNumber(text: string, lower: string, bracket: number, end: number): boolean {
  if (lower.startsWith(' om ', end)) return false;
  const from = Math.max(0, bracket - longest);
  const at = lower.slice(from, bracket).lastIndexOf(word);
  const start = at < 0 ? -1 : endAt(opening, text, from + at);
  if (start < 0 || start >= bracket) return false;
  const title = text.slice(start, bracket);
  return !stops.test(title) && !hasVerb(title);
}
