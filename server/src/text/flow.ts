import type { Draft } from './layout/drafts';
import { groupLines } from './layout/drafts';
import { readRoles } from './layout/furniture';
import { readKinds } from './layout/kinds';
import { measure } from './layout/measure';
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
  const builder = new ProseBuilder(text);
  const blocks: Block[] = [];
  let next = 0;
  const writeLines = (until: number) => {
    for (; next < lines.length && lines[next]!.start < until; next++) {
      const kind = roles[next]!;
      if (kind === 'body') continue;
      const { start, end, traits } = lines[next]!;
      writeWords(builder, text, start, end, traits);
      blocks.push({ kind, prose: builder.build(), start, end });
    }
  };
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]!;
    const { start } = draft.lines[0]!;
    writeLines(start);
    writeDraft(builder, text, draft);
    blocks.push({ kind: kinds[at]!, prose: builder.build(), start, end: draft.lines.at(-1)!.end });
  }
  writeLines(text.length);
  return { text, blocks };
}

/** Writes the lines of a draft as one piece of prose. */
function writeDraft(builder: ProseBuilder, text: string, { lines, joins, wordsStart }: Draft): void {
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
}

/** More white than this between two lines is not taken for the space between their words. */
const longestBreak = 20;

/** Whether white space and nothing else stands between two lines: no furniture, no invisible character. */
function isLineBreak(text: string, start: number, end: number): boolean {
  if (end - start >= longestBreak) return false;
  let at = start;
  while (at < end && ' \n\r'.includes(text[at]!)) at++;
  return at === end || text.slice(at, end).trim() === '';
}
