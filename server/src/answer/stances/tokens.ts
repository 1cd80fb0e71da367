import { isDigit, isLetter } from '../../text/letters';
import type { Lexicon } from './lexicon';
import { hashStep } from './vocabulary';

/** What stands where a word could: a comma, the end of a clause, or a bracket, quotation mark or dash. */
export const comma = 1;
export const clauseEnd = 2;
export const aside = 3;
/** A word that is known to have no known ending either; a word nobody has asked about yet is 0. */
export const unknown = 4;

/** Whether a number is that of a mark and not of a word. */
export const isMark = (id: number) => id > 0 && id <= aside;

/** The words and marks of one block, in arrays of equal length. */
export interface Tokens {
  /** Number of words and marks. */
  count: number;
  /** Offsets in the prose, ends exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Number of the word or mark in the vocabulary, 0 if unknown. */
  ids: Int32Array;
  /** The tokens that a phrase may be looked for from, ascending, and how many they are. */
  anchors: Int32Array;
  anchorCount: number;
  /** What they may begin, together: see `Lexicon.claims`. */
  claims: number;
}

const other = 0;
const letter = 1;
const joiner = 2;
const kinds = new Uint8Array(0x250);
for (let code = 0; code < kinds.length; code++)
  kinds[code] = isLetter(code) || isDigit(code) ? letter : other;
for (const mark of "-:.\u2019'") kinds[mark.charCodeAt(0)] = joiner;
const marks = new Map([
  [',', comma],
  [';', clauseEnd],
  [':', clauseEnd],
  ['(', aside],
  [')', aside],
  ['\u2013', aside],
  ['\u2014', aside],
  ['"', aside],
  ['\u201d', aside],
  ['\u201c', aside],
  ['\u00bb', aside],
]);
const markOf = new Int8Array(0x2100);
for (const [mark, id] of marks) markOf[mark.charCodeAt(0)] = id;

function kindOf(code: number): number {
  if (code < kinds.length) return kinds[code]!;
  if (code === 0x2019) return joiner;
  return isLetter(code) ? letter : other;
}

/** An empty store of tokens, to be used again for every block. */
export function newTokens(): Tokens {
  const empty = () => new Int32Array(256);
  return {
    count: 0,
    starts: empty(),
    ends: empty(),
    ids: empty(),
    anchors: empty(),
    anchorCount: 0,
    claims: 0,
  };
}

/**
 * Splits prose into words and marks in one pass, numbers the words and notes those that begin something. A word is
 * letters and digits, with hyphen, colon, full stop and apostrophe inside: "RSS-perspektivet", "SKR:s", "4.1.4".
 */
export function tokenise(
  lower: string,
  { vocabulary, claims }: Pick<Lexicon, 'vocabulary' | 'claims'>,
  tokens: Tokens,
): void {
  tokens.count = 0;
  tokens.anchorCount = 0;
  tokens.claims = 0;
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (kindOf(code) !== letter) {
      const mark = code < markOf.length ? markOf[code]! : 0;
      if (mark !== 0) push(tokens, at, at + 1, mark);
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    for (let next = code; ; next = lower.charCodeAt(at)) {
      hash = hashStep(hash, next);
      if (++at >= lower.length) break;
      const kind = kindOf(lower.charCodeAt(at));
      if (kind === letter) continue;
      if (kind === other || at + 1 >= lower.length || kindOf(lower.charCodeAt(at + 1)) !== letter) break;
    }
    const id = vocabulary.find(lower, start, at, hash);
    push(tokens, start, at, id);
    const claim = claims[id]!;
    if (claim === 0) continue;
    tokens.anchors[tokens.anchorCount++] = tokens.count - 1;
    tokens.claims |= claim;
  }
}

function push(tokens: Tokens, start: number, end: number, id: number): void {
  const at = tokens.count++;
  if (at === tokens.ids.length) grow(tokens);
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.ids[at] = id;
}

function grow(tokens: Tokens): void {
  const wider = (old: Int32Array) => {
    const fresh = new Int32Array(old.length * 2);
    fresh.set(old);
    return fresh;
  };
  tokens.starts = wider(tokens.starts);
  tokens.ends = wider(tokens.ends);
  tokens.ids = wider(tokens.ids);
  tokens.anchors = wider(tokens.anchors);
}
