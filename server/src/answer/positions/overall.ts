import type { Range } from '../facts';
import type { Evidence } from './positions';

const summary =
  /sammanfatt|övergripande|ställningstagande|inställning|samlad|allmän|synpunkter i korthet|huvudsakliga/;

/** Where an answer speaks of the whole: under headings such as "Sammanfattning", and before the first heading. */
export function overallPassages({ headings }: Pick<Evidence, 'headings'>): Range[] {
  const first = headings[0];
  if (!first) return [{ start: 0, end: Infinity }];
  const before = { start: 0, end: first.start };
  const summaries = headings
    .filter(({ numbers, title }) => numbers.length === 0 && summary.test(title.toLowerCase()))
    .map(({ start, bodyEnd }) => ({ start, end: bodyEnd }));
  return [before, ...summaries];
}
