/**
 * Words that tell a sentence from a heading, and a line that goes on from one that is whole. They are hints for
 * the layout alone: what a respondent thinks is read elsewhere, from the lexicon.
 */

import { isLetter, lowerCase } from '../letters';
import { WordStarts } from '../wordStarts';

const words = (list: string) => new Set(list.split(' '));

/**
 * What respondents do in the present tense. Reports' own titles do not use these verbs ("X bör stärkas", "Y ska
 * införas"), so a line with one of them is a sentence and no heading.
 */
const respondentVerbs: ReadonlySet<string> = words(
  'tillstyrker avstyrker instämmer delar anser ser ställer välkomnar stödjer stöder motsätter vill noterar ' +
    'konstaterar framhåller bedömer menar tycker avstår saknar lämnar tackar önskar efterlyser ' +
    'ifrågasätter invänder avvisar biträder förordar hänvisar understryker betonar påpekar tillstyrks avstyrks antar godkänner beslutar uppdrar överlämnar',
);

/** Verbs that either may have. */
const otherVerbs = words(
  'är har var blir bör ska skall kan får måste behöver innebär finns gäller kommer ger utgör skulle föreslår ' +
    'föreslås beskriver framgår medför krävs riskerar påverkar välkomnas översänder innehåller handlar rör avser behandlar redogör redovisar visar saknas',
);

/** Words that cannot be the last of a sentence or a heading: prepositions, conjunctions, articles, labels. */
const openWords = words(
  'i på av för till med om från vid under över mellan mot hos enligt genom inom utan efter före innan och ' +
    'eller samt men att som det den de en ett där när då sin sitt sina både såväl än via ' +
    'per så hur denna detta dessa avsnitt avsnitten kapitel sidan sid bilaga punkt kap artikel artiklarna sou ds prop dir dnr nr ' +
    'utifrån avseende angående gällande beträffande respektive inklusive',
);

/** Whether a word, in lower case, cannot be the last of a sentence. */
export function isOpenWord(word: string): boolean {
  return openWords.has(word);
}

const respondentStarts = new WordStarts(respondentVerbs);
const verbStarts = new WordStarts([...respondentVerbs, ...otherVerbs]);

/** Whether one of the words of a line is a finite verb. */
export function hasVerb(line: string): boolean {
  return someWord(line, verbStarts, (word, before) => otherVerbs.has(word) || isRespondentVerb(word, before));
}

/** Whether a line says what a respondent does: "LO tillstyrker förslaget". */
export function hasRespondentVerb(line: string): boolean {
  return someWord(line, respondentStarts, isRespondentVerb);
}

/** "utredning som ser över" says what the noun is, "övriga delar" are parts. */
const notBeforeVerb = words(
  'som att i de dessa övriga vissa andra alla flera olika stora många några samtliga följande',
);

function isRespondentVerb(word: string, before: string): boolean {
  return respondentVerbs.has(word) && !notBeforeVerb.has(before);
}

/** Whether a test passes a word that begins as one of some words does; it is given the word before too. */
function someWord(
  line: string,
  starts: WordStarts,
  test: (word: string, before: string) => boolean,
): boolean {
  let before = 0;
  let beforeEnd = 0;
  for (let at = 0; at < line.length; at++) {
    if (!isLetter(line.charCodeAt(at))) continue;
    const start = at;
    while (at < line.length && isLetter(line.charCodeAt(at))) at++;
    if (starts.mayStandAt(line, start)) {
      if (test(lowerCase(line.slice(start, at)), lowerCase(line.slice(before, beforeEnd)))) return true;
    }
    before = start;
    beforeEnd = at;
  }
  return false;
}
