import type { Position, RespondentKind } from '../answer/facts';
import type { Entry, InquiryIndex } from '../corpus/inquiryIndex';
import { respondentKey } from '../corpus/names';
import type { RemissDocument, Snapshot } from '../corpus/snapshot';
import type { Standing } from '../corpus/standing';
import { relatedNumbers, respondentsByName, standingOf, standingsOn } from '../corpus/standing';
import { compareNumbers, parentOf } from '../text/sectionNumbers';
import type { FilteredSection, Sieve } from './filter';
import { answerId } from './filter';
import { decisionText } from './decisions/labels';
import { findOnce } from '../text/findOnce';
import { indexOf } from './subject';
import { sectionTitle } from './titles';
import { spokenOfElsewhere } from './sharedEntries';

/** Somebody who has answered an inquiry. */
export interface Respondent {
  /** As `answerId` makes it. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** `annan` where it is not known. */
  readonly kind: RespondentKind;
  /** Of the answer as a whole, of the first file where there are several. */
  readonly position: Position;
  /** What a person has decided about the whole, in words; null where nothing is decided. */
  readonly decisionText: string | null;
  /** Its first file. */
  readonly uri: string;
}

/** The keys of all inquiries that are described or answered, in their order. */
export function inquiryKeys(snapshot: Snapshot): string[] {
  const keys = new Set(snapshot.inquiries.keys());
  for (const remiss of snapshot.remissFiles.values()) keys.add(remiss.inquiryKey);
  return [...keys].sort();
}

/** The ids of the answers that a person has read. What one has written oneself is read. */
export function readAnswers(snapshot: Snapshot, marked: readonly string[]): Set<string> {
  const read = new Set(marked);
  for (const { inquiry, inquiryKey } of snapshot.remissFiles.values()) {
    if (inquiry.ownOrganisation) read.add(answerId(inquiryKey, respondentKey(inquiry.ownOrganisation)));
  }
  return read;
}

/** What a respondent says of a section, without the places, which move as people type. */
export interface Said {
  /** The respondent's key. */
  readonly respondent: string;
  readonly position: Position;
  readonly quote: string | null;
}

