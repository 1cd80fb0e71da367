import type { Quote } from '../facts';
import type { Letter } from './letter';

const longestName = 70;

/**
 * To whom the letter goes where no label says it: the first cell above the title that is a ministry's name,
 * after "Till" or not, misspelt or not ("Utbildningsdepartemenet"), or Regeringskansliet.
 */
export function readAddressee({ top, titleFrom, titleTo }: Letter): Quote | null {
  for (const line of top.slice(0, titleTo > titleFrom ? titleFrom : 20)) {
    for (const cell of line.cells) {
      const till = /^till:? /i.exec(cell.text)?.[0].length ?? 0;
      const text = cell.text.slice(till).split(',', 1)[0]!;
      if (text.length > longestName || !isMinistry(text.toLowerCase())) continue;
      const start = cell.start + till;
      return { text, start, end: start + text.length };
    }
  }
  return null;
}

function isMinistry(lower: string): boolean {
  if (/^(?:regeringskansliet|statsrådsberedningen)/.test(lower)) return true;
  const noun = lower.slice(lower.lastIndexOf(' ') + 1);
  return noun.includes('departemen') && !/[^\p{L} ,-]/u.test(lower);
}
