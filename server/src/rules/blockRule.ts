import type { AnswerDocument } from '../corpus/document';
import type { Block, BlockKind } from '../text/flow';
import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
import { Remembered } from '../text/remembered';
import { sentences } from '../text/sentences';
import type { Finding, Fix } from './rule';

/** What is found in one block's prose. Offsets, those of the fixes too, are in the prose. */
export type BlockFinding = Omit<Finding, 'related'>;

/** One block as scans see it: its words, and their sentences where somebody asks for them. */
export class BlockView {
  private read: readonly Range[] | undefined;

  constructor(
    readonly prose: Prose,
    readonly kind: BlockKind,
  ) {}

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
  readonly run: BlockScan<unknown>;
  readonly furniture: boolean;
  readonly needs: readonly string[] | null;
}

/** Every scan there is; a block is looked up once for all of them. */
const scans: Scan[] = [];

/** What a scan sees in a document, block by block. */
export function blockFacts<Fact>(
  scan: BlockScan<Fact>,
  options: ScanOptions = {},
): (document: AnswerDocument) => readonly Seen<Fact>[] {
  const seenBy = blockResults(scan, options);
  return (document) => {
    const found: Seen<Fact>[] = [];
    for (const { block, facts } of seenBy(document)) for (const fact of facts) found.push({ fact, block });
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
    const found: Finding[] = [];
    for (const { block, facts } of seenBy(document))
      for (const fact of facts) found.push(inFile(fact, block.prose));
    return found;
  };
}

/** A block in which a scan saw something, and what, in the block's prose. */
export interface Saw<Fact> {
  readonly block: Block;
  readonly facts: readonly Fact[];
}

/** What a scan sees in a document, by block. */
export function blockResults<Fact>(
  run: BlockScan<Fact>,
  { furniture = false, needs }: ScanOptions = {},
): (document: AnswerDocument) => readonly Saw<Fact>[] {
  const at = scans.push({ run, furniture, needs: needs ?? null }) - 1;
  return (document) => {
    const seen = readingOf(document)[at];
    if (seen instanceof Broken) throw seen.error;
    return (seen ?? []) as readonly Saw<Fact>[];
  };
}

/** What the scans that saw something in a block saw, with the scan's number. */
type Results = readonly { readonly at: number; readonly facts: readonly unknown[] | Broken }[];

/** Stands for what a scan that threw would have seen, so that the other scans' results are kept. */
class Broken {
  constructor(readonly error: unknown) {}
}

/** By scan: the blocks in which it saw something, in the order of the file. */
type Reading = (Saw<unknown>[] | Broken | undefined)[];

const readings = new WeakMap<AnswerDocument, Reading>();

function readingOf(document: AnswerDocument): Reading {
  let reading = readings.get(document);
  if (!reading) readings.set(document, (reading = readBlocks(document.flow.blocks)));
  return reading;
}

function readBlocks(blocks: readonly Block[]): Reading {
  const reading: Reading = scans.map(() => undefined);
  for (const block of blocks) {
    for (const { at, facts } of remembered(block)) {
      const seen = reading[at];
      if (seen instanceof Broken) continue;
      if (facts instanceof Broken) reading[at] = facts;
      else if (seen) seen.push({ block, facts });
      else reading[at] = [{ block, facts }];
    }
  }
  return reading;
}

const memories = new Map<BlockKind, Remembered<Results>>();

/** Results by kind and text, so that only the blocks that an edit has changed are read. */
function remembered({ kind, prose }: Block): Results {
  let memory = memories.get(kind);
  if (!memory) memories.set(kind, (memory = new Remembered()));
  return memory.of(prose.text, () => runScans(new BlockView(prose, kind)));
}

const nothing: Results = [];

function runScans(view: BlockView): Results {
  const { lower } = view.prose;
  const results: { at: number; facts: readonly unknown[] | Broken }[] = [];
  for (const [at, { run, furniture, needs }] of scans.entries()) {
    if (view.kind === 'furniture' && !furniture) continue;
    if (needs && !needs.some((piece) => lower.includes(piece))) continue;
    try {
      const facts = run(view);
      if (facts.length) results.push({ at, facts });
    } catch (error) {
      results.push({ at, facts: new Broken(error) });
    }
  }
  return results.length ? results : nothing;
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
