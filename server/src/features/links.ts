import type { AnswerDocument } from '../corpus/document';
import type { Range } from '../text/range';

/** Words that have a public page, and its address. */
export interface Link extends Range {
  readonly target: string;
}

/**
 * The public pages of the statutes, preparatory works, cases and EU acts that an answer cites. EU acts
 * and judgments are read at EUR-Lex, all else at lagen.nu.
 *
 *     enligt 16 kap. 1 § HSL           https://lagen.nu/2017:30#K16P1
 *            ^^^^^^^^^^^^^^^
 */
export function links(document: AnswerDocument): Link[] {
  return document.answer.references.flatMap(({ target, start, end }) =>
    target?.startsWith('https://') ? [{ start, end, target: publicPage(target) }] : [],
  );
}

const celexAddress = /^https:\/\/lagen\.nu\/ext\/celex\/([0-9A-Z()]+)/;

/** EUR-Lex has no addresses of articles that last, so a link leads to the act as a whole. */
function publicPage(target: string): string {
  const celex = celexAddress.exec(target)?.[1];
  return celex ? `https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:${celex}` : target;
}
