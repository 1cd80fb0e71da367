import type { Section } from '../answer/facts';
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

/** The answer's own summary: the first heading of that name that stands in the respondent's own words. */
export function summaryOf({ answer }: AnswerDocument): Section | undefined {
  return answer.sections.find(
    ({ numbers, title, start }) =>
      numbers.length === 0 &&
      titles.has(title.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.:]$/, '')) &&
      !answer.speakers.some(
        (speaker) => speaker.role !== 'respondent' && speaker.start <= start && start < speaker.end,
      ),
  );
}
