/** Statutes in running text: places in them, and the acts themselves. */
import { statuteByAbbreviation, statuteByName } from '../../lexicon/statutes-lookup';
import type { ReadAct } from './acts';
import { readAbbreviated, readAct, readNamed } from './acts';
import type { ActMention, Scan } from './marks';
import type { ReadPinpoints } from './pinpoints';
import { readPinpoints } from './pinpoints';
import { matchAt, wordStartBefore } from './reading';

/** What may stand between a place and its act: "4 § i den nuvarande kommunallagen". */
const beforeAct =
  /[ ,]{1,2}(?:i |av |enligt |ur |till )?(?:den |det )?(?:nya |gamla |nuvarande |gällande |föreslagna |tidigare |äldre |svenska )?/y;
/** "RF 2:3", "JB 12:25 2 st", "SFS 2018:218 3:5" after an act. */
const shortPlace =
  /,? (\d{1,3})( ?[a-z])?:(\d{1,3})(?: ?([a-z])(?!\p{L}))?(?![\d:])(?: (?:st\.? ?(\d{1,2})|(\d{1,2}) ?st\.?(?!\p{L})))?/uy;
const betweenActAndPlace = /,? (?:i )?/y;

/**
 * Reads places that begin at an offset, and the act they stand in.
 *
 *     16 kap. 1 § hälso- och sjukvårdslagen (2017:30)     one mark
 *     4, 8 och 15 §§ i elinstallatörsförordningen         a mark for each, the last with the act
 *
 * Returns where the last ends, or null.
 */
export function readPlaces(scan: Scan, at: number): number | null {
  const places = readPinpoints(scan.lower, at);
  if (!places) return null;
  const act = readActAfter(scan, places.end);
  // "§ 26" is a decision's number unless an act follows.
  if (!act && scan.lower[at] === '§') return null;
  pushPlaces(scan, places, act?.mention ?? null, undefined, act?.end ?? places.end);
  return act?.end ?? places.end;
}

/** Reads chapters, points and annexes that an act follows: "kapitel 5 i miljöbalken"; the number is a chapter. */
export function readChapterOf(scan: Scan, start: number, numberEnd: number, chapter: string): number | null {
  const act = readActAfter(scan, numberEnd);
  if (!act || act.mention.relative) return null;
  const mark = { is: 'statute', kind: 'statute', pinpointEnd: numberEnd, act: act.mention } as const;
  scan.marks.push({ ...mark, start, end: act.end, fragment: `K${chapter}` });
  return act.end;
}

function readActAfter(scan: Scan, end: number): ReadAct | null {
  const between = matchAt(beforeAct, scan.lower, end);
  if (!between) return null;
  const start = end + between[0].length;
  return (
    readAct(scan.text, scan.lower, start) ?? readAct(scan.text, scan.lower, demonstrativeStart(scan, start))
  );
}

/** "den förstnämnda lagen": the words that `beforeAct` took for an article belong to the name. */
function demonstrativeStart(scan: Scan, start: number): number {
  return scan.lower.startsWith('den ', start - 4) ? start - 4 : start;
}

/** Reads the act in whose name an offset stands, and places written after it: "kommunallagen 5 kap. 1 §". */
export function readActAround(scan: Scan, inside: number, floor: number): number | null {
  const start = compoundStart(scan.lower, Math.max(floor, wordStartBefore(scan.lower, inside)), floor);
  const act = readNamed(scan.text, scan.lower, start);
  return act && pushAct(scan, start, act);
}

/** The start of "hälso- och sjukvårdslagen" from the start of its last word. */
function compoundStart(lower: string, start: number, floor: number): number {
  for (let parts = 0; parts < 3; parts++) {
    const joint = [' och ', ' eller ', ' samt '].find((word) =>
      lower.startsWith(`-${word}`, start - word.length - 1),
    );
    if (joint === undefined) break;
    start = Math.max(floor, wordStartBefore(lower, start - joint.length));
  }
  return start;
}

