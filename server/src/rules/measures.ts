import type { AnswerDocument } from '../corpus/document';
import type { Range } from '../text/range';
import { wordsOf } from '../text/words';
import { blockFacts } from './blockRule';

/** The report as the subject of a sentence that tells what it says: "Utredningen föreslår", "I betänkandet beskrivs". */
const retelling =
  /^(?:(?:vidare|även|också|därutöver|samtidigt|dessutom|slutligen) )?(?:(?:utredningen|utredaren|betänkandet|kommittén|promemorian|delegationen|rapporten|regeringen) (?:\p{L}+ )?(?:föreslår|beskriver|konstaterar|bedömer|anser|redogör|menar|lyfter|framhåller|anger|påpekar|redovisar|har (?:i uppdrag|haft))|(?:i|av) (?:utredningen|betänkandet|promemorian|rapporten) (?:föreslås|beskrivs|konstateras|bedöms|framgår|redogörs|anges|lyfts|redovisas))(?![\p{L}\p{N}])/u;

/** One block counted. The ranges are in the file. */
export interface Measure extends Range {
  readonly words: number;
  readonly sentences: number;
  /** How many of the sentences tell what the report says. */
  readonly retold: number;
}

const counts = blockFacts(({ prose, kind, sentences }) => {
  if (kind === 'heading') return [];
  const retold = sentences.filter(({ start, end }) =>
    retelling.test(prose.lower.slice(start, Math.min(end, start + 120))),
  );
  return [{ words: wordsOf(prose.text).length, sentences: sentences.length, retold: retold.length }];
});

const known = new WeakMap<AnswerDocument, readonly Measure[]>();

/** The running text of an answer, block by block in the order of the file; headings and page furniture left out. */
export function measures(document: AnswerDocument): readonly Measure[] {
  let result = known.get(document);
  if (!result) {
    result = Array.from(
      counts(document),
      ({ fact: { words, sentences, retold }, block: { start, end } }) => ({
        words,
        sentences,
        retold,
        start,
        end,
      }),
    );
    known.set(document, result);
  }
  return result;
}

export type Total = Omit<Measure, keyof Range>;

const totals = new WeakMap<AnswerDocument, Total>();

/** The whole answer, added up. */
export function measureOfAll(document: AnswerDocument): Total {
  let total = totals.get(document);
  if (!total) totals.set(document, (total = measureOf(document, { start: 0, end: document.text.length })));
  return total;
}

/** What stands in a range, added up. */
export function measureOf(document: AnswerDocument, range: Range): Total {
  const total = { words: 0, sentences: 0, retold: 0 };
  for (const { words, sentences, retold } of within(measures(document), range)) {
    total.words += words;
    total.sentences += sentences;
    total.retold += retold;
  }
  return total;
}

/** The items that begin in a range, of a list in the order of the text. */
export function within<Item extends Range>(items: readonly Item[], { start, end }: Range): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

function firstFrom(items: readonly Range[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
