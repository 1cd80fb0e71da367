import type { AnswerDocument } from '../corpus/document';
import type { Range } from '../text/range';
import { firstFrom } from '../text/range';
import { wordCount } from '../text/words';
import { blockResults } from './blockRule';

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

const counts = blockResults(({ prose, kind, sentences }): readonly [Total] | readonly [] => {
  if (kind === 'heading') return [];
  const retold = sentences.filter(({ start, end }) =>
    retelling.test(prose.lower.slice(start, Math.min(end, start + 120))),
  );
  return [{ words: wordCount(prose.text), sentences: sentences.length, retold: retold.length }];
});

/**
 * The running text up to a block and in it, added up, so that any stretch is one sum less another. Four numbers a
 * block, headings and page furniture left out, in the order of the file: where it begins, words, sentences, retold.
 * One flat list, because it is made anew at every keystroke.
 */
type Sums = Int32Array;
const width = 4;

const known = new WeakMap<AnswerDocument, Sums>();

function sumsOf(document: AnswerDocument): Sums {
  let sums = known.get(document);
  if (!sums) known.set(document, (sums = addUp(document)));
  return sums;
}

function addUp(document: AnswerDocument): Sums {
  const { blocks, hits } = counts(document);
  const sums = new Int32Array(width * hits.length);
  let at = 0;
  let words = 0;
  let sentences = 0;
  let retold = 0;
  for (const { index, facts } of hits) {
    const total = facts[0]!;
    sums[at++] = blocks[index]!.start;
    sums[at++] = words += total.words;
    sums[at++] = sentences += total.sentences;
    sums[at++] = retold += total.retold;
  }
  return sums;
}

/** From how many sentences on a text can be called a retelling, and from which share of them. */
export interface Retelling {
  readonly fewest: number;
  /** 0 to 1 */
  readonly most: number;
}

/** Whether more of a text's sentences than should tell what the report says. */
export function isRetelling({ sentences, retold }: Total, { fewest, most }: Retelling): boolean {
  return sentences >= fewest && retold > most * sentences;
}

/** The whole answer, added up. */
export function measureOfAll(document: AnswerDocument): Total {
  return sumBefore(sumsOf(document), Infinity);
}

/** What stands in a range, added up: the blocks that begin in it. */
export function measureOf(document: AnswerDocument, { start, end }: Range): Total {
  const sums = sumsOf(document);
  const before = sumBefore(sums, start);
  const last = sumBefore(sums, end);
  return {
    words: last.words - before.words,
    sentences: last.sentences - before.sentences,
    retold: last.retold - before.retold,
  };
}

const nothing: Total = { words: 0, sentences: 0, retold: 0 };

/** The blocks that begin before an offset, added up. */
function sumBefore(sums: Sums, offset: number): Total {
  let low = 0;
  let high = sums.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[width * middle]! < offset) low = middle + 1;
    else high = middle;
  }
  const at = width * (low - 1);
  return at < 0 ? nothing : { words: sums[at + 1]!, sentences: sums[at + 2]!, retold: sums[at + 3]! };
}

/** The items that begin in a range, of a list in the order of the text. */
export function within<Item extends Range>(items: readonly Item[], { start, end }: Range): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}
