import type { AnswerDocument } from '../corpus/document';
import type { Block, BlockKind } from '../text/flow';
import { lowerCase } from '../text/letters';
import type { Prose, Words } from '../text/prose';
import type { Range } from '../text/range';
import { Remembered } from '../text/remembered';
import { sentences } from '../text/sentences';
import type { Finding, Fix } from './rule';

/** What is found in one block's prose. Offsets, those of the fixes too, are in the prose. */
export type BlockFinding = Omit<Finding, 'related'>;

/** One block as scans see it: its words, and their sentences where somebody asks for them. */
export class BlockView {
  readonly prose: Pick<Prose, 'text' | 'lower'>;
  private read: readonly Range[] | undefined;

  constructor(
    text: string,
    readonly kind: BlockKind,
  ) {
    this.prose = { text, lower: lowerCase(text) };
  }

  /** In the prose, not in the file. */
  get sentences(): readonly Range[] {
    return (this.read ??= sentences(this.prose.text));
  }
}

/**
 * Reads one block by itself. Pure: of its words and nothing else, so that its result is kept for the next
 * keystroke, which leaves all blocks but one as they are.
 */
export type BlockScan<Fact> = (block: BlockView) => readonly Fact[];

export interface ScanOptions {
  /** Whether page furniture is read too: letterheads, page numbers, addresses. */
  readonly furniture?: boolean;
  /**
   * Pieces of lower-case prose without any of which the scan sees nothing. Looking for a few letters costs
   * much less than a pattern that knows where words begin.
   */
  readonly needs?: readonly string[];
}

/** What a scan saw in a block; its offsets are in the block's prose. */
export interface Seen<Fact> {
  readonly fact: Fact;
  readonly block: Block;
}

interface Scan {
  /** Under this a block keeps what the scan saw. */
  readonly number: number;
  readonly run: BlockScan<unknown>;
  readonly furniture: boolean;
  readonly needs: readonly string[] | null;
}

/** How many scans there are. */
let scans = 0;

/** What a scan sees in a document, block by block. */
export function blockFacts<Fact>(
  scan: BlockScan<Fact>,
  options: ScanOptions = {},
): (document: AnswerDocument) => readonly Seen<Fact>[] {
  const seenBy = blockResults(scan, options);
  return (document) => {
    const { blocks, hits } = seenBy(document);
    const found: Seen<Fact>[] = [];
    for (const { index, facts } of hits)
      for (const fact of facts) found.push({ fact, block: blocks[index]! });
    return found;
  };
}

/** The check of a rule whose findings need no more than one block. */
export function perBlock(
  scan: BlockScan<BlockFinding>,
  options: ScanOptions = {},
): (document: AnswerDocument) => readonly Finding[] {
  const seenBy = blockResults(scan, options);
  return (document) => {
    const { blocks, hits } = seenBy(document);
    const found: Finding[] = [];
    for (const { index, facts } of hits)
      for (const fact of facts) found.push(inFile(fact, blocks[index]!.prose));
    return found;
  };
}

/** A block in which a scan saw something, by its place among the blocks, and what, in the block's prose. */
export interface Hit<Fact> {
  readonly index: number;
  readonly facts: readonly Fact[];
}

/** What a scan sees in a document, in the order of the file. */
export interface Sight<Fact> {
  readonly blocks: readonly Block[];
  readonly hits: readonly Hit<Fact>[];
}

/** What a scan sees in a document, by block. Only what is asked for is run: a rule that is off costs nothing. */
export function blockResults<Fact>(
  run: BlockScan<Fact>,
  { furniture = false, needs }: ScanOptions = {},
): (document: AnswerDocument) => Sight<Fact> {
  const scan: Scan = { number: scans++, run, furniture, needs: needs ?? null };
  return (document) => {
    const reading = readingOf(document);
    return { blocks: reading.blocks, hits: reading.hits(scan) as readonly Hit<Fact>[] };
  };
}

/** What has been seen in a block so far. */
interface BlockMemory {
  readonly view: BlockView;
  /** By the scan's number. */
  readonly seen: (readonly unknown[] | undefined)[];
}

/** What scans have seen in a document. Where it follows on one that has been read, only the blocks that differ are. */
class Reading {
  readonly memories: readonly BlockMemory[];
  /** By the scan's number. */
  private readonly found: (readonly Hit<unknown>[] | undefined)[] = [];
  /** The blocks before this one are the same as in the document read before. */
  private readonly changed: number = 0;
  /** The blocks from this one on are. */
  private readonly same: number;

