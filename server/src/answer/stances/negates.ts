import type { Sentence } from './sentence';

/** "inte bara", "inte minst", "inte omnämnda" and their like do not deny the verb. */
const addsInstead = new Set([
  'bara',
  'endast',
  'enbart',
  'minst',
  'nog',
  'desto',
  'nämnda',
  'omnämnda',
  'kommenterade',
  'berörda',
]);

/** "inte utan tvekan" is said of what is done all the same, "inte utan vidare" of what is not. */
const hesitation = /^(?:tvekan|viss|vissa|oro|betänkligheter|invändningar|bekymmer|att)$/;

/** Whether the token denies what stands by it: "inte" does, "inte bara" does not. */
export function negates(sentence: Sentence, at: number): boolean {
  if (sentence.is('no', at)) return true;
  if (!sentence.is('not', at)) return false;
  if (!sentence.has(at + 1)) return true;
  const next = sentence.word(at + 1);
  if (next === 'utan') return !sentence.has(at + 2) || !hesitation.test(sentence.word(at + 2));
  return !addsInstead.has(next);
}
