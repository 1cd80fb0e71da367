import { sentences } from './sentences';
import { wordsOf } from './words';

/** How a text reads, in numbers. Those that nothing can be said of are null. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Läsbarhetsindex (Björnsson 1968): words a sentence, plus the percentage of words of more than six letters. */
  readonly lix: number | null;
  /**
   * Ordvariationsindex (Hultman and Westman 1977): log n / log(2 − log u / log n), where n is the number of words and
   * u that of different ones. Not defined where no word comes twice, nor for a single word.
   */
  readonly ovix: number | null;
}

/** A word of more letters than this is a long one. */
const longestShort = 6;

/** Letters and digits count; a hyphen inside a word does not. */
const notCounted = /[^\p{L}\p{N}]+/gu;

/** Measures running text, paragraph by paragraph: a paragraph's end is a sentence's. */
export function readability(paragraphs: Iterable<string>): Readability {
  let words = 0;
  let long = 0;
  let ends = 0;
  const different = new Set<string>();
  for (const paragraph of paragraphs) {
    ends += sentences(paragraph).length;
    for (const word of wordsOf(paragraph)) {
      const letters = word.replace(notCounted, '').toLowerCase();
      words++;
      if (letters.length > longestShort) long++;
      different.add(letters);
    }
  }
  return {
    words,
    sentences: ends,
    lix: words ? words / ends + (100 * long) / words : null,
    ovix: different.size < words && words > 1 ? ovix(words, different.size) : null,
  };
}

function ovix(words: number, different: number): number {
  return Math.log(words) / Math.log(2 - Math.log(different) / Math.log(words));
}
