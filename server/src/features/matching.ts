/**
 * How well a text answers a query, higher for better; null where it does not. Every word of the query must
 * be found: as a word, as the beginning of one, inside one, or with letters left out, in falling order.
 *
 *     "läk anst" finds "5.4 Anställa läkare"        "vbotten" finds "Region Västerbotten"
 */
export function matchScore(text: string, query: string): number | null {
  const words = splitWords(text.toLowerCase());
  let score = 0;
  for (const part of splitWords(query.toLowerCase())) {
    const best = partScore(words, part);
    if (best === 0) return null;
    score += best;
  }
  return score;
}

/** Whether every word typed begins a word of the text: "anst läk" for "5.4 Anställa läkare". */
export function beginsWords(text: string, typed: string): boolean {
  const words = splitWords(text.toLowerCase());
  return splitWords(typed.toLowerCase()).every((part) => words.some((word) => word.startsWith(part)));
}

function partScore(words: readonly string[], part: string): number {
  let best = 0;
  for (const word of words) {
    if (word === part) return 4;
    if (word.startsWith(part)) best = 3;
    else if (best < 2 && word.includes(part)) best = 2;
    else if (best < 1 && part.length > 2 && hasLettersInOrder(word, part)) best = 1;
  }
  return best;
}

/** Whether the letters stand in the word in that order, the first of them first. */
function hasLettersInOrder(word: string, letters: string): boolean {
  if (word.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}.:]+/gu) ?? [];
}
