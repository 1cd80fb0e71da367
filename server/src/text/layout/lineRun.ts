/** Lines that stand together, as the lines of a block do. */
import type { TextLine } from './scan';

/**
 * - `none`: the line begins a block of its own
 * - `space`: it goes on
 * - `word`: it goes on inside a word: "remis-" + "sen" is "remissen"
 * - `hyphen`: it goes on inside a word that keeps its hyphen: "EU-" + "kommissionen"
 */
export type Join = 'none' | 'space' | 'word' | 'hyphen';

/** The lines at `from..until` of a list: a list for each of many blocks would be most of what a long text leaves behind. */
export interface LineRun {
  readonly lines: readonly TextLine[];
  /** How each line of the list joins the one above it. */
  readonly joins: readonly Join[];
  readonly from: number;
  readonly until: number;
  /** Where the prose begins: in the first line, behind its mark. */
  readonly wordsStart: number;
}

export function firstLine({ lines, from }: LineRun): TextLine {
  return lines[from]!;
}

export function lastLine({ lines, until }: LineRun): TextLine {
  return lines[until - 1]!;
}

export function lineCount({ from, until }: LineRun): number {
  return until - from;
}
