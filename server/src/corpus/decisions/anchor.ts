import type { Flow } from '../../text/flow';
import { isDigit, isLetter } from '../../text/letters';
import type { Range } from '../../text/range';
import { quoted } from '../quote';
import type { Anchor } from './decision';
import { FoldedFlow, foldedLetters } from './folded';

/** How much of the text on each side an anchor remembers, in UTF-16 units: about a line. */
const contextLength = 64;

/** Quotes with fewer letters than this are found in other words too easily, where only letters are compared. */
const fewLetters = 12;

/** How many letters of context have to agree before such a quote is believed. */
const enoughContext = 8;

/**
 * The words at a range of the file, so that they are found again when the text has moved.
 *
 *     Nämnden avstyrker förslaget. Trots att …
 *             ^^^^^^^^^                            exact, prefix "Nämnden ", suffix " förslaget. Trots …"
 */
export function anchorOf(flow: Flow, { start, end }: Range): Anchor {
  const { text } = flow;
  const enclosed = flow.blocks.some(
    (block) => block.kind === 'furniture' && block.start >= start && block.end <= end,
  );
  return {
    exact: enclosed ? quoted(flow, { start, end }) : text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
  };
}

/** A text in which anchors are looked for. */
export interface AnchoredText {
  readonly text: string;
  /** The prose behind the lines: asked for where the words do not stand as they did. */
  readonly flow: () => Flow;
}

/**
 * Where an anchor's words stand now: as they stood, or with other line breaks, spaces, hyphens, punctuation and
 * capitals, also over a page's end. Of several places those in `inside` go first, then the one whose surroundings
 * agree best, then the one nearest to where the words were. Null where the words are gone: a word more or less can
 * turn a position round. Linear in the text.
 */
export function findAnchor(
  { text, flow }: AnchoredText,
  anchor: Anchor,
  inside: readonly Range[] = [],
): Range | null {
  if (anchor.exact.trim() === '') return null;
  const exact = best(text, anchor, inside, exactPlaces(text, anchor.exact));
  if (exact) return exact;
  const letters = foldedLetters(anchor.exact);
  if (letters === '') return null;
  const found = best(text, anchor, inside, new FoldedFlow(flow()).places(letters));
  if (!found || letters.length >= fewLetters) return found;
  return agreement(text, anchor, found) >= enoughContext ? found : null;
}

/** How many letters of what stood before or after have to be found for the surroundings to be known again. */
const surroundingLetters = 16;

/**
 * Where an anchor's words stood, though they are gone: between what stood before and after them, or an empty range
 * at the one of the two that is left. For leading a person there; it proves nothing. Null where both are gone too.
 */
export function findSurroundings({ flow }: AnchoredText, { exact, prefix, suffix }: Anchor): Range | null {
  const folded = new FoldedFlow(flow());
  const before = foldedLetters(prefix).slice(-surroundingLetters);
  const after = foldedLetters(suffix).slice(0, surroundingLetters);
  const places = (letters: string) =>
    letters.length < surroundingLetters ? [] : [...folded.places(letters)];
  const starts = places(before).map(({ end }) => end);
  const ends = places(after).map(({ start }) => start);
  const longest = 2 * exact.length + contextLength;
  let next = 0;
  for (const start of starts) {
    while (next < ends.length && ends[next]! < start) next++;
    const end = ends[next];
    if (end !== undefined && end - start <= longest) return { start, end };
  }
  const left = starts[0] ?? ends[0];
  return left === undefined ? null : { start: left, end: left };
}

function* exactPlaces(text: string, words: string): Generator<Range, undefined> {
  let start = text.indexOf(words);
  while (start >= 0) {
    yield { start, end: start + words.length };
    start = text.indexOf(words, start + words.length);
  }
}

function best(
  text: string,
  anchor: Anchor,
  inside: readonly Range[],
  places: Iterator<Range, undefined>,
): Range | null {
  let found = places.next().value;
  if (!found) return null;
  let score: readonly number[] | undefined;
  const scoreOf = (place: Range) => [
    inside.some(({ start, end }) => place.start >= start && place.end <= end) ? 1 : 0,
    agreement(text, anchor, place),
    anchor.start === null ? 0 : -Math.abs(place.start - anchor.start),
  ];
  for (let place = places.next().value; place; place = places.next().value) {
    score ??= scoreOf(found);
    const other = scoreOf(place);
    if (isHigher(other, score)) [found, score] = [place, other];
  }
  return found;
}

function isHigher(score: readonly number[], other: readonly number[]): boolean {
  const at = score.findIndex((part, index) => part !== other[index]);
  return at >= 0 && score[at]! > other[at]!;
}

/** How many letters before and after a place are those of the anchor's context, counted from the place outwards. */
function agreement(text: string, { prefix, suffix }: Anchor, { start, end }: Range): number {
  return common(text, start - 1, prefix, prefix.length - 1, -1) + common(text, end, suffix, 0, 1);
}

function common(text: string, from: number, context: string, contextFrom: number, step: 1 | -1): number {
  // White space and marks are passed over, but no further than the context is long, twice.
  const limit = from + step * 2 * contextLength;
  let count = 0;
  let at = from;
  for (let index = contextFrom; index >= 0 && index < context.length; index += step) {
    if (!isWordUnit(context, index)) continue;
    while (at !== limit && at >= 0 && at < text.length && !isWordUnit(text, at)) at += step;
    if (at === limit || at < 0 || at >= text.length) return count;
    if (!sameLetter(text, at, context, index)) return count;
    count++;
    at += step;
  }
  return count;
}

function sameLetter(one: string, at: number, other: string, index: number): boolean {
  if (one.charCodeAt(at) === other.charCodeAt(index)) return true;
  return one.charAt(at).toLowerCase() === other.charAt(index).toLowerCase();
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}
