/** Reports cited by their title, with a number whose series is left out: "betänkandet Hållbar socialtjänst (2020:47)". */
import { hasVerb } from '../../text/layout/verbs';

/** The title, from the report's word to the bracket; real answers write it with quotation marks and without. */
const titleBefore = /betänkande(?:t|ts)? [–-]? ?(?:[”"'»]|\*{1,2})?(\p{Lu}[^.;:?!§()]{2,160}) ?$/u;
const longest = 200;

/**
 * Whether the bracket at an offset stands behind a report's title. A sentence that begins there is none ("i betänkandet
 * Vård föreslås ändringar i lagen (2017:30)"): titles have no verb.
 */
export function isBehindReportTitle(text: string, bracket: number): boolean {
  const title = titleBefore.exec(text.slice(Math.max(0, bracket - longest), bracket))?.[1];
  return title !== undefined && !hasVerb(title);
}
