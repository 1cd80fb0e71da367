import { isRespondents } from '../answer/within';
import type { Answer, Section } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';

const titles = new Set([
  'sammanfattning',
  'sammanfattande synpunkter',
  'sammanfattande bedömning',
  'sammanfattande ställningstagande',
  'sammanfattning av synpunkter',
  'sammanfattning av yttrandet',
  'sammanfattning av remissvaret',
]);

const summaries = new WeakMap<Answer, Section | null>();

/** The answer's own summary: the first heading of that name that stands in the respondent's own words. */
export function summaryOf({ answer }: AnswerDocument): Section | undefined {
  let summary = summaries.get(answer);
  if (summary === undefined) summaries.set(answer, (summary = answer.sections.find(isSummary) ?? null));
  return summary ?? undefined;

  function isSummary({ numbers, title, start }: Section): boolean {
    return numbers.length === 0 && isSummaryTitle(title) && isRespondents(answer, start);
  }
}

function isSummaryTitle(title: string): boolean {
  if (!/^\s*samman/i.test(title)) return false;
  return titles.has(title.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.:]$/, ''));
}

/** An answer with a summary, for the pages about rules: then its sections, heading and words of each in turn. */
export function exampleAnswer(summary: string, sections: readonly string[]): string {
  return ['Solna stads yttrande över SOU 2024:72', 'Sammanfattning', summary, ...sections].join('\n\n');
}
