import { lexiconFor } from '../../../server/src/answer/stances/lexicon';
import { scanBlock, type BlockReading } from '../../../server/src/answer/stances/scan';
import { ProseBuilder } from '../../../server/src/text/prose';

/** What one block says, read by itself. */
export function scan(text: string): BlockReading {
  const builder = new ProseBuilder(text);
  builder.copy(0, text.length);
  return scanBlock(builder.build(), lexiconFor());
}

/** The positions of the marks in a block, in order: "supports doubtful"; "" where there is none. */
export function positions(text: string): string {
  return scan(text)
    .marks.filter(({ subject, earlier }) => subject !== 'other' && !earlier)
    .map(({ position }) => position)
    .join(' ');
}
