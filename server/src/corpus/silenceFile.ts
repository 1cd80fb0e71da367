import type { Range } from '../text/range';
import { jsonObject } from './jsonObject';
import { compareTexts } from './names';

/** The name of the file that silences findings and rules, beside the answers. */
export const silenceFileName = 'remiss.tystat.jsonl';

/** The levels of rules as the file names them. */
export const silenceLevels = {
  fel: 'error',
  varning: 'warning',
  information: 'information',
  tips: 'hint',
  av: 'off',
} as const;

export type SilenceLevel = (typeof silenceLevels)[keyof typeof silenceLevels];

/** One line: a finding that is silenced, or how loud a rule is in this folder. The range covers the line. */
export interface Silence extends Range {
  /** The rule's code. */
  readonly rule: string;
  /** The finding's fingerprint; null where the line is about the rule as a whole. */
  readonly finding: string | null;
  /** The file the finding stood in when it was silenced, its name alone. */
  readonly file: string | null;
  /** The rule's level here; `off` for a line that names none. */
  readonly level: SilenceLevel;
}

/**
 * What can be wrong with a line. `args` of each:
 * - `syntax` []          - `missingKey` [key]         - `unknownKey` [key, known keys]
 * - `wrongType` [key]    - `unknownLevel` [value, known levels]
 */
export interface SilenceFault extends Range {
  readonly code: 'syntax' | 'missingKey' | 'unknownKey' | 'wrongType' | 'unknownLevel';
  readonly args: readonly string[];
}

/** What a `remiss.tystat.jsonl` says, and what is wrong with it. */
export interface SilenceFile {
  readonly silences: readonly Silence[];
  readonly faults: readonly SilenceFault[];
}

/** The keys of a line. `text` and `skäl` are for people: the words that were flagged, and why they stay. */
const keys = ['regel', 'nivå', 'fil', 'fynd', 'text', 'skäl'];

/** Reads the file: one JSON object a line; lines that are empty or begin with `//` say nothing. */
export function parseSilenceFile(source: string): SilenceFile {
  const silences: Silence[] = [];
  const faults: SilenceFault[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const text = line.trim();
    if (text === '' || text.startsWith('//')) continue;
    const start = index + line.indexOf(text);
    readLine(text, { start, end: start + text.length }, silences, faults);
  }
  return { silences, faults };
}

function readLine(text: string, range: Range, silences: Silence[], faults: SilenceFault[]): void {
  const fault = (code: SilenceFault['code'], ...args: string[]) => faults.push({ ...range, code, args });
  const value = jsonObject(text);
  if (!value) return void fault('syntax');
  for (const [key, item] of Object.entries(value)) {
    if (!keys.includes(key)) fault('unknownKey', key, keys.join(', '));
    else if (typeof item !== 'string') return void fault('wrongType', key);
  }
  const { regel: rule, fynd: finding, fil: file, nivå: named = 'av' } = value as Record<string, string>;
  if (!rule) return void fault('missingKey', 'regel');
  if (!Object.hasOwn(silenceLevels, named))
    return void fault('unknownLevel', named, Object.keys(silenceLevels).join(', '));
  const level = silenceLevels[named as keyof typeof silenceLevels];
  silences.push({ ...range, rule, finding: finding ?? null, file: file ?? null, level });
}

/** A line that silences one finding. The order of its keys makes sorted lines stand together by rule and file. */
export function findingLine(silence: {
  readonly rule: string;
  readonly file: string;
  readonly finding: string;
  readonly text: string;
}): string {
  const { rule, file, finding, text } = silence;
  return JSON.stringify({ regel: rule, fil: file, fynd: finding, text, skäl: '' });
}

/** A line that silences a rule in the folder. */
export function ruleLine(rule: string): string {
  return JSON.stringify({ regel: rule, nivå: 'av' });
}

/**
 * Where a line goes in the file so that sorted lines stay sorted: before the first line that sorts after
 * it, which is what lets git merge two people's silencings. An empty range, and the text to put there.
 */
export function placeForLine(source: string, line: string): { readonly at: number; readonly text: string } {
  for (const { 0: other, index } of source.matchAll(/[^\r\n]+/g)) {
    if (other.startsWith('{') && compareTexts(other, line) > 0) return { at: index, text: line + '\n' };
  }
  const ended = source === '' || source.endsWith('\n');
  return { at: source.length, text: (ended ? '' : '\n') + line + '\n' };
}
