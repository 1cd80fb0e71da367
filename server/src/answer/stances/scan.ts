import type { Position } from '../../lexicon/position';
import type { Prose } from '../../text/prose';
import type { Range } from '../../text/range';
import { sentences } from '../../text/sentences';
import type { ArgumentKind, StanceObject } from '../facts';
import { chosenIn } from './choose';
import { argumentClaim, stanceClaim, type Lexicon } from './lexicon';
import { contrastMark, countRest, readMark } from './mark';
import { matchesIn } from './match';
import { unquoted } from './quotations';
import { argumentsIn } from './reasons';
import { Sentence } from './sentence';
import { newTokens, tokenise } from './tokens';

/** A stance as the words of one block give it; offsets in the block's prose. */
export interface ScannedMark {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly position: Position;
  readonly rule: string;
  readonly qualifiers: readonly string[];
  readonly object: StanceObject;
  /** Whether what it is about is called the inquiry's own ("utredningens förslag"). */
  readonly ofReport: boolean;
  readonly earlier: boolean;
  /** Whether it agrees or disagrees with what was said right before: "Vi delar inte den hållningen". */
  readonly backward: boolean;
  /** Whose stance: the respondent's, somebody else's, or that of the name at `start..end`. */
  readonly subject: 'own' | 'other' | { readonly start: number; readonly end: number };
}

/** An argument; the range is its sentence. */
export interface ScannedArgument {
  readonly start: number;
  readonly end: number;
  readonly kind: ArgumentKind;
  readonly rule: string;
}

export interface BlockReading {
  readonly marks: readonly ScannedMark[];
  readonly arguments: readonly ScannedArgument[];
}

const nothing: BlockReading = { marks: [], arguments: [] };

const tokens = newTokens();

/** Longer sentences are none that anybody wrote: they are read in pieces, so that none costs more than its length. */
const longestSentence = 150;

/** Reads one block by itself. Pure: the same prose and lexicon give the same reading. */
export function scanBlock(prose: Prose, lexicon: Lexicon): BlockReading {
  tokenise(prose.lower, lexicon, tokens);
  if ((tokens.claims & (stanceClaim | argumentClaim)) === 0) return nothing;
  const marks: ScannedMark[] = [];
  const found: ScannedArgument[] = [];
  const { starts, count, anchors, anchorCount } = tokens;
  let from = 0;
  let anchor = 0;
  for (const range of sentences(prose.text)) {
    if (anchor === anchorCount) break;
    if (starts[anchors[anchor]!]! >= range.end) continue;
    while (starts[from]! < range.start) from++;
    let to = anchors[anchor]!;
    while (to < count && starts[to]! < range.end) to++;
    for (; from < to; from += longestSentence) {
      const past = Math.min(to, from + longestSentence);
      const firstAnchor = anchor;
      let claims = 0;
      for (; anchor < anchorCount && anchors[anchor]! < past; anchor++)
        claims |= lexicon.claims[tokens.ids[anchors[anchor]!]!]!;
      if ((claims & (stanceClaim | argumentClaim)) === 0) continue;
      const sentence = new Sentence(lexicon, prose, tokens, from, past, firstAnchor, anchor, claims);
      const supports = (claims & stanceClaim) !== 0 && readStances(sentence, range, marks, found);
      if ((claims & argumentClaim) === 0) continue;
      for (const kind of argumentsIn(sentence, supports)) found.push(argument(range, kind, kind));
    }
    from = to;
  }
  return marks.length + found.length > 0 ? { marks: unquoted(marks, prose.text), arguments: found } : nothing;
}

function argument({ start, end }: Range, kind: ArgumentKind, rule: string): ScannedArgument {
  return { start, end, kind, rule };
}

/** Reads the stances of a sentence and the wishes for one; gives whether anything is supported. */
function readStances(
  sentence: Sentence,
  range: Range,
  marks: ScannedMark[],
  found: ScannedArgument[],
): boolean {
  const candidates = chosenIn(sentence);
  if (candidates.length === 0) return false;
  const qualifying = matchesIn(sentence, sentence.lexicon.qualifiers);
  let supports = false;
  const firstMark = marks.length;
  for (const { match, object } of candidates) {
    const mark = readMark(sentence, match, object, qualifying, range);
    if (mark === 'wish') found.push(argument(range, 'request', 'wish'));
    else if (mark) {
      marks.push(mark);
      const contrast = contrastMark(sentence, match, mark);
      if (contrast) marks.push(contrast);
      supports ||= mark.position.startsWith('supports');
    }
  }
  if (marks.length - firstMark > 1) countRest(marks, firstMark, sentence.prose.text);
  return supports;
}
