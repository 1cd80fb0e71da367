import type { ArgumentPhrase } from '../../lexicon/phrases/phrase';
import type { ArgumentKind } from '../facts';
import type { Match } from './match';
import type { Sentence } from './sentence';

/**
 * The kinds of argument in a sentence. `supports` tells whether the sentence supports something: what it names as
 * bad is then what the proposal mends ("välkomnar åtgärder mot risken"), unless a contrast comes between.
 */
export function argumentsIn(
  sentence: Sentence,
  matches: readonly Match[],
  supports: boolean,
): ReadonlySet<ArgumentKind> {
  const kinds = new Set<ArgumentKind>();
  const aboutToday = isAboutToday(sentence);
  for (const match of matches) {
    if (!('argument' in match.compiled.entry)) continue;
    const kind = kindOf(sentence, match, match.compiled.entry);
    if (!kind) continue;
    const critical = kind === 'concern' || kind === 'lack';
    if (critical && (aboutToday || (supports && !contrastBefore(sentence, match.first)))) continue;
    kinds.add(kind);
  }
  return kinds;
}

function kindOf(
  sentence: Sentence,
  match: Match,
  { argument, negated }: ArgumentPhrase,
): ArgumentKind | null {
  const critical = argument === 'concern' || argument === 'lack';
  if (critical && servesPurpose(sentence, match.first)) return null;
  if (match.compiled.pattern.negates) return argument;
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
