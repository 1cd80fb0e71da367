import type { Block, Flow } from '../../text/flow';
import { isDigit, isLetter, lowerCase } from '../../text/letters';
import type { Range } from '../../text/range';

/** A text's letters and digits alone, in lower case: what stays when lines are broken anew. */
export function foldedLetters(text: string): string {
  return letters(lowerCase(text.normalize('NFKC')));
}

/** Taken run by run: a string put together of single letters costs many times its length in memory. */
function letters(lower: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    if (isKept(lower.charCodeAt(at))) continue;
    if (at > from) folded += lower.slice(from, at);
    from = at + 1;
  }
  return folded + lower.slice(from);
}

function isKept(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** The letters and digits of a file's prose, page furniture left out, and the way back to the file. */
export class FoldedFlow {
  private readonly text: string;
  private readonly blocks: readonly Block[];
  /** Where each block's letters begin. */
  private readonly starts: readonly number[];

  constructor(flow: Flow) {
    this.blocks = flow.blocks.filter(({ kind }) => kind !== 'furniture');
    const starts: number[] = [];
    const pieces: string[] = [];
    let length = 0;
    for (const { prose } of this.blocks) {
      const piece = letters(prose.lower);
      starts.push(length);
      pieces.push(piece);
      length += piece.length;
    }
    this.starts = starts;
    this.text = pieces.join('');
  }

  /** The file's ranges in which these letters stand, in order. */
  *places(folded: string): Generator<Range, undefined> {
    let at = this.text.indexOf(folded);
    while (at >= 0) {
      yield { start: this.rangeOf(at).start, end: this.rangeOf(at + folded.length - 1).end };
      at = this.text.indexOf(folded, at + folded.length);
    }
  }

  /** The file's range of one letter. */
  private rangeOf(at: number): Range {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const { prose } = this.blocks[low]!;
    let left = at - this.starts[low]!;
    let offset = 0;
    while (!isKept(prose.lower.charCodeAt(offset)) || left-- > 0) offset++;
    return prose.range(offset, offset + 1);
  }
}
