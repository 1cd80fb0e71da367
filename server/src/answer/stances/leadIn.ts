import type { Block } from '../../text/flow';
import type { SpeakerRole } from '../facts';
import type { BlockReading, ScannedMark } from './scan';

/** A block, whose words it is and what it says by itself. */
export interface Read extends BlockReading {
  readonly block: Block;
  readonly role: SpeakerRole | undefined;
}

/** A stance and the block it was read in. */
export interface Inherited {
  readonly mark: ScannedMark;
  readonly from: Block;
}

/**
 * The stance that list items without a verb of their own inherit from the words before the list.
 *
 *     Vi avstyrker:                          the lead-in, a paragraph that ends in a colon or goes on, or a heading
 *     • förslaget om tillsyn (avsnitt 7.2)   opposed
 *     • förslaget om avgifter                opposed
 *
 * Gives for each block the mark it inherits, undefined for most.
 */
export function inheritedMarks(read: readonly Read[]): (Inherited | undefined)[] {
  let leading: Inherited | undefined;
  return read.map(({ block, marks }) => {
    if (block.kind === 'furniture') return undefined;
    if (block.kind !== 'listItem') {
      const mark = marks.length > 0 && opensList(block) ? leadingMark(marks, block) : undefined;
      leading = mark && { mark, from: block };
      return undefined;
    }
    return marks.length === 0 ? leading : undefined;
  });
}

function opensList(block: Block): boolean {
  return block.kind === 'heading' || opening.test(block.prose.text);
}

/** "Vi tillstyrker:", and where the colon is left out, "Vi tillstyrker förslagen om att". */
const opening = /:$|[ \n](?:att|angående|avseende|gällande|följande|om)$/;

/** The one mark of the last sentence; two that disagree lead nowhere. */
function leadingMark(marks: readonly ScannedMark[], block: Block): ScannedMark | undefined {
  const last = marks[marks.length - 1];
  if (!last || last.sentenceEnd < block.prose.text.length - 1) return undefined;
  const lead = marks.filter(({ sentenceStart }) => sentenceStart === last.sentenceStart);
  return lead.length === 1 && last.subject !== 'other' && !last.earlier ? last : undefined;
}
