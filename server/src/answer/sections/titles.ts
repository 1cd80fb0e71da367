/** How alike two titles are, so that a heading in words finds the section it means. */
import type { InquirySection } from '../inquiry';

/** Words that titles have and lack at will. */
const weak = new Set(
  (
    'och att en ett den det de för i på av till om med inom från vid som är ska bör behöver kan får inte mer ' +
    'ny nya nytt utredningens förslag förslaget bedömning bedömningen avsnitt kapitel'
  ).split(' '),
);
/** Titles are taken for one when at least this share of their words agree, and no other title comes so near. */
const enough = 0.72;
const margin = 0.08;

/** The words of a title that tell it from others, lower case. */
function wordsOf(title: string): string[] {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word.length > 1 && !weak.has(word)))];
}

/** Swedish inflects at the end: "avtal" and "avtalen", "stärkta" and "stärkas" are one word here. */
function agree(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return false;
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= 4 && same >= shorter - 2 && Math.max(one.length, other.length) - same <= 4;
}

/** Between 0 and 1: twice the words that agree, over the words of both. */
export function similarity(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  if (left.length === 0 || right.length === 0) return 0;
  const free = new Set(right);
  let shared = 0;
  for (const word of left) {
    const match = [...free].find((candidate) => agree(word, candidate));
    if (match === undefined) continue;
    free.delete(match);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

/** The section whose title or alias a heading in words means, or null where none or more than one comes near. */
export function sectionByTitle(title: string, sections: readonly InquirySection[]): InquirySection | null {
  let best: InquirySection | null = null;
  let first = 0;
  let second = 0;
  for (const section of sections) {
    const score = Math.max(...[section.title, ...section.aliases].map((name) => similarity(title, name)));
    if (score > first) {
      second = first;
      first = score;
      best = section;
    } else second = Math.max(second, score);
  }
  return first >= enough && (first === 1 ? second < 1 : first - second >= margin) ? best : null;
}
