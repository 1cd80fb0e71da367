import type { Range } from '../../text/range';
import type { ReferenceKind } from '../facts';

/**
 * What one block says without knowing the rest of the text: marks with ranges in the block's prose. The same
 * prose gives the same marks, so they can be kept by it; `resolve.ts` turns them into references.
 */
export type Mark = FixedMark | SectionMark | StatuteMark | EuMark;

interface MarkBase extends Range {
  readonly kind: ReferenceKind;
}

/** A reference that its own words settle: "prop. 2016/17:43", "NJA 2015 s. 899". */
export interface FixedMark extends MarkBase {
  readonly is: 'fixed';
  readonly target: string | null;
  /** The report it names, "SOU 2022:41", to which a section or page beside it belongs. */
  readonly report?: string;
}

/** A section, chapter, proposal, page or annex of a report. */
export interface SectionMark extends MarkBase {
  readonly is: 'section';
  /** "4.1.4"; "sid123" for a page, "bilaga3" for an annex. Null for a number that is no section's. */
  readonly fragment: string | null;
  /** The number that ends the range which this one begins. */
  readonly upTo?: string;
  /** The report that the words beside it name; otherwise the report under review is meant. */
  report?: string;
  /** True where the words say that the answer itself is meant: "avsnitt 3 nedan". */
  readonly own?: boolean;
  /** True where only the report's own numbering or a heading read there can confirm that it is a section. */
  readonly doubt?: boolean;
  /** True for a number that opens the block, as a heading's does: the heading decides. */
  opening?: boolean;
}

/** How a text names an act. */
export interface ActMention {
  /** "2017:30" as it stands. */
  readonly number?: string;
  /** Definite form, lower case: "hälso- och sjukvårdslagen". */
  readonly name?: string;
  readonly abbreviation?: string;
  /** "samma lag", "den förstnämnda lagen": an act named before. */
  readonly relative?: 'latest' | 'first';
  /** Short names that the text gives it here, case and all: "förkortad LOV". */
  readonly learns?: readonly string[];
}

export interface StatuteMark extends MarkBase {
  readonly is: 'statute';
  /** "K16P1"; empty for the act itself. */
  readonly fragment: string;
  /** Null for a paragraph without an act: whose it is cannot be known. */
  readonly act: ActMention | null;
  /** Where the mark ends if the act's name turns out to name nothing. */
  readonly pinpointEnd: number;
}

/** An EU act or treaty as a text names it: settled, by a name learnt, or by its kind ("direktivet"). */
export interface EuMention {
  /** Address without article: "https://lagen.nu/ext/celex/32016R0679". */
  readonly address?: string;
  readonly articles?: 'eu' | 'coe' | 'none';
  readonly name?: string;
  /** Letter of the act's kind, for "artikel 5 i förordningen". */
  readonly relative?: string;
  readonly learns?: readonly string[];
}

export interface EuMark extends MarkBase {
  readonly is: 'eu';
  readonly kind: 'eu' | 'treaty';
  readonly article: Article | null;
  /** Null for an article without an act: the act named last is meant, if one is near. */
  readonly act: EuMention | null;
  /** True for a name in brackets or after "här benämnd", which an act before it may be given. */
  readonly introduced?: boolean;
}

/** "artikel 5.1 c" has the parts "5", "1", "c"; a recital has one. */
export interface Article {
  readonly parts: readonly string[];
  readonly recital?: boolean;
}

/** The block being read and the marks found in it so far, ascending. */
export interface Scan {
  readonly text: string;
  readonly lower: string;
  readonly marks: Mark[];
  /** Where a short name stands that an act before it has been given there, which is no reference of its own. */
  introducedAt?: number;
  /** Where "§" and "kap" next stand, as last looked up. */
  paragraphSign?: number;
  chapterSign?: number;
}
