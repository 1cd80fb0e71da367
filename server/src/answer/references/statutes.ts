/** Statutes in running text: places in them, and the acts themselves. */
import { statuteByAbbreviation, statuteByName } from '../../lexicon/statutesLookup';
import { matchAt } from '../../text/sticky';
import type { ReadAct } from './acts';
import { lawForm, readAct, readNamed } from './acts';
import type { ActMention, Scan } from './marks';
import type { ReadPinpoints } from './pinpoints';
import { readPinpoints } from './pinpoints';
import { readShortPlaces, readWorded } from './placeForms';
import type { WordBefore } from './reading';
import { mayBeYear, wordStartBefore } from './reading';

/** What may stand between a place and its act: "4 § i den nuvarande kommunallagen". */
const beforeAct =
  / (?:i |av |enligt |ur |till )?(?:den |det )?(?:(?:nu|då|numera|nyss) )?(?:nya |gamla |nuvarande |gällande |föreslagna |tidigare |äldre |svenska |upphävda |dåvarande |aktuella |ursprungliga )?/y;
/** "OSL kap. 21", "miljöbalkens kapitel 7". */
const wordAfterAct = / kap(?:\.|itel|itlen)? (?=\d)/y;
/** "27:19 RB", "6:2 i föräldrabalken" */
const betweenPlaceAndAct = / (?:i )?/y;
/** "skollagen, 3 kap.", "LVU:s 3 §" */
const betweenActAndPlace = /(?::s)?,? (?:i )?/y;

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
  const inChapter = act ? null : readChapterAfter(scan, places);
  if (inChapter) return inChapter;
  // "§ 26" is a decision's number unless an act follows, and so is "§ 26 KS 2024-03-05".
  if (scan.lower[at] === '§' && (!act || isRegistry(scan, act))) return null;
  pushPlaces(scan, { list: places.list, end: act?.end ?? places.end }, act);
  return act?.end ?? places.end;
}

/** Reads the chapter that stands behind its paragraphs with its act, "7 § i 3 kap. skollagen"; returns the end, or null. */
function readChapterAfter(scan: Scan, { list, end }: ReadPinpoints): number | null {
  if (!list.every(({ fragment }) => fragment.startsWith('P'))) return null;
  const between = matchAt(beforeChapter, scan.lower, end);
  const chapter = between && readPinpoints(scan.lower, end + between[0].length);
  const only = chapter?.list.length === 1 ? chapter.list[0]! : null;
  const act = only && !only.fragment.includes('P') ? readActAfter(scan, chapter!.end) : null;
  if (!only || !act) return null;
  const places = list.map((place) => ({ ...place, fragment: only.fragment + place.fragment }));
  pushPlaces(scan, { list: places, end: act.end }, act);
  return act.end;
}

const beforeChapter = / i (?=\d)/y;

/** Whether the letters taken for an act's are a committee's, with the date or the number of its decision behind them. */
function isRegistry({ lower }: Scan, { mention: { abbreviation, number }, end }: ReadAct): boolean {
  if (abbreviation === undefined || number !== undefined || statuteByAbbreviation(abbreviation)) return false;
  return lower[end] === ' ' && mayBeYear(lower, end + 1);
}

/** Words that stand before the numbers of places, with the letter of a place of their kind. */
const placeWords: ReadonlyMap<string, 'K' | 'P'> = new Map([
  ...(['kap', 'kapitel', 'kapitlet', 'kapitlen'] as const).map((word) => [word, 'K'] as const),
  ...(['paragraf', 'paragrafen', 'paragraferna'] as const).map((word) => [word, 'P'] as const),
]);

/** Reads places after their word whose act follows, "kapitel 5 i miljöbalken"; returns the end, or null. */
export function readChapterOf(scan: Scan, at: number, before: WordBefore): number | null {
  const letter = placeWords.get(before.word);
  const places = letter === undefined ? null : readWorded(scan.lower, letter, at, before.start);
  const act = places && readActAfter(scan, places.end);
  if (!places || !act || act.mention.relative) return null;
  pushPlaces(scan, { list: places.list, end: act.end }, act);
  return act.end;
}

function readActAfter(scan: Scan, end: number): ReadAct | null {
  const between = matchAt(beforeAct, scan.lower, end);
  // "3§LVU"
  if (!between && scan.lower[end - 1] !== '§') return null;
  const start = end + (between?.[0].length ?? 0);
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
  if (act && start === scan.introducedAt) return act.end;
  if (act) return pushAct(scan, start, act);
  // "samma lag" alone adds nothing to the reference before it.
  if (!scan.lower.startsWith('a ', start - 2)) return null;
  const back = relativeBefore.exec(scan.lower.slice(Math.max(floor, start - 7), start));
  const relative = back && readAct(scan.text, scan.lower, start - back[0].length);
  return relative && placesAfter(scan, relative) && pushAct(scan, start - back[0].length, relative);
}

const relativeBefore = /(?:samma|nämnda) $/;

const jointBefore = /(?<=\p{L})(?: ?-(?:och|eller|samt)|- (?:och|eller|samt)) $/u;

