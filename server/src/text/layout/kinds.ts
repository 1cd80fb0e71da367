/** What the drafts are: headings, running text, points of a list, the signature at the end. */
import type { BlockKind } from '../flow';
import { isCapital, isDigit, UnitSet } from '../letters';
import { months } from '../months';
import { readNumbering } from '../numbering';
import type { Draft } from './drafts';
import { isNote } from './drafts';
import { endsSentence } from './joining';
import { firstLine, lastLine, lineCount } from './lineRun';
import { isTitle } from './titles';
import { isPartName } from './parts';
import { hasRespondentVerb, hasVerb } from './verbs';

/** Headings are no longer than this, and not made of more words. */
const longestHeading = 260;
const longestBareHeading = 150;
const longestTitle = 400;
const longestLastHeading = 60;
const mostWords = 20;
/** A signature is no longer than this many short lines. */
const mostSignatureLines = 12;

/** The kind of each draft. */
export function readKinds(text: string, drafts: readonly Draft[]): BlockKind[] {
  const kinds = drafts.map((draft) => kindAlone(text, draft));
  resolvePoints(drafts, kinds);
  markSignature(text, drafts, kinds);
  markNames(text, drafts, kinds);
  markBareHeadings(text, drafts, kinds);
  return kinds;
}

/** What a draft is by its own marks; `paragraph` where they say nothing. */
function kindAlone(text: string, draft: Draft): BlockKind {
  const { mark } = draft;
  if (mark?.kind === 'markdown') return 'heading';
  if (mark && mark.kind !== 'number') return 'listItem';
  if (!draft.isHeading) return mark ? 'listItem' : 'paragraph';
  const words = firstWords(text, draft);
  if (words.startsWith('**') || isPartName(words)) return 'heading';
  if (lengthOf(draft) > longestHeading) return mark ? 'listItem' : 'paragraph';
  if (mark) return endsInStop(text, draft) || hasRespondentVerb(words) ? 'listItem' : 'heading';
  const isBare = !draft.numbering?.dotted && !draft.numbering?.label;
  if (isBare && endsInStop(text, draft)) return 'paragraph';
  return isSentence(text, draft) ? 'paragraph' : 'heading';
}

/** A sentence that begins with its section's number: it ends in a stop, and somebody does something in it. */
function isSentence(text: string, draft: Draft): boolean {
  if (!endsInStop(text, draft)) return false;
  const number = draft.numbering ? draft.numbering.wordsStart - draft.wordsStart : 0;
  const words = wordsOf(text, draft).slice(number);
  // "§ 5.2 Styrelsen ska bestå av fem ledamöter.": bylaws that are quoted.
  const mayBeProse = lineCount(draft) > 1 || draft.numbering?.label === '§';
  return hasRespondentVerb(words) || (mayBeProse && hasVerb(words)) || hasSentences(words);
}

/**
 * Numbered points with nothing between them are a list; a number with text under it is a heading. A long last point
 * with nothing under it at all is a point too.
 */
function resolvePoints(drafts: readonly Draft[], kinds: BlockKind[]): void {
  const valueOf = (at: number) => (drafts[at]?.mark?.kind === 'number' ? drafts[at].mark.value : NaN);
  const follows = (at: number) => valueOf(at) === valueOf(at - 1) + 1;
  for (let at = 0; at < drafts.length; at++) {
    if (kinds[at] !== 'heading' || Number.isNaN(valueOf(at))) continue;
    const isLast = at === drafts.length - 1 && lengthOf(drafts[at]!) > longestLastHeading;
    if (follows(at) || follows(at + 1) || isLast) kinds[at] = 'listItem';
  }
}

/** The greeting, the names and the titles under the last sentence. */
function markSignature(text: string, drafts: readonly Draft[], kinds: BlockKind[]): void {
  const first = Math.max(0, drafts.length - mostSignatureLines);
  let at = drafts.length;
  while (at > first && kinds[at - 1] === 'paragraph' && isLabel(text, drafts[at - 1]!)) at--;
  if (at > 0) kinds.fill('signature', at);
}

const personName = /^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{L}.-]*){1,3}$/u;
const office =
  /(?:chef|direktör|ordförande|utredare|handläggare|sekreterare|jurist|strateg|råd|samordnare|expert|sakkunnig|ansvarig|vd|rektor|president|biskop)$/;

/** A name and, below it, what the person is: signatures that more text follows. */
function markNames(text: string, drafts: readonly Draft[], kinds: BlockKind[]): void {
  for (let at = 1; at < drafts.length; at++) {
    if (kinds[at] !== 'paragraph' || kinds[at - 1] !== 'paragraph') continue;
    if (lengthOf(drafts[at]!) > 60 || lengthOf(drafts[at - 1]!) > 60) continue;
    const isPair =
      office.test(wordsOf(text, drafts[at]!).toLowerCase()) &&
      personName.test(wordsOf(text, drafts[at - 1]!));
    if (isPair) kinds.fill('signature', at - 1, at + 1);
  }
}

