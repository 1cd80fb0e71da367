/** How far each heading's section reaches. */
import type { Flow } from '../../text/flow';
import { isWithin } from '../../text/sectionNumbers';
import type { Candidate } from './candidates';

/** A candidate and the report's sections that it was found to name. */
export interface Entry {
  readonly candidate: Candidate;
  readonly numbers: readonly string[];
}

/** Names of parts that say whose view follows, under a heading that says on what. */
const views = new Set(
  'synpunkter bedömning ställningstagande inställning kommentarer skäl yttrande'.split(' '),
);
const whose = /^(?:\p{L}+s )?$/u;

/** Where the section of each entry ends; the rules are those of `Heading.bodyEnd`. */
export function bodyEnds(flow: Flow, entries: readonly Entry[]): number[] {
  const ends = new Array<number>(entries.length);
  const last = lastOfBody(flow);
  /** The start of the next entry that ends a numbered section. */
  let nextView = last;
  let next = last;
  for (let at = entries.length - 1; at >= 0; at--) {
    const { candidate, numbers } = entries[at]!;
    const shares = numbers.length > 0 && standsOn(flow, entries, at);
    const end = shares ? ends[at + 1]! : numbers.length > 0 ? nextView : next;
    ends[at] = Math.max(candidate.end, end);
    next = candidate.start;
    if (!isViewPart(entries[at]!)) nextView = candidate.start;
  }
  return ends;
}

/** Whether a numbered heading stands right above another that is no section of it, and shares what is below that. */
function standsOn(flow: Flow, entries: readonly Entry[], at: number): boolean {
  const entry = entries[at]!;
  const below = entries[at + 1];
  if (!below || below.candidate.boundary || below.numbers.length === 0) return false;
  if (flow.blocks[entry.candidate.block]!.end !== entry.candidate.end) return false;
  for (let between = entry.candidate.block + 1; between < below.candidate.block; between++) {
    if (flow.blocks[between]!.kind !== 'furniture') return false;
  }
  return !below.numbers.some((number) => entry.numbers.some((ancestor) => isWithin(number, ancestor)));
}

function isViewPart({ candidate, numbers }: Entry): boolean {
  if (candidate.boundary || numbers.length > 0) return false;
  const lower = candidate.title.toLowerCase();
  const last = lower.lastIndexOf(' ') + 1;
  return views.has(lower.slice(last)) && whose.test(lower.slice(0, last));
}

/** Just past the last words that are neither signature nor furniture. */
function lastOfBody(flow: Flow): number {
  let last = 0;
  for (const { kind, end } of flow.blocks) {
    const isBody = kind === 'paragraph' || kind === 'listItem' || kind === 'heading';
    if (isBody && end > last) last = end;
  }
  return last;
}
