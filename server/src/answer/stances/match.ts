import type { LexiconEntry, StancePhrase } from '../../lexicon/phrases/phrase';
import type { Compiled, PhraseTable } from './lexicon';
import { longestPhrase, type Element, type Pattern } from './pattern';
import type { Sentence } from './sentence';

/** Where a phrase of the lexicon stands in a sentence: token indexes, `last` included. */
export interface Match<Entry extends LexiconEntry = StancePhrase> {
  readonly entry: Entry;
  readonly pattern: Pattern;
  /** Where the entry stands in the lexicon. */
  readonly order: number;
  readonly first: number;
  readonly last: number;
  /** The phrase's verb; its first word where it has none. */
  readonly verb: number;
}

/** Where the elements of the phrase at hand stand, -1 for one that is missing. */
const places = new Int32Array(longestPhrase);

/** Adverbs and negations that may stand between two words of a phrase. */
const freeWords = 4;

/** Every place where a phrase of the table stands in the sentence; the places may overlap. */
export function matchesIn<Entry extends LexiconEntry>(
  sentence: Sentence,
  table: PhraseTable<Entry>,
): Match<Entry>[] {
  const found: Match<Entry>[] = [];
  const { ids, anchors } = sentence.tokens;
  for (let index = sentence.anchorsFrom; index < sentence.anchorsTo; index++) {
    const at = anchors[index]!;
    for (const compiled of table.at(ids[at]!)) {
      const match = matchAt(sentence, compiled, at);
      if (match) found.push(match);
    }
  }
  return found;
}

/** Where a phrase stands whose anchor is at a token, or null. */
export function matchAt<Entry extends LexiconEntry>(
  sentence: Sentence,
  { entry, pattern, order }: Compiled<Entry>,
  anchorAt: number,
): Match<Entry> | null {
  const { elements, anchor } = pattern;
  if (elements.length === 1)
    return { entry, pattern, order, first: anchorAt, last: anchorAt, verb: anchorAt };
  places.fill(-1, 0, elements.length);
  places[anchor] = anchorAt;
  if (!walk(sentence, pattern, 1) || !walk(sentence, pattern, -1)) return null;
  let first = -1;
  let last = -1;
  let verb = -1;
  for (let index = 0; index < elements.length; index++) {
    const place = places[index]!;
    if (place < 0) continue;
    if (first < 0) first = place;
    if (verb < 0 && elements[index]!.verb) verb = place;
    last = place;
  }
  return { entry, pattern, order, first, last, verb: verb < 0 ? first : verb };
}

/** Finds the elements to one side of the anchor, each as near to the one before as can be. */
function walk(sentence: Sentence, pattern: Pattern, step: 1 | -1): boolean {
  const { elements, anchor } = pattern;
  let at = places[anchor]!;
  let gap = 0;
  for (let index = anchor + step; index >= 0 && index < elements.length; index += step) {
    const element = elements[index]!;
    gap += step === 1 ? element.gap : elements[index + 1]!.gap;
    const place = nearest(sentence, element, at, step, element.optional ? 0 : gap);
    if (place < 0) {
      if (!element.optional) return false;
      continue;
    }
    places[index] = place;
    at = place;
    gap = 0;
  }
  return true;
}

function nearest(sentence: Sentence, element: Element, from: number, step: 1 | -1, gap: number): number {
  let free = freeWords;
  const reach = gap;
  for (let at = from + step; sentence.has(at); at += step) {
    if (fits(sentence, element, at)) return at;
    if (free > 0 && sentence.lexicon.free[sentence.tokens.ids[at]!] === 1) {
      free--;
      continue;
    }
    if (gap-- <= 0 || closes(sentence, at, reach)) return -1;
  }
  return -1;
}

/** From this many words on, a gap is meant to hold a whole clause: "Bedömningen att … delas". */
const clauseReach = 20;

/** No phrase reaches over the end of a clause or a "men", and only the longest over an "att". */
function closes(sentence: Sentence, at: number, reach: number): boolean {
  if (sentence.is('att', at)) return reach < clauseReach;
  return sentence.isClauseEnd(at) || sentence.is('but', at);
}

function fits(sentence: Sentence, element: Element, at: number): boolean {
  return element.ids.has(sentence.id(at));
}