/** The start of "hälso- och sjukvårdslagen" from the start of its last word; "hälso-och" and "hälso -och" too. */
function compoundStart(lower: string, start: number, floor: number): number {
  for (let parts = 0; parts < 3; parts++) {
    if (lower[start - 1] !== ' ' || !'htr'.includes(lower.charAt(start - 2))) break;
    const joint = jointBefore.exec(lower.slice(Math.max(0, start - 8), start));
    if (!joint) break;
    start = Math.max(floor, wordStartBefore(lower, start - joint[0].length));
  }
  return start;
}

/** Reads an abbreviation, "HSL", "SoL 4 kap. 1 §", "TF 2:3". */
export function readAbbreviation(scan: Scan, at: number): number | null {
  const act = readAct(scan.text, scan.lower, at);
  if (!act) return null;
  const { abbreviation, number } = act.mention;
  // "RIR (2022:3)" is no act's number.
  if (abbreviation !== undefined && number !== undefined && !statuteByAbbreviation(abbreviation)) return null;
  return pushAct(scan, at, act);
}

function pushAct(scan: Scan, start: number, act: ReadAct): number {
  const short = isShortPlace(act.mention) ? readShortPlaces(scan.lower, act.end) : null;
  if (short) {
    pushPlaces(scan, short, act, start);
    return short.end;
  }
  const places = placesAfter(scan, act);
  if (places) {
    pushPlaces(scan, places, act, start);
    return places.end;
  }
  const worded = matchAt(wordAfterAct, scan.lower, act.end);
  const chapters = worded && readWorded(scan.lower, 'K', act.end + worded[0].length, act.end + 1);
  if (chapters && !readActAfter(scan, chapters.end)) {
    pushPlaces(scan, chapters, act, start);
    return chapters.end;
  }
  const { end, mention, introducedAt } = act;
  if (introducedAt !== undefined) scan.introducedAt = introducedAt;
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

/** Reads places in the short form before their act, "27:18 och 27:19 RB", whose name must be one we know. */
export function readShortPlacesOf(scan: Scan, at: number, { word }: WordBefore): number | null {
  if (word === 'kl' || word === 'klockan') return null;
  if (scan.lower[at] === '0' || /[\d:/.,-]/.test(scan.lower[at - 1] ?? '')) return null;
  const places = readShortPlaces(scan.lower, at);
  const between = places && matchAt(betweenPlaceAndAct, scan.lower, places.end);
  const act = between && readAct(scan.text, scan.lower, places.end + between[0].length);
  if (!places || !act || act.mention.number !== undefined || !isShortPlace(act.mention)) return null;
  pushPlaces(scan, { list: places.list, end: act.end }, act);
  return act.end;
}

/** "TF 2:3", but not "AFS 2:3", which is no act that we know. */
function isShortPlace({ abbreviation, name, number }: ActMention): boolean {
  if (abbreviation !== undefined) return statuteByAbbreviation(abbreviation) !== undefined;
  return number !== undefined || (name !== undefined && statuteByName(name) !== undefined);
}

/** Places written after an act, unless an act follows them too, whose they are then. */
function placesAfter(scan: Scan, act: ReadAct): ReadPinpoints | null {
  const between = matchAt(betweenActAndPlace, scan.lower, act.end);
  const places = between && readPinpoints(scan.lower, act.end + between[0].length);
  if (!places || readActAfter(scan, places.end)) return null;
  return places;
}

/** The first mark begins with the act where the act stands before its places; the last ends where `places` does. */
function pushPlaces(scan: Scan, places: ReadPinpoints, act: ReadAct | null, actStart?: number): void {
  const last = places.list.length - 1;
  places.list.forEach((place, index) => {
    scan.marks.push({
      is: 'statute',
      kind: 'statute',
      start: index === 0 && actStart !== undefined ? actStart : place.start,
      end: index === last ? places.end : place.end,
      fragment: place.fragment,
      act: act?.mention ?? null,
      pinpointEnd: place.end,
    });
  });
  if (act?.introducedAt !== undefined) scan.introducedAt = act.introducedAt;
}

const pluralActs: ReadonlySet<string> = new Set(['lagarna', 'förordningarna', 'kungörelserna']);
const loneNumber = /(\d{4}):(?!0+\))(\d{1,4})\)/y;

/** "en lag som ändras (1982:713)": a number in brackets is an act's where its sentence speaks of one just before. */
export function readLoneNumber(scan: Scan, at: number): number | null {
  const match = scan.lower[at - 1] === '(' ? matchAt(loneNumber, scan.lower, at) : null;
  if (!match) return null;
  const before = scan.lower.slice(Math.max(0, at - 90), at - 1);
  const sentence = before.slice(Math.max(...[...'.?!;'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (!sentence.split(/[ ,:]+/).some((word) => lawForm(word) || pluralActs.has(word))) return null;
  const end = at + match[0].length - 1;
  const act = { number: `${match[1]}:${match[2]}` };
  scan.marks.push({ is: 'statute', kind: 'statute', start: at, end, fragment: '', act, pinpointEnd: end });
  return end;
}