  constructor(
    readonly blocks: readonly Block[],
    private before: Reading | null,
  ) {
    this.same = blocks.length;
    if (!before) {
      this.memories = blocks.map(memoryOf);
      return;
    }
    // One document is remembered, not all that came before it.
    before.before = null;
    const shift = blocks.length - before.blocks.length;
    const isSame = (index: number, other: number) => isAlike(blocks[index], before.blocks[other]);
    while (this.changed < blocks.length && isSame(this.changed, this.changed)) this.changed++;
    while (
      this.same > Math.max(this.changed, this.changed + shift) &&
      isSame(this.same - 1, this.same - 1 - shift)
    )
      this.same--;
    this.memories = [
      ...before.memories.slice(0, this.changed),
      ...blocks.slice(this.changed, this.same).map(memoryOf),
      ...before.memories.slice(this.same - shift),
    ];
  }

  /** The blocks in which a scan sees something, in the order of the file. */
  hits(scan: Scan): readonly Hit<unknown>[] {
    return (this.found[scan.number] ??= this.find(scan));
  }

  private find(scan: Scan): readonly Hit<unknown>[] {
    const known = this.before?.found[scan.number];
    if (!known || !this.before) return this.look(scan, 0, this.blocks.length);
    const shift = this.blocks.length - this.before.blocks.length;
    const after = known.filter(({ index }) => index + shift >= this.same);
    return [
      ...known.filter(({ index }) => index < this.changed),
      ...this.look(scan, this.changed, this.same),
      ...(shift ? after.map(({ index, facts }) => ({ index: index + shift, facts })) : after),
    ];
  }

  private look(scan: Scan, from: number, until: number): Hit<unknown>[] {
    const hits: Hit<unknown>[] = [];
    for (let index = from; index < until; index++) {
      const { seen, view } = this.memories[index]!;
      const facts = (seen[scan.number] ??= read(scan, view));
      if (facts.length) hits.push({ index, facts });
    }
    return hits;
  }
}

/** Whether two blocks say the same and are of one kind; what an edit leaves alone is the same object in the next version. */
function isAlike(one: Block | undefined, other: Block | undefined): boolean {
  return one !== undefined && one.prose.words === other?.prose.words && one.kind === other.kind;
}

const readings = new WeakMap<AnswerDocument, Reading>();
/** The last that was made: while somebody writes, it is that of the version before. */
let last: Reading | null = null;

function readingOf(document: AnswerDocument): Reading {
  let reading = readings.get(document);
  if (!reading) {
    reading = new Reading(document.flow.blocks, last);
    readings.set(document, reading);
    last = reading;
  }
  return reading;
}

const byWords = new WeakMap<Words, BlockMemory>();
/** Where the prose was let go and read again, the words are other objects but the same text. */
const byText = new Map<BlockKind, Remembered<BlockMemory>>();

function memoryOf({ kind, prose }: Block): BlockMemory {
  const known = byWords.get(prose.words);
  if (known?.view.kind === kind) return known;
  let alike = byText.get(kind);
  if (!alike) byText.set(kind, (alike = new Remembered()));
  const memory = alike.of(prose.text, (text) => ({ view: new BlockView(text, kind), seen: [] }));
  byWords.set(prose.words, memory);
  return memory;
}

const nothing: readonly never[] = [];

function read({ run, furniture, needs }: Scan, view: BlockView): readonly unknown[] {
  const { lower } = view.prose;
  if (view.kind === 'furniture' && !furniture) return nothing;
  if (needs && !needs.some((piece) => lower.includes(piece))) return nothing;
  const facts = run(view);
  return facts.length ? facts : nothing;
}

// Field by field: an answer with many findings makes many of these at every keystroke, and spreading costs more.
function inFile({ start, end, message, fixes }: BlockFinding, prose: Prose): Finding {
  const range = prose.range(start, end);
  if (!fixes) return { start: range.start, end: range.end, message };
  return { start: range.start, end: range.end, message, fixes: fixes.map((fix) => fixIn(prose, fix)) };
}

function fixIn(prose: Prose, { title, changes }: Fix): Fix {
  return {
    title,
    changes: changes.map(({ newText, start, end }) => {
      const range = prose.range(start, end);
      return { start: range.start, end: range.end, newText };
    }),
  };
}
