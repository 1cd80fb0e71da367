import type { Sentence } from './sentence';
import { words } from './wordGroups';

const { addsInstead, circumstance, hesitation, no, not, preposition, than, without } = words;

/** Whether the token denies what stands by it: "inte" does, and so does "inte utan vidare"; "inte bara" and "inte utan tvekan" do not. */
export function negates(sentence: Sentence, at: number): boolean {
  // "är inget annat än positiva"
  if (sentence.is(no, at)) return !(sentence.isWord('annat', at + 1) && sentence.is(than, at + 2));
  if (!sentence.is(not, at)) return false;
  if (sentence.is(without, at + 1)) return !sentence.is(hesitation, at + 2);
  return !sentence.is(addsInstead, at + 1);
}

/** Whether a phrase that denies the whole of its clause begins at a token: "under inga omständigheter", "på intet sätt". */
export function deniesWholly(sentence: Sentence, at: number): boolean {
  return sentence.is(preposition, at) && sentence.is(no, at + 1) && sentence.is(circumstance, at + 2);
}
