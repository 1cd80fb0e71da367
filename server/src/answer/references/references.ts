import type { Flow } from '../../text/flow';
import type { Reference } from '../facts';
import type { Inquiry } from '../inquiry';

/** What a reference cannot be resolved without. */
export interface ReferenceContext {
  /** The report that "avsnitt 4.1" means when nothing else is said: "SOU 2024:72". */
  readonly inquiry: string | null;
  /** The answer's date, ISO: which act an abbreviation meant then. */
  readonly date: string | null;
  /** The report's own numbering, where it is known: ranges are expanded over it. */
  readonly sections: Inquiry['sections'];
}

/** Every reference in the text, in the order of the text, none inside another. */
export function readReferences(_flow: Flow, _context: ReferenceContext): Reference[] {
  return [];
}
