/** What is known of an inquiry before any answer is read: the contents of `remiss.json`, faults aside. */
import { areRelated, compareNumbers, isWithin } from '../text/sectionNumbers';
import type { Position } from './facts';

/** What the report's box says it is. Agreeing with an assessment that advises against X is support for not doing X. */
export type InquirySectionKind = 'chapter' | 'proposal' | 'assessment' | 'recommendation';

export interface InquirySection {
  /** "4.1.4"; a string, because "4.1" and "4.10" are different. */
  readonly number: string;
  readonly title: string;
  readonly kind: InquirySectionKind;
  /** `against`: the report advises against what the title names ("inte-införa"), so wanting it is opposition. */
  readonly direction: 'introduce' | 'against';
  /** Other names of the same subject, for answers that name it in words. */
  readonly aliases: readonly string[];
}

/** Sections from one number to another, both included, with the sections within them: 8 to 11. */
export interface SectionRange {
  readonly first: string;
  readonly last: string;
}

/** A phrase that the users of the folder have added to the lexicon. */
export interface UserPhrase {
  readonly phrase: string;
  readonly position: Position;
}

export interface Inquiry {
  /** "SOU 2024:72"; null where the remiss has no number (a promemoria). */
  readonly designation: string | null;
  readonly title: string | null;
  readonly ministry: string | null;
  /** The ministry's dossier, "S2024/01966". */
  readonly ministryDossier: string | null;
  /** ISO date of the last day to answer. */
  readonly lastDay: string | null;
  /** The writer's own organisation, whose answer is the draft. */
  readonly ownOrganisation: string | null;
  /** The name of the file that is the writer's draft, where one is marked. */
  readonly draft?: string;
  readonly sections: readonly InquirySection[];
  /** True where `sections` is said to be the whole of the report's: a number outside it is then wrong. */
  readonly complete?: boolean;
  /** The parts of the report that the remiss is about, where it is not the whole: first and last section of each. */
  readonly scope?: readonly SectionRange[];
  readonly phrases: readonly UserPhrase[];
}

/** Whether the remiss is about a section: all of the report's, where it is not said to be about parts. */
export function isInScope({ scope }: Inquiry, number: string): boolean {
  return !scope || scope.some((range) => covers(range, number));
}

function covers({ first, last }: SectionRange, number: string): boolean {
  if (areRelated(number, first) || isWithin(number, last)) return true;
  return compareNumbers(number, first) > 0 && compareNumbers(number, last) < 0;
}
