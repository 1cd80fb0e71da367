import type { Flow } from '../../text/flow';
import type { Range } from '../../text/range';
import type { Inquiry } from '../inquiry';

/** A heading of the answer's own body, before any stance is read: see `Section` for what the ranges cover. */
export interface Heading extends Range {
  readonly numbers: readonly string[];
  readonly title: string;
  readonly bodyEnd: number;
  readonly inferred?: boolean;
}

/** The headings of the answer's own body, in the order of the text. */
export function readHeadings(_flow: Flow, _inquiry: Inquiry | undefined): Heading[] {
  return [];
}
