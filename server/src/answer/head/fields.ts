import type { Quote } from '../facts';
import { findDates } from './dates';
import { findMinistryDossier, looksLikeDossier } from './dossiers';
import type { Field } from './labels';
import { labels } from './labels';
import type { Letter, Line } from './letter';

/** What the labels of a letterhead say, and the values that stand there without a label. */
export interface Fields {
  /** ISO */
  readonly date: string | null;
  readonly dossiers: readonly Quote[];
  readonly ministryDossier: string | null;
  readonly addressee: Quote | null;
}

interface Item {
  readonly start: number;
  readonly end: number;
  /** For a label, its field. */
  readonly label?: Field;
  /** For a date, the day. */
  readonly iso?: string;
  /** For a number, its words. */
  readonly number?: string;
}

/** A label waits this many lines for its value. */
const patience = 8;
const linesAfterTitle = 12;
/** A line this long is a sentence: a label in it must have its value right after it. */
const proseLength = 75;

/**
 * Reads the letterhead as a stream of labels and values. A value right after a label is the label's; any other
 * goes to the first label that waits for its sort, since PDF tools put a row of labels above a row of values.
 */
export function readFields({ top, titleFrom, titleTo }: Letter): Fields {
  const bound: { field: Field; value: Quote; iso: string | undefined }[] = [];
  const loose: { value: Quote; iso: string | undefined }[] = [];
  let waiting: { field: Field; line: number }[] = [];
  const limit = Math.min(top.length, titleTo + (titleTo > 0 ? linesAfterTitle : 40));
  for (let index = 0; index < limit; index++) {
    const line = top[index]!;
    const inTitle = index >= titleFrom && index < titleTo;
    waiting = inTitle ? [] : waiting.filter((label) => index - label.line <= patience);
    const isProse = inTitle || (line.text.length > proseLength && line.cells.length === 1);
    readLine(line, index, isProse);
  }
  const valueOf = (field: Field) => bound.find((one) => one.field === field);
  const dossiers = distinct(bound.filter((one) => one.field === 'dossier').map((one) => one.value));
  const theirs = bound
    .filter((one) => one.field === 'theirDossier')
    .map((one) => findMinistryDossier(one.value.text));
  return {
    date: valueOf('date')?.iso ?? loose.find((one) => one.iso !== undefined)?.iso ?? null,
    dossiers:
      dossiers.length > 0
        ? dossiers
        : loose
            .filter((one) => isOwnShape(one))
            .map((one) => one.value)
            .slice(0, 1),
    ministryDossier: theirs.find((dossier) => dossier !== null) ?? null,
    addressee: valueOf('addressee')?.value ?? null,
  };

  function readLine(line: Line, index: number, isProse: boolean): void {
    const items = lineItems(line, isProse);
    for (const [position, item] of items.entries()) {
      if (item.label !== undefined) {
        const next = items[position + 1];
        const isInline = next !== undefined && next.label === undefined && isNext(line, item, next);
        if (!isProse || isInline) waiting.push({ field: item.label, line: index });
        continue;
      }
      const before = items[position - 1];
      const isInline = before?.label !== undefined && isNext(line, before, item);
      const value = quote(line, item);
      const field =
        isInline && accepts(before.label!, item) ? takeLast(before.label!) : isProse ? undefined : take(item);
      if (field !== undefined) bound.push({ field, value, iso: item.iso });
      else if (!isProse && index < Math.max(titleFrom, titleTo === 0 ? 12 : 0))
        loose.push({ value, iso: item.iso });
    }
    takeAddressee(line, items);
  }

  function takeLast(field: Field): Field {
    waiting = waiting.filter((_, index) => index !== waiting.map((label) => label.field).lastIndexOf(field));
    return field;
  }

  /** The label a value belongs to; a ministry's number goes to a label for theirs before any other. */
  function take(item: Item): Field | undefined {
    const fits = waiting.filter((label) => accepts(label.field, item));
    if (fits.length === 0 || (item.number !== undefined && !looksLikeDossier(item.number))) return undefined;
    const isTheirs = item.number !== undefined && findMinistryDossier(item.number) !== null;
    const wanted = isTheirs
      ? 'theirDossier'
      : fits.some((label) => label.field === 'dossier')
        ? 'dossier'
        : fits[0]!.field;
    const chosen =
      item.iso === undefined ? (fits.find((label) => label.field === wanted) ?? fits[0]!) : fits[0]!;
    waiting = waiting.filter((label) => label !== chosen);
    return chosen.field;
  }

  /** The addressee is the first cell of words after its label, on its line or below. */
  function takeAddressee(line: Line, items: readonly Item[]): void {
    const label = waiting.find((one) => one.field === 'addressee');
    if (label === undefined) return;
    const own = items.find((item) => item.label === 'addressee');
    for (const cell of line.cells) {
      const start = own !== undefined && own.end > cell.start ? Math.max(cell.start, own.end) : cell.start;
      const skip = /^[:\s]*/.exec(line.text.slice(start - line.start, cell.end - line.start))![0].length;
      const from = start + skip;
      const text = line.text.slice(from - line.start, cell.end - line.start);
      const hasItem = items.some((item) => item.start < cell.end && item.end > from);
      if (text === '' || hasItem || !/^\p{Lu}/u.test(text)) continue;
      bound.push({ field: 'addressee', value: { text, start: from, end: cell.end }, iso: undefined });
      waiting = waiting.filter((one) => one !== label);
      return;
    }
  }
}