/** One inquiry's answers as a filter lets them be seen. It is made for a request and looks nothing up twice. */
export class FilteredInquiry {
  readonly index: InquiryIndex;
  readonly remiss: RemissDocument | undefined;
  /** Every section that the report is known to have or an answer names, in numeric order, but for `spokenOfElsewhere`. */
  readonly numbers: readonly string[];
  private readonly known: ReadonlySet<string>;
  private readonly sections = new Map<string, FilteredSection>();
  private readonly admitted = new Map<string, readonly Said[]>();
  private shownSections: ReadonlySet<string> | undefined;
  private admittedCounts: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly snapshot: Snapshot,
    readonly key: string,
    readonly sieve: Sieve,
  ) {
    this.index = indexOf(snapshot, key);
    this.remiss = snapshot.remissFile(key);
    const elsewhere = spokenOfElsewhere(this.index, this.remiss?.file);
    const described = [...(this.remiss?.file.entries.keys() ?? [])].filter(
      (number) => !elsewhere.has(number),
    );
    this.known = new Set([...described, ...this.index.passages.keys()]);
    this.numbers = [...this.known].sort(compareNumbers);
  }

  section(number: string): FilteredSection {
    let section = this.sections.get(number);
    if (!section) {
      section = { number, title: sectionTitle(this.snapshot, this.index, number) };
      this.sections.set(number, section);
    }
    return section;
  }

  /** The nearest section above that the report is known to have; null for a root. */
  above(number: string): string | null {
    let above = parentOf(number);
    while (above !== null && !this.known.has(above)) above = parentOf(above);
    return above;
  }

  /** The sections right below one, or the roots for null, that have something to show. */
  below(number: string | null): string[] {
    const shown = this.shown();
    return this.numbers.filter((each) => shown.has(each) && this.above(each) === number);
  }

  /** The sections that have something to show, or stand above one that has. */
  shown(): ReadonlySet<string> {
    return (this.shownSections ??= this.sieve.isActive ? this.findShown() : this.known);
  }

  /** Whether a section itself, not only what is below it, has something to show. */
  showsOn(number: string): boolean {
    if (!this.sieve.isActive || this.shownOn(number).length > 0) return true;
    const { asksForPosition, asksForText } = this.sieve;
    if (asksForPosition)
      return this.sieve.admitsPosition('notAddressed') && this.shownSilentOn(number).length > 0;
    // A section can be looked for by its title, whether somebody answers it or not.
    return (
      asksForText &&
      this.sieve.admitsSection(this.contestable(number)) &&
      this.sieve.admitsStatement(this.section(number), { name: '' }, notAddressed)
    );
  }

  /** What everybody says of a section, shown or not. */
  allOn(number: string): readonly Said[] {
    const entries = this.index.passages.get(number);
    return entries ? findOnce(knownSaid, entries, () => saidOn(this.snapshot, this.index, number)) : [];
  }

  /** What those say of a section that are shown. */
  shownOn(number: string): readonly Said[] {
    return findOnce(this.admitted, number, () => this.admit(number));
  }

  /** Where those stand on a section that are shown, with the places of their words. */
  standingsOn(number: string): Standing[] {
    const standings = standingsOn(this.snapshot, this.index, number);
    if (!this.sieve.isActive) return standings;
    const shown = new Set(this.shownOn(number).map(({ respondent }) => respondent));
    return standings.filter(({ respondent }) => shown.has(respondent));
  }

  /** Where one respondent stands on a section, where that is shown. */
  shownOf(number: string, respondent: string): Standing | undefined {
    if (!this.sieve.admitsSection(this.contestable(number))) return undefined;
    const standing = standingOf(this.snapshot, this.index, number, respondent);
    return standing && this.admits(this.section(number), saidBy(standing)) ? standing : undefined;
  }

  /** Those who say nothing of a section, of what is above it or below it, by name. */
  silentOn(number: string): Respondent[] {
    const heard = new Set<string>();
    for (const related of relatedNumbers(this.index, [number])) {
      for (const { respondent } of this.index.passages.get(related)!) heard.add(respondent);
    }
    return this.respondents.filter(({ key }) => !heard.has(key));
  }

  /** Those of the silent that are shown. Who says nothing has not addressed the section. */
  shownSilentOn(number: string): Respondent[] {
    if (!this.sieve.admitsSection(this.contestable(number))) return [];
    const section = this.section(number);
    return this.silentOn(number).filter(
      (respondent) =>
        this.sieve.admitsRespondent(respondent) &&
        this.sieve.admitsStatement(section, respondent, notAddressed),
    );
  }

  /** Everybody who has answered, by name. */
  get respondents(): readonly Respondent[] {
    return respondentsOf(this.index);
  }

  /** Whether a respondent's answer is shown: where the filter asks for words or positions, it must hold some. */
  showsAnswer(respondent: Respondent): boolean {
    if (!this.sieve.admitsRespondent(respondent)) return false;
    if (!this.sieve.asksForStatements || this.shownCount(respondent.key) > 0) return true;
    if (this.sectionCount(respondent.key) > 0 || this.sieve.asksForContested) return false;
    // What an answer without sections says, it says of the whole.
    return this.sieve.admitsStatement(null, respondent, { position: respondent.position, quote: null });
  }

  /** Of how many sections a respondent says something that is shown. */
  shownCount(respondent: string): number {
    if (!this.sieve.asksForStatements) return this.sectionCount(respondent);
    this.admittedCounts ??= this.countAdmitted();
    return this.admittedCounts.get(respondent) ?? 0;
  }

  /** Of how many sections a respondent says something. */
  sectionCount(respondent: string): number {
    return sectionCounts(this.index).get(respondent) ?? 0;
  }

  private admit(number: string): readonly Said[] {
    const all = this.allOn(number);
    if (!this.sieve.isActive) return all;
    if (!this.sieve.admitsSection(all)) return [];
    const section = this.section(number);
    return all.filter((said) => this.admits(section, said));
  }

  private admits(section: FilteredSection, said: Said): boolean {
    const respondent = respondentsByKey(this.index).get(said.respondent);
    return (
      respondent !== undefined &&
      this.sieve.admitsRespondent(respondent) &&
      this.sieve.admitsStatement(section, respondent, said)
    );
  }

  private findShown(): Set<string> {
    const shown = new Set<string>();
    for (const number of this.numbers) {
      if (!this.showsOn(number)) continue;
      for (let at: string | null = number; at !== null && !shown.has(at); at = this.above(at)) shown.add(at);
    }
    return shown;
  }

  private contestable(number: string): readonly Said[] {
    return this.sieve.asksForContested ? this.allOn(number) : [];
  }

  private countAdmitted(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const number of this.index.passages.keys()) {
      for (const { respondent } of this.shownOn(number))
        counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
    }
    return counts;
  }
}

const notAddressed = { position: 'notAddressed', quote: null } as const;

/** By an index's list of the passages on a section, which is replaced when what is said there changes. */
const knownSaid = new WeakMap<readonly Entry[], readonly Said[]>();

function saidOn(snapshot: Snapshot, index: InquiryIndex, number: string): Said[] {
  return standingsOn(snapshot, index, number).map(saidBy);
}

function saidBy({ respondent, position, lead }: Standing): Said {
  return { respondent, position, quote: lead.passage.quote };
}

const knownByKey = new WeakMap<InquiryIndex, ReadonlyMap<string, Respondent>>();

function respondentsByKey(index: InquiryIndex): ReadonlyMap<string, Respondent> {
  return findOnce(
    knownByKey,
    index,
    () => new Map(respondentsOf(index).map((respondent) => [respondent.key, respondent])),
  );
}

/** By an index, which is replaced when a name or a kind changes. */
const knownRespondents = new WeakMap<InquiryIndex, readonly Respondent[]>();

function respondentsOf(index: InquiryIndex): readonly Respondent[] {
  return findOnce(knownRespondents, index, () =>
    respondentsByName(index).map(({ key, files }) => {
      const { uri, name, kind, position, reading, decision } = files[0]!;
      const whole = { position, decisionText: decision && decisionText(decision, reading) };
      return { id: answerId(index.key, key), key, name, kind: kind ?? 'annan', ...whole, uri };
    }),
  );
}

/** By an index: of how many sections each respondent says something. */
const knownCounts = new WeakMap<InquiryIndex, ReadonlyMap<string, number>>();

function sectionCounts(index: InquiryIndex): ReadonlyMap<string, number> {
  return findOnce(knownCounts, index, () => {
    const counts = new Map<string, number>();
    for (const entries of index.passages.values()) {
      for (const respondent of new Set(entries.map((entry) => entry.respondent))) {
        counts.set(respondent, (counts.get(respondent) ?? 0) + 1);
      }
    }
    return counts;
  });
}
