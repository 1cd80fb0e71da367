import type { Flow } from '../../text/flow';
import type { Argument, Reference, Speaker, Stance } from '../facts';
import type { Head } from '../head/head';
import type { Inquiry } from '../inquiry';
import type { Heading } from '../sections/headings';

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
  _flow: Flow,
  _context: StanceContext,
): { stances: Stance[]; arguments: Argument[] } {
  return { stances: [], arguments: [] };
}
