import type { Sentence } from './sentence';
import { anyOf, words } from './wordGroups';

const { own } = words;
const auxiliaries = anyOf('can', 'have', 'want');

/** Words that may stand between two commas in the middle of a clause. */
const asideLength = 14;

/** What stands before an aside that the comma at `at` ends: "kan" in "kan, mot bakgrund av det anförda, inte …"; -1 where there is none. */
export function beforeAside(sentence: Sentence, at: number): number {
  for (let look = at - 2; look >= at - asideLength && sentence.has(look); look--) {
    if (sentence.isClauseEnd(look)) return -1;
    if (!sentence.isComma(look)) continue;
    const before = sentence.pastAdverbs(look - 1, -1, true);
    const auxiliary = sentence.is(own, before) ? before - 1 : before;
    return sentence.is(auxiliaries, auxiliary) ? look - 1 : -1;
  }
  return -1;
}
