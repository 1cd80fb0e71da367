/** What a report does in a section, by the box that opens it: "Utredningens förslag: …", "Bedömning: …". */
import { isSectionNumber } from '../../text/sectionNumbers';
import type { Entry } from './contents';
import { withPage } from './contents';

export type BoxKind = 'förslag' | 'bedömning' | 'rekommendation';

const box =
  /^[#>*|•\s]*(?:\p{Lu}[\p{L}-]{2,40}s )?(förslag|bedömning|rekommendation)(?:er|ar)?(?: och (förslag|bedömning|rekommendation)(?:er|ar)?)?\**:/iu;

/**
 * The kinds of the sections in whose text a box stands. A section with several is a proposal where one of them is: that
 * is what a respondent takes a stand on.
 */
export function kindsOf(text: string, entries: readonly Entry[]): Map<string, BoxKind> {
  const titles = new Map(entries.map(({ number, title }) => [number, plain(title)]));
  const kinds = new Map<string, BoxKind>();
  let section: string | null = null;
  for (const raw of text.split(/[\n\f]/)) {
    const line = raw.trim();
    section = sectionBegunBy(line, titles) ?? section;
    const read = section === null ? null : box.exec(line);
    if (!read) continue;
    const found = [read[1], read[2], kinds.get(section!)].map((word) => word?.toLowerCase());
    const kind = (['förslag', 'bedömning', 'rekommendation'] as const).find((one) => found.includes(one));
    if (kind) kinds.set(section!, kind);
  }
  return kinds;
}

/** The section whose heading a line is: its number and the first words of its title; in the table of contents none is. */
function sectionBegunBy(line: string, titles: ReadonlyMap<string, string>): string | null {
  const read = /^(?:#{1,6} )?(\d[\d.]{0,20})\s/.exec(line);
  const number = read?.[1]?.replace(/\.$/, '');
  if (!read || number === undefined || !isSectionNumber(number)) return null;
  const title = titles.get(number);
  if (title === undefined || withPage(line)) return null;
  const words = plain(line.slice(read[0].length));
  return words !== '' && (title.startsWith(words) || words.startsWith(title)) ? number : null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
