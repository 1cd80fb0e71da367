import type { Flow } from '../../text/flow';
import type { Argument, Reference, Speaker, Stance } from '../facts';
import { directionOf } from '../facts';
import type { Head } from '../head/head';
import type { Inquiry } from '../inquiry';
import type { Heading } from '../sections/headings';
import { lexiconFor } from './lexicon';
import { scanBlock } from './scan';

/** What has been read before the stances: whose words, under which heading, which numbers. */
export interface StanceContext {
  readonly head: Head;
  readonly headings: readonly Heading[];
  readonly speakers: readonly Speaker[];
  readonly references: readonly Reference[];
  readonly inquiry: Inquiry | undefined;
}

/** Every stance mark and argument, in the order of the text. */
export function readStances(
  flow: Flow,
  context: StanceContext,
): { stances: Stance[]; arguments: Argument[] } {
  const lexicon = lexiconFor(context.inquiry?.phrases);
  const stances: Stance[] = [];
  const found: Argument[] = [];
  for (const block of flow.blocks) {
    if (block.kind === 'furniture') continue;
    const reading = scanBlock(block.prose, lexicon);
    for (const mark of reading.marks) {
      const range = block.prose.range(mark.start, mark.end);
      stances.push({
        ...range,
        text: flow.text.slice(range.start, range.end),
        position: mark.position,
        direction: directionOf(mark.position),
        speaker: mark.subject === 'other' ? 'other' : 'respondent',
        ...(mark.earlier ? { earlier: true } : {}),
        target: { kind: mark.object, sections: [] },
        qualifiers: mark.qualifiers,
        rule: mark.rule,
      });
    }
    for (const argument of reading.arguments) {
      const range = block.prose.range(argument.start, argument.end);
      found.push({
        ...range,
        text: flow.text.slice(range.start, range.end),
        kind: argument.kind,
        rule: argument.rule,
      });
    }
  }
  return { stances, arguments: found };
}
