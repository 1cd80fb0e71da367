import type { Sentence } from './sentence';
import { words } from './wordGroups';

const { addsInstead, hesitation, no, not, without } = words;

/** Whether the token denies what stands by it: "inte" does, and so does "inte utan vidare"; "inte bara" and "inte utan tvekan" do not. */
export function negates(sentence: Sentence, at: number): boolean {
  if (sentence.is(no, at)) return true;
  if (!sentence.is(not, at)) return false;
  if (sentence.is(without, at + 1)) return !sentence.is(hesitation, at + 2);
  return !sentence.is(addsInstead, at + 1);
}
