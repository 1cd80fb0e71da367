/** From the lines of a block to its prose; the words of blocks that have been written before are used again. */
import { UnitSet } from '../letters';
import { Prose, ProseBuilder, type Words } from '../prose';
import type { Remembered } from '../remembered';
import type { Join } from './joining';
import type { TextLine } from './scan';
import { writeWords } from './words';

/** The lines of a block, how they join, and where the first one's words begin. */
interface Written {
  readonly lines: readonly TextLine[];
  readonly joins: readonly Join[];
  readonly wordsStart: number;
}

/** The words of blocks by what stands in the file from their first unit to their last. */
export type WrittenMemory = Remembered<{ readonly written: Written; readonly words: Words }>;

/** What writes the blocks of a text, in their order. */
export function writerOf(text: string, memory: WrittenMemory | undefined): (block: Written) => Prose {
  const builder = new ProseBuilder(text);
  if (!memory) return (block) => new Prose(write(builder, text, block));
  return (block) => {
    const base = block.wordsStart;
    const { words } = memory.of(
      text.slice(base, block.lines[block.lines.length - 1]!.end),
      (own) => {
        const written = fromStart(block, base);
        return { written, words: write(new ProseBuilder(own), own, written) };
      },
      ({ written }) => isWrittenAlike(written, block, base),
    );
    return new Prose(words, base);
  };
}

/** The same block with offsets that count from `base`. */
function fromStart({ lines, joins }: Written, base: number): Written {
  return {
    lines: lines.map((line) => ({ ...line, start: Math.max(0, line.start - base), end: line.end - base })),
    joins: [...joins],
    wordsStart: 0,
  };
}

/** Whether a block whose offsets count from its first unit is made of the same lines as one in the file. */
function isWrittenAlike(known: Written, { lines, joins }: Written, base: number): boolean {
  if (known.lines.length !== lines.length) return false;
  for (let at = 0; at < lines.length; at++) {
    const line = known.lines[at]!;
    if (line.end !== lines[at]!.end - base || known.joins[at] !== joins[at]) return false;
    if (at > 0 && line.start !== lines[at]!.start - base) return false;
  }
  return true;
}

/** Writes the lines as one piece of prose. */
function write(builder: ProseBuilder, text: string, { lines, joins, wordsStart }: Written): Words {
  let start = wordsStart;
  for (let at = 0; at < lines.length; at++) {
    const { end, traits } = lines[at]!;
    const below = lines[at + 1];
    writeWords(builder, text, start, joins[at + 1] === 'word' ? end - 1 : end, traits);
    if (!below) break;
    start = below.start;
    if (joins[at + 1] !== 'space' || builder.length === 0) continue;
    builder.replace(' ', end, isLineBreak(text, end, start) ? start : end + 1);
  }
  return builder.build();
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
