import type { LexiconEntry, StancePhrase } from '../../lexicon/phrases/phrase';
import { closesAll, closesMost } from './lexicon';
import { longestPhrase, type Element, type Pattern } from './pattern';
import type { Compiled, PhraseTable } from './phraseTable';
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
  const sign = table.signOf(ids, sentence.from, sentence.to);
  for (let index = sentence.anchorsFrom; index < sentence.anchorsTo; index++) {
    const at = anchors[index]!;
    const past = table.past(ids[at]!);
    for (let phrase = table.first(ids[at]!); phrase < past; phrase++) {
      const match = table.mayStand(phrase, sign) ? matchAt(sentence, table.phrases[phrase]!, at) : null;
      if (match) found.push(match);
    }
  }
  return found;
}

/** Where a phrase stands whose anchor is at a token, or null. */
function matchAt<Entry extends LexiconEntry>(
  sentence: Sentence,
  { entry, pattern, order }: Compiled<Entry>,
  anchorAt: number,
): Match<Entry> | null {
  const { elements, anchor } = pattern;
  if (elements.length === 1)
    return { entry, pattern, order, first: anchorAt, last: anchorAt, verb: anchorAt };
  for (let index = 0; index < elements.length; index++) places[index] = -1;
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
  const { free, closing } = sentence.lexicon;
  const { ids } = sentence.tokens;
  const { ids: members, endings } = element;
  let skipped = 0;
  let left = gap;
  for (let at = from + step; sentence.has(at); at += step) {
    // Few elements are an ending, and no word that a phrase may pass over or ends at is told by one.
    const id = endings ? sentence.id(at) : ids[at]!;
    if (members.has(id)) return at;
    if (skipped < freeWords && free[id] === 1) skipped++;
    else if (left-- <= 0 || closes(closing[id]!, gap)) return -1;
  }
  return -1;
}

/** From this many words on, a gap is meant to hold a whole clause: "Bedömningen att … delas". */
const clauseReach = 20;

/** No phrase reaches over the end of a clause or a "men", and only the longest over an "att". */
function closes(closing: number, reach: number): boolean {
  return closing === closesAll || (closing === closesMost && reach < clauseReach);
}
