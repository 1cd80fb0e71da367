import { displayed } from '../corpus/quote';
import { isDigit, isLetter } from '../text/letters';
import { Remembered } from '../text/remembered';

/** Words that say nothing of what a heading is about. */
const empty = new Set(
  'att av bör de den det dessa där en ett för från genom har hos i inom kan man med mot och om på samt ska som till under ut vid över'.split(
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

/** The text that covers another best. */
export interface Best {
  /** Its place in the list; -1 where none has a word of the other. */
  readonly index: number;
  /** 0 to 1 */
  readonly coverage: number;
}

const lists = new Remembered<Similarity>(1_000_000);

/** What is needed to compare with a list of texts; headings and points are the same at most keystrokes. */
export function similarityTo(texts: readonly string[]): Similarity {
  return lists.of(texts.join('\n'), () => new Similarity(texts.map(shown)));
}

const shownTexts = new Remembered<string>(1_000_000);

/** A title as it is read: what the line's end has cut is joined. */
function shown(title: string): string {
  return shownTexts.of(title, () => displayed(title));
}

/** A word of the texts, and which of them hold it. */
interface Entry {
  readonly word: string;
  readonly texts: number[];
}

/** Forms of one word share their first letters: only words with the same are compared. */
const stem = (word: string) => word.slice(0, 4);

/**
 * How much of what one text is about each of `all` is about, 0 to 1. Words that many of them share weigh
 * little: that two headings are both about "kommunal hälso- och sjukvård" tells nothing in a report on it.
 */
class Similarity {
  private readonly bests = new Remembered<Best>(400_000);
  private readonly count: number;
  private readonly entries = new Map<string, Entry[]>();

  constructor(all: readonly string[]) {
    this.count = all.length;
    for (const [index, text] of all.entries()) {
      for (const word of new Set(contentWords(text))) this.add(word, index);
    }
  }

  /** The text that covers `text` best. */
  best(text: string): Best {
    return this.bests.of(text, () => this.find(shown(text)));
  }

  private find(text: string): Best {
    const shared = new Float64Array(this.count);
    let total = 0;
    for (const word of new Set(contentWords(text))) {
      const holding = this.holding(word);
      const weight = Math.log(1 + this.count / Math.max(holding.size, 0.5));
      total += weight;
      for (const index of holding) shared[index]! += weight;
    }
    let index = -1;
    for (let at = 0; at < this.count; at++) {
      if (shared[at]! > (index < 0 ? 0 : shared[index]!)) index = at;
    }
    return { index, coverage: index < 0 ? 0 : shared[index]! / total };
  }

  private add(word: string, index: number): void {
    const entries = this.entries.get(stem(word));
    const known = entries?.find((entry) => entry.word === word);
    if (known) known.texts.push(index);
    else if (entries) entries.push({ word, texts: [index] });
    else this.entries.set(stem(word), [{ word, texts: [index] }]);
  }

  /** The texts that hold a form of a word. */
  private holding(word: string): Set<number> {
    const found = new Set<number>();
    for (const entry of this.entries.get(stem(word)) ?? []) {
      if (sameWord(word, entry.word)) for (const index of entry.texts) found.add(index);
    }
    return found;
  }
}
