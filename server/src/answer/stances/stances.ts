import type { Block, BlockKind, Flow } from '../../text/flow';
import { keptByWords, type ByWords } from '../../text/byWords';
import type { Prose } from '../../text/prose';
import type {
  Argument,
  Position,
  Range,
  Reference,
  Speaker,
  SpeakerRole,
  Stance,
  StanceSpeaker,
} from '../facts';
import { directionOf } from '../facts';
import type { Head } from '../head/head';
import type { Inquiry } from '../inquiry';
import type { Heading } from '../sections/headings';
import { holding } from '../within';
import { inheritedMarks, type Read } from './leadIn';
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
export type StanceMemory = WeakMap<Lexicon, ByWords<BlockReading>>;

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
  const read = flow.blocks.map((block) => readBlock(block, context.speakers, scan));
  const inherited = inheritedMarks(read);
  const stances: Stance[] = [];
  const found: Argument[] = [];
  const add = (
    mark: ScannedMark,
    from: Block,
    role: SpeakerRole | undefined,
    range: Range,
    sections: readonly string[],
    rule: string,
  ) => {
    const advisedAgainst = isAdvisedAgainst(mark, sections, context.inquiry);
    const position = (advisedAgainst && opposite[mark.position]) || mark.position;
    const stance: Stance = {
      start: range.start,
      end: range.end,
      text: flow.text.slice(range.start, range.end),
      position,
      direction: directionOf(position),
      qualifiers: position === mark.position ? mark.qualifiers : [...mark.qualifiers, 'advisedAgainst'],
      rule,
      speaker: speakerOf(mark, rule, from, role, own),
      target: { kind: mark.object, sections },
    };
    stances.push(mark.earlier ? { ...stance, earlier: true } : stance);
  };
  read.forEach(({ block, role, marks, arguments: reasons }, index) => {
    const leading = inherited[index];
    if (marks.length > 0 || leading) {
      const under = scope.under(block);
      marks.forEach((mark, at) => {
        const range = block.prose.range(mark.start, mark.end);
        const rule = answersAnother(marks, at, own, block) ? 'joinsAnother' : mark.rule;
        add(mark, block, role, range, sectionsOf(block, marks, at, scope, under), rule);
      });
      if (leading) {
        const named = scope.named(block);
        add(leading.mark, leading.from, role, block, named.length > 0 ? named : under, 'leadIn');
      }
    }
    // A heading names its subject ("Behovet av sanktioner") and argues for nothing.
    if (block.kind === 'heading') return;
    for (const { start, end, kind, rule } of reasons) {
      const range = block.prose.range(start, end);
      const text = flow.text.slice(range.start, range.end);
      found.push({ start: range.start, end: range.end, text, kind, rule });
    }
  });
  return { stances, arguments: found };
}

function scanWith(lexicon: Lexicon, memory: StanceMemory | undefined): (prose: Prose) => BlockReading {
  const read = (prose: Prose) => scanBlock(prose, lexicon);
  if (!memory) return read;
  const remembered: ByWords<BlockReading> = memory.get(lexicon) ?? new WeakMap();
  memory.set(lexicon, remembered);
  return (prose) => keptByWords(remembered, prose, read);
}

/**
 * Whether a mark agrees or disagrees with what another organisation was said to hold in the sentence before: "SKR
 * motsätter sig detta. Vi delar inte den hållningen." That is no position on the report that can be told by it alone.
 */
function answersAnother(marks: readonly ScannedMark[], at: number, own: OwnName, block: Block): boolean {
  const mark = marks[at]!;
  if (!mark.backward) return false;
  let before = at - 1;
  while (before >= 0 && marks[before]!.sentenceStart === mark.sentenceStart) before--;
  const previous = marks[before];
  if (!previous || typeof previous.subject === 'string' || mark.sentenceStart - previous.sentenceEnd > 2)
    return false;
  return own.speakerOf(previous.subject, block.prose.text) === 'other';
}

/** What is no prose of the answer takes no stand. */
const silentKinds: ReadonlySet<BlockKind> = new Set(['furniture', 'contents', 'signature']);

/** What a block says by itself, and in whose words. Letterhead takes no stand either. */
function readBlock(block: Block, speakers: readonly Speaker[], scan: (prose: Prose) => BlockReading): Read {
  const role = holding(speakers, block.start)?.role;
  const { marks, arguments: reasons } =
    silentKinds.has(block.kind) || role === 'letterhead' ? silent : scan(block.prose);
  return { block, role, marks, arguments: reasons };
}

/** Whose stance a mark is that was read in the block `from` and stands in a passage of a role. */
function speakerOf(
  mark: ScannedMark,
  rule: string,
  from: Block,
  role: SpeakerRole | undefined,
  own: OwnName,
): StanceSpeaker {
  if (role === 'dissent') return 'dissent';
  return rule === 'joinsAnother' ? 'other' : own.speakerOf(mark.subject, from.prose.text);
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
 * Whether the report advises against what a mark is about. Being against the thing is then to be with the report:
 * "avstyrker ett återinförande" is support, "tillstyrker ett återinförande" opposition.
 */
function isAdvisedAgainst(
  mark: ScannedMark,
  sections: readonly string[],
  inquiry: Inquiry | undefined,
): boolean {
  if (!inquiry || mark.ofReport || sections.length === 0) return false;
  return sections.every(
    (number) => inquiry.sections.find((section) => section.number === number)?.direction === 'against',
  );
}

/** The other side of a position, for what the report advises against. */
const opposite: Partial<Record<Position, Position>> = {
  supports: 'opposes',
  supportsMainly: 'doubtful',
  supportsConditionally: 'doubtful',
  doubtful: 'supportsMainly',
  opposes: 'supports',
};
