import type { Flow } from '../../text/flow';
import type { Reference } from '../facts';
import type { Inquiry } from '../inquiry';
import type { Heading } from '../sections/headings';
import { keptByWords, type ByWords } from '../../text/byWords';
import type { Mark } from './marks';
import { Resolver } from './resolve';
import { scanProse } from './scan';

/** What a reference cannot be resolved without. */
export interface ReferenceContext {
  /** The report that "avsnitt 4.1" means when nothing else is said: "SOU 2024:72". */
  readonly inquiry: string | null;
  /** The answer's date, ISO: which act an abbreviation meant then. */
  readonly date: string | null;
  /** The report's own numbering, where it is known: ranges are expanded over it. */
  readonly sections: Inquiry['sections'];
  /**
   * The answer's headings, where they have been read: the numbers they open with are references if they name
   * the report's sections. Without them every dotted number that opens a heading is taken for one.
   */
  readonly headings?: readonly Heading[];
  readonly memory?: ReferenceMemory | undefined;
}

/** The marks of blocks that have been read before, by their words. */
export type ReferenceMemory = ByWords<readonly Mark[]>;

/** Every reference in the text, in the order of the text, none inside another. */
export function readReferences(flow: Flow, context: ReferenceContext): Reference[] {
  const found: Reference[] = [];
  const resolver = new Resolver(flow.text, context);
  for (const block of flow.blocks) {
    resolver.resolve(block, keptByWords(context.memory, block.prose, scanProse), found);
  }
  return found;
}
