import type { Block } from '../../text/flow';

const longestName = 400;
const party = / \(\p{L}{1,5}\)/gu;
/** The words of a name before its party: "Leena-Karie Zetterlund Nilsson". */
const nameBefore = /(?:\p{Lu}[\p{L}’'-]{1,30}(?: von| af| de| el| al)? ){1,5}$/u;

/**
 * Who dissents: the words after "från" or "av" in the heading, else the persons with their parties in the
 * first words under it ("Kia Hjelte (M), Gül Alci (M)"); undefined where nobody is named.
 */
export function dissenters(rest: string, blocks: readonly Block[]): string | undefined {
  const inHeading = rest.replace(/^(?:från|av|för|till protokollet) /, '').trim();
  if (/\p{L}/u.test(inHeading)) return inHeading.slice(0, longestName);
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
  const before = text.slice(Math.max(0, first.index - 80), first.index) + ' ';
  const name = nameBefore.exec(before);
  const start = name === null ? first.index + 1 : first.index - (before.length - 1 - name.index);
  return text.slice(start, last.index + last[0].length);
}
