import type { Draft } from './layout/drafts';
import { groupLines } from './layout/drafts';
import type { LineRole } from './layout/furniture';
import { readRoles } from './layout/furniture';
import { readKinds } from './layout/kinds';
import { measure } from './layout/measure';
import { LineMemory } from './layout/lineMemory';
import type { LineRun } from './layout/lineRun';
import { firstLine, lastLine } from './layout/lineRun';
import type { TextLine } from './layout/scan';
import { scanLines } from './layout/scan';
import type { WrittenMemory } from './layout/writing';
import { writeBlocks } from './layout/writing';
import type { Prose } from './prose';
import type { Range } from './range';
import { Remembered } from './remembered';

/**
 * What a block is to a reader.
 * - `heading`: a heading of any kind, its wrapped lines joined, Markdown's marks left out of the prose
 * - `paragraph`: running text, also where its first words are a section's number ("11.1 LO delar …")
 * - `listItem`: one bullet or numbered point; a bullet is left out of the prose, a point's number is not
 * - `signature`: the greeting, names and titles under the last sentence
 * - `contents`: a line of a table of contents
 * - `furniture`: a line of the page: number, running head, letterhead, address, comment
 */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'signature' | 'contents' | 'furniture';

/**
 * A paragraph, heading, list item, or line of furniture. The range covers its words in the file, its mark among
 * them, white space around it left out. Where a page ends inside a paragraph, the furniture between its two halves
 * is no part of its prose but lies in its range; so blocks come in the order of their starts, and overlap only in
 * that a block may enclose furniture.
 *
 *     • Stärkta avtal om        start..end of a listItem
 *     Dnr 2024:1        2/7     a block of furniture, enclosed
 *     läkarmedverkan            the item's prose is "Stärkta avtal om läkarmedverkan"
 */
export interface Block extends Range {
  readonly kind: BlockKind;
  readonly prose: Prose;
}

/** The prose behind the lines of one file, in the order of the file. */
export interface Flow {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Lines and words that have been read before: see `lineMemory.ts` and `writing.ts`. */
export class FlowMemory {
  readonly lines = new LineMemory();
  readonly words: WrittenMemory = new Remembered();
}

/**
 * Reads the prose behind the lines. Every unit of `text` that a reader sees is in one block or one enclosed in it.
 * @param memory what was read before, where a text is read again and again: a document being written
 */
export function readFlow(text: string, memory?: FlowMemory): Flow {
  const lines = memory ? memory.lines.of(text) : scanLines(text);
  const roles = readRoles(text, lines);
  const body: TextLine[] = [];
  for (let at = 0; at < lines.length; at++) if (roles[at] === 'body') body.push(lines[at]!);
  const drafts = groupLines(text, lines, roles, body, measure(text, body));
  const { pieces, kinds } = withFurniture(drafts, readKinds(text, drafts), lines, roles);
  const proses = writeBlocks(text, pieces, memory?.words);
  const blocks = pieces.map((piece, at) => {
    const { start } = piece.shut ?? firstLine(piece);
    const { end } = piece.shut ?? lastLine(piece);
    return { kind: kinds[at]!, prose: proses[at]!, start, end };
  });
  return { text, blocks };
}

/** What becomes a block: a draft, or one line of the page. */
type Piece = LineRun & Pick<Draft, 'shut'>;

/** The drafts and the lines that are no text, in the order of their starts, and the kind of each. */
function withFurniture(
  drafts: readonly Draft[],
  draftKinds: readonly BlockKind[],
  lines: readonly TextLine[],
  roles: readonly LineRole[],
): { readonly pieces: Piece[]; readonly kinds: BlockKind[] } {
  const pieces: Piece[] = [];
  const kinds: BlockKind[] = [];
  let next = 0;
  const addLines = (until: number) => {
    for (; next < lines.length && lines[next]!.start < until; next++) {
      const kind = roles[next]!;
      if (kind === 'body') continue;
      const { start } = lines[next]!;
      pieces.push({ lines, joins: [], from: next, until: next + 1, wordsStart: start, shut: null });
      kinds.push(kind);
    }
  };
  drafts.forEach((draft, at) => {
    addLines((draft.shut ?? firstLine(draft)).start);
    pieces.push(draft);
    kinds.push(draftKinds[at]!);
  });
  addLines(Infinity);
  return { pieces, kinds };
}
