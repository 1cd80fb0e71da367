import { isDigit, isLetter } from '../../text/letters';
import { firstMatch } from '../../text/sticky';
import { WordStarts } from '../../text/wordStarts';
import { findDates } from './dates';
import type { Field } from './labels';
import { labels } from './labels';
import type { Line } from './letter';

/** A label or a value on a line of the letterhead; file offsets. */
export type Item = LabelItem | ValueItem;

export interface LabelItem {
  readonly start: number;
  readonly end: number;
  readonly field: Field;
}

export interface ValueItem {
  readonly start: number;
  readonly end: number;
  /** For a date, its day in ISO form. */
  readonly iso?: string;
  /** For a number, its words: "VON/2024:198". */
  readonly number?: string;
}

const labelsByFirstWord = groupLabels();

const labelStarts = new WordStarts(labelsByFirstWord.keys());

function groupLabels(): ReadonlyMap<string, readonly (readonly [label: string, field: Field])[]> {
  const groups = new Map<string, (readonly [string, Field])[]>();
  for (const label of labels) {
    const first = /^\p{L}+/u.exec(label[0])![0];
    groups.set(first, [...(groups.get(first) ?? []), label]);
  }
  for (const group of groups.values()) group.sort((a, b) => b[0].length - a[0].length);
  return groups;
}

/** A prefix of capitals parted by a space belongs to its number: "KS 2024/123", "Fi 2024/01905". */
const numberToken = /(?:(?:\p{Lu}{1,8}|\p{Lu}\p{Ll}{1,3}) (?=\d))?[\p{L}\d]+(?:[./:–-][\p{L}\d]+)*/gu;
const publication = /^(?:SOU|Ds|Dir|FPM|COM|RiR)(?!\p{L})/u;

/** A dossier's number has at least so many digits. */
const fewestDigits = 4;

/** The labels and values of a line, in its order. */
export function lineItems(line: Line): Item[] {
  const items: Item[] = [];
  const lower = line.text.toLowerCase();
  if (lower.length !== line.text.length) return items;
  // What has been read is blanked out, so that no part of a label or a date is read as a number.
  let rest = line.text;
  const add = (start: number, end: number, what: { field: Field } | { iso: string } | { number: string }) => {
    items.push({ start: line.start + start, end: line.start + end, ...what });
    rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end);
  };
  let digits = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isDigit(code)) digits++;
    if (!isLetter(code)) continue;
    const first = at;
    while (isLetter(lower.charCodeAt(at + 1))) at++;
    if (rest[first] === '\n' || !labelStarts.mayStandAt(lower, first)) continue;
    const group = labelsByFirstWord.get(lower.slice(first, at + 1));
    const label = group?.find(([words]) => isLabel(line, lower, first, words));
    if (label !== undefined) add(first, first + label[0].length, { field: label[1] });
  }
  if (digits < fewestDigits) return items;
  for (const { start, end, iso } of findDates(rest)) add(start, end, { iso });
  for (let match = firstMatch(numberToken, rest); match !== null; match = numberToken.exec(rest)) {
    const { 0: token, index } = match;
    const end = index + token.length;
    const isNumber =
      token.replace(/\D/g, '').length >= fewestDigits && !publication.test(token) && rest[end] !== '@';
    if (isNumber) add(index, end, { number: token });
  }
  return items.sort((a, b) => a.start - b.start);
}

/** Labels that are nothing else wherever they stand; the others must begin a cell or have a capital. */
export const unmistakable =
  /[Dd]nr|DNR|[Dd]\.nr|[Dd]iarien|[Ee]r(?:t|s)? (?:beteckning|referens|ärende)|beteckning/;

function isLabel(line: Line, lower: string, at: number, words: string): boolean {
  if (!lower.startsWith(words, at) || /[\p{L}\p{N}]/u.test(lower[at + words.length] ?? ' ')) return false;
  const opensCell = line.cells.some((cell) => cell.start === line.start + at);
  if (words === 'till') return opensCell && isAddressLabel(line, at);
  return opensCell || line.text[at] !== lower[at] || unmistakable.test(words);
}

/** "Till" alone in its cell, or "Till:"; "Till dess" begins a sentence. */
function isAddressLabel(line: Line, at: number): boolean {
  const cell = line.cells.find((one) => one.start === line.start + at)!;
  return /^till(?:$|:)/i.test(cell.text);
}
