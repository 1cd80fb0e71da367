import type { Prose } from './prose';
import { ProseBuilder } from './prose';
import type { Range } from './range';

/**
 * What a block is to a reader.
 * - `heading`: a heading of any kind, its wrapped lines joined
 * - `paragraph`: running text
 * - `listItem`: one bullet or numbered point, its mark left out of the prose
 * - `furniture`: page numbers, running heads, letterhead, addresses, table of contents
 */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'furniture';

/** A paragraph, heading or list item; the range covers its words in the file, white space around it left out. */
export interface Block extends Range {
  readonly kind: BlockKind;
  readonly prose: Prose;
}

/** The prose behind the lines of one file, in the order of the file. */
export interface Flow {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Reads the prose behind the lines. Every unit of `text` that is not white space or a joined hyphen is in one block. */
export function readFlow(text: string): Flow {
  const blocks: Block[] = [];
  const paragraph = /\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g;
  for (const match of text.matchAll(paragraph)) {
    const builder = new ProseBuilder(text);
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    let at = start;
    for (const space of match[0].trimEnd().matchAll(/\s+/g)) {
      builder.copy(at, start + space.index);
      builder.replace(' ', start + space.index, start + space.index + space[0].length);
      at = start + space.index + space[0].length;
    }
    builder.copy(at, end);
    blocks.push({ kind: 'paragraph', prose: builder.build(), start, end });
  }
  return { text, blocks };
}
