/** What a letter's own title looks like. */
import { hasRespondentVerb, hasVerb } from './verbs';

/** "Yttrande över …", "Svar på remiss …", "Remiss av …" and what else a letter's title begins with or holds. */
const title =
  /(?<!\p{L})(?:yttrande|remiss(?:var|svar|yttrande|instans)?|svar på remiss|synpunkter)[\p{L}\s–-]{0,40}?\s(?:över|på|av|om|angående|avseende|gällande|till|ang|kring|rörande|med anledning)(?!\p{L})/u;
const titleWord =
  /(?<!\p{L})(?:(?:remiss)?yttrande|remissvar|svar på remiss(?:en)?|remiss)(?: (?:över|på|av|om|angående|avseende|gällande|till|rörande|med anledning)(?!\p{L})|\s?[:–-]|,? ”)/u;
const designation = /(?<!\p{L})(?:sou|ds)\s?(?:19|20)\d{2}\s?:/u;
/** The patterns above look behind at every letter, which is slow; few lines have what they ask for. */
const mayBeTitle = /yttrande|remiss|synpunkter/i;
const mayBeDesignation = /\d{2}\s?:/;

/** Whether a line begins a letter's title. */
export function isTitleLine(words: string): boolean {
  if (words.length <= 12) return false;
  const begun = words.slice(0, 200);
  if (mayBeTitle.test(begun)) {
    const lower = begun.toLowerCase();
    if (title.test(lower) || titleWord.test(lower)) return true;
  }
  return mayBeDesignation.test(begun) && designation.test(begun.toLowerCase());
}

/** Whether words that may run over several lines are a title and no sentence about one. */
export function isTitle(words: string): boolean {
  if (!mayBeTitle.test(words) || words.endsWith(':') || /\.\s\p{Lu}/u.test(words)) return false;
  const at = words.toLowerCase().search(titleWord);
  return at >= 0 && !hasVerb(words.slice(0, at)) && !hasRespondentVerb(words);
}
