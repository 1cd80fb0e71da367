/** Decisions of JO, JK and ARN: "JO 2013/14 s. 392, dnr 2914-2011". */
import { matchAt } from '../../text/sticky';
import type { Scan } from './marks';
import type { WordBefore } from './reading';
import { separatorAt } from './reading';

const annualReport = /(\d{4}\/\d{2,4}|\d{4}) ?s\.? ?(\d{1,4})(?:[-\u2013]\d{1,4}| ?ff?\.?)?(?!\d)/y;
const dossierAfter = /(?:,|;)? ?\(?(?:dnr|diarienummer|diarienr)\.?:? (?=\d)/y;
const ombudsmanNumber = /\d{1,5}[-\u2013](?:19|20)\d\d(?![\d-])/y;
/** Not a date: "2004-11-09". */
const chancellorNumber =
  /(?!(?:19|20)\d\d-[01]\d-[0-3]\d)\d{1,5}[-\u2013]\d\d[-\u2013]\d{1,2}(?:\.\d){0,2}(?![\d-])/y;
const boardNumber = /(?:19|20)\d\d[-\u2013]\d{3,5}(?![\d-])/y;
/** What the agencies' numbers have in common. */
const decisionNumber = /\d{1,5}[-\u2013]\d/y;
const dossierWords: ReadonlySet<string> = new Set(['dnr', 'diarienummer', 'diarienr']);
/** They stand before anyone's numbers, so that the agency's name must be near. */
const caseWords: ReadonlySet<string> = new Set([
  ...['ärende', 'ärendet', 'ärenden', 'ärendena', 'ärendenummer', 'ärendenr'],
]);

interface Agency {
  readonly slug: 'jo' | 'jk' | 'arn';
  readonly number: RegExp;
}
const ombudsman: Agency = { slug: 'jo', number: ombudsmanNumber };
const chancellor: Agency = { slug: 'jk', number: chancellorNumber };
const board: Agency = { slug: 'arn', number: boardNumber };

/** How far back an agency's name may stand from the number of its decision. */
const reach = 160;
const ombudsmanName =
  /(?<![\p{L}\p{N}])(?:(?:[Cc]hefs)?JO|(?:[Cc]hefsj|[Jj])ustitieombudsmannens?|Riksdagens ombudsmäns?)(?!\p{L})/u;
const chancellorName = /(?<![\p{L}\p{N}])(?:JK|[Jj]ustitiekanslerns?)(?!\p{L})/u;
const boardName = /(?<![\p{L}\p{N}])(?:ARN|[Aa]llmänna reklamationsnämndens?)(?!\p{L})/u;

/** Reads a decision by the place in the ombudsman's annual report or by its dossier; returns the end, or null. */
export function readDecision(scan: Scan, at: number, before: WordBefore): number | null {
  const { text } = scan;
  if (before.gap === ' ') {
    if (before.word === 'jo' && text.startsWith('JO', before.start))
      return readAnnual(scan, at, before.start);
    if (before.word === 'arn' && text.startsWith('ARN', before.start))
      return readDossiers(scan, board, at, at);
  }
  const isDossier = dossierWords.has(before.word);
  // "JO:s beslut den 25 juni 2007 (3940-2006)"
  const isBracketed = text[at - 1] === '(' && matchAt(decisionNumber, text, at) !== null;
  if (!isDossier && !caseWords.has(before.word) && !isBracketed) return null;
  const context = text.slice(Math.max(0, at - reach), at);
  // The chancellor's numbers are like no one else's; the others' need the agency's name.
  return (
    (isDossier || chancellorName.test(context) ? readDossiers(scan, chancellor, at, at) : null) ??
    (ombudsmanName.test(context) ? readDossiers(scan, ombudsman, at, at) : null) ??
    (boardName.test(context) ? readDossiers(scan, board, at, at) : null)
  );
}

function readAnnual(scan: Scan, at: number, start: number): number | null {
  const match = matchAt(annualReport, scan.lower, at);
  if (!match) return readDossiers(scan, ombudsman, at, start);
  const end = at + match[0].length;
  const dossier = matchAt(dossierAfter, scan.lower, end);
  const read = dossier && readDossiers(scan, ombudsman, end + dossier[0].length, start);
  if (read) return read;
  scan.marks.push({ is: 'fixed', kind: 'authority', start, end, target: null });
  return end;
}

/** A list of dossiers, the first of whose marks begins at `start`. */
function readDossiers(scan: Scan, agency: Agency, at: number, start: number): number | null {
  let end: number | null = null;
  for (let next = at; ;) {
    const match = matchAt(agency.number, scan.lower, next);
    if (!match) return end;
    end = next + match[0].length;
    const number = match[0].replaceAll('\u2013', '-');
    const target = `https://lagen.nu/avg/${agency.slug}/${number}`;
    scan.marks.push({ is: 'fixed', kind: 'authority', start, end, target });
    const separator = separatorAt(scan.lower, end);
    if (!separator || separator.range) return end;
    next = start = separator.end;
  }
}
