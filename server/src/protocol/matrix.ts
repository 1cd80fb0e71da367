/** The matrix: respondents by proposals. */
import type { Location } from 'vscode-languageserver-types';
import type { Direction, Position, RespondentKind } from '../answer/facts';
import type { DecisionSummary } from './decisions';
import type { FilterParams } from './filter';

/** Client to server: who says what of one inquiry, without the quotes. `MatrixParams -> Matrix | null`, null where nobody has answered anything */
export const matrixRequest = 'remissvar/matrix';

export interface MatrixParams extends FilterParams {
  /** An id of `Matrix.inquiries`; without it, or where there is none such, the inquiry that most have answered. */
  readonly inquiry?: string;
}

/** Five hundred respondents by eighty proposals are forty thousand cells: each is one letter. */
export interface Matrix {
  /** False while folders are still being read. */
  readonly complete: boolean;
  /** All that somebody has answered, ordered by designation. */
  readonly inquiries: readonly MatrixInquiry[];
  /** The id of the one that this is. */
  readonly inquiry: string;
  /** What the letters mean, in the order of positions: those for, those against, those that take no side. */
  readonly positions: readonly MatrixPosition[];
  /** The answer as a whole, then the proposals in numeric order. */
  readonly columns: readonly MatrixColumn[];
  /** The kinds of respondents that have answered, in the order of their names: what the filter can ask for. */
  readonly kinds: readonly { readonly kind: RespondentKind; readonly text: string }[];
  /** How many columns there are without the filter. */
  readonly allColumns: number;
  /** Those who have answered and are of the kinds that the filter asks for, by name, if they say something it asks for. */
  readonly rows: readonly MatrixRow[];
  /**
   * The denominator of every count: those who have answered and are of the kinds that the filter asks for, whatever they
   * say.
   */
  readonly respondents: number;
}

export interface MatrixInquiry {
  readonly id: string;
  /** "SOU 2024:72" */
  readonly designation: string;
  readonly title: string | null;
  readonly answers: number;
}

export interface MatrixPosition {
  /** A small letter. */
  readonly letter: string;
  readonly position: Position;
  readonly direction: Direction;
  /** "tillstyrker i huvudsak" */
  readonly text: string;
  /** "i huvudsak", for a narrow column. */
  readonly shortText: string;
}

export interface MatrixColumn {
  /** "4.1.4"; null for the answer as a whole. */
  readonly section: string | null;
  readonly title: string | null;
  /** How many hold each of `Matrix.positions`. */
  readonly counts: readonly number[];
  /** How many say something; the others are silent. */
  readonly answered: number;
  /** As `MatrixRow.agreement`, of the section. */
  readonly agreement?: string;
}

export interface MatrixRow {
  /** The respondent's key, the same after a change. */
  readonly id: string;
  readonly name: string;
  readonly kind: RespondentKind | null;
  /** "Kommuner" */
  readonly kindText: string;
  /**
   * A letter for each column, the capital where the filter does not ask for what is said; `silentLetter` where the
   * respondent says nothing of it.
   */
  readonly cells: string;
  /** What a person has decided, in the order of the columns; about most cells nobody has. */
  readonly decided: readonly MatrixDecision[];
  /**
   * How often machine and person agree about the respondent, in words, as `AgreementPart.text` of the list of decisions,
   * whatever the filter asks for; absent while too few are decided, and where nobody has decided anything.
   */
  readonly agreement?: string;
}

/** A person's decision about a cell, beside what the machine reads. */
export interface MatrixDecision {
  /** Index into `Matrix.columns`. */
  readonly column: number;
  readonly kind: DecisionSummary['kind'];
  /** The letter of what the machine reads: that of `notAddressed` where it reads nothing. */
  readonly reading: string;
  /** The person and the machine apart: "avgjort av Anna: avstyrker (läst som oklart)". */
  readonly text: string;
}

export const silentLetter = '-';

/** Client to server: the words behind a cell. `MatrixCellParams -> MatrixCell | null`, null where it is gone */
export const matrixCellRequest = 'remissvar/matrixCell';

export interface MatrixCellParams {
  /** `Matrix.inquiry` */
  readonly inquiry: string;
  /** `MatrixRow.id` */
  readonly respondent: string;
  /** `MatrixColumn.section` */
  readonly section: string | null;
}

export interface MatrixCell {
  /** The position, a person's and the machine's apart, as it is written elsewhere; null where nothing is said. */
  readonly standingText: string | null;
  /** Who has decided it, when and why; null where nobody has. */
  readonly decision: Pick<DecisionSummary, 'by' | 'at' | 'why'> | null;
  /** The words that carry the position, line breaks as spaces; null where none do. */
  readonly quote: string | null;
  /** Where the quote stands; the heading where there is none, the answer's beginning where there is no heading. */
  readonly location: Location;
}
