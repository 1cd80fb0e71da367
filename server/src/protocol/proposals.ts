/** The tree of proposals. */
import type { Location } from 'vscode-languageserver-types';
import type { Direction, Position, RespondentKind } from '../answer/facts';

/** Client to server: the trees of proposals, one an inquiry. `() -> InquiryNode[]` */
export const proposalsRequest = 'remissvar/proposals';

/** Ids come from domain identity and survive a refresh: `SOU 2024:72`, `SOU 2024:72#4.1`, `SOU 2024:72#4.1/botkyrka kommun`. */
export interface InquiryNode {
  readonly id: string;
  /** "SOU 2024:72", or the title where the remiss has no number. */
  readonly designation: string;
  readonly title: string | null;
  /** `remiss.json`, where there is one. */
  readonly location: Location | null;
  /** How many respondents have answered: the denominator of every count below. */
  readonly answers: number;
  /** False while the folder is still being read. */
  readonly complete: boolean;
  /** Chapters and parentless sections, in numeric order. */
  readonly sections: readonly SectionNode[];
}

export interface SectionNode {
  readonly id: string;
  /** "4.1.4" */
  readonly number: string;
  readonly title: string | null;
  readonly counts: Readonly<Record<Direction, number>>;
  /** "2 för · 1 emot · 1 oklart" */
  readonly countsText: string;
  readonly location: Location | null;
  readonly sections: readonly SectionNode[];
  readonly respondents: readonly RespondentNode[];
}

export interface RespondentNode {
  readonly id: string;
  readonly name: string;
  readonly kind: RespondentKind | null;
  readonly position: Position;
  /** "tillstyrker i huvudsak" */
  readonly positionText: string;
  /** The words that carry the position, as they stand in the answer, line breaks as spaces; null where none do. */
  readonly quote: string | null;
  /** Where the quote stands; the heading where there is no quote. */
  readonly location: Location;
}
