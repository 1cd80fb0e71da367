import type { AnswerDocument } from '../../corpus/document';
import { draftStances } from '../../lexicon/drafting';
import { positionText } from '../labels';
import type { Completion } from './completion';
import type { Typed } from './typed';
import { tails, typedOf } from './typed';

/** Wordings that say a position, those of `remiss.json` among them, inside a line: behind who holds it. */
export function completeStances(document: AnswerDocument, typed: Typed): Completion[] {
  if (typed.before.trim() === '') return [];
  const ends = tails(typed);
  const isSpace = /\s$/.test(typed.before);
  const own = document.inquiry?.phrases ?? [];
  const wordings = [...draftStances, ...own.map(({ phrase, position }) => ({ words: phrase, position }))];
  return wordings.flatMap(({ words, position }): Completion[] => {
    const begun = typedOf(words, ends, 2) ?? (isSpace ? '' : null);
    // What has been typed from the first word of the line is not behind anybody.
    if (begun === null || begun.length === typed.before.trimStart().length) return [];
    return [
      {
        kind: 'stance',
        label: words,
        detail: positionText(position),
        range: { start: typed.offset - begun.length, end: typed.offset },
        text: words,
        filter: words,
      },
    ];
  });
}
