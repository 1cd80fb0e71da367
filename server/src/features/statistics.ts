import { isRespondents } from '../answer/within';
import type { AnswerDocument } from '../corpus/document';
import type { Readability } from '../text/readability';
import { readability } from '../text/readability';

/** How long an answer is, how it reads, and how long there is left to send it. */
export interface Statistics extends Readability {
  /** Of reading it, rounded up. */
  readonly minutes: number;
  /** "2025-02-14", the last day to answer; null where `remiss.json` does not tell it. */
  readonly lastDay: string | null;
  /** How many days there are to it: 0 on that day, less when it has passed; null where either day is not known. */
  readonly daysLeft: number | null;
}

/** Words a minute of an adult who reads non-fiction in silence, rounded down. */
const readingSpeed = 200;

/**
 * Measures the respondent's own running text: paragraphs and points of lists, without headings, letterhead,
 * signature, minutes and the words of a minority.
 *
 * @param today "2025-02-11", as whoever asks has it
 */
export function statistics(document: AnswerDocument, today: string | undefined): Statistics {
  const measured = readability(ownText(document));
  const lastDay = document.inquiry?.lastDay ?? null;
  return {
    ...measured,
    minutes: Math.ceil(measured.words / readingSpeed),
    lastDay,
    daysLeft: lastDay && today ? daysBetween(today, lastDay) : null,
  };
}

function* ownText({ flow, answer }: AnswerDocument): Iterable<string> {
  for (const { kind, start, prose } of flow.blocks) {
    if ((kind === 'paragraph' || kind === 'listItem') && isRespondents(answer, start)) yield prose.text;
  }
}

const day = 24 * 60 * 60 * 1000;

/** From one date to another; null where either is none. */
function daysBetween(from: string, to: string): number | null {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
  return Number.isNaN(days) ? null : days;
}
