/** What a report does in a section, by the box that opens it: "Utredningens förslag: …", "Bedömning: …". */
import { isSectionNumber } from '../../text/sectionNumbers';
import type { Entry } from './contents';
import { withPage } from './contents';

export type BoxKind = 'förslag' | 'bedömning' | 'rekommendation';

/** "Förslag:", "Utredningens förslag och bedömning:", "Vår samlade bedömning:", or the same alone on a line. */
const box =
  /^[#>*|•\s]*(?:(?:\p{Lu}[\p{L}-]{2,40}s|Våra?|Vårt|Min|Mitt|Mina) (?:samlade |övriga )?(?=\p{Ll})|(?=\p{Lu}))([Ff]örslag|[Bb]edömning|[Rr]ekommendation)(?:er|ar)?(?: och (förslag|bedömning|rekommendation)(?:er|ar)?)?(?:\**:|\**$)/u;

/** The title of a section that is the text of an act: the report proposes it, and needs no box to say so. */
const actTitle = /^Förslag till (?:lag|förordning|föreskrift|ändring)/;

/**
 * The kinds of the sections in whose text a box stands. A section with several is a proposal where one of them is: that
 * is what a respondent takes a stand on.
 * @param text of the report, behind its table of contents
 */
export function kindsOf(text: string, entries: readonly Entry[]): Map<string, BoxKind> {
  const headings = new Headings(entries);
  const kinds = new Map<string, BoxKind>();
  for (const { number, title } of entries) if (actTitle.test(title)) kinds.set(number, 'förslag');
  let section: string | null = null;
  for (const raw of text.split(/[\n\f]/)) {
    const line = raw.trim();
    section = headings.begunBy(line, section) ?? section;
    const read = section === null ? null : box.exec(line);
    if (!read) continue;
    const found = [read[1], read[2], kinds.get(section!)].map((word) => word?.toLowerCase());
    const kind = (['förslag', 'bedömning', 'rekommendation'] as const).find((one) => found.includes(one));
    if (kind) kinds.set(section!, kind);
  }
  return kinds;
}

/** The headings of sections, as they stand in the text. */
class Headings {
  private readonly titles: ReadonlyMap<string, string>;
  private readonly numbers: readonly string[];

  constructor(entries: readonly Entry[]) {
    this.titles = new Map(entries.map(({ number, title }) => [number, plain(title)]));
    this.numbers = entries.map(({ number }) => number);
  }

  /** The section whose heading a line is, after another one; null where it is none. */
  begunBy(line: string, after: string | null): string | null {
    return this.byNumber(line) ?? this.byTitle(line, after);
  }

  /** By its number and the first words of its title. */
  private byNumber(line: string): string | null {
    const read = /^(?:#{1,6} )?(\d[\d.]{0,20})\s/.exec(line);
    const number = read?.[1]?.replace(/\.$/, '');
    if (!read || number === undefined || !isSectionNumber(number)) return null;
    const title = this.titles.get(number);
    if (title === undefined || withPage(line)) return null;
    const words = plain(line.slice(read[0].length));
    return words !== '' && (title.startsWith(words) || words.startsWith(title)) ? number : null;
  }

  /** By its whole title: a word processor counts the headings, and the numbers are not in its text. */
  private byTitle(line: string, after: string | null): string | null {
    const title = /^#{1,6} (.+)$/.exec(line)?.[1];
    if (title === undefined) return null;
    const words = plain(title);
    const first = after === null ? 0 : this.numbers.indexOf(after) + 1;
    return this.numbers.slice(first).find((number) => this.titles.get(number) === words) ?? null;
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
