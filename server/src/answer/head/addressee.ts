import type { Quote } from '../facts';
import type { Letter } from './letter';

const longestName = 70;

/**
 * To whom the letter goes where no label says it: the first cell of the letterhead that is a ministry's name,
 * misspelt or not ("Utbildningsdepartemenet"), or Regeringskansliet.
 */
export function readAddressee({ top, titleFrom, titleTo }: Letter): Quote | null {
  for (const line of top.slice(0, titleTo > 0 ? titleFrom : 20)) {
    for (const cell of line.cells) {
      const lower = cell.text.toLowerCase();
      const isMinistry = isMinistryName(lower) || /^(?:regeringskansliet|statsrådsberedningen)/.test(lower);
      if (isMinistry && cell.text.length <= longestName)
        return { text: cell.text, start: cell.start, end: cell.end };
    }
  }
  return null;
}

function isMinistryName(lower: string): boolean {
  const noun = lower.slice(lower.lastIndexOf(' ') + 1);
  return /departemen/.test(noun) && !/[^\p{L} ,-]/u.test(lower);
}
