import type { AnswerDocument } from '../corpus/document';
import type { Block } from '../text/flow';
import type { Range } from '../text/range';
import type { OutlineItem } from './symbols';
import { outline } from './symbols';

/** A part of an answer that can be folded away: from the first of its words to the last. */
export interface Fold extends Range {
  /** A section with the sections in it, a run of list items, or the letterhead and what others say. */
  readonly kind: 'section' | 'list' | 'passage';
}

/** The parts of an answer that fold, in the order of the text; each lies within or beside the others. */
export function folding(document: AnswerDocument): Fold[] {
  const { text, answer, flow } = document;
  const folds: Fold[] = [
    ...sectionFolds(outline(document)),
    ...listFolds(flow.blocks),
    ...answer.speakers
      .filter(({ role }) => role !== 'respondent')
      .map(({ start, end }): Fold => ({ kind: 'passage', start, end })),
  ];
  return nested(folds.map((fold) => ({ ...fold, end: wordsEnd(text, fold) })));
}

function sectionFolds(items: readonly OutlineItem[]): Fold[] {
  return items.flatMap(({ range, children }) => [
    { kind: 'section', ...range } as const,
    ...sectionFolds(children),
  ]);
}

/** Two list items or more with nothing but lines of the page between them. */
function listFolds(blocks: readonly Block[]): Fold[] {
  const runs: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind === 'furniture') continue;
    if (block.kind !== 'listItem') isOpen = false;
    else if (isOpen) runs.at(-1)!.push(block);
    else {
      runs.push([block]);
      isOpen = true;
    }
  }
  return runs
    .filter(({ length }) => length > 1)
    .map((run) => ({ kind: 'list', start: run[0]!.start, end: run.at(-1)!.end }));
}

/** In order, each cut where the one around it ends: editors drop ranges that cross. */
function nested(folds: readonly Fold[]): Fold[] {
  const open: Fold[] = [];
  const result: Fold[] = [];
  for (const fold of [...folds].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length && open.at(-1)!.end <= fold.start) open.pop();
    const around = open.at(-1);
    const cut = around && around.end < fold.end ? { ...fold, end: around.end } : fold;
    open.push(cut);
    result.push(cut);
  }
  return result;
}

function wordsEnd(text: string, { start, end }: Range): number {
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return end;
}
