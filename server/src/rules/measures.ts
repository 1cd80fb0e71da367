import type { AnswerDocument } from '../corpus/document';
import type { Range } from '../text/range';
import { wordCount } from '../text/words';
import { blockFacts } from './blockRule';

/** The report as the subject of a sentence that tells what it says: "Utredningen föreslår", "I betänkandet beskrivs". */
const retelling =
  /^(?:(?:vidare|även|också|därutöver|samtidigt|dessutom|slutligen) )?(?:(?:utredningen|utredaren|betänkandet|kommittén|promemorian|delegationen|rapporten|regeringen) (?:\p{L}+ )?(?:föreslår|beskriver|konstaterar|bedömer|anser|redogör|menar|lyfter|framhåller|anger|påpekar|redovisar|har (?:i uppdrag|haft))|(?:i|av) (?:utredningen|betänkandet|promemorian|rapporten) (?:föreslås|beskrivs|konstateras|bedöms|framgår|redogörs|anges|lyfts|redovisas))(?![\p{L}\p{N}])/u;

/** What is counted of some running text. */
export interface Total {
  readonly words: number;
  readonly sentences: number;
  /** How many of the sentences tell what the report says. */
  readonly retold: number;
}

const counts = blockFacts(({ prose, kind, sentences }): Total[] => {
  if (kind === 'heading') return [];
  const retold = sentences.filter(({ start, end }) =>
    retelling.test(prose.lower.slice(start, Math.min(end, start + 120))),
  );
  return [{ words: wordCount(prose.text), sentences: sentences.length, retold: retold.length }];
});

/** The running text up to a block and in it, added up, so that any stretch is one sum less another. */
interface Step extends Total {
  /** Where the block begins. */
  readonly start: number;
}

const known = new WeakMap<AnswerDocument, readonly Step[]>();

/** A step for each block of running text, in the order of the file; headings and page furniture left out. */
function stepsOf(document: AnswerDocument): readonly Step[] {
  let steps = known.get(document);
  if (!steps) known.set(document, (steps = readSteps(document)));
  return steps;
}

function readSteps(document: AnswerDocument): readonly Step[] {
  let words = 0;
  let sentences = 0;
  let retold = 0;
  return counts(document).map(({ fact, block: { start } }) => {
    words += fact.words;
    sentences += fact.sentences;
    retold += fact.retold;
    return { start, words, sentences, retold };
  });
}

const nothing: Total = { words: 0, sentences: 0, retold: 0 };

/** The whole answer, added up. */
export function measureOfAll(document: AnswerDocument): Total {
  return stepsOf(document).at(-1) ?? nothing;
}

/** What stands in a range, added up: the blocks that begin in it. */
export function measureOf(document: AnswerDocument, { start, end }: Range): Total {
  const steps = stepsOf(document);
  const before = steps[firstFrom(steps, start) - 1] ?? nothing;
  const last = steps[firstFrom(steps, end) - 1] ?? nothing;
  return {
    words: last.words - before.words,
    sentences: last.sentences - before.sentences,
    retold: last.retold - before.retold,
  };
}

/** The items that begin in a range, of a list in the order of the text. */
export function within<Item extends Range>(items: readonly Item[], { start, end }: Range): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
