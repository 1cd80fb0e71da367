import type { CompiledEntry } from './lexicon';
import { endsWithAny } from './lexicon';
import type { Element, Pattern } from './pattern';
import type { Sentence } from './sentence';

/** Where a phrase of the lexicon stands in a sentence: token indexes, `last` included. */
export interface Match {
  readonly compiled: CompiledEntry;
  readonly first: number;
  readonly last: number;
  /** The phrase's verb; its first word where it has none. */
  readonly verb: number;
}

/** Adverbs and negations that may stand between two words of a phrase. */
const freeWords = 4;

/** Every place where a phrase of the lexicon stands in the sentence; the places may overlap. */
export function matchesIn(sentence: Sentence): Match[] {
  const found: Match[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const id = sentence.id(at);
    const entries = id > 0 ? sentence.lexicon.anchored[id] : undefined;
    if (!entries) continue;
    for (const compiled of entries) {
      const match = matchAt(sentence, compiled, at);
      if (match) found.push(match);
    }
  }
  return found;
}

function matchAt(sentence: Sentence, compiled: CompiledEntry, anchorAt: number): Match | null {
  const { elements, anchor } = compiled.pattern;
  const places = new Array<number>(elements.length).fill(-1);
  places[anchor] = anchorAt;
  if (!walk(sentence, compiled.pattern, places, 1)) return null;
  if (!walk(sentence, compiled.pattern, places, -1)) return null;
  const taken = places.filter((place) => place >= 0);
  const verbElement = elements.findIndex((element, index) => element.verb && places[index]! >= 0);
  const first = taken[0]!;
  return {
    compiled,
    first,
    last: taken[taken.length - 1]!,
    verb: verbElement < 0 ? first : places[verbElement]!,
  };
}

/** Finds the elements to one side of the anchor, each as near to the one before as can be. */
function walk(sentence: Sentence, pattern: Pattern, places: number[], step: 1 | -1): boolean {
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
    if (free > 0 && (sentence.is('adverb', at) || sentence.is('not', at))) {
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
  const id = sentence.id(at);
  if (id > 0) return element.ids.has(id);
  return id === 0 && element.endings.length > 0 && endsWithAny(sentence.word(at), element.endings);
}