function accepts(field: Field, item: Item): boolean {
  if (item.iso !== undefined) return field === 'date' || field === 'otherDate';
  return field === 'dossier' || field === 'theirDossier' || field === 'otherNumber';
}

function isOwnShape({ value, iso }: { value: Quote; iso: string | undefined }): boolean {
  return iso === undefined && /^\p{Lu}{2,}/u.test(value.text) && findMinistryDossier(value.text) === null;
}

function isNext(line: Line, label: Item, value: Item): boolean {
  return /^[\s:.]*$/.test(line.text.slice(label.end - line.start, value.start - line.start));
}

function quote(line: Line, { start, end }: Item): Quote {
  return { text: line.text.slice(start - line.start, end - line.start), start, end };
}

function distinct(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((one, index) => quotes.findIndex((other) => other.text === one.text) === index);
}

const labelsByFirstWord = groupLabels();

function groupLabels(): ReadonlyMap<string, readonly (readonly [label: string, field: Field])[]> {
  const groups = new Map<string, (readonly [string, Field])[]>();
  for (const label of labels) {
    const first = /^\p{L}+/u.exec(label[0])![0];
    groups.set(first, [...(groups.get(first) ?? []), label]);
  }
  for (const group of groups.values()) group.sort((a, b) => b[0].length - a[0].length);
  return groups;
}

/** The labels and values of a line, in its order; file offsets. */
function lineItems(line: Line, isProse: boolean): Item[] {
  const items: Item[] = [];
  const lower = line.text.toLowerCase();
  if (lower.length !== line.text.length) return items;
  let rest = line.text;
  const blank = (start: number, end: number) => {
    rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end);
  };
  const add = (start: number, end: number, what: Omit<Item, 'start' | 'end'>) => {
    items.push({ start: line.start + start, end: line.start + end, ...what });
    blank(start, end);
  };
  for (const word of lower.matchAll(/\p{L}+/gu)) {
    if (rest[word.index] === '\n') continue;
    const label = labelsByFirstWord
      .get(word[0])
      ?.find(([words]) => startsLabel(line, lower, word.index, words));
    if (label !== undefined && (isProse ? /dossier/i.test(label[1]) : true)) {
      add(word.index, word.index + label[0].length, { label: label[1] });
    }
  }
  for (const date of findDates(rest)) add(date.start, date.end, { iso: date.iso });
  for (const token of rest.matchAll(
    /(?:(?:\p{Lu}{1,8}|\p{Lu}\p{Ll}{1,3}) (?=\d))?[\p{L}\d]+(?:[./:–-][\p{L}\d]+)*/gu,
  )) {
    if (!/\d{2}/.test(token[0]) || /@/.test(rest[token.index + token[0].length] ?? '')) continue;
    if (token[0].replace(/\D/g, '').length < 4 || /^(?:SOU|Ds|FPM|COM)/.test(token[0])) continue;
    add(token.index, token.index + token[0].length, { number: token[0] });
  }
  return items.sort((a, b) => a.start - b.start);
}

/** Whether a label stands at an offset: at a cell's beginning, with a capital, or as an abbreviation that is nothing else. */
function startsLabel(line: Line, lower: string, at: number, words: string): boolean {
  if (!lower.startsWith(words, at) || /[\p{L}\p{N}]/u.test(lower[at + words.length] ?? ' ')) return false;
  if (words === 'till')
    return (
      line.cells.some((cell) => /^till:?$/i.test(cell.text) && cell.start === line.start + at) ||
      /^till:/i.test(line.text.slice(at))
    );
  const isCapital = line.text[at] !== lower[at];
  return (
    isCapital ||
    /dnr|d\.nr|diarien|er beteckning|ert ärende/.test(words) ||
    line.cells.some((cell) => cell.start === line.start + at)
  );
}
