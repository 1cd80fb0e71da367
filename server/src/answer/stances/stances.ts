import type { Block, BlockKind, Flow } from '../../text/flow';
import type { Prose } from '../../text/prose';
import { Remembered } from '../../text/remembered';
import type { Argument, Position, Quote, Range, Reference, Speaker, Stance, StanceSpeaker } from '../facts';
import { directionOf } from '../facts';
import type { Head } from '../head/head';
import type { Inquiry } from '../inquiry';
import type { Heading } from '../sections/headings';
import { holding } from '../within';
import { inheritedMarks, type Inherited, type Read } from './leadIn';
import { lexiconFor, type Lexicon } from './lexicon';
import { scanBlock, type BlockReading, type ScannedMark } from './scan';
import { Scope } from './scope';
import { OwnName } from './speaker';

/** What has been read before the stances: whose words, under which heading, which numbers. */
export interface StanceContext {
  readonly head: Head;
  readonly headings: readonly Heading[];
  readonly speakers: readonly Speaker[];
  readonly references: readonly Reference[];
  readonly inquiry: Inquiry | undefined;
  readonly memory?: StanceMemory | undefined;
}

/** What blocks that have been read before hold, by their words; each lexicon has its own. */
export type StanceMemory = WeakMap<Lexicon, Remembered<BlockReading>>;

const silent: BlockReading = { marks: [], arguments: [] };

/** Every stance mark and argument, in the order of the text. */
export function readStances(
  flow: Flow,
  context: StanceContext,
): { stances: Stance[]; arguments: Argument[] } {
  const lexicon = lexiconFor(context.inquiry?.phrases);
  const scan = scanWith(lexicon, context.memory);
  const own = new OwnName(context.head);
  const scope = new Scope(flow, context.references, context.headings);
  const read = flow.blocks.map((block): Read & BlockReading => ({
    block,
    ...scanned(block, context.speakers, scan),
  }));
  const inherited = inheritedMarks(flow, read);
  const stances: Stance[] = [];
  const found: Argument[] = [];
  read.forEach(({ block, marks, arguments: reasons }, index) => {
    const role = holding(context.speakers, block.start)?.role;
    const under = scope.under(block);
    const toStance = (
      { mark, from }: Inherited,
      range: Range,
      sections: readonly string[],
      rule: string,
    ): Stance => {
      const speaker: StanceSpeaker =
        role === 'dissent'
          ? 'dissent'
          : mark.rule === 'joinsAnother'
            ? 'other'
            : own.speakerOf(mark.subject, from.prose.text);
      return {
        ...quote(flow, range),
        ...positioned(mark, sections, rule, context.inquiry),
        speaker,
        ...(mark.earlier ? { earlier: true } : {}),
        target: { kind: mark.object, sections },
      };
    };
    marks.forEach((mark, at) => {
      const range = block.prose.range(mark.start, mark.end);
      stances.push(
        toStance({ mark, from: block }, range, sectionsOf(block, marks, at, scope, under), mark.rule),
      );
    });
    const leading = inherited[index];
    if (leading) {
      const named = scope.named(block);
      stances.push(toStance(leading, block, named.length > 0 ? named : under, 'leadIn'));
    }
    // A heading names its subject ("Behovet av sanktioner") and argues for nothing.
    if (block.kind === 'heading') return;
    for (const { start, end, kind, rule } of reasons) {
      found.push({ ...quote(flow, block.prose.range(start, end)), kind, rule });
    }
  });
  return { stances, arguments: found };
}

function scanWith(lexicon: Lexicon, memory: StanceMemory | undefined): (prose: Prose) => BlockReading {
  if (!memory) return (prose) => scanBlock(prose, lexicon);
  const remembered = memory.get(lexicon) ?? new Remembered<BlockReading>();
  memory.set(lexicon, remembered);
  return (prose) => remembered.of(prose.text, () => scanBlock(prose, lexicon));
}

/** What is no prose of the answer takes no stand. */
const silentKinds: ReadonlySet<BlockKind> = new Set(['furniture', 'contents', 'signature']);

/** Letterhead takes none either. */
function scanned(
  block: Block,
  speakers: readonly Speaker[],
  scan: (prose: Prose) => BlockReading,
): BlockReading {
  const skipped = silentKinds.has(block.kind) || holding(speakers, block.start)?.role === 'letterhead';
  return skipped ? silent : scan(block.prose);
}

function quote({ text }: Flow, { start, end }: Range): Quote {
  return { start, end, text: text.slice(start, end) };
}

/**
 * The sections a mark is about: those named in its own part of the sentence, else those its list item names,
 * else those of the heading. What an exception names ("med undantag för avsnitt 5.4") belongs to the next mark.
 */
function sectionsOf(
  block: Block,
  marks: readonly ScannedMark[],
  at: number,
  scope: Scope,
  under: readonly string[],
): readonly string[] {
  const mark = marks[at]!;
  const next = marks[at + 1];
  const previous = marks[at - 1];
  const inSentence = (other: ScannedMark | undefined) => other?.sentenceStart === mark.sentenceStart;
  const excepts = mark.qualifiers.includes('exception');
  const after = {
    start: mark.start,
    end: excepts ? mark.end : next && inSentence(next) ? next.start : mark.sentenceEnd,
  };
  const named = scope.named(fileRange(block, after));
  if (named.length > 0) return named;
  const before =
    previous && inSentence(previous) ? (excepted(previous) ? previous.end : mark.start) : mark.sentenceStart;
  const namedBefore = scope.named(fileRange(block, { start: before, end: mark.start }));
  if (namedBefore.length > 0) return namedBefore;
  const ofItem = block.kind === 'listItem' ? scope.named(block) : [];
  return ofItem.length > 0 ? ofItem : under;
}

const excepted = (mark: ScannedMark) => mark.qualifiers.includes('exception');

function fileRange(block: Block, { start, end }: Range): Range {
  return end > start ? block.prose.range(start, end) : { start: block.start, end: block.start };
}

/**
 * The position of a mark. Where the report advises against what a section is about, being against the thing is
 * to be with the report: "avstyrker ett återinförande" is support, "tillstyrker ett återinförande" opposition.
 */
function positioned(
  mark: ScannedMark,
  sections: readonly string[],
  rule: string,
  inquiry: Inquiry | undefined,
): Pick<Stance, 'position' | 'direction' | 'qualifiers' | 'rule'> {
  const advisedAgainst =
    !mark.ofReport &&
    sections.length > 0 &&
    sections.every(
      (number) => inquiry?.sections.find((section) => section.number === number)?.direction === 'against',
    );
  const position: Position = advisedAgainst ? (opposite[mark.position] ?? mark.position) : mark.position;
  return {
    position,
    direction: directionOf(position),
    qualifiers: position === mark.position ? mark.qualifiers : [...mark.qualifiers, 'advisedAgainst'],
    rule,
  };
}

const opposite: Partial<Record<Position, Position>> = {
  supports: 'opposes',
  supportsMainly: 'doubtful',
  supportsConditionally: 'doubtful',
  doubtful: 'supportsMainly',
  opposes: 'supports',
};
