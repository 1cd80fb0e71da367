import { organisationNamed } from '../../lexicon/organisations';
import type { Flow } from '../../text/flow';
import { isLetter } from '../../text/letters';
import { firstMatch } from '../../text/sticky';
import type { Quote } from '../facts';
import { dropEnd, dropStart } from '../trim';
import { governingBodies, placeholder } from './phrases';
import type { Cell, Letter, Line } from './letter';
import { lastLines, openingLines } from './letter';

/** "Nämnden för Kultur & Fritid", "Nämndens för Teknik" (as misspelt), "Nämnden Teknik" */
const committeeFor = /^nämndens? (?:för )?\p{L}/u;
/** "Vård- och omsorgsnämnden", "Norrmalms stadsdelsnämnd", "Arbetsutskottet" */
const committeeName = /^[\p{L}\d][\p{L}\d -]*(?:nämnd|nämnden|utskott|utskottet|beredningen)$/u;

/** A committee of a municipality or region, as its letterhead, signature or first sentence names it. */
export interface Committee extends Quote {
  /** "Nämnden för Teknik" */
  readonly name: string;
}

/**
 * The committee in whose name the letter is written; null where the municipality or region speaks itself
 * (kommunstyrelsen) or no committee is named.
 */
export function readCommittee(flow: Flow, letter: Letter): Committee | null {
  const sender = senderBody(letter);
  if (sender !== undefined) return isGoverning(sender) ? null : toCommittee(sender);
  const subject = committeeSubject(flow, letter);
  if (subject !== null) return subject;
  for (const line of [...lastLines(letter)].reverse()) {
    const cell = line.cells[0]!;
    if (isCommittee(bare(cell.text))) return toCommittee(cell);
  }
  return null;
}

/** Whether the letterhead names a board, committee or office as the sender: only municipalities and regions have those. */
export function isSentByBody(letter: Letter): boolean {
  return senderBody(letter) !== undefined;
}

/** The first cell above the title that names a body of a municipality or region, the addressee's left out. */
function senderBody({ top, titleFrom, titleTo }: Letter): Cell | undefined {
  const head = top.slice(0, titleTo > titleFrom ? titleFrom : 12);
  const lines = head.filter((_, index) => !isAddressee(head, index));
  return lines
    .flatMap((line) => line.cells)
    .find((cell) => isGoverning(cell) || isCommittee(bare(cell.text)));
}

function isGoverning(cell: Cell): boolean {
  return governingBodies.test(bare(cell.text).toLowerCase());
}

function toCommittee({ text, start, end }: Cell): Committee {
  return { text, start, end, name: tidy(bare(text)) };
}

/** The first committee that does something in the opening: "Nämnden för Teknik tillstyrker …". */
function committeeSubject(flow: Flow, { top, titleTo }: Letter): Committee | null {
  const from = top[titleTo]?.start ?? 0;
  const to = top[titleTo + openingLines]?.end ?? top[top.length - 1]?.end ?? 0;
  for (const { start, end, prose } of flow.blocks) {
    if (end <= from) continue;
    if (start > to) break;
    const name = /Nämnden för [\p{L}-]+(?:(?:,| &| och) [\p{L}-]+){0,3}(?= (?:vill|\p{Ll}{1,12}r) )/u.exec(
      prose.text,
    );
    if (name === null) continue;
    const range = prose.range(name.index, name.index + name[0].length);
    return { text: flow.text.slice(range.start, range.end), ...range, name: tidy(name[0]) };
  }
  return null;
}

function isCommittee(name: string): boolean {
  const lower = name.toLowerCase();
  if (name.length > 80 || !/^\p{Lu}/u.test(name) || placeholder.test(lower) || organisationNamed(name))
    return false;
  return committeeFor.test(lower) || committeeName.test(lower);
}

/** Whether a line stands after "Till", on its line or the one before. */
function isAddressee(head: readonly Line[], index: number): boolean {
  return /^till(?::| |$)/i.test(head[index]!.text) || /^till(?::| {2}|$)/i.test(head[index - 1]?.text ?? '');
}

/** Without the quotes and brackets a template leaves: '"[Nämnden för Teknik]"'. */
function bare(text: string): string {
  return dropEnd(dropStart(text, '"[«”'), '"]»”,').trim();
}

function tidy(name: string): string {
  return name.replace(/^nämndens /i, 'Nämnden ').replace(/\s+/g, ' ');
}

const bodyNoun = /(?:förvaltningen|nämnden|kontoret|styrelsen|utskottet|avdelningen|enheten)(?!\p{L})/gu;

/** Names of the respondent's own committees and offices in a piece of prose, lower case: "vård- och omsorgsförvaltningen". */
export function ownBodies(lower: string): string[] {
  const found = new Set<string>();
  for (let noun = firstMatch(bodyNoun, lower); noun !== null; noun = bodyNoun.exec(lower)) {
    const end = noun.index + noun[0].length;
    const word = wordStart(lower, noun.index);
    const name = lower.slice(pairStart(lower, word), end);
    if (organisationNamed(name) !== undefined) continue;
    found.add(name);
    // "Vård-och omsorgsnämnden" is the same body with a space lost.
    found.add(name.replace(/ ?- ?och /, '- och '));
  }
  return [...found];
}

function wordStart(lower: string, at: number): number {
  let start = at;
  while (start > 0 && isLetter(lower.charCodeAt(start - 1))) start--;
  return start;
}

/** Where a name of two parts begins, "vård- och" before "omsorgsnämnden"; the word itself where it has one part. */
function pairStart(lower: string, word: number): number {
  if (!lower.endsWith('och ', word)) return word;
  const first = /(?<!\p{L})\p{L}{2,20} ?- ?och $/u.exec(lower.slice(Math.max(0, word - 30), word));
  return first === null ? word : word - first[0].length;
}
