/**
 * The facts: what one answer says, in the JSON that the command line prints and the tests compare.
 *
 * Offsets are UTF-16 code units in the file as it stands, ends exclusive, and every `text` is
 * `source.slice(start, end)`:
 *
 *     Vi avstyrker förslaget i avsnitt 5.4.
 *        ^^^^^^^^^                            a stance
 *                             ^^^^^^^^^^^     a section reference
 */
import type { OrganisationKind } from '../lexicon/organisations';
import type { Position } from '../lexicon/position';
import type { Range } from '../text/range';

export type { Position, Range };

/** A range with the original words in it, line breaks and hyphens as they stand in the file. */
export interface Quote extends Range {
  readonly text: string;
}

/** A position folded to the side it takes. */
export type Direction = 'for' | 'against' | 'mixed' | 'none';

export type RespondentKind = OrganisationKind;

/** The organisation that answers; the range covers the words it was read from. */
export interface Respondent extends Range {
  readonly name: string;
  readonly kind: RespondentKind;
}

export type SpeakerRole = 'respondent' | 'decision' | 'dissent' | 'letterhead';

/** A passage and whose words it is. Passages do not overlap and come in the order of the text. */
export interface Speaker extends Range {
  readonly role: SpeakerRole;
  readonly name?: string;
}

/**
 * A heading of the answer's own body and what stands under it.
 *
 *     4.2 Avtalen behöver stärkas        start..end, numbers ["4.2"], title "Avtalen behöver stärkas"
 *     Förvaltningen instämmer …          ..bodyEnd: where the next heading of the same body begins
 */
export interface Section extends Range {
  /** The report's sections that the heading names; empty where it names none ("Sammanfattning"). */
  readonly numbers: readonly string[];
  readonly title: string;
  readonly bodyEnd: number;
  /** True where the number was not written but inferred from a title the report is known to have. */
  readonly inferred?: boolean;
  readonly position: Position;
  readonly direction: Direction;
  /** Indexes into `Answer.stances` of the marks that stand in this section. */
  readonly stances: readonly number[];
}

export type ReferenceKind =
  | 'section'
  | 'page'
  | 'proposal'
  | 'statute'
  | 'sou'
  | 'ds'
  | 'prop'
  | 'bet'
  | 'rskr'
  | 'skr'
  | 'dir'
  | 'fpm'
  | 'eu'
  | 'treaty'
  | 'case'
  | 'authority'
  | 'regulation'
  | 'dossier'
  | 'annex';

/**
 * Words that point at something outside themselves.
 * `target`: `SOU 2024:72#4.1.4` for a section (`#4.1.4` where the report has no number), a lagen.nu
 * address for statutes, preparatory works, EU acts and cases (`https://lagen.nu/2017:30#K16P1`), the
 * number itself for a dossier or an agency's regulation; null where the words point at something that
 * cannot be named from the text alone.
 *
 *     4 och 6 §§ kommunallagen    one reference for each number, the last with the act's name
 *     avsnitten 2.4–2.8           one for each end, what lies between in `through`
 */
export interface Reference extends Quote {
  readonly kind: ReferenceKind;
  readonly target: string | null;
  /** Targets of the sections that the report has between this number and the next: "2.5" … "2.7" in "2.4–2.8". */
  readonly through?: readonly string[];
  /**
   * The number of the act that the name means, where the words give another one, which decides the
   * target: "2017:30" for "4 kap. 6 § HSL (2017:80)".
   */
  readonly named?: string;
}

/** Every target of a reference: its own, and those a range passes over. */
export function targetsOf(reference: Reference): readonly string[] {
  if (reference.target === null) return [];
  return reference.through ? [reference.target, ...reference.through] : [reference.target];
}

export type StanceSpeaker = 'respondent' | 'dissent' | 'other';

/** What is agreed or disagreed with. Agreeing with an analysis or an aim is not agreeing with a proposal. */
export type StanceObject = 'proposal' | 'assessment' | 'analysis' | 'aim' | 'process';

export interface StanceTarget {
  readonly kind: StanceObject;
  /** The report's sections the stance is about: inline reference, bullet, heading or lead-in; empty for the whole. */
  readonly sections: readonly string[];
}

/** A stance mark: the words that carry a position, and the rule that read them. */
export interface Stance extends Quote {
  readonly position: Position;
  readonly direction: Direction;
  readonly speaker: StanceSpeaker;
  /** True for a position held earlier ("tillstyrkte då"), which is not one on this report. */
  readonly earlier?: boolean;
  readonly target: StanceTarget;
  readonly qualifiers: readonly string[];
  readonly rule: string;
}

export type ArgumentKind = 'concern' | 'lack' | 'request' | 'merit';

/** A reason or a wish. It never makes a position by itself. */
export interface Argument extends Quote {
  readonly kind: ArgumentKind;
  readonly rule: string;
}

export interface Answer {
  readonly uri?: string;
  readonly id?: string;
  /** "SOU 2024:72" */
  readonly inquiry: string | null;
  /** "S2024/01966" */
  readonly ministryDossier: string | null;
  /** The respondent's own dossier numbers, each as written. */
  readonly dossiers: readonly Quote[];
  /** "2025-02-11" */
  readonly date: string | null;
  /** Whom it is sent to: "Socialdepartementet". */
  readonly addressee: Quote | null;
  readonly respondent: Respondent | null;
  /** The overall statement. */
  readonly position: Position;
  readonly direction: Direction;
  readonly speakers: readonly Speaker[];
  readonly sections: readonly Section[];
  readonly references: readonly Reference[];
  readonly stances: readonly Stance[];
  readonly arguments: readonly Argument[];
}

const directions: Readonly<Record<Position, Direction>> = {
  supports: 'for',
  supportsMainly: 'for',
  supportsConditionally: 'for',
  noObjection: 'for',
  comments: 'none',
  doubtful: 'against',
  opposes: 'against',
  abstains: 'none',
  split: 'mixed',
  unclear: 'none',
  notAddressed: 'none',
};

/** The side a position takes: `directionOf('supportsMainly') === 'for'`. */
export function directionOf(position: Position): Direction {
  return directions[position];
}
