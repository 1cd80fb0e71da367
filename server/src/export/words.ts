import * as l10n from '@vscode/l10n';
import type { InquirySectionKind } from '../answer/inquiry';
import { positionText, tally, tallyText } from '../features/labels';
import { verdictText } from '../features/reasons';
import type { CompiledInquiry, CompiledProposal, Compilation, PositionGroup, Statement } from './compilation';

/** "SOU 2024:72 Stärkt medicinsk kompetens …" */
export function headline({ designation, title }: CompiledInquiry): string {
  return title && title !== designation ? `${designation} ${title}` : designation;
}

/** "5.4 En ordning där kommuner kan anställa läkare" */
export function proposalHeading({ number, title }: CompiledProposal): string {
  return title ? `${number} ${title}` : number;
}

/** What the report's box says a section is: "Förslag"; null where it is a chapter, or not known. */
export function sectionKindText(kind: InquirySectionKind | null): string | null {
  switch (kind) {
    case 'proposal':
      return l10n.t('Proposal');
    case 'assessment':
      return l10n.t('Assessment');
    case 'recommendation':
      return l10n.t('Recommendation');
    case 'chapter':
    case null:
      return null;
  }
}

/** How many respondents there are, and whether all of them have been read. */
export function answersText({ respondents, complete }: Compilation): string {
  const count =
    respondents.length === 1
      ? l10n.t('1 respondent has answered.')
      : l10n.t('{0} respondents have answered.', respondents.length);
  return complete ? count : `${count} ${l10n.t('Files were still being read: the numbers are too low.')}`;
}

/** Counts with their denominator: "14 av 26 remissinstanser tar upp avsnittet: 8 för · 3 emot · 3 oklara." */
export function countsText({ answered, groups }: CompiledProposal, { respondents }: Compilation): string {
  const total = respondents.length;
  if (!answered) return l10n.t('None of {0} respondents addresses the section.', total);
  const counts = tallyText(tally(groups.flatMap(({ statements }) => statements)));
  return l10n.t('{0} of {1} respondents address the section: {2}.', answered, total, counts);
}

/** Where all stand on the whole: "Svaren som helhet (26): 8 för · 3 emot · 15 oklara." */
export function wholeCountsText({ respondents }: Compilation): string {
  const counts = tallyText(tally(respondents.map(({ whole }) => whole)));
  return l10n.t('The answers as a whole ({0}): {1}.', respondents.length, counts || '–');
}

/** Who has answered and says nothing of a proposal; null where all do. */
export function silentText({ silent }: CompiledProposal): string | null {
  return silent.length ? l10n.t('Say nothing of it ({0}): {1}.', silent.length, silent.join(', ')) : null;
}

/**
 * A group's position with its share: "Tillstyrker (8 av 14)".
 * @param answered how many say something of the same
 */
export function groupHeading({ position, statements }: PositionGroup, answered: number): string {
  return l10n.t('{0} ({1} of {2})', capitalised(positionText(position)), statements.length, answered);
}

/** "Tillstyrker i huvudsak" */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Who says where a respondent stands: "maskinläst", or the person and what the machine had read. */
export function deciderText({
  decidedBy,
  reading,
  position,
  why,
}: Pick<Statement, 'decidedBy' | 'reading' | 'position' | 'why'>): string {
  if (decidedBy === null) return l10n.t('read by machine');
  const who = decidedBy ? l10n.t('decided by {0}', decidedBy) : l10n.t('decided by a person');
  const was = reading === position ? '' : `, ${l10n.t('read as: {0}', positionText(reading))}`;
  return `${who}${was}${why ? ` (${why})` : ''}`;
}

/** A quote between quotation marks of the language; one without words says so, of the whole how it is read instead. */
export function quoteText({ quote, rule }: Pick<Statement, 'quote' | 'rule'>): string {
  if (quote !== null) return l10n.t('"{0}"', quote);
  return rule === null ? l10n.t('(no words carry the position)') : `(${verdictText(rule)})`;
}

/** Who says where a respondent stands; of the whole also how its words are read. */
export function groundsText(statement: Statement): string {
  const { quote, rule } = statement;
  const read = quote !== null && rule !== null ? `; ${verdictText(rule)}` : '';
  return deciderText(statement) + read;
}
