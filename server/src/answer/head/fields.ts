import type { Quote } from '../facts';
import { findMinistryDossier, looksLikeDossier } from './dossiers';
import type { Item, LabelItem, ValueItem } from './items';
import { lineItems, unmistakable } from './items';
import type { Field } from './labels';
import type { Letter, Line } from './letter';

/** What the labels of a letterhead say, and the values that stand there without a label. */
export interface Fields {
  /** ISO */
  readonly date: string | null;
  /** ISO: of the meeting or the decision, as labelled. */
  readonly decisionDate: string | null;
  readonly dossiers: readonly Quote[];
  readonly ministryDossier: string | null;
  readonly addressee: Quote | null;
}

interface Value extends Quote {
  readonly iso: string | undefined;
}

/** A label waits this many lines for its value. */
const patience = 8;
/** A letterhead may stand below the title, or the letter have none. */
const linesAfterTitle = 12;
const linesWithoutTitle = 40;
const looseLines = 12;
/** A line this long in one cell is prose, and a shorter one that ends with a full stop. */
const proseLength = 75;
const shortProse = 40;
/** The opening may name the ministry's dossier; sentences after it name other people's. */
const proseLines = 5;

/**
 * Reads the letterhead as a stream of labels and values. A value right after a label is the label's; any other
 * goes to the first label that waits for its sort, since PDF tools put a row of labels above a row of values.
 */
export function readFields({ top, titleFrom, titleTo }: Letter): Fields {
  const hasTitle = titleTo > titleFrom;
  const bound = new Map<Field, Value[]>();
  const loose: Value[] = [];
  const waiting = new Waiting();
  const limit = hasTitle ? titleTo + linesAfterTitle : linesWithoutTitle;
  for (const [index, line] of top.slice(0, limit).entries()) {
    const isTitle = index >= titleFrom && index < titleTo;
    if (isTitle) waiting.clear();
    waiting.expire(index - patience);
    readLine(line, index, isTitle || isSentence(line));
  }
  const theirs = [...(bound.get('theirDossier') ?? []), ...loose];
  const own = distinct(bound.get('dossier') ?? []);
  return {
    date: bound.get('date')?.[0]?.iso ?? loose.find((value) => value.iso !== undefined)?.iso ?? null,
    decisionDate: bound.get('decisionDate')?.[0]?.iso ?? null,
    dossiers: own.length > 0 ? own : loose.filter(looksOwn).slice(0, 1).map(toQuote),
    ministryDossier:
      theirs.map((value) => findMinistryDossier(value.text)).find((dossier) => dossier !== null) ?? null,
    addressee: bound.get('addressee')?.[0] ?? null,
  };

  function readLine(line: Line, index: number, isProse: boolean): void {
    if (isProse && (index >= titleTo + proseLines || !unmistakable.test(line.text))) return;
    const items = lineItems(line);
    for (let at = 0; at < items.length; at++) {
      const item = items[at]!;
      const next = items[at + 1];
      if (!isLabel(item)) {
        if (isProse) continue;
        const field = waiting.take(item);
        if (field !== undefined) bind(field, valueOf(line, item));
        else if (isLoose(line, index, item)) loose.push(valueOf(line, item));
      } else if (
        next !== undefined &&
        !isLabel(next) &&
        isRightAfter(line, item, next) &&
        accepts(item.field, next)
      ) {
        const isOthers = isProse && index >= titleTo && item.field === 'dossier' && !isMinistrys(next);
        if (!isOthers) bind(item.field, valueOf(line, next));
        at++;
      } else if (!isProse) {
        waiting.add(item.field, index);
      }
    }
    if (!isProse && waiting.has('addressee')) readAddressee(line, items);
  }

  /** A ministry's number is the ministry's, whatever its label: many write "Dnr" and mean that of the remiss. */
  function bind(field: Field, value: Value): void {
    const isTheirs = field === 'dossier' && findMinistryDossier(value.text) !== null;
    const own = isTheirs ? 'theirDossier' : field;
    bound.set(own, [...(bound.get(own) ?? []), value]);
  }

  /** Whether a value without a label may count: above the title, or alone in its cell below it. */
  function isLoose(line: Line, index: number, item: ValueItem): boolean {
    if (index < (hasTitle ? titleFrom : looseLines)) return true;
    return line.cells.some((cell) => cell.start === item.start && cell.end === item.end);
  }

  /** The addressee is the first cell of words after its label, on its line or below. */
  function readAddressee(line: Line, items: readonly Item[]): void {
    for (const cell of line.cells) {
      const label = items.find((item) => isLabel(item) && item.start >= cell.start && item.end <= cell.end);
      const from = label === undefined ? cell.start : label.end;
      const skipped = /^[:\s]*/.exec(line.text.slice(from - line.start, cell.end - line.start))![0].length;
      const start = from + skipped;
      const text = line.text.slice(start - line.start, cell.end - line.start);
      const isValue = items.some((item) => item !== label && item.start < cell.end && item.end > start);
      if (isValue || !/^\p{Lu}/u.test(text)) continue;
      bind('addressee', { text, start, end: cell.end, iso: undefined });
      waiting.drop('addressee');
      return;
    }
  }
}

