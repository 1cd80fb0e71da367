import type { AnswerDocument } from '../corpus/document';
import type { Block, BlockKind } from '../text/flow';
import type { Prose } from '../text/prose';
import type { Range } from '../text/range';
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
}

/** What a scan saw in a block; its offsets are in the block's prose. */
export interface Seen<Fact> {
  readonly fact: Fact;
  readonly block: Block;
}

/** Every scan there is; a block is looked up once for all of them. */
const scans: { readonly scan: BlockScan<unknown>; readonly furniture: boolean }[] = [];

/** What a scan sees in a document, block by block. */
export function blockFacts<Fact>(
  scan: BlockScan<Fact>,
  { furniture = false }: ScanOptions = {},
): (document: AnswerDocument) => Iterable<Seen<Fact>> {
  const at = scans.push({ scan, furniture }) - 1;
  return function* (document) {
    for (const { block, result } of readingOf(document).get(at) ?? []) {
      if (result instanceof Broken) throw result.error;
      for (const fact of result) yield { fact: fact as Fact, block };
    }
  };
}

/** The check of a rule whose findings need no more than one block. */
export function perBlock(
  scan: BlockScan<BlockFinding>,
  options: ScanOptions = {},
): (document: AnswerDocument) => Iterable<Finding> {
  const facts = blockFacts(scan, options);
  return function* (document) {
    for (const { fact, block } of facts(document)) yield inFile(fact, block.prose);
  };
}

/** What the scans that saw something in a block saw, with the scan's number. */
type Results = readonly { readonly at: number; readonly result: readonly unknown[] | Broken }[];

/** Stands for the result of a scan that threw, so that the other scans' results are kept. */
class Broken {
  constructor(readonly error: unknown) {}
}

/** By scan: the blocks in which it saw something. */
type Reading = ReadonlyMap<
  number,
  readonly { readonly block: Block; readonly result: Results[number]['result'] }[]
>;

const readings = new WeakMap<AnswerDocument, Reading>();

function readingOf(document: AnswerDocument): Reading {
  const known = readings.get(document);
  if (known) return known;
  const reading = new Map<number, { block: Block; result: Results[number]['result'] }[]>();
  for (const block of document.flow.blocks) {
    for (const { at, result } of remembered(block)) {
      const list = reading.get(at);
      if (list) list.push({ block, result });
      else reading.set(at, [{ block, result }]);
    }
  }
  readings.set(document, reading);
  return reading;
}

/** How much prose is remembered at most, in UTF-16 units, before the half that is oldest is let go. */
const mostRemembered = 4_000_000;

type Memory = Map<string, Results>;
const memories = new Map<BlockKind, { young: Memory; old: Memory; size: number }>();

/** Results by kind and text, in two generations: what is asked for again stays. */
function remembered({ kind, prose }: Block): Results {
  let memory = memories.get(kind);
  if (!memory) memories.set(kind, (memory = { young: new Map(), old: new Map(), size: 0 }));
  const { text } = prose;
  const known = memory.young.get(text);
  if (known) return known;
  const results = memory.old.get(text) ?? runScans(new BlockView(prose, kind));
  memory.young.set(text, results);
  memory.size += text.length;
  if (memory.size > mostRemembered / 2) {
    memory.old = memory.young;
    memory.young = new Map();
    memory.size = 0;
  }
  return results;
}

const nothing: Results = [];

function runScans(view: BlockView): Results {
  const results: { at: number; result: Results[number]['result'] }[] = [];
  for (const [at, { scan, furniture }] of scans.entries()) {
    if (view.kind === 'furniture' && !furniture) continue;
    try {
      const result = scan(view);
      if (result.length) results.push({ at, result });
    } catch (error) {
      results.push({ at, result: new Broken(error) });
    }
  }
  return results.length ? results : nothing;
}

function inFile({ fixes, ...finding }: BlockFinding, prose: Prose): Finding {
  return {
    ...finding,
    ...prose.range(finding.start, finding.end),
    ...(fixes && { fixes: fixes.map((fix) => fixIn(prose, fix)) }),
  };
}

function fixIn(prose: Prose, { title, changes }: Fix): Fix {
  return {
    title,
    changes: changes.map(({ newText, start, end }) => ({ ...prose.range(start, end), newText })),
  };
}
