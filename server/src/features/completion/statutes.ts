import { statutes } from '../../lexicon/statutes';
import type { Completion } from './completion';
import type { Typed } from './typed';
import { tails, typedOf } from './typed';

/** How much of a name or of an abbreviation must be there: fewer letters begin too many ordinary words. */
const shortestName = 4;
const shortestAbbreviation = 2;

/** Acts in force, with their number: "hälso- och sjukvårdslagen (2017:30)", found by the name or as "HSL". */
export function completeStatutes(typed: Typed): Completion[] {
  const ends = tails(typed);
  return statutes.flatMap(({ name, aliases = [], abbreviations = [], acts }) => {
    const [{ number, until }] = acts;
    if (until !== undefined) return [];
    const wording = [name, ...aliases].find((words) => typedOf(words, ends, shortestName) !== null);
    const short = abbreviations.find((letters) => isBegun(letters, ends));
    const filter = wording ?? short;
    if (filter === undefined) return [];
    const begun = typedOf(filter, ends, shortestAbbreviation)!;
    const opensSentence = begun.charAt(0) !== filter.charAt(0);
    const named = opensSentence ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    return [
      {
        kind: 'statute',
        label: `${name} (${number})`,
        detail: abbreviations.join(', '),
        range: { start: typed.offset - begun.length, end: typed.offset },
        text: `${named} (${number})`,
        filter,
      },
    ];
  });
}

/** Abbreviations are begun in their own letters: "so" is no beginning of "SoL". */
function isBegun(letters: string, ends: readonly string[]): boolean {
  return ends.some((end) => end.length >= shortestAbbreviation && letters.startsWith(end));
}
