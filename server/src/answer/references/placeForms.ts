/** Places in an act that are not written as "2 kap. 3 §": "2:3", "kapitel 2", "paragraferna 3 och 5". */
import { matchAt } from '../../text/sticky';
import type { Pinpoint, ReadPinpoints } from './pinpoints';
import { readParts } from './pinpoints';
import { separatorAt } from './reading';
import { goesOn } from './sectionNumbers';

/** "2:3", "6:2 a"; "i" in "6:2 i föräldrabalken" is the preposition. */
const shortPlace = /(\d{1,3})( ?[a-z])?:(\d{1,3})(?:(?! i ) ?([a-z])(?!\p{L}))?(?![\d:])/uy;
/** "12:25 2 st", "8:2 första stycket 3"; a lone number after a place so short is more likely something else. */
const partOfShortPlace = / (?:\d{1,2} ?st(?!\p{L})|st(?:\. ?| )\d|(?:första|andra|tredje|fjärde|femte) )/uy;
/** "RF 2:3", "SFS 2018:218, 3:5". */
const beforeShortPlace = /(?:,? )?(?=\d)/y;
/** The second number of "BrB 23:4 och 6", of the same chapter. */
const laterParagraph = /(\d{1,3})(?: ?([a-h])(?!\p{L}))?(?![\d:/%§-]|\.\d| ?(?:§|kap))/uy;
/** No act is cited by more places at a time in a form so short. */
const longestList = 20;

/**
 * Reads places in the short form, from where they begin or from the end of their act on.
 *
 *     OSL 10:2, 10:27 och 25:1     three places
 *     BrB 23:4 och 6               two, in the same chapter
 */
export function readShortPlaces(lower: string, at: number): ReadPinpoints | null {
  const list: Pinpoint[] = [];
  const gap = matchAt(beforeShortPlace, lower, at);
  let end = at;
  let chapter = '';
  for (let next = gap && at + gap[0].length; next !== null; next = separatorAt(lower, end)?.end ?? null) {
    const place = matchAt(shortPlace, lower, next);
    const later = place || list.length === 0 ? null : matchAt(laterParagraph, lower, next);
    if (list.length >= longestList || (!place && !(later && goesOn(lower, next + later[0].length)))) break;
    const start = next;
    if (place) {
      const [, number, numberLetter = '', paragraph, letter = ''] = place;
      chapter = `K${number}${numberLetter.trim()}`;
      end = start + place[0].length;
      const whole = { start, end, fragment: `${chapter}P${paragraph}${letter}` };
      const parts = matchAt(partOfShortPlace, lower, end) ? readParts(lower, whole) : { list: [whole], end };
      list.push(...parts.list);
      end = parts.end;
    } else if (later) {
      end = start + later[0].length;
      list.push({ start, end, fragment: `${chapter}P${later[1]}${later[2] ?? ''}` });
    }
  }
  return list.length > 0 ? { list, end } : null;
}

const placeNumber = /(\d{1,3})(?: ?([a-h])(?!\p{L}))?(?!\d|[.:]\d)/uy;

/** "kap. 4 § 3" */
const paragraphInside = /,? § ?(\d{1,3})(?: ?([a-h])(?!\p{L}))?(?!\d|[.:]\d)/uy;

/** The numbers after "kapitel" or "paragraf", whose own start is the first place's. */
export function readWorded(
  lower: string,
  letter: 'K' | 'P',
  at: number,
  wordStart: number,
): ReadPinpoints | null {
  const list: Pinpoint[] = [];
  let end = at;
  for (let next: number | undefined = at; next !== undefined; next = separatorAt(lower, end)?.end) {
    const number = matchAt(placeNumber, lower, next);
    if (!number) break;
    end = next + number[0].length;
    let fragment = `${letter}${number[1]}${number[2] ?? ''}`;
    // "kap. 4 § 3 skollagen"
    const inside = letter === 'K' ? matchAt(paragraphInside, lower, end) : null;
    if (inside) {
      end += inside[0].length;
      fragment += `P${inside[1]}${inside[2] ?? ''}`;
    }
    list.push({ start: list.length === 0 ? wordStart : next, end, fragment });
  }
  return list.length > 0 && list.at(-1)!.end === end ? { list, end } : null;
}
