import type { Flow } from '../../text/flow';
import type { SpeakerRole } from '../facts';
import type { MarkedLine } from './markedLines';
import { markedLines } from './markedLines';
import { doubtfulDissent } from './markers';

/** Where somebody begins to speak, and whose words follow until the next turn. */
export interface Turn {
  readonly start: number;
  readonly role: Exclude<SpeakerRole, 'letterhead'>;
  /** What stands after the opener on its line: "från Vänsterpartiet". */
  readonly rest: string;
}

/** How far a paragraph of minutes is looked for its decision, and a reservation for who makes it. */
const nearBy = 1500;

const read = new WeakMap<Flow, readonly Turn[]>();

/** The turns of a flow, read once: both the head and the speakers ask for them. */
export function turnsOf(flow: Flow): readonly Turn[] {
  const known = read.get(flow);
  if (known) return known;
  const turns = readTurns(flow.text);
  read.set(flow, turns);
  return turns;
}

/**
 * Who speaks where, by the headings of the file. The respondent begins, unless minutes stand first. After
 * minutes the respondent speaks again from the title of its answer: the title of the matter, which stands
 * above the decision in minutes, is not yet that.
 */
function readTurns(text: string): Turn[] {
  const marked = markedLines(text);
  const confirmedAt = nextConfirmation(marked);
  const namesPerson = nextMatch(text, /\((?:[A-ZÅÄÖ]{1,5}|Fi)\)|reserverar|ledam[oö]t|partiet|demokraterna/g);
  const turns: Turn[] = [{ start: 0, role: 'respondent', rest: '' }];
  let hasDecided = false;
  let inMinutes = false;
  for (const [index, line] of marked.entries()) {
    const { role } = turns[turns.length - 1]!;
    if (line.mark === 'minutesHeading') hasDecided = true;
    const next = nextRole(line, index, role);
    if (next === undefined) continue;
    if (next !== 'dissent') inMinutes = next === 'decision';
    if (next === 'decision' && role === 'respondent') hasDecided = false;
    if (turns.length === 1 && text.slice(0, line.start).trim() === '') turns.length = 0;
    turns.push({ start: line.start, role: next, rest: line.rest });
  }
  return turns;

  function nextRole(line: MarkedLine, index: number, role: Turn['role']): Turn['role'] | undefined {
    switch (line.mark) {
      case 'dissent':
        return isDissent(line) ? 'dissent' : undefined;
      case 'minutes':
        return role === 'decision' ? undefined : 'decision';
      case 'perhapsMinutes':
        return role !== 'decision' && confirmedAt[index]! < line.start + nearBy ? 'decision' : undefined;
      case 'minutesHeading':
        return role === 'dissent' && line.opener !== 'beslut' ? 'decision' : undefined;
      case 'sharedHeading':
        return role === 'dissent' && inMinutes ? 'decision' : undefined;
      case 'answer':
        return role === 'decision' && hasDecided ? 'respondent' : undefined;
    }
  }

  /** "Reservation" alone may also head a proviso of the respondent's own: a dissent names persons or parties. */
  function isDissent({ start, opener }: MarkedLine): boolean {
    return !doubtfulDissent.has(opener) || namesPerson(start) < start + nearBy;
  }
}

/** For each line, where the next heading of minutes after it stands. */
function nextConfirmation(marked: readonly MarkedLine[]): number[] {
  const next = new Array<number>(marked.length);
  let at = Infinity;
  for (let index = marked.length - 1; index >= 0; index--) {
    next[index] = at;
    const { mark, start } = marked[index]!;
    if (mark === 'minutesHeading' || mark === 'minutes') at = start;
  }
  return next;
}

/** Where the next match at or after an offset stands; asked with rising offsets, it reads the text once. */
function nextMatch(text: string, pattern: RegExp): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at >= from) return at;
    pattern.lastIndex = from;
    at = pattern.exec(text)?.index ?? Infinity;
    return at;
  };
}
