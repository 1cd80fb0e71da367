/** Acts of the European Union and treaties: articles, recitals, and the acts themselves by number or name. */
import { euActKinds } from '../../lexicon/euActs';
import { matchAt } from '../../text/sticky';
import { readArticleList, upToRecital } from './euArticles';
import type { ReadName } from './euNames';
import { euNameAround, euNameAt } from './euNames';
import type { Article, EuMark, EuMention, Scan } from './marks';
import type { WordBefore } from './reading';
import { isWordAt, separatorAt, wordEndAfter, wordStartBefore } from './reading';

interface ReadEuAct {
  readonly mention: EuMention;
  readonly kind: 'eu' | 'treaty';
  readonly end: number;
}

const letterByWord = new Map(
  euActKinds.flatMap(({ letter, words }) => words.map((word) => [word, letter] as const)),
);
const institution =
  /(?:europaparlamentets och rådets |europeiska kommissionens |rådets |kommissionens )?(?:delegerade |delegerad )?/y;
/** The treaties by which the union acts, and those that stand first where there are several. */
const treaty = '(?:eu|eg|eeg|euratom|eksg)';
const firstTreaty = 'eu|eg|eeg|euratom|eksg|gusp';
const moreTreaties = `(?:, ?${treaty}){0,2}`;
/** Those of an act, before its number: "(EU) ", "(EU, Euratom) ". */
const inBrackets = String.raw`(?:\((?:${firstTreaty})${moreTreaties}\) ?)?`;
const actNumber = new RegExp(
  String.raw` (?:\((${firstTreaty})${moreTreaties}\) ?)?(nr )?(\d{1,4})\/(\d{2,4})(?:\/(${firstTreaty}|rif)(?!\p{L})(?:, ?${treaty}(?!\p{L})){0,2})?(?![\d/])(?: av den \d{1,2} [a-z]{3,9} \d{4})?`,
  'uy',
);
const laterNumber = new RegExp(
  String.raw`${inBrackets}(nr )?(\d{1,4})\/(\d{2,4})(?:\/(?:${firstTreaty}|rif)(?!\p{L}))?(?![\d/])`,
  'uy',
);
const bareNumber = /(\d{2,4})\/(\d{1,4})\/(?:eu|eg|eeg|euratom)(?![\p{L}\p{N}])/uy;
/** What precedes an act's digits, back to its first word. */
const beforeNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:europaparlamentets och rådets|europeiska kommissionens|rådets|kommissionens) )?(?:delegerade |delegerad )?(?:e[ug]-)?\p{L}{6,26} ${inBrackets}(?:nr )?$`,
  'u',
);
const longestBefore = 100;

/** Reads the act whose number's digits begin at an offset, and those listed after it; returns the end, or null. */
export function readEuNumber(scan: Scan, at: number): number | null {
  const { lower } = scan;
  const back = beforeNumber.exec(lower.slice(Math.max(0, at - longestBefore), at));
  const act = back && readNumbered(scan, at - back[0].length);
  if (act) return pushActs(scan, at - back[0].length, act);
  const bare = matchAt(bareNumber, lower, at);
  if (!bare) return null;
  return push(scan, at, at + bare[0].length, null, {
    address: celexAddress('L', bare[1]!, bare[2]!, false),
    articles: 'eu',
  });
}

const celex = /([1-9])(\d{2}|\d{4})([a-z]{1,2})(\d{4})(?![\p{L}\p{N}])/uy;

/** Reads a CELEX number, "32016R0679", with two digits for the year before 1999. */
export function readCelex(scan: Scan, at: number): number | null {
  const match = matchAt(celex, scan.lower, at);
  if (!match || isWordAt(scan.lower, at - 1)) return null;
  const year = match[2]!.length === 2 ? `19${match[2]}` : match[2]!;
  const address = `https://lagen.nu/ext/celex/${match[1]}${year}${match[3]!.toUpperCase()}${match[4]}`;
  return push(scan, at, at + match[0].length, null, { address, articles: 'eu' });
}

