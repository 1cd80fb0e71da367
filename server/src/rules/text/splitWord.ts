import * as l10n from '@vscode/l10n';
import type { AnswerDocument } from '../../corpus/document';
import { isLetter } from '../../text/letters';
import type { Prose } from '../../text/prose';
import type { Range } from '../../text/range';
import type { AnswerRule, Finding } from '../rule';

/** A word that a hyphen at the end of a line cuts in two, as PDF tools leave it. */
export const splitWord: AnswerRule = {
  code: 'split-word',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Ord delat över två rader',
    looks:
      'Ord som ett bindestreck i slutet av en rad delar i två: ”betänkan-” och på nästa rad ”det”. De blir kvar när text klistras in från pdf, och en sökning hittar dem inte. Bindestreck som hör till ordet, ”hälso-” före ”och” och ”VULF-” före ”avtalet”, räknas inte.',
    source: 'Svaren publiceras och ska gå att söka i; delade ord gör det inte.',
    wrong: 'Regionen har tagit del av betänkan-\ndet och tillstyrker förslaget.',
    right: 'Regionen har tagit del av betänkandet\noch tillstyrker förslaget.',
    fixes: ['Skriv ihop ordet.'],
  },
  *check(document) {
    for (const { start, end, joined } of splits(document)) {
      yield {
        start,
        end,
        message: l10n.t('"{0}" is split over two lines.', joined),
        fixes: [
          { title: l10n.t('Write as one word: "{0}"', joined), changes: [{ start, end, newText: joined }] },
        ],
      } satisfies Finding;
    }
  },
};

interface Split extends Range {
  readonly joined: string;
}

function* splits({ text, flow }: AnswerDocument): Generator<Split> {
  let index = 0;
  let from = 0;
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    const next = lineStartAfter(text, hyphen + 1);
    if (next < 0 || !isSmall(text, next) || !isLetter(text.charCodeAt(hyphen - 1))) continue;
    while (index + 1 < flow.blocks.length && flow.blocks[index + 1]!.start <= hyphen) {
      index++;
      from = 0;
    }
    const split = splitAt(text, hyphen, next);
    const block = flow.blocks[index];
    if (!split || !block || block.kind === 'furniture') continue;
    const found = placeInProse(block.prose, split, from);
    if (found < 0) continue;
    from = found;
    yield split;
  }
}

/** Where the next line's words begin, for an offset that only white space parts from the line's end; else -1. */
function lineStartAfter(text: string, from: number): number {
  let at = from;
  let lines = 0;
  for (; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '\n') lines++;
    else if (letter.trim() !== '') break;
  }
  return lines > 0 && lines <= 2 && at < text.length ? at : -1;
}

function splitAt(text: string, hyphen: number, next: number): Split | null {
  let start = hyphen;
  while (start > 0 && isLetter(text.charCodeAt(start - 1)) && hyphen - start < 40) start--;
  let end = next;
  while (end < text.length && isLetter(text.charCodeAt(end)) && end - next < 40) end++;
  const first = text.slice(start, hyphen);
  return first === first.toUpperCase() ? null : { start, end, joined: first + text.slice(next, end) };
}

/**
 * Where the prose reads the two halves as one word, looking from an offset on; -1 where it does not, for
 * then the hyphen belongs to the word.
 */
function placeInProse(prose: Prose, { joined, start, end }: Split, from: number): number {
  for (let at = prose.text.indexOf(joined, from); at >= 0; at = prose.text.indexOf(joined, at + 1)) {
    const found = prose.range(at, at + joined.length);
    if (found.start === start && found.end === end) return at;
    if (found.start > start) return -1;
  }
  return -1;
}

function isSmall(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && text[at] === text[at]!.toLowerCase();
}