/** The labels that have not got their value yet, in the order of the text. */
class Waiting {
  private labels: { readonly field: Field; readonly line: number }[] = [];

  add(field: Field, line: number): void {
    this.labels.push({ field, line });
  }

  clear(): void {
    this.labels = [];
  }

  expire(before: number): void {
    this.labels = this.labels.filter((label) => label.line >= before);
  }

  has(field: Field): boolean {
    return this.labels.some((label) => label.field === field);
  }

  drop(field: Field): void {
    const index = this.labels.findIndex((label) => label.field === field);
    if (index >= 0) this.labels.splice(index, 1);
  }

  /**
   * Takes the label a value belongs to: a ministry's number goes to a label for theirs, any other number to a
   * label for the own, since columns are often read in the wrong order; else the first that fits.
   */
  take(item: ValueItem): Field | undefined {
    if (item.number !== undefined && !looksLikeDossier(item.number)) return undefined;
    const fits = this.labels.map((label) => label.field).filter((field) => accepts(field, item));
    const wanted: Field = isMinistrys(item) ? 'theirDossier' : 'dossier';
    const field = fits.includes(wanted) ? wanted : fits[0];
    if (field !== undefined) this.drop(field);
    return field;
  }
}

function isLabel(item: Item): item is LabelItem {
  return 'field' in item;
}

function accepts(field: Field, item: ValueItem): boolean {
  if (item.iso !== undefined) return field === 'date' || field === 'decisionDate' || field === 'otherDate';
  return field === 'dossier' || field === 'theirDossier' || field === 'otherNumber';
}

/** Whether a line is prose: a label in it must have its value right after it. */
function isSentence({ text, cells }: Line): boolean {
  if (cells.length > 1) return false;
  return text.length > proseLength || (text.length > shortProse && text.endsWith('.'));
}

function isMinistrys({ number }: ValueItem): boolean {
  return number !== undefined && findMinistryDossier(number) !== null;
}

/** Whether only a colon or white space stands between a label and a value. */
function isRightAfter(line: Line, label: Item, value: Item): boolean {
  return /^[\s:.]*$/.test(line.text.slice(label.end - line.start, value.start - line.start));
}

function valueOf(line: Line, { start, end, iso }: ValueItem): Value {
  return { text: line.text.slice(start - line.start, end - line.start), start, end, iso };
}

function looksOwn(value: Value): boolean {
  const { text, iso } = value;
  return (
    iso === undefined && /^\p{Lu}/u.test(text) && looksLikeDossier(text) && findMinistryDossier(text) === null
  );
}

function distinct(values: readonly Value[]): Quote[] {
  return values
    .filter((one, index) => values.findIndex((other) => other.text === one.text) === index)
    .map(toQuote);
}

function toQuote({ text, start, end }: Value): Quote {
  return { text, start, end };
}
