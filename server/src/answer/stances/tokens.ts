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
  const { length } = lower;
  if (length > tokens.ids.length) widen(tokens, length);
  const { starts, ends, ids, anchors } = tokens;
  let count = 0;
  let anchorCount = 0;
  let allClaims = 0;
  let at = 0;
  while (at < length) {
    let code = lower.charCodeAt(at);
    const start = at;
    let id: number;
    if (kindOf(code) !== letter) {
      at++;
      id = code < markOf.length ? markOf[code]! : 0;
      if (id === 0) continue;
    } else {
      let hash = 0;
      for (;;) {
        hash = hashStep(hash, code);
        if (++at === length) break;
        code = lower.charCodeAt(at);
        const kind = kindOf(code);
        if (kind === letter) continue;
        if (kind === other || at + 1 === length || kindOf(lower.charCodeAt(at + 1)) !== letter) break;
      }
      id = vocabulary.find(lower, start, at, hash);
      const claim = claims[id]!;
      if (claim !== 0) {
        anchors[anchorCount++] = count;
        allClaims |= claim;
      }
    }
    starts[count] = start;
    ends[count] = at;
    ids[count++] = id;
  }
  tokens.count = count;
  tokens.anchorCount = anchorCount;
  tokens.claims = allClaims;
}

/** Makes room for the tokens of a block; there are no more than it has units. */
function widen(tokens: Tokens, length: number): void {
  const size = 2 * length;
  tokens.starts = new Int32Array(size);
  tokens.ends = new Int32Array(size);
  tokens.ids = new Int32Array(size);
  tokens.anchors = new Int32Array(size);
}
