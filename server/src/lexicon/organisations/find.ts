import { isDigit, isLetter } from '../../text/letters';
import type { Prose } from '../../text/prose';
import type { OrganisationKind } from './organisation';
import type { NameEntry } from './table';
import { organisationTable } from './table';

/** An organisation named in running text. */
export interface OrganisationMention {
  /** Offsets in the prose of the name without its genitive s: "SKR" in "SKR:s yttrande". */
  readonly start: number;
  readonly end: number;
  /** The organisation's own name: "Sveriges Kommuner och Regioner" for "SKR". */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly genitive: boolean;
}

/**
 * The organisations named in a piece of prose, in its order, none inside another. The longest name wins.
 *
 *     Region Stockholm och SKR:s förslag
 *     ^^^^^^^^^^^^^^^^     ^^^
 */
export function findOrganisations(prose: Pick<Prose, 'text' | 'lower'>): OrganisationMention[] {
  const { text, lower } = prose;
  const { byFirstWord, wordStarts } = organisationTable();
  const mentions: OrganisationMention[] = [];
  mayBeCapital.lastIndex = 0;
  while (mayBeCapital.test(text)) {
    const at = mayBeCapital.lastIndex - 1;
    if (text.charCodeAt(at) === lower.charCodeAt(at) || (at > 0 && continues(text, at - 1))) continue;
    const mention = wordStarts.mayStandAt(lower, at) ? mentionAt(at, wordEnd(text, at)) : undefined;
    if (mention !== undefined) mentions.push(mention);
    mayBeCapital.lastIndex = mention?.end ?? at + 1;
  }
  return mentions;

  function mentionAt(start: number, firstEnd: number): OrganisationMention | undefined {
    if (firstEnd - start > longestWord) return undefined;
    const word = lower.slice(start, firstEnd);
    for (const entry of byFirstWord.get(word) ?? []) {
      const end = start + entry.lower.length;
      if (!lower.startsWith(entry.lower, start) || !isWritten(entry, start, end)) continue;
      const genitive = genitiveLength(lower, end);
      if (genitive >= 0) return mentionOf(entry, start, end, genitive > 0);
    }
    if (!word.endsWith('s')) return undefined;
    const stem = word.slice(0, -1);
    const entry = byFirstWord.get(stem)?.find((candidate) => candidate.lower === stem);
    if (entry === undefined || !isWritten(entry, start, firstEnd - 1)) return undefined;
    return mentionOf(entry, start, firstEnd - 1, true);
  }

  function isWritten(entry: NameEntry, start: number, end: number): boolean {
    if (entry.exact !== null && text.slice(start, end) !== entry.exact) return false;
    return !entry.ambiguous || !opensSentence(text, start);
  }
}

const longestWord = 60;

/** What may be a capital letter, which its lower case tells. A pattern passes over all else faster than a loop. */
const mayBeCapital = /[A-Z\u00C0-\u00DE\u0100-\uFFFF]/g;

function mentionOf(entry: NameEntry, start: number, end: number, genitive: boolean): OrganisationMention {
  const { name, kind } = entry.organisation;
  return { start, end, name, kind, genitive };
}

/** How long a genitive ending stands at `end`: 0 for none, "s" 1, ":s" 2; -1 where the word goes on otherwise. */
function genitiveLength(lower: string, end: number): number {
  if (!continues(lower, end)) return lower.startsWith(':s', end) && !continues(lower, end + 2) ? 2 : 0;
  return lower.startsWith('s', end) && !continues(lower, end + 1) ? 1 : -1;
}

function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && continues(text, at)) at++;
  return at;
}

/** Whether a word stands where a capital letter says nothing: at the beginning, or after a full stop or a mark. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && ' \u00A0\t\n"”“('.includes(text[at]!)) at--;
  return at < 0 || '.!?:•·–-'.includes(text[at]!);
}
