import type { AnswerDocument } from '../corpus/document';
import { isDigit, isLetter } from '../text/letters';
import type { Range } from '../text/range';
import { sentences } from '../text/sentences';
import { covers } from './place';
import type { OutlineItem } from './symbols';
import { outline } from './symbols';

/**
 * What a person selects in turn at an offset, each range around the one before it: word, sentence,
 * paragraph (or heading, or list item), section, the sections it is in, the answer.
 */
export function selectionRanges(document: AnswerDocument, offset: number): Range[] {
  const { text } = document;
  const steps: Range[] = [
    wordAt(text, offset),
    ...blockRanges(document, offset),
    ...sectionRanges(outline(document), offset).reverse(),
    { start: 0, end: text.length },
  ];
  const ranges: Range[] = [];
  for (const { start, end } of steps) {
    const inner = ranges.at(-1);
    const isWider =
      !inner || (start <= inner.start && end >= inner.end && end - start > inner.end - inner.start);
    if (isWider) ranges.push({ start, end });
  }
  return ranges;
}

/** Letters and digits around an offset, and hyphens inside a word; empty between two spaces. */
function wordAt(text: string, offset: number): Range {
  let start = offset;
  while (start > 0 && isInside(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && isInside(text, end)) end++;
  return { start, end };
}

function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) return true;
  return (
    (text[at] === '-' || text[at] === '\u00AD') &&
    isLetter(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at + 1))
  );
}

/** The sentence at an offset and the block it is in. */
function blockRanges({ flow }: AnswerDocument, offset: number): Range[] {
  const block = flow.blocks.findLast((candidate) => covers(candidate, offset));
  if (!block) return [];
  const sentence = sentences(block.prose.text)
    .map(({ start, end }) => block.prose.range(start, end))
    .find((range) => covers(range, offset));
  return sentence ? [sentence, block] : [block];
}

/** The headings' reaches around an offset, the outermost first. */
function sectionRanges(items: readonly OutlineItem[], offset: number): Range[] {
  const item = items.findLast(({ range }) => covers(range, offset));
  return item ? [item.range, ...sectionRanges(item.children, offset)] : [];
}
