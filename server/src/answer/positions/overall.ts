import type { Range } from '../facts';
import type { Evidence } from './positions';

const summary = /sammanfatt|i korthet/;
/** The title of the answer itself: what stands under it opens the letter. */
const ownTitle = /^(?:(?:remiss)?yttrande|remissvar|svar|remiss)(?![a-zåäö])/;
const general = /övergripande|ställningstagande|inställning|samlad|allmän|huvudsakliga|generella/;

/**
 * Where an answer speaks of the whole, the best places first: its summary, what stands before the first heading,
 * passages under general headings. Without headings it speaks of the whole throughout.
 */
export function* overallPassages({ headings }: Pick<Evidence, 'headings'>): Generator<Range[]> {
  const first = headings[0];
  if (!first) {
    yield [{ start: 0, end: Infinity }];
    return;
  }
  const titled = (title: RegExp) =>
    headings
      .filter((heading) => heading.numbers.length === 0 && title.test(heading.title.toLowerCase()))
      .map(({ start, bodyEnd }) => ({ start, end: bodyEnd }));
  yield titled(summary);
  yield [{ start: 0, end: first.start }, ...titled(ownTitle)];
  yield titled(general);
}
