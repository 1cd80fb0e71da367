import type { Block } from '../../text/flow';
import type { ScannedMark } from './scan';

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
 */
export class LeadIn {
  /** The last block before a list, and its marks. */
  private before: { readonly block: Block; readonly marks: readonly ScannedMark[] } | undefined;
  private leading: Inherited | undefined;

  /** The mark that a block inherits, undefined for most. Blocks are asked for in the order of the text. */
  inheritedBy(block: Block, marks: readonly ScannedMark[]): Inherited | undefined {
    if (block.kind === 'furniture') return undefined;
    if (block.kind !== 'listItem') {
      this.before = marks.length > 0 ? { block, marks } : undefined;
      this.leading = undefined;
      return undefined;
    }
    if (this.before) this.leading = leadingFrom(this.before.block, this.before.marks);
    this.before = undefined;
    return marks.length === 0 ? this.leading : undefined;
  }
}

function leadingFrom(block: Block, marks: readonly ScannedMark[]): Inherited | undefined {
  const mark = opensList(block) ? leadingMark(marks, block) : undefined;
  return mark && { mark, from: block };
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
