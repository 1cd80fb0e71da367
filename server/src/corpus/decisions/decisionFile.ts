import { isSectionNumber } from '../../text/sectionNumbers';
import { positionScale } from '../../lexicon/position';
import type { Range } from '../../text/range';
import { isObject, jsonObject } from '../jsonObject';
import { compareTexts, respondentKey } from '../names';
import { displayed } from '../quote';
import type { Anchor, Decision, DecisionKind } from './decision';
import { compareByTime } from './decision';

/** The name of the file that holds a person's decisions, beside the answers. */
export const decisionFileName = 'remiss.decisions.jsonl';

/**
 * What can be wrong with a line. `args` of each:
 * - `syntax` []              - `missingKey` [key]          - `wrongType` [key]
 * - `unknownValue` [key, value, known values]              - `notASection` [value]
 * - `repeatedId` [id]: another line with the same id is later, and counts
 */
export interface DecisionFault extends Range {
  readonly code: 'syntax' | 'missingKey' | 'wrongType' | 'unknownValue' | 'notASection' | 'repeatedId';
  readonly args: readonly string[];
}

/** A line of the file that says something. The range covers the line without its end. */
export interface DecisionLine extends Range {
  readonly decision: Decision;
  /** All that stands in the line, what we do not know among it. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** What a `remiss.decisions.jsonl` says, and what is wrong with it. */
export class DecisionFile {
  private readonly byRespondent = new Map<string, Decision[]>();
  private readonly bySource = new Map<string, Decision[]>();

  constructor(
    /** In the order of the file, one for each id. */
    readonly lines: readonly DecisionLine[],
    readonly faults: readonly DecisionFault[],
  ) {
    for (const { decision } of lines) {
      push(this.byRespondent, decision.respondent, decision);
      if (decision.anchor) push(this.bySource, decision.source, decision);
    }
  }

  /**
   * The decisions that are about an answer, the earliest first: those about its respondent, whatever the file is called
   * now, and those that quote this file, whoever it is taken to be from.
   */
  about(respondent: string, source: string): readonly Decision[] {
    const byName = this.byRespondent.get(respondent) ?? [];
    const byFile = this.bySource.get(source) ?? [];
    const others = byFile.filter((decision) => decision.respondent !== respondent);
    return [...byName, ...others].sort(compareByTime);
  }
}

const kinds: readonly DecisionKind[] = ['confirmed', 'changed', 'rejected', 'added'];

/**
 * Reads the file: one annotation a line. Lines that are empty or begin with `//` say nothing; a line that is
 * wrong says nothing either, and stays where it is.
 * @param folder the folder's URI, without a slash
 * @param before what the file said: a line that is as it was keeps its decision, so that nothing is done about it again
 */
export function parseDecisionFile(source: string, folder: string, before?: DecisionFile): DecisionFile {
  const known = new Map(before?.lines.map(({ decision, value }) => [JSON.stringify(value), decision]));
  const faults: DecisionFault[] = [];
  const lines = new Map<string, DecisionLine>();
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const text = line.trim();
    if (text === '' || text.startsWith('//')) continue;
    const start = index + line.indexOf(text);
    const range = { start, end: start + text.length };
    const value = jsonObject(text);
    if (!value) {
      faults.push({ ...range, code: 'syntax', args: [] });
      continue;
    }
    const read = new LineReader(value, folder).read();
    if ('code' in read) {
      faults.push({ ...range, ...read });
      continue;
    }
    const decision = known.get(JSON.stringify(value)) ?? read;
    const found = { ...range, decision, value };
    const other = lines.get(decision.id);
    const isLater = !other || compareByTime(other.decision, decision) <= 0;
    if (other) {
      const { start, end } = isLater ? other : found;
      faults.push({ start, end, code: 'repeatedId', args: [decision.id] });
    }
    if (isLater) lines.set(decision.id, found);
  }
  return new DecisionFile([...lines.values()], faults);
}

type Fault = Pick<DecisionFault, 'code' | 'args'>;

/** Reads one annotation. */
class LineReader {
  private fault: Fault | null = null;

  constructor(
    private readonly value: Readonly<Record<string, unknown>>,
    private readonly folder: string,
  ) {}

  read(): Decision | Fault {
    const { value } = this;
    const body = this.object(value.body, 'body');
    const target = this.object(value.target, 'target');
    const id = this.string(value.id, 'id');
    const at = this.text(value.modified, 'modified') ?? this.string(value.created, 'created');
    const source = this.string(target.source, 'target.source');
    const kind = this.oneOf(body.kind, 'body.kind', kinds);
    const reading = this.oneOf(body.reading, 'body.reading', positionScale);
    const position = kind === 'rejected' ? null : this.oneOf(body.position, 'body.position', positionScale);
    const section = this.text(body.section, 'body.section');
    if (section !== null && !isSectionNumber(section))
      this.fault ??= { code: 'notASection', args: [section] };
    const respondent = this.text(body.respondent, 'body.respondent');
    const why = this.text(body.why, 'body.why');
    const hash = this.text(body.hash, 'body.hash');
    const by = this.creator(value.creator);
    const anchor = this.anchor(target.selector);
    if (this.fault) return this.fault;
    return {
      id,
      kind: kind!,
      respondent: respondent === null ? `${this.folder}/${source}` : respondentKey(respondent),
      section,
      position,
      reading: reading!,
      quote: anchor && displayed(anchor.exact),
      by,
      at,
      why,
      source,
      anchor,
      hash,
    };
  }

