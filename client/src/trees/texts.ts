/** What stands above the trees and on their badges. */
import * as l10n from '@vscode/l10n';
import { type Filter, type InquiryOverview, isFiltering } from '../../../server/src/protocol';
import { filterWords } from '../filter/words';
import { headingOf } from './labels';

/** "SOU 2024:72 · 3 svar", or with a filter "Visar 2 av 18 avsnitt: emot". Several inquiries stand in the tree themselves. */
export function proposalsMessage(inquiries: readonly InquiryOverview[], filter: Filter): string {
  if (isFiltering(filter) && inquiries.length > 0) {
    const [shown, all] = [sum(inquiries, 'shownSections'), sum(inquiries, 'sections')];
    return l10n.t('Showing {0} of {1} sections: {2}', shown, all, filterWords(filter));
  }
  return inquiries.length === 1 ? headingOf(inquiries[0]!) : '';
}

/** "2 av 3 svar är olästa", or with a filter "Visar 12 av 40 remissinstanser: emot, kommuner". */
export function respondentsMessage(inquiries: readonly InquiryOverview[], filter: Filter): string {
  const answers = sum(inquiries, 'answers');
  // Above nothing, the view says what would be an answer.
  if (answers === 0) return '';
  if (isFiltering(filter)) {
    const shown = sum(inquiries, 'shownAnswers');
    return l10n.t('Showing {0} of {1} respondents: {2}', shown, answers, filterWords(filter));
  }
  return unreadText(inquiries);
}

/** How many answers are left to read. */
export function unreadBadge(
  inquiries: readonly InquiryOverview[],
): { readonly value: number; readonly tooltip: string } | undefined {
  const value = sum(inquiries, 'unread');
  return value > 0 ? { value, tooltip: unreadText(inquiries) } : undefined;
}

function unreadText(inquiries: readonly InquiryOverview[]): string {
  return l10n.t('Unread: {0} of {1} answers', sum(inquiries, 'unread'), sum(inquiries, 'answers'));
}

function sum(
  inquiries: readonly InquiryOverview[],
  count: 'answers' | 'shownAnswers' | 'unread' | 'sections' | 'shownSections',
): number {
  return inquiries.reduce((total, inquiry) => total + inquiry[count], 0);
}