/** Reads an abbreviation, "HSL", "SoL 4 kap. 1 §", "TF 2:3". */
export function readAbbreviation(scan: Scan, at: number): number | null {
  const act = readAbbreviated(scan.text, at);
  if (!act) return null;
  const known = statuteByAbbreviation(act.mention.abbreviation!) !== undefined;
  if (act.mention.number !== undefined && !known) return null;
  return pushAct(scan, at, act);
}

function pushAct(scan: Scan, start: number, act: ReadAct): number {
  const short = matchAt(shortPlace, scan.lower, act.end);
  if (short && isShortPlace(scan, start, act)) {
    const [words, chapter, chapterLetter = '', paragraph, letter = '', stycke, styckeBefore] = short;
    const part = stycke ?? styckeBefore;
    const fragment = `K${chapter}${chapterLetter.trim()}P${paragraph}${letter}${part ? `S${part}` : ''}`;
    const end = act.end + words.length;
    scan.marks.push({
      is: 'statute',
      kind: 'statute',
      start,
      end,
      fragment,
      act: act.mention,
      pinpointEnd: end,
    });
    return end;
  }
  const places = placesAfter(scan, act);
  if (places) {
    pushPlaces(scan, places, act.mention, start, places.end);
    return places.end;
  }
  const { end, mention } = act;
  scan.marks.push({
    is: 'statute',
    kind: 'statute',
    start,
    end,
    fragment: '',
    act: mention,
    pinpointEnd: end,
  });
  return end;
}

/** "TF 2:3", but not "OSL 2024:12" nor "AFS 2:3" of an act unknown. */
function isShortPlace(scan: Scan, start: number, { mention }: ReadAct): boolean {
  if (mention.abbreviation !== undefined) return statuteByAbbreviation(mention.abbreviation) !== undefined;
  return mention.number !== undefined || statuteByName(mention.name ?? scan.lower.slice(start)) !== undefined;
}

/** Places written after an act, unless an act follows them too, whose they are then. */
function placesAfter(scan: Scan, act: ReadAct): ReadPinpoints | null {
  const between = matchAt(betweenActAndPlace, scan.lower, act.end);
  const places = between && readPinpoints(scan.lower, act.end + between[0].length);
  if (!places || readActAfter(scan, places.end)) return null;
  return places;
}

function pushPlaces(
  scan: Scan,
  places: ReadPinpoints,
  act: ActMention | null,
  actStart: number | undefined,
  end: number,
): void {
  const last = places.list.length - 1;
  places.list.forEach((place, index) => {
    scan.marks.push({
      is: 'statute',
      kind: 'statute',
      start: index === 0 && actStart !== undefined ? actStart : place.start,
      end: index === last ? end : place.end,
      fragment: place.fragment,
      act,
      pinpointEnd: place.end,
    });
  });
}

const loneNumber = /(\d{4}):(\d{1,4})\)/y;
const lawWord = /(?:lag(?:en)?|balk(?:en)?|förordning(?:en)?|författning(?:en)?)(?!\p{L})/u;

/** "en lag som ändras (1982:713)": a number in brackets is an act's where its sentence speaks of one just before. */
export function readLoneNumber(scan: Scan, at: number): number | null {
  const match = scan.lower[at - 1] === '(' ? matchAt(loneNumber, scan.lower, at) : null;
  if (!match) return null;
  const before = scan.lower.slice(Math.max(0, at - 60), at - 1);
  const sentence = before.slice(before.search(/[.?!;][^.?!;]*$/) + 1);
  if (!lawWord.test(sentence)) return null;
  const end = at + match[0].length - 1;
  const act = { number: `${match[1]}:${match[2]}` };
  scan.marks.push({ is: 'statute', kind: 'statute', start: at, end, fragment: '', act, pinpointEnd: end });
  return end;
}
