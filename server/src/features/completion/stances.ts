import type { AnswerDocument } from '../../corpus/document';
import type { DraftStance } from '../../lexicon/drafting';
import { draftStances } from '../../lexicon/drafting';
import { escape, placeholder } from '../drafting/template';
import { positionText } from '../labels';
import { sectionAt } from '../subject';
import type { Completion } from './completion';
import type { Typed } from './typed';
import { tails, typedOf } from './typed';

/** Wordings that say a position, those of `remiss.json` among them, inside a line: behind who holds it. */
export function completeStances(document: AnswerDocument, typed: Typed): Completion[] {
  if (typed.before.trim() === '') return [];
  const ends = tails(typed);
  const isSpace = /\s$/.test(typed.before);
  const own = document.inquiry?.phrases ?? [];
  const about = aboutAt(document, typed.offset);
  const wordings = [
    ...draftStances.filter((stance) => stance.about === about),
    ...draftStances.filter((stance) => stance.about !== about),
    ...own.map(({ phrase, position }) => ({ words: phrase, position })),
  ];
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
        ...snippetOf(words),
        filter: words,
      },
    ];
  });
}

/** What the section that is written about has, which decides the wordings that come first. */
function aboutAt(document: AnswerDocument, offset: number): DraftStance['about'] {
  const numbers = sectionAt(document, offset)?.numbers ?? [];
  const known = document.inquiry?.sections.find(({ number }) => numbers.includes(number));
  return known?.kind === 'assessment' ? 'assessment' : 'proposal';
}

/** The condition is left to fill in. */
function snippetOf(words: string): Pick<Completion, 'snippet'> | null {
  const start = words.indexOf('[');
  if (start < 0) return null;
  const end = words.indexOf(']', start) + 1;
  const place = placeholder(1, words.slice(start, end));
  return { snippet: escape(words.slice(0, start)) + place + escape(words.slice(end)) };
}
