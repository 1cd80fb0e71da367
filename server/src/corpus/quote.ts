import { keptByWords, type ByWords } from '../text/byWords';
import type { Block, Flow } from '../text/flow';
import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import { firstFrom } from '../text/range';
import { sentences } from '../text/sentences';
import { foldSpaces } from '../text/spaces';

/** The sentences of blocks that have been read before. */
export type SentenceMemory = ByWords<readonly Range[]>;

const sentencesOf = ({ text }: Prose) => sentences(text);

/** The longest passage that is quoted around a mark, in UTF-16 units. */
const longest = 420;

/**
 * The sentence around a mark, for quoting, in the file. One that is too long to quote is cut between
 * words, from before the mark to well after it.
 *
 *     … utsedda. Förvaltningen motsätter sig förslaget. Trots att …
 *                              ^^^^^^^^^^^^^                          the mark
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^               its sentence
 */
export function sentenceAround(flow: Flow, mark: Range, memory?: SentenceMemory): Range {
  const block = blockAt(flow, mark.start);
  if (!block) return { start: mark.start, end: mark.end };
  const sentence =
    firstEndingAfter(mark.start, block, keptByWords(memory, block.prose, sentencesOf)) ?? block;
  return shorten(flow.text, { start: sentence.start, end: Math.max(sentence.end, mark.end) }, mark);
}

/** The first of a block's sentences that ends after an offset, in the file. */
function firstEndingAfter(offset: number, { prose }: Block, all: readonly Range[]): Range | undefined {
  for (const { start, end } of all) {
    const range = prose.range(start, end);
    if (offset < range.end) return range;
  }
  return undefined;
}

/**
 * The words at a range of the file as they are shown: without the page's number or running head that stands between
 * them, white space folded.
 */
export function quoted({ text, blocks }: Flow, { start, end }: Range): string {
  const pieces: string[] = [];
  let from = start;
  for (let at = firstFrom(blocks, start + 1); at < blocks.length && blocks[at]!.start < end; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'furniture' || block.end > end) continue;
    pieces.push(text.slice(from, block.start));
    from = block.end;
  }
  return displayed([...pieces, text.slice(from, end)].join(' '));
}

/** The block that an offset is in; the inner one where a block encloses furniture. */
function blockAt({ blocks }: Flow, offset: number): Block | undefined {
  for (let at = firstFrom(blocks, offset + 1) - 1; at >= 0; at--) {
    const block = blocks[at]!;
    if (offset < block.end) return block;
    if (block.kind !== 'furniture') return undefined;
  }
  return undefined;
}

/** Words as they are shown: white space and line ends folded to one space, soft hyphens left out. */
export function displayed(text: string): string {
  return foldSpaces(text.replaceAll('\u00AD', '')).trim();
}

function shorten(text: string, sentence: Range, mark: Range): Range {
  if (sentence.end - sentence.start <= longest) return sentence;
  let start = Math.max(sentence.start, mark.start - (longest >> 1));
  while (start > sentence.start && start < mark.start && !isSpace(text, start - 1)) start++;
  let end = Math.max(mark.end, Math.min(sentence.end, start + longest));
  while (end < sentence.end && end > mark.end && !isSpace(text, end)) end--;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