  private creator(creator: unknown): string | null {
    if (typeof creator === 'string') return creator;
    return this.text(isObject(creator) ? creator.name : undefined, 'creator.name');
  }

  private anchor(selector: unknown): Anchor | null {
    const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isObject);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    if (!quote) return null;
    const place = selectors.find(({ type }) => type === 'TextPositionSelector');
    return {
      exact: this.string(quote.exact, 'exact'),
      prefix: this.text(quote.prefix, 'prefix') ?? '',
      suffix: this.text(quote.suffix, 'suffix') ?? '',
      start: Number.isSafeInteger(place?.start) ? (place!.start as number) : null,
    };
  }

  private object(value: unknown, key: string): Readonly<Record<string, unknown>> {
    if (isObject(value)) return value;
    this.fault ??= { code: value === undefined ? 'missingKey' : 'wrongType', args: [key] };
    return {};
  }

  /** A string that has to be there. */
  private string(value: unknown, key: string): string {
    const text = this.text(value, key);
    if (text === null) this.fault ??= { code: 'missingKey', args: [key] };
    return text ?? '';
  }

  /** A string that may be absent, null or empty. */
  private text(value: unknown, key: string): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string') return value;
    this.fault ??= { code: 'wrongType', args: [key] };
    return null;
  }

  private oneOf<Value extends string>(value: unknown, key: string, known: readonly Value[]): Value | null {
    const text = this.string(value, key);
    const found = known.find((item) => item === text);
    if (!found) this.fault ??= { code: 'unknownValue', args: [key, text, known.join(', ')] };
    return found ?? null;
  }
}

/** What a decision about a respondent is written with: names that its key alone does not tell. */
export interface DecisionNames {
  /** The respondent as it is shown; null where the answer does not say who answers. */
  readonly respondent: string | null;
  /** The report: "SOU 2024:72". */
  readonly inquiry: string;
}

/**
 * A decision as a line of the file: a W3C Web Annotation. Whatever else stood in the line it replaces stays.
 * https://www.w3.org/TR/annotation-model/
 */
export function decisionLine(
  decision: Decision,
  names: DecisionNames,
  before?: Readonly<Record<string, unknown>>,
): string {
  const { id, kind, section, position, reading, by, at, why, source, anchor, hash } = decision;
  const earlier = before ?? {};
  const body = isObject(earlier.body) ? earlier.body : {};
  const target = isObject(earlier.target) ? earlier.target : {};
  const creator = isObject(earlier.creator) && earlier.creator.name === by ? earlier.creator : {};
  const created = typeof earlier.created === 'string' ? earlier.created : at;
  return JSON.stringify({
    ...earlier,
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: kind === 'confirmed' || kind === 'rejected' ? 'assessing' : 'classifying',
    creator: by === null ? undefined : { ...creator, type: 'Person', name: by },
    created,
    modified: created === at ? undefined : at,
    body: {
      ...body,
      kind,
      inquiry: names.inquiry,
      respondent: names.respondent ?? undefined,
      section: section ?? undefined,
      position: position ?? undefined,
      reading,
      why: why ?? undefined,
      hash: hash ?? undefined,
    },
    target: { ...target, source, selector: anchor ? selectorsOf(anchor) : undefined },
  });
}

function selectorsOf({ exact, prefix, suffix, start }: Anchor): object[] {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  if (start === null) return [quote];
  return [quote, { type: 'TextPositionSelector', start, end: start + exact.length }];
}

/** New text in place of a range of the file; an empty range inserts. */
export interface LineChange extends Range {
  readonly newText: string;
}

/**
 * Puts decisions into the file: each in place of the line with its id, or where sorted ids stay sorted, which is
 * what lets git merge two people's decisions. No other line is touched.
 * @param lines by id
 */
export function putLines(
  source: string,
  file: DecisionFile,
  lines: ReadonlyMap<string, string>,
): LineChange[] {
  const changes: LineChange[] = [];
  const inserted = new Map<number, string[]>();
  for (const [id, line] of [...lines].sort(([a], [b]) => compareTexts(a, b))) {
    const same = file.lines.find(({ decision }) => decision.id === id);
    if (same) {
      changes.push({ start: same.start, end: same.end, newText: line });
      continue;
    }
    const next = file.lines.find(({ decision }) => decision.id > id);
    const at = next ? startOfLine(source, next.start) : source.length;
    inserted.set(at, [...(inserted.get(at) ?? []), line]);
  }
  for (const [at, together] of inserted) {
    const ended = at === 0 || /[\r\n]/.test(source.charAt(at - 1));
    changes.push({ start: at, end: at, newText: (ended ? '' : '\n') + together.join('\n') + '\n' });
  }
  return changes.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Takes a decision out of the file, line end and all; null where it is not there. */
export function removeLine(source: string, file: DecisionFile, id: string): LineChange | null {
  const line = file.lines.find(({ decision }) => decision.id === id);
  if (!line) return null;
  const ending = /\r\n|\r|\n|$/g;
  ending.lastIndex = line.end;
  const found = ending.exec(source);
  return {
    start: startOfLine(source, line.start),
    end: found ? found.index + found[0].length : source.length,
    newText: '',
  };
}

function startOfLine(source: string, at: number): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
