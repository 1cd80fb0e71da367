/** What single lines of furniture look like. Each pattern is for a short line on its own, white space around it gone. */
import { WordStarts } from '../wordStarts';

const page = String.raw`\d{1,4}\s?(?:\(\s?\d{1,4}\s?\)|\/\s?\d{1,4}|av \d{1,4})`;
/** "1 (3)", "5/7", "Sid 1 (1)", "Sida 3 av 7", "- 4 -", "12", "( )" */
const pageAlone = new RegExp(
  String.raw`^(?:(?:sid|sida|sidan|page|s\.)\s?)?(?:${page}|-\s?\d{1,4}\s?-)$`,
  'i',
);
const pageWord = /^(?:sida?|page)[.:]?\s?:?\s?\d{1,4}$/i;
const bareNumber = /^\d{1,3}$/;
/** No page number alone on its line is longer: "Sidan 1234 ( 1234 )". */
const longestPageAlone = 19;
/** "Dnr: /Ärendebeskrivning 5/7", "Bygg- och miljöförvaltningen   1 (3)" */
const pageLast = /^\P{Ll}.{0,70}\s(\d{1,3})\s?(?:\((\d{1,3})\)|\/(\d{1,3}))$/u;
const pageFirst = /^(\d{1,3})\s?\((\d{1,3})\)\s{2,}/;

/** Whether a line is a page number, alone or at the end of a running head. */
export function isPageNumber(line: string): boolean {
  const isAlone = line.length <= longestPageAlone;
  if (isAlone && (pageAlone.test(line) || pageWord.test(line) || bareNumber.test(line))) return true;
  const read = (endsInTotal(line) ? pageLast.exec(line) : null) ?? pageFirst.exec(line);
  if (!read || /[.:;,]\s\d/.test(line)) return false;
  const at = Number(read[1]);
  const of = Number(read[2] ?? read[3]);
  return at > 0 && at <= of && of < 400 && !/\d{4}/.test(line);
}

/** Whether a line may end in how many pages there are: "1 (3)", "5/7". */
function endsInTotal(line: string): boolean {
  return line.endsWith(')') || line.includes('/', line.length - 4);
}

/** "4.1 Läkarmedverkan ........ 12", also with spaced or tabbed leaders. */
export function isContents(line: string): boolean {
  return (
    /(?:\.{4}|…{2}|(?:\. ){4}|_{4})[\s.…_]{0,200}\d{1,4}$/.test(line) ||
    (line.includes('\t') && /^[\d\p{Lu}].*\t\d{1,4}$/u.test(line))
  );
}

/** A rule: "-----", "***", "____", and Markdown's line under a heading. */
export function isRule(line: string): boolean {
  return (
    /^(?:[-–—_=*~.·•]\s?){3,}$/.test(line) || /^[|,;]+$/.test(line) || /^!\[[^\]]*\]\([^)]*\)$/.test(line)
  );
}

const postcode = /(?:^|\s)(?:SE[- ]?)?\d{3} ?\d{2}\s{1,3}\p{Lu}/u;
const box = /^(?:box|fack) \d{1,5}(?!\d)/i;
const address =
  /^(?:mailto:|https?:|www\.)\S+$|^[^\s@]+@[^\s@]+$|^\p{Lu}?[\p{Ll}-]+\.(?:se|nu|com|org|eu)$/iu;
const phone = /^(?:\+\d|\(?0)[\d\s()–-]{6,}\d$/;
const addressLabels = [
  ...['besöksadress', 'postadress', 'post- och besöksadress', 'faktureringsadress'],
  ...['leveransadress', 'adress'],
  ...['telefon', 'tel', 'tfn', 'växel', 'telefax', 'fax', 'mobil', 'mobiltelefon'],
  ...['e-post', 'epost', 'e-postadress', 'epostadress', 'e-mail', 'email'],
  ...['webb', 'webbplats', 'webbadress', 'hemsida', 'internet', 'säte'],
  ...['org.nr', 'org. nr', 'org nr', 'orgnr', 'organisationsnummer'],
  ...['bankgiro', 'bank-giro', 'plusgiro', 'plus-giro'],
];
const fileNumbers = ['beteckning', 'referens', 'diarienummer', 'dnr', 'datum'].flatMap((word) => [
  word,
  `ärende${word}`,
]);
const fileLabels = [
  ...['', 'vår ', 'vårt ', 'er ', 'ert '].flatMap((whose) => fileNumbers.map((word) => whose + word)),
  ...['dok.id', 'dok. id', 'dok id', 'dokid', 'dokumentnummer', 'ärendenummer', 'handlingsnummer'],
  'handläggare',
];
const labelWords = [...addressLabels, ...fileLabels];
const label = new RegExp(`^(?:${labelWords.join('|').replaceAll('.', '\\.')})(?!\\p{L})`, 'iu');
const labelStarts = new WordStarts(labelWords);
const dossier = /(?:^|\s)(?:dnr|diarienr|diarienummer)[\s.:]\D{0,12}\d/i;

/**
 * Whether a short line is a piece of an address: a postcode, a telephone, a file number, or the label of one.
 * @param hasDigit whether a digit stands in it: only the address of a page or a box, and labels, need none
 */
export function isContact(line: string, hasDigit: boolean): boolean {
  if (!line.includes(' ') && /[.:@]/.test(line) && address.test(line)) return true;
  if (hasDigit && (phone.test(line) || box.test(line))) return true;
  const labelled = labelStarts.mayStandAt(line, 0) ? label.exec(line)?.[0] : undefined;
  if (labelled) return isContactValue(line.slice(labelled.length).replace(/^[\s.:,]+/, ''));
  if (!hasDigit) return isMail(line);
  if (dossier.test(line) && !/[.?!]$/.test(line) && !/yttrande|remiss|svar|sou |förslag/i.test(line))
    return true;
  return (postcode.test(line) && line.length < 80 && !isLongSentence(line)) || isMail(line);
}

function isMail(line: string): boolean {
  return line.includes('@') && /\S@\S/.test(line) && line.length < 100 && !isLongSentence(line);
}

function isLongSentence(line: string): boolean {
  return /[.?!]$/.test(line) && line.split(' ').length > 5;
}

/** What may stand behind a label: digits, an address, other labels; "Telefon är viktigt" is no piece of an address. */
function isContactValue(value: string): boolean {
  return value === '' || /[\d@]|www\.|\s{2}|\.se$/.test(value) || /^\p{Lu}/u.test(value);
}
