/** Dossier numbers: the ministry's "S2024/01966", the respondent's own by its label or its shape. */
import { ministries } from '../../lexicon/ministries';
import { isCapital, UnitSet } from '../../text/letters';
import { matchAt } from '../../text/sticky';
import type { Scan } from './marks';
import type { WordBefore } from './reading';
import { isWordAt, mayBeYear, wordBefore } from './reading';

const ministryPrefixes: ReadonlySet<string> = new Set(ministries.map(({ prefix }) => prefix.toLowerCase()));
const ministryNumber = /(?:19|20)\d\d ?\/ ?\d{3,6}(?!\d)(?:\/\p{Lu}[\p{L}\d-]{0,8})?/uy;
const labels: ReadonlySet<string> = new Set([
  ...[
    'dnr',
    'diarienummer',
    'diarienr',
    'ärendenr',
    'ärendenummer',
    'ärende',
    'beteckning',
    'handlingsnummer',
  ],
  ...['målnr', 'målnummer', 'ärendebeteckning'],
]);
/** "2024-01966", "3.1-4788-2026", "36562/2019", "2025:190". */
const labelledNumber = /\d[\d.]*(?:[-/: ]\d+){1,3}(?![\d\p{L}])/uy;
/** "VON/2024:00324", "VON/202400324", "KS/2018:443", "KS2018/56": letters, year, running number. */
const shapedNumber = /(?:19|20)\d\d(?:[:/-]\d{1,6}|\d{3,6})(?!\d)/y;

/** Reads a dossier whose digits begin at an offset; returns its end, or null. */
export function readDossier(scan: Scan, at: number, before: WordBefore): number | null {
  return readMinistry(scan, at, before) ?? readShaped(scan, at) ?? readLabelled(scan, at, before);
}

function readMinistry(scan: Scan, at: number, { word, start, gap }: WordBefore): number | null {
  if (!ministryPrefixes.has(word) || (gap !== '' && gap !== ' ')) return null;
  const match = matchAt(ministryNumber, scan.text, at);
  const capital = scan.text[start] !== scan.lower[start];
  if (!match || !capital) return null;
  const [year, number, unit] = match[0].replaceAll(' ', '').split('/') as [string, string, string?];
  const prefix = ministries.find(({ prefix }) => prefix.toLowerCase() === word)!.prefix;
  const target = `${prefix}${year}/${number.padStart(5, '0')}${unit ? `/${unit}` : ''}`;
  const end = at + match[0].length;
  scan.marks.push({ is: 'fixed', kind: 'dossier', start, end, target });
  return end;
}

const letters = /(?<![\p{L}\p{N}/])\p{Lu}{2,6}([/ -]?)$/u;

function readShaped(scan: Scan, at: number): number | null {
  if (!mayBeYear(scan.lower, at)) return null;
  const match = matchAt(shapedNumber, scan.lower, at);
  if (!match || isWordAt(scan.lower, at + match[0].length)) return null;
  const written = letters.exec(scan.text.slice(Math.max(0, at - 8), at));
  // With a space between ("KS 2018/56") only the label tells it from a law or a case.
  if (!written || written[1] === ' ' || (written[1] === '' && !match[0].includes('/'))) return null;
  if (written[1] === '-' && !/-\d{3,6}$/.test(match[0])) return null;
  const start = at - written[0].length;
  const end = at + match[0].length;
  scan.marks.push({ is: 'fixed', kind: 'dossier', start, end, target: scan.text.slice(start, end) });
  return end;
}

/** The registry's letters between the label and the number: "Dnr KS 2018/56". */
const registry = /(?<![\p{L}\p{N}])\p{Lu}{1,6}[ /-]?$/u;

/** Whether a capital stands before an offset, with what may stand between the registry's letters and the number. */
function isRegistryBefore(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  return isCapital(last) || (afterRegistry.has(last) && isCapital(text.charCodeAt(at - 2)));
}

const afterRegistry = new UnitSet(' /-');

/** Whether a label stands before a number: "dnr 2024-123", "vårt diarienummer är 2024-123"; "ärendet är 2024-05-02" has none. */
function isLabelled(lower: string, at: number): boolean {
  const { word, start } = wordBefore(lower, at);
  if (word !== 'är') return labels.has(word);
  const label = wordBefore(lower, start).word;
  return label !== 'ärende' && labels.has(label);
}

function readLabelled(scan: Scan, at: number, { word }: WordBefore): number | null {
  // Few numbers have any of these right before them, and the patterns below cost more than this.
  if (!labels.has(word) && word !== 'är' && !isRegistryBefore(scan.text, at)) return null;
  const match = matchAt(labelledNumber, scan.lower, at);
  if (!match) return null;
  const written = registry.exec(scan.text.slice(Math.max(0, at - 8), at));
  const start = written ? at - written[0].length : at;
  if (!isLabelled(scan.lower, start)) return null;
  const end = at + match[0].length;
  scan.marks.push({ is: 'fixed', kind: 'dossier', start, end, target: scan.text.slice(start, end) });
  return end;
}
