import * as l10n from '@vscode/l10n';
import type { AnswerDocument } from '../../corpus/document';
import { isLetter } from '../../text/letters';
import { keptByWords, type ByWords } from '../../text/byWords';
import type { Block } from '../../text/flow';
import type { Prose, Words } from '../../text/prose';
import type { Range } from '../../text/range';
import { detached } from '../../text/remembered';
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

/** The words of a document that are split, in the file. */
function splits({ text, flow }: AnswerDocument): Split[] {
  const found: Split[] = [];
  for (const block of flow.blocks) {
    if (block.kind === 'furniture' || jointsOf(block.prose) === none) continue;
    for (const { start, end, joined } of splitsIn(text, block))
      found.push({ start: block.start + start, end: block.start + end, joined });
  }
  return found;
}

interface Kept {
  /** The file's text of the block that was looked at. */
  readonly text: string;
  readonly splits: readonly Split[];
}

const kept = new WeakMap<Words, Kept>();

/** The words of a block that are split, counted from its beginning in the file. */
function splitsIn(text: string, { start, end, prose }: Block): readonly Split[] {
  const own = text.slice(start, end);
  let known = kept.get(prose.words);
  // The same words may have been cut elsewhere.
  if (known?.text !== own) {
    const found = jointsOf(prose).flatMap((joint) => splitBy(text, prose, joint) ?? []);
    known = {
      text: detached(own),
      splits: found.map((split) => ({
        start: split.start - start,
        end: split.end - start,
        joined: detached(split.joined),
      })),
    };
    kept.set(prose.words, known);
  }
  return known.splits;
}

/** The word that is split at a joint, in the file. */
function splitBy(text: string, prose: Prose, joint: number): Split | null {
  const hyphen = prose.range(joint - 1, joint).end;
  const next = prose.origin(joint);
  if (text[hyphen] !== '-' || lineStartAfter(text, hyphen + 1) !== next || !isSmall(text, next)) return null;
  const split = isLetter(text.charCodeAt(hyphen - 1)) ? splitAt(text, hyphen, next) : null;
  return split && isOneWord(prose, split, joint - (hyphen - split.start)) ? split : null;
}

const joints: ByWords<readonly number[]> = new WeakMap();

function jointsOf(prose: Prose): readonly number[] {
  return keptByWords(joints, prose, readJoints);
}

function readJoints(prose: Prose): readonly number[] {
  const found = prose.joints();
  return found.length ? found : none;
}

const none: readonly number[] = [];

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

/** Whether the prose reads the two halves as one word there; where it does not, the hyphen belongs to the word. */
function isOneWord(prose: Prose, { joined, start, end }: Split, at: number): boolean {
  if (!prose.text.startsWith(joined, at)) return false;
  const found = prose.range(at, at + joined.length);
  return found.start === start && found.end === end;
}

function isSmall(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) && text[at] === text[at]!.toLowerCase();
}