/** Reads the act or treaty in whose name a word stands: "EU:s dataskyddsförordning"; returns its end, or null. */
export function readEuName(scan: Scan, inside: number, floor: number): number | null {
  const { lower } = scan;
  const wordStart = wordStartBefore(lower, inside);
  const read = euNameAround(lower, wordStart);
  if (read) return read.start < floor ? null : pushName(scan, read);
  const word = lower.slice(wordStart, wordEndAfter(lower, wordStart));
  if (wordStart < floor || !isDirective(word)) return null;
  if (isIntroduced(lower, wordStart, wordStart + word.length)) return null;
  return push(scan, wordStart, wordStart + word.length, null, { name: word.replace(/s$/, '') });
}

/** "mervärdesskattedirektivet" or its genitive, but not the bare word. */
function isDirective(word: string): boolean {
  return directive.some((ending) => word.length > ending.length && word.endsWith(ending));
}

const directive = ['direktivet', 'direktivets'];

/** Reads a name that begins with a capital: "GDPR", "FEUF", "EU:s dataskyddsförordning". */
export function readEuAbbreviation(scan: Scan, at: number): number | null {
  const read = euNameAt(scan.lower, at);
  return read && pushName(scan, read);
}

function pushName(scan: Scan, { start, end, kind, mention, distinct }: ReadName): number | null {
  if (!distinct || isInTitle(scan, start)) return null;
  const introduced = isIntroduced(scan.lower, start, end);
  scan.marks.push({
    is: 'eu',
    kind,
    start,
    end,
    article: null,
    act: mention,
    ...(introduced ? { introduced } : {}),
  });
  return end;
}

/** "lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning": a name inside another's title. */
function isInTitle({ lower, marks }: Scan, start: number): boolean {
  const title = marks[marks.length - 1];
  if (title?.is !== 'statute' || title.act?.number === undefined || title.act.name !== undefined)
    return false;
  const between = lower.slice(title.end, Math.min(start, title.end + longestTitle));
  return (
    /^ (?:om|med|till) [^.,;:()§]*$/.test(between) && /(?:till|om|angående|för) (?:den )?$/.test(between)
  );
}

const introduction = /(?:benämn[dt]|kalla[dt]|förkorta[dt]|nedan|nedan,|fortsättningsvis) $/;

