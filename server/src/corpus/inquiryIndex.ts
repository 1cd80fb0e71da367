import type { Position, RespondentKind } from '../answer/facts';
import type { Decision } from './decisions/decision';
import type { AnswerDocument, Passage } from './document';
import { isUnfilled } from './document';
import { compareTexts } from './names';

/** Where a passage is found: in which document, and which of its passages. */
export interface Entry {
  readonly uri: string;
  /** Index into the document's `passages`. */
  readonly at: number;
  /** The respondent's key. */
  readonly respondent: string;
  /** The respondent's place in the order of names. */
  readonly order: string;
}

/** A file in which a respondent answers. */
export interface RespondentFile {
  readonly uri: string;
  readonly name: string;
  /** The respondent's place in the order of names. */
  readonly order: string;
  readonly kind: RespondentKind | null;
  /** Of the answer as a whole: the person's where there is a decision, else the machine's. */
  readonly position: Position;
  /** What the machine reads of the whole. */
  readonly reading: Position;
  readonly decision: Decision | null;
  /** Whether it is a draft in which no position is chosen: it says nothing, and stands after all others. */
  readonly unfilled: boolean;
}

/**
 * What the answers to one report say together: the passages on each section, and who has answered. It
 * holds no offsets, so that typing which changes nothing others see leaves it as it is.
 */
export class InquiryIndex {
  constructor(
    readonly key: string,
    /** By section number, ordered by respondent, file, and place in the file. */
    readonly passages: ReadonlyMap<string, readonly Entry[]>,
    /** By respondent key: the files in which they answer, ordered by URI, those that are not filled in last. */
    readonly respondents: ReadonlyMap<string, readonly RespondentFile[]>,
  ) {}

  static empty(key: string): InquiryIndex {
    return new InquiryIndex(key, new Map(), new Map());
  }

  /**
   * This index after documents have changed. Sections and respondents of which a change says the same as
   * before keep their lists; where nothing others see has changed, it is this very index.
   */
  with(changes: readonly DocumentChange[]): InquiryIndex {
    const passages = new Edit(this.passages, compareEntries);
    const respondents = new Edit(this.respondents, compareFiles);
    for (const { before, after } of changes) {
      for (const number of changedNumbers(before, after)) {
        if (before) passages.remove(number, (entry) => entry.uri === before.uri);
        if (after) for (const entry of entriesOf(after, number)) passages.add(number, entry);
      }
      const was = before && fileOf(before);
      const is = after && fileOf(after);
      if (was && is && before.respondent.key === after.respondent.key && sameFile(was, is)) continue;
      if (was) respondents.remove(before.respondent.key, (file) => file.uri === was.uri);
      if (is) respondents.add(after.respondent.key, is);
    }
    if (!passages.changed && !respondents.changed) return this;
    return new InquiryIndex(this.key, passages.finish(), respondents.finish());
  }

  get isEmpty(): boolean {
    return this.respondents.size === 0;
  }
}

/** One document of this inquiry before and after; null where it did not or does not belong to it. */
export interface DocumentChange {
  readonly before: AnswerDocument | null;
  readonly after: AnswerDocument | null;
}

/** The section numbers of which the two say different things. */
function changedNumbers(before: AnswerDocument | null, after: AnswerDocument | null): Set<string> {
  const numbers = new Set<string>();
  const was = before?.passages ?? [];
  const is = after?.passages ?? [];
  const sameRespondent = before?.respondent.key === after?.respondent.key;
  for (let at = 0; at < Math.max(was.length, is.length); at++) {
    const a = was[at];
    const b = is[at];
    if (a && b && sameRespondent && samePassage(a, b)) continue;
    if (a) numbers.add(a.number);
    if (b) numbers.add(b.number);
  }
  return numbers;
}

function samePassage(a: Passage, b: Passage): boolean {
  return (
    a.number === b.number &&
    a.position === b.position &&
    a.reading === b.reading &&
    a.decision === b.decision &&
    a.quote === b.quote &&
    a.title === b.title &&
    a.unfilled === b.unfilled
  );
}

function entriesOf(document: AnswerDocument, number: string): Entry[] {
  return document.passages.flatMap((passage, at) =>
    passage.number === number && !isUnfilled(passage)
      ? [{ uri: document.uri, at, respondent: document.respondent.key, order: document.respondent.order }]
      : [],
  );
}

function fileOf(document: AnswerDocument): RespondentFile {
  const { name, order, kind } = document.respondent;
  const { uri, head, position, decision, isUnfilled: unfilled } = document;
  const stands =
    unfilled && !decision
      ? ({ position: 'notAddressed', reading: 'notAddressed' } as const)
      : { position, reading: head.position };
  return { uri, name, order, kind, ...stands, decision, unfilled };
}

function sameFile(a: RespondentFile, b: RespondentFile): boolean {
  return (
    a.uri === b.uri &&
    a.name === b.name &&
    a.kind === b.kind &&
    a.position === b.position &&
    a.reading === b.reading &&
    a.decision === b.decision &&
    a.unfilled === b.unfilled
  );
}

function compareEntries(a: Entry, b: Entry): number {
  return (
    compareTexts(a.order, b.order) ||
    compareTexts(a.respondent, b.respondent) ||
    compareTexts(a.uri, b.uri) ||
    a.at - b.at
  );
}

function compareFiles(a: RespondentFile, b: RespondentFile): number {
  return Number(a.unfilled) - Number(b.unfilled) || compareTexts(a.uri, b.uri);
}

/** A map of ordered lists under change: each list is copied once, however many changes touch it. */
class Edit<Item> {
  private readonly touched = new Map<string, Item[]>();

  constructor(
    private readonly original: ReadonlyMap<string, readonly Item[]>,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  get changed(): boolean {
    return this.touched.size > 0;
  }

  remove(key: string, matches: (item: Item) => boolean): void {
    const items = this.own(key);
    this.touched.set(
      key,
      items.filter((item) => !matches(item)),
    );
  }

  add(key: string, item: Item): void {
    const items = this.own(key);
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(items[middle]!, item) < 0) low = middle + 1;
      else high = middle;
    }
    items.splice(low, 0, item);
  }

  finish(): ReadonlyMap<string, readonly Item[]> {
    // A copy is as large as the corpus: what nobody has touched stays as it is.
    if (!this.changed) return this.original;
    const result = new Map(this.original);
    for (const [key, items] of this.touched) {
      if (items.length) result.set(key, items);
      else result.delete(key);
    }
    return result;
  }

  private own(key: string): Item[] {
    let items = this.touched.get(key);
    if (!items) {
      items = [...(this.original.get(key) ?? [])];
      this.touched.set(key, items);
    }
    return items;
  }
}
