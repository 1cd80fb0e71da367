import type { Block, Flow } from '../../text/flow';
import type { Range } from '../../text/range';
import type { Speaker } from '../facts';
import { letterheadEnd } from '../head/letter';
import { dissenters } from './dissenters';
import { turnsOf } from './passages';

/** A sentence about who reserves; a longer block is an argument. */
const longestReservation = 600;

/**
 * Whose words each passage is. The passages cover every block of the flow, in the order of the text, and do
 * not overlap; each begins and ends with words.
 *
 *     Datum 2025-01-20                      letterhead
 *     Yttrande över SOU 2024:72 …           respondent
 *     § 26 … Nämnden antar remissvaret …    decision
 *     Reservation från Vänsterpartiet …     dissent, name "Vänsterpartiet"
 *
 * A stance in a decision is not the respondent's own where the file also holds the answer: minutes repeat it.
 */
export function readSpeakers(flow: Flow): Speaker[] {
  const turns = turnsOf(flow);
  const speakers: Speaker[] = [];
  let first = 0;
  for (const [index, turn] of turns.entries()) {
    const end = turns[index + 1]?.start ?? flow.text.length;
    const until = firstBlockFrom(flow.blocks, end, first);
    const blocks = flow.blocks.slice(first, until);
    first = until;
    if (blocks.length === 0) continue;
    if (turn.role === 'respondent') speakers.push(...ownWords(flow, blocks));
    else
      speakers.push(
        ...passage(turn.role, blocks, turn.role === 'dissent' ? dissenters(turn.rest, blocks) : undefined),
      );
  }
  return speakers;
}

/** The respondent's part: its letterhead, its words, and the addresses after them. */
function ownWords(flow: Flow, blocks: readonly Block[]): Speaker[] {
  const headEnd = letterheadEnd(flow.text, blocks[0]!.start, blocks[blocks.length - 1]!.end);
  let from = 0;
  while (from < blocks.length && (blocks[from]!.end <= headEnd || blocks[from]!.kind === 'furniture')) from++;
  let to = blocks.length;
  while (to > from && blocks[to - 1]!.kind === 'furniture') to--;
  return [
    ...passage('letterhead', blocks.slice(0, from)),
    ...withDissent(blocks.slice(from, to)),
    ...passage('letterhead', blocks.slice(to)),
  ];
}

/** The respondent's words, and between them the sentences that say who reserves against the decision. */
function withDissent(blocks: readonly Block[]): Speaker[] {
  const speakers: Speaker[] = [];
  let first = 0;
  for (const [index, block] of blocks.entries()) {
    if (!saysReservation(block.prose.lower)) continue;
    speakers.push(...passage('respondent', blocks.slice(first, index)));
    speakers.push(...passage('dissent', [block], dissenters('', [block])));
    first = index + 1;
  }
  return [...speakers, ...passage('respondent', blocks.slice(first))];
}

/** "Bo Alm (SD) reserverar sig mot beslutet till förmån för eget yrkande": somebody with a party against a decision. */
function saysReservation(lower: string): boolean {
  // The party stands in brackets before the verb.
  if (lower.length > longestReservation || !lower.includes('(')) return false;
  const at = lower.indexOf('reserverar sig');
  if (at < 0) return false;
  const after = lower.slice(at);
  return /\(\p{L}{1,5}\)/u.test(lower.slice(0, at)) && /beslut|till förmån för/.test(after);
}

function passage(role: Speaker['role'], blocks: readonly Block[], name?: string): Speaker[] {
  return blocks.length === 0 ? [] : [{ role, ...(name !== undefined && { name }), ...span(blocks) }];
}

/** From the first block's first word to the last word of any: a block may enclose later ones. */
function span(blocks: readonly Block[]): Range {
  let end = 0;
  for (const block of blocks) end = Math.max(end, block.end);
  return { start: blocks[0]!.start, end };
}

/**
 * The first block, from `first` on, that begins at or after an offset and is not enclosed in one before: what
 * stands in the middle of a sentence does not end its speaker's turn.
 */
function firstBlockFrom(blocks: readonly Block[], offset: number, first: number): number {
  let at = first;
  let end = 0;
  while (at < blocks.length && (blocks[at]!.start < offset || blocks[at]!.start < end)) {
    end = Math.max(end, blocks[at]!.end);
    at++;
  }
  return at;
}