function isIntroduced(lower: string, start: number, end: number): boolean {
  // "(varaktigt bosatta-direktivet)" has a word before the one that is looked at.
  if (lower[end] === ')' && /\([^()]{0,40}$/.test(lower.slice(Math.max(0, start - 41), start))) return true;
  return introduction.test(lower.slice(Math.max(0, start - 20), start));
}

const articleWords: ReadonlySet<string> = new Set(['artikel', 'artikeln', 'artiklar', 'artiklarna', 'art']);
const recitalWords: ReadonlySet<string> = new Set(['skäl', 'skälen', 'beaktandesats', 'ingresspunkt']);
/**
 * Reads the articles or recitals whose first number stands at an offset, and the act they are in.
 *
 *     artiklarna 12–15 i EUF-fördraget     two marks, the second with the treaty
 *     skäl 108 i dataskyddsförordningen    the recital, and the act apart
 *
 * Recitals need the act beside them: "skäl" is first of all a reason. Returns the end, or null.
 */
export function readArticles(scan: Scan, at: number, before: WordBefore): number | null {
  const recitals = recitalWords.has(before.word);
  if (!recitals && !articleWords.has(before.word)) return null;
  let list = readArticleList(scan.lower, at, before.start, recitals);
  if (list.length === 0) return null;
  const act = readActAfter(scan, list[list.length - 1]!.end);
  if (recitals && (!act || !mayHaveRecitals(act.mention))) return null;
  if (!act) list = upToRecital(list);
  const last = list[list.length - 1]!;
  const { end } = last;
  const named = act ? null : takeActBefore(scan, before.start);
  if (named) {
    list.forEach(({ start, end: own, article }, index) => {
      push(scan, index === 0 ? named.start : start, own, article, named.act!, named.kind);
    });
    return end;
  }
  const elsewhere = !act && matchAt(otherHome, scan.lower, end) !== null;
  for (const { start, end: own, article } of list) {
    const closing = own === last.end && act !== null && !last.article.recital;
    const kind = act?.kind ?? 'eu';
    scan.marks.push({
      is: 'eu',
      kind,
      start,
      end: closing ? act.end : own,
      article,
      act: act?.mention ?? (elsewhere ? {} : null),
    });
  }
  if (!act) return end;
  return last.article.recital ? push(scan, act.start, act.end, null, act.mention, act.kind) : act.end;
}

/** "skäl 4 i förordningen", but not "skäl 4 i beslutet": a decision has reasons of its own. */
function mayHaveRecitals({ relative }: EuMention): boolean {
  return relative === undefined || relative === 'R' || relative === 'L';
}

/** Takes back the act that stands right before its articles: "GDPR artikel 6.1", "Europakonventionens artikel 8". */
function takeActBefore({ lower, marks }: Scan, start: number): EuMark | null {
  const last = marks[marks.length - 1];
  if (last?.is !== 'eu' || last.article || !last.act || last.introduced) return null;
  if (start - last.end > 2 || !/^,? $/.test(lower.slice(last.end, start))) return null;
  marks.pop();
  return last;
}

/** "artikel 1 i första tilläggsprotokollet": in something that has a name, though not one we know. */
const otherHome =
  / i (?!syfte|den mån|fråga|första hand|samband|enlighet|stället|detta|dessa|sig)(?:\p{L}{3}|\d)/uy;

const between =
  /,? (?:(?:i|till|av|enligt) )?(?:(?:ingressen|preambeln) (?:i|till) )?(?:den |det )?(?:nya |ovannämnda |nämnda |samma )?/y;
/** "artikel 33 i FN:s konvention om …": a treaty that no table lists, and no act of the Union. */
const ofStates = /(?:fn:s|förenta nationernas|europarådets) konvention(?![\p{L}-])/uy;
/** "artikel 5 i förordningen": the act of that kind named last. */
const relative = /(förordning|direktiv|beslut|konvention|fördrag)(?:en|et)(?![\p{L}-])/uy;
const relativeLetters: Readonly<Record<string, string>> = {
  förordning: 'R',
  direktiv: 'L',
  beslut: 'D',
  konvention: 'treaty',
  fördrag: 'treaty',
};

function readActAfter(scan: Scan, end: number): (ReadEuAct & { start: number }) | null {
  const gap = matchAt(between, scan.lower, end);
  if (!gap) return null;
  const start = end + gap[0].length;
  const named = euNameAt(scan.lower, start) ?? unionName(scan.lower, start);
  if (named) return { start, end: named.end, mention: named.mention, kind: named.kind };
  const numbered = readNumbered(scan, start);
  if (numbered) return { start, ...numbered };
  const pointing = matchAt(relative, scan.lower, start);
  if (pointing) {
    const letter = relativeLetters[pointing[1]!]!;
    const kind = letter === 'treaty' ? 'treaty' : 'eu';
    return { start, end: start + pointing[0].length, mention: { relative: letter }, kind };
  }
  const convention = matchAt(ofStates, scan.lower, start);
  if (convention)
    return { start, end: start + convention[0].length, mention: { name: convention[0] }, kind: 'treaty' };
  // "MiFID II-direktivet" is learnt by its last word.
  const wordStart = start + (matchAt(firstOfTwo, scan.lower, start)?.[0].length ?? 0);
  const wordEnd = wordEndAfter(scan.lower, wordStart);
  const word = scan.lower.slice(wordStart, wordEnd);
  if (!/.(?:direktivet|förordningen|konventionen)$/.test(word)) return null;
  return {
    start,
    end: wordEnd,
    mention: { name: word },
    kind: word.endsWith('konventionen') ? 'treaty' : 'eu',
  };
}

const firstOfTwo = /[\p{L}\d]{2,15} (?=[\p{L}\d]{1,15}-(?:direktivet|förordningen)(?!\p{L}))/uy;

/** "EU:s allmänna dataskyddsförordning" and other names with the union before them. */
function unionName(lower: string, at: number) {
  return lower.startsWith('eu:s ', at) ? euNameAt(lower, at + 5) : null;
}

function readNumbered(scan: Scan, at: number): ReadEuAct | null {
  const { lower } = scan;
  const wordStart = at + matchAt(institution, lower, at)![0].length;
  const wordEnd = wordEndAfter(lower, wordStart);
  const word = lower.slice(wordStart, wordEnd);
  // "EU-förordning 2016/679", "EG-direktiv 95/46"
  const own = /^e[ug]-/.test(word);
  const letter = letterByWord.get(own ? word.slice(3) : word);
  const match = letter === undefined ? null : matchAt(actNumber, lower, wordEnd);
  if (letter === undefined || !match) return null;
  const [words, brackets, nr, first, second, suffix] = match as unknown as (string | undefined)[];
  // A decision "2024/123" may be anyone's; a directive "2008/50" and a regulation "2016/679" are the union's.
  const isUnions = own || (letter === 'L' && isYear(first!)) || (letter === 'R' && isNewYear(first!));
  if (!brackets && !nr && !suffix && wordStart === at && !isUnions) return null;
  const end = wordEnd + words!.length;
  const numberFirst =
    nr !== undefined ||
    (brackets !== undefined && isYear(second!) && !(brackets !== 'eg' && isNewYear(first!)));
  const address = celexAddress(
    letter,
    first!,
    second!,
    numberFirst || (own && letter === 'R' && !isYear(first!)),
  );
  return { mention: { address, articles: 'eu', ...learnt(scan, end) }, kind: 'eu', end };
}

/** The address of an act numbered "575/2013" (number first) or "2016/679". */
function celexAddress(letter: string, first: string, second: string, numberFirst: boolean): string {
  const reversed = numberFirst && (!isYear(first) || isYear(second) || second.length === 2);
  const [year, number] = reversed ? [second, first] : [first, second];
  const full = year.length === 2 ? `19${year}` : year;
  return `https://lagen.nu/ext/celex/3${full}${letter}${number.padStart(4, '0')}`;
}

function isYear(digits: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d$/.test(digits);
}

/** Since 2015 the year stands first, whatever the kind: "direktiv (EU) 2018/2001". */
function isNewYear(digits: string): boolean {
  return isYear(digits) && Number(digits) >= 2015;
}

const shortName = /(?:^| )(\S{0,30}(?:direktivet|förordningen))$/;
const longestTitle = 400;
const longestName = 80;

/** The short name that an act is given in brackets after its title: "(AV-direktivet)". */
function learnt({ lower }: Scan, end: number): { learns?: readonly string[] } {
  const open = lower.indexOf('(', end);
  if (open < 0 || open > end + longestTitle) return {};
  const inside = lower.slice(open + 1, open + longestName);
  const name = shortName.exec(inside.slice(0, inside.indexOf(')') + 1).replace(')', ''))?.[1];
  return name === undefined ? {} : { learns: [name] };
}

function pushActs(scan: Scan, start: number, act: ReadEuAct): number {
  let end = push(scan, start, act.end, null, act.mention);
  const letter = /\/3\d{4}([A-Z])/.exec(act.mention.address ?? '')?.[1] ?? 'L';
  for (;;) {
    const separator = separatorAt(scan.lower, end);
    const match = separator && !separator.range ? matchAt(laterNumber, scan.lower, separator.end) : null;
    if (!separator || !match) return end;
    const address = celexAddress(letter, match[2]!, match[3]!, match[1] !== undefined);
    end = push(scan, separator.end, separator.end + match[0].length, null, { address, articles: 'eu' });
  }
}

function push(
  scan: Scan,
  start: number,
  end: number,
  article: Article | null,
  act: EuMention,
  kind: 'eu' | 'treaty' = 'eu',
): number {
  scan.marks.push({ is: 'eu', kind, start, end, article, act });
  return end;
}

const commissionDocument = /(?:kom|com) ?\(((?:19|20)\d\d)\) ?(\d{1,4})(?: (?:final|slutlig))?/y;

/** Reads a document of the Commission, "COM(2026) 504 final", from its first letter. */
export function readCommissionDocument(scan: Scan, at: number): number | null {
  const match = matchAt(commissionDocument, scan.lower, at);
  if (!match) return null;
  const end = at + match[0].length;
  scan.marks.push({ is: 'fixed', kind: 'eu', start: at, end, target: `COM(${match[1]}) ${match[2]}` });
  return end;
}
