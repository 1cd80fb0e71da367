import type { Direction, Position, RespondentKind } from '../answer/facts';
import { directionOf } from '../answer/facts';

/**
 * What a person wants to see of who says what, in the trees and in the matrix alike. A part that is absent, false or
 * empty asks for nothing; the parts that are there must all hold.
 */
export interface Filter {
  /** `positions`, `directions` and `unclear` are one part: what any of them names is wanted. */
  readonly positions?: readonly Position[];
  readonly directions?: readonly Direction[];
  /** What is said without a position that can be read. */
  readonly unclear?: boolean;
  /** Respondents whose kind is not known are `annan`. */
  readonly kinds?: readonly RespondentKind[];
  /** Sections that somebody is for and somebody else against. */
  readonly contested?: boolean;
  /** Respondents whose answers nobody has read. */
  readonly unread?: boolean;
  /** Words, each of which stands in the name, in the quote, or in the section's number and title. */
  readonly text?: string;
}

/** A section of the report, as a filter looks at it. */
export interface FilteredSection {
  readonly number: string;
  readonly title: string | null;
}

/** Somebody who answers. */
export interface FilteredRespondent {
  /** As `answerId` makes it. */
  readonly id: string;
  readonly name: string;
  readonly kind: RespondentKind | null;
}

/** What somebody says of a section, or of the whole. */
export interface FilteredStatement {
  readonly position: Position;
  readonly quote: string | null;
}

/** The id by which it is remembered that an answer has been read: "sou 2024:72/botkyrka kommun", of the two keys. */
export function answerId(inquiryKey: string, respondentKey: string): string {
  return `${inquiryKey}/${respondentKey}`;
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return (
    asksForPosition(filter) ||
    Boolean(filter.kinds?.length || filter.contested || filter.unread || filter.text?.trim())
  );
}

/** Whether a filter asks for certain positions: then those who say nothing are left out, unless it names them. */
export function asksForPosition({ positions, directions, unclear }: Filter): boolean {
  return Boolean(positions?.length || directions?.length || unclear);
}

/** Whether somebody is for and somebody else against. */
export function isContested(standings: readonly { readonly position: Position }[]): boolean {
  const sides = new Set(standings.map(({ position }) => directionOf(position)));
  return sides.has('for') && sides.has('against');
}

/** A filter made ready to be asked of each of forty thousand statements. */
export class Sieve {
  readonly isActive: boolean;
  readonly asksForPosition: boolean;
  readonly asksForContested: boolean;
  readonly asksForText: boolean;
  /** Whether it looks at what is said, and not only at who says it. */
  readonly asksForStatements: boolean;
  private readonly positions: ReadonlySet<Position>;
  private readonly directions: ReadonlySet<Direction>;
  private readonly kinds: ReadonlySet<RespondentKind>;
  private readonly words: readonly string[];

  /** @param read the ids of the answers that have been read, as `answerId` makes them */
  constructor(
    private readonly filter: Filter,
    private readonly read: ReadonlySet<string> = new Set(),
  ) {
    this.isActive = isFiltering(filter);
    this.asksForPosition = asksForPosition(filter);
    this.asksForContested = filter.contested === true;
    this.positions = new Set([...(filter.positions ?? []), ...(filter.unclear ? ['unclear' as const] : [])]);
    this.directions = new Set(filter.directions);
    this.kinds = new Set(filter.kinds);
    this.words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    this.asksForText = this.words.length > 0;
    this.asksForStatements = this.asksForPosition || this.asksForContested || this.asksForText;
  }

  /** Whether a respondent is of a wanted kind, and unread where that is asked for. */
  admitsRespondent({ id, kind }: FilteredRespondent): boolean {
    if (this.kinds.size && !this.kinds.has(kind ?? 'annan')) return false;
    return !this.filter.unread || !this.read.has(id);
  }

  /** Whether a section is contested where that is asked for. @param standings what everybody says of it, wanted or not */
  admitsSection(standings: readonly { readonly position: Position }[]): boolean {
    return !this.asksForContested || isContested(standings);
  }

  /** Whether what a respondent says takes a wanted position and has the wanted words. @param section null for the whole */
  admitsStatement(
    section: FilteredSection | null,
    { name }: Pick<FilteredRespondent, 'name'>,
    { position, quote }: FilteredStatement,
  ): boolean {
    return this.admitsPosition(position) && this.hasWords(section, name, quote);
  }

  /** Whether a position is wanted. */
  admitsPosition(position: Position): boolean {
    if (!this.asksForPosition) return true;
    return this.positions.has(position) || this.directions.has(directionOf(position));
  }

  private hasWords(section: FilteredSection | null, name: string, quote: string | null): boolean {
    if (!this.words.length) return true;
    const parts = [name, quote, section?.number, section?.title];
    const text = parts.filter(Boolean).join('\n').toLowerCase();
    return this.words.every((word) => text.includes(word));
  }
}
