import type { Block } from '../../text/flow';

const longestName = 400;
const party = / \(\p{L}{1,5}\)/gu;
/**
 * Who dissents: the words after "från" or "av" in the heading, else the persons with their parties in the
 * first words under it ("Kia Hjelte (M), Gül Alci (M)"); undefined where nobody is named.
 */
export function dissenters(rest: string, blocks: readonly Block[]): string | undefined {
  const inHeading = rest.replace(/^(?:från|av|för|till protokollet) /, '').trim();
  if (/\p{L}/u.test(inHeading)) return inHeading.replace(/^\((.*)\)$/, '$1').slice(0, longestName);
  for (const block of blocks.slice(0, 4)) {
    const names = persons(block.prose.text.slice(0, 2 * longestName));
    if (names !== undefined) return names;
  }
  return undefined;
}

/** From the first person with a party to the last: "Kia Hjelte (M), Gül Alci (M)". */
function persons(text: string): string | undefined {
  const parties = [...text.matchAll(party)];
  const [first] = parties;
  const last = parties[parties.length - 1];
  if (first === undefined || last === undefined) return undefined;
  return text.slice(nameStart(text, first.index), last.index + last[0].length);
}

/** Where the name before a party begins: the words with a capital, and "von", "af", "de" between them. */
function nameStart(text: string, end: number): number {
  let start = end;
  for (let words = 0; words < 6; words++) {
    const space = text.lastIndexOf(' ', start - 2);
    const word = text.slice(space + 1, start).trim();
    if (word.length > 30 || !/^(?:\p{Lu}[\p{L}’'-]*|von|af|de|el|al)$/u.test(word)) break;
    start = space + 1;
    if (space < 0) break;
  }
  return start;
}
