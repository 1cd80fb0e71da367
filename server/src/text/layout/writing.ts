/** From the lines of blocks to their prose; the words of blocks that have been written before are used again. */
import { UnitSet } from '../letters';
import type { Words } from '../prose';
import { Prose, ProseBuilder } from '../prose';
import type { Remembered } from '../remembered';
import type { LineRun } from './lineRun';
import { lastLine, lineCount } from './lineRun';
import { writeWords } from './words';

/** The words of blocks by what stands in the file from their first unit to their last. */
export type WrittenMemory = Remembered<{ readonly written: LineRun; readonly words: Words }>;

/** The prose of each block of a text, in their order. */
export function writeBlocks(
  text: string,
  blocks: readonly LineRun[],
  memory: WrittenMemory | undefined,
): Prose[] {
  if (memory) return blocks.map((block) => remembered(memory, text, block));
  const builder = new ProseBuilder(text);
  for (const block of blocks) write(builder, text, block);
  return builder.build().map((words) => new Prose(words));
}

function remembered(memory: WrittenMemory, text: string, block: LineRun): Prose {
  const base = block.wordsStart;
  const { words } = memory.of(
    text.slice(base, lastLine(block).end),
    (own) => {
      const written = fromStart(block, base);
      const builder = new ProseBuilder(own);
      write(builder, own, written);
      return { written, words: builder.build()[0]! };
    },
    ({ written }) => isWrittenAlike(written, block, base),
  );
  return new Prose(words, base);
}

/** The same block with offsets that count from `base`. */
function fromStart({ lines, joins, from, until }: LineRun, base: number): LineRun {
  const own = lines.slice(from, until);
  return {
    lines: own.map((line) => ({ ...line, start: Math.max(0, line.start - base), end: line.end - base })),
    joins: joins.slice(from, until),
    from: 0,
    until: own.length,
    wordsStart: 0,
  };
}

/** Whether a block whose offsets count from its first unit is made of the same lines as one in the file. */
function isWrittenAlike(known: LineRun, block: LineRun, base: number): boolean {
  const count = lineCount(block);
  if (lineCount(known) !== count) return false;
  for (let at = 0; at < count; at++) {
    const line = known.lines[at]!;
    const own = block.lines[block.from + at]!;
    if (line.end !== own.end - base) return false;
    if (at > 0 && (line.start !== own.start - base || known.joins[at] !== block.joins[block.from + at]))
      return false;
  }
  return true;
}

/** Writes the lines as one piece of prose. */
function write(
  builder: ProseBuilder,
  text: string,
  { lines, joins, from, until, wordsStart }: LineRun,
): void {
  let start = wordsStart;
  for (let at = from; at < until; at++) {
    const { end, traits } = lines[at]!;
    const join = at + 1 < until ? joins[at + 1]! : 'none';
    writeWords(builder, text, start, join === 'word' ? end - 1 : end, traits);
    if (join === 'none') break;
    start = lines[at + 1]!.start;
    if (join !== 'space' || builder.length === 0) continue;
    builder.replace(' ', end, isLineBreak(text, end, start) ? start : end + 1);
  }
  builder.close();
}

/** More white than this between two lines is not taken for the space between their words. */
const longestBreak = 20;
const whites = new UnitSet(' \n\r');

/** Whether white space and nothing else stands between two lines: no furniture, no invisible character. */
function isLineBreak(text: string, start: number, end: number): boolean {
  if (end - start >= longestBreak) return false;
  let at = start;
  while (at < end && whites.has(text.charCodeAt(at))) at++;
  return at === end || text.slice(at, end).trim() === '';
}
