import type { Block, BlockKind, Flow } from '../../text/flow';
import { keptByWords, type ByWords } from '../../text/byWords';
import type { Prose } from '../../text/prose';
import type { Argument, Range, Reference, Speaker, SpeakerRole, Stance, StanceSpeaker } from '../facts';
import { directionOf } from '../facts';
import type { Head } from '../head/head';
import type { Inquiry } from '../inquiry';
import type { Heading } from '../sections/headings';
import { holding } from '../within';
import { heedingAdvice } from './advice';
import { LeadIn } from './leadIn';
import { lexiconFor, type Lexicon } from './lexicon';
import { sectionsOf } from './markSections';
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
  const leadIn = new LeadIn();
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
    const { position, qualifiers } = heedingAdvice(mark, sections, context.inquiry);
    const stance: Stance = {
      start: range.start,
      end: range.end,
      text: flow.text.slice(range.start, range.end),
      position,
      direction: directionOf(position),
      qualifiers,
      rule,
      speaker: speakerOf(mark, rule, from, role, own),
      target: { kind: mark.object, sections },
    };
    stances.push(mark.earlier ? { ...stance, earlier: true } : stance);
  };
  for (const block of flow.blocks) {
    const role = holding(context.speakers, block.start)?.role;
    const { marks, arguments: reasons } = isSilent(block, role) ? silent : scan(block.prose);
    const leading = leadIn.inheritedBy(block, marks);
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
    if (block.kind === 'heading') continue;
    for (const { start, end, kind, rule } of reasons) {
      const range = block.prose.range(start, end);
      const text = flow.text.slice(range.start, range.end);
      found.push({ start: range.start, end: range.end, text, kind, rule });
    }
  }
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

/** Whether nothing that a block says is heard. Letterhead takes no stand either. */
function isSilent({ kind }: Block, role: SpeakerRole | undefined): boolean {
  return silentKinds.has(kind) || role === 'letterhead';
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
