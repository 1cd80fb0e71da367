import type { Draft } from './layout/drafts';
import { groupLines } from './layout/drafts';
import type { LineRole } from './layout/furniture';
import { readRoles } from './layout/furniture';
import { readKinds } from './layout/kinds';
import { measure } from './layout/measure';
import type { TextLine } from './layout/scan';
import { scanLines } from './layout/scan';
import { writeWords } from './layout/words';
import type { Prose } from './prose';
import { ProseBuilder } from './prose';
import type { Range } from './range';

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

/** Reads the prose behind the lines. Every unit of `text` that a reader sees is in one block or one enclosed in it. */
export function readFlow(text: string): Flow {
  const lines = scanLines(text);
  const roles = readRoles(text, lines);
  const body = lines.filter((_, at) => roles[at] === 'body');
  const drafts = groupLines(text, lines, roles, measure(text, body));
  const kinds = readKinds(text, drafts);
  const blocks: Block[] = [];
  let next = 0;
  const writeLines = (end: number) => {
    for (; next < lines.length && lines[next]!.start < end; next++) {
      const role = roles[next]!;
      if (role !== 'body') blocks.push(lineBlock(text, lines[next]!, role));
    }
  };
  drafts.forEach((draft, at) => {
    const start = draft.lines[0]!.start;
    writeLines(start);
    blocks.push({ kind: kinds[at]!, prose: proseOf(text, draft), start, end: draft.lines.at(-1)!.end });
  });
  writeLines(text.length);
  return { text, blocks };
}

function lineBlock(text: string, line: TextLine, kind: Exclude<LineRole, 'body'>): Block {
  const builder = new ProseBuilder(text);
  writeWords(builder, text, line.start, line.end, line.traits);
  return { kind, prose: builder.build(), start: line.start, end: line.end };
}

/** The lines of a draft as one piece of prose. */
function proseOf(text: string, draft: Draft): Prose {
  const builder = new ProseBuilder(text);
  draft.lines.forEach((line, at) => {
    const above = draft.lines[at - 1];
    if (above && builder.length > 0 && draft.joins[at] === 'space') {
      const isAlone = line.start - above.end < 20 && text.slice(above.end, line.start).trim() === '';
      builder.replace(' ', above.end, isAlone ? line.start : above.end + 1);
    }
    const next = draft.joins[at + 1];
    const start = at === 0 ? draft.wordsStart : line.start;
    const end = next === 'word' ? line.end - 1 : line.end;
    writeWords(builder, text, start, end, line.traits);
  });
  return builder.build();
}