/** Short, without a verb or a stop at the end. */
function isLabel(text: string, draft: Draft): boolean {
  const words = wordsOf(text, draft);
  return words.length <= 100 && !words.startsWith('|') && !endsInStop(text, draft) && !hasVerb(words);
}

/** A short line over running text is its heading, if it is no sentence and no lead-in. */
function markBareHeadings(text: string, drafts: readonly Draft[], kinds: BlockKind[]): void {
  let bodyBelow = false;
  for (let at = drafts.length - 1; at >= 0; at--) {
    if (kinds[at] === 'signature') continue;
    const below = kinds[at + 1];
    const isOver = bodyBelow && (below === 'paragraph' || below === 'heading' || below === 'listItem');
    if (kinds[at] === 'paragraph' && isOver && isBareHeading(text, drafts[at]!)) kinds[at] = 'heading';
    else if (kinds[at] !== 'heading') bodyBelow = true;
  }
}

/** A heading may begin with one. */
const quotationMarks = new UnitSet('”"“«');
/** A heading does not end in one. */
const leadsOn = new UnitSet('.:;,');

function isBareHeading(text: string, draft: Draft): boolean {
  if (lengthOf(draft) <= longestTitle && isTitle(wordsOf(text, draft))) return true;
  const first = text.charCodeAt(startOf(text, draft));
  if (!isCapital(first) && !isDigit(first) && !quotationMarks.has(first)) return false;
  if (lengthOf(draft) > longestBareHeading || lineCount(draft) > 3) return false;
  const words = wordsOf(text, draft);
  if (isDigit(first) && (quantity.test(words) || isNumberedNote(words))) return false;
  if (
    (leadsOn.has(words.charCodeAt(words.length - 1)) && !toSection.test(words)) ||
    !/\p{L}{3}/u.test(words) ||
    words.split(' ').length > mostWords
  )
    return false;
  return !hasRespondentVerb(words);
}

/** "5 februari 2025", "12 av 21 regioner": what a line begins with that has no heading's number. */
const quantity = new RegExp(
  String.raw`^\d{1,3}(?:[.,]\d{1,3})? ?(?:%|procent|miljon|miljard|mnkr|mdkr|kronor|av \d|${months.join('|')})`,
);

/** "1 SOU 2024:72 s. 88" */
function isNumberedNote(words: string): boolean {
  const space = words.indexOf(' ');
  return space > 0 && space < 4 && isNote(words, space + 1, words.length);
}

/** No number in bold is longer, its word included. */
const longestNumber = 40;

/** Where a draft's words begin, the marks of bold before its number left out: "**4.2** Avtalen". */
function startOf(text: string, { wordsStart }: Draft): number {
  if (!text.startsWith('**', wordsStart)) return wordsStart;
  const start = wordsStart + 2;
  const shut = text.indexOf('**', start);
  return shut < start + longestNumber && readNumbering(text, start, shut) ? start : wordsStart;
}

const joiner = String.raw`(?:,| och| samt) |[-–]`;
const section = String.raw`\d{1,2}(?:\.\d{1,2}){1,4}`;
const sectionOrChapter = String.raw`\d{1,2}(?:\.\d{1,2}){0,4}`;
/** "Till 6.4:", "Ang. 8.2 och 8.3:", "Ang. 7:": a colon that leads into what is said of a section, and not into a list. */
const toSection = new RegExp(
  '^(?:(?:Till|Ad|Ang\\.?|Angående|Avseende|Beträffande|Gällande) (?:förslage[nt] i |bedömning(?:en|arna) i )?' +
    `${section}(?:(?:${joiner})${section}){0,5}|` +
    `(?:Ang\\.?|Angående) ${sectionOrChapter}(?:(?:${joiner})${sectionOrChapter}){0,5}):$`,
  'u',
);

function hasSentences(words: string): boolean {
  return /\.\s\p{Lu}/u.test(words);
}

function lengthOf(draft: Draft): number {
  return lastLine(draft).end - draft.wordsStart;
}

function firstWords(text: string, draft: Draft): string {
  const { start, end } = firstLine(draft);
  return text.slice(start, end);
}

function wordsOf(text: string, draft: Draft): string {
  return text.slice(draft.wordsStart, Math.min(lastLine(draft).end, draft.wordsStart + longestTitle));
}

function endsInStop(text: string, draft: Draft): boolean {
  const last = lastLine(draft);
  return text[last.end - 1] !== ':' && endsSentence(text, last, 0);
}
