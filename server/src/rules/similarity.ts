import { isDigit, isLetter } from '../text/letters';

/** Words that say nothing of what a heading is about. */
const empty = new Set(
  'att av bör de den det dessa en ett för från genom har hos i inom kan man med mot och om på samt ska som till under ut vid över'.split(
    ' ',
  ),
);

/** The words of a text that say what it is about, lower case: letters and digits, hyphens cut. */
export function contentWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at);
    const inside = at < lower.length && (isLetter(code) || isDigit(code));
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    const word = lower.slice(start, at);
    if (!empty.has(word) && (word.length > 1 || isDigit(word.charCodeAt(0)))) words.push(word);
    start = -1;
  }
  return words;
}

/** Whether two words are forms of one: "avtal" and "avtalen", not "kompetens" and "kompetensförsörjning". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= 4 && common >= shorter - 2 && Math.max(a.length, b.length) - common <= 4;
}

/**
 * How much of what one text is about another is about, 0 to 1. Words that many of `all` share weigh
 * little: that two headings are both about "kommunal hälso- och sjukvård" tells nothing in a report on it.
 */
export class Similarity {
  private readonly texts: readonly (readonly string[])[];

  constructor(all: readonly string[]) {
    this.texts = all.map(contentWords);
  }

  /** What share of `text` the text at `index` covers. */
  coverage(text: string, index: number): number {
    const other = this.texts[index]!;
    let shared = 0;
    let total = 0;
    for (const word of new Set(contentWords(text))) {
      const weight = this.weight(word);
      total += weight;
      if (other.some((candidate) => sameWord(word, candidate))) shared += weight;
    }
    return total ? shared / total : 0;
  }

  /** The text that covers `text` best. */
  best(text: string): { readonly index: number; readonly coverage: number } {
    let best = { index: -1, coverage: 0 };
    for (const index of this.texts.keys()) {
      const coverage = this.coverage(text, index);
      if (coverage > best.coverage) best = { index, coverage };
    }
    return best;
  }

  private weight(word: string): number {
    const holding = this.texts.filter((text) => text.some((other) => sameWord(word, other))).length;
    return Math.log(1 + this.texts.length / Math.max(holding, 0.5));
  }
}
