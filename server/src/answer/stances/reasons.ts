import type { ArgumentPhrase } from '../../lexicon/phrases/phrase';
import type { ArgumentKind } from '../facts';
import { matchAt, type Match } from './match';
import type { Sentence } from './sentence';

/**
 * The kinds of argument in a sentence. `supports` tells whether the sentence supports something: what it names as
 * bad is then what the proposal mends ("välkomnar åtgärder mot risken"), unless a contrast comes between.
 */
export function argumentsIn(sentence: Sentence, supports: boolean): readonly ArgumentKind[] {
  const kinds: ArgumentKind[] = [];
  const { arguments: phrases } = sentence.lexicon;
  let aboutToday: boolean | undefined;
  const { ids, anchors } = sentence.tokens;
  for (let index = sentence.anchorsFrom; index < sentence.anchorsTo; index++) {
    const at = anchors[index]!;
    for (const compiled of phrases.at(ids[at]!)) {
      const { argument } = compiled.entry;
      const critical = argument === 'concern' || argument === 'lack';
      if (kinds.includes(argument)) continue;
      const match = matchAt(sentence, compiled, at);
      if (!match || (critical && (aboutToday ??= isAboutToday(sentence)))) continue;
      if (critical && supports && !contrastBefore(sentence, match.first)) continue;
      const kind = kindOf(sentence, match);
      if (kind && !kinds.includes(kind)) kinds.push(kind);
    }
  }
  return kinds;
}

function kindOf(sentence: Sentence, match: Match<ArgumentPhrase>): ArgumentKind | null {
  const { argument, negated } = match.entry;
  const critical = argument === 'concern' || argument === 'lack';
  if (critical && servesPurpose(sentence, match.first)) return null;
  if (match.pattern.negates) return argument;
  for (let at = match.first - 1; at >= match.first - 3 && sentence.has(at); at--) {
    if (sentence.isNegation(at)) return negated ?? null;
    if (sentence.is('averts', at) && critical) return null;
    if (sentence.isMark(at)) break;
  }
  return argument;
}

/** "Dagens regler är otillräckliga": a fault of what is, unless the sentence speaks of the proposal too. */
function isAboutToday(sentence: Sentence): boolean {
  if (sentence.find('today', sentence.from, sentence.to) < 0) return false;
  return sentence.find('theme', sentence.from, sentence.to) < 0;
}

/** "för att minska risken", "i syfte att motverka brister" */
function servesPurpose(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= first - 6 && sentence.has(at); at--) {
    if (sentence.isMark(at)) return false;
    if (sentence.is('att', at)) return sentence.is('purpose', at - 1) || sentence.is('purpose', at - 2);
  }
  return false;
}

function contrastBefore(sentence: Sentence, first: number): boolean {
  return sentence.find('contrast', sentence.from, first) >= 0;
}
