import type { Reference } from '../../answer/facts';
import type { Inquiry, InquirySection } from '../../answer/inquiry';
import type { AnswerDocument } from '../../corpus/document';
import { compareNumbers } from '../../text/sectionNumbers';
import { contentWords, sameWord } from '../similarity';

/** The number of the report's section that a reference names; null for one into another report. */
export function sectionNumber({ kind, target }: Reference, inquiry: Inquiry | null): string | null {
  if (kind !== 'section' || target === null) return null;
  const [report = '', number = ''] = target.split('#');
  const same = report === '' || !inquiry?.designation || report === inquiry.designation;
  return same && number !== '' ? number : null;
}

/** The section that a title names, where the report is known to have one with nearly the same words. */
export function sectionByTitle(sections: readonly InquirySection[], title: string): InquirySection | null {
  const matches = sections.filter(
    (section) => section.title && titleSimilarity(section.title, title) >= 0.75,
  );
  const best = matches.sort((a, b) => titleSimilarity(b.title, title) - titleSimilarity(a.title, title))[0];
  return best ?? null;
}

/** How alike two titles are, 0 to 1: the share of the words of both that stand in the other. */
export function titleSimilarity(a: string, b: string): number {
  const left = contentWords(a);
  const right = contentWords(b);
  if (!left.length || !right.length) return 0;
  const shared = left.filter((word) => right.some((other) => sameWord(word, other))).length;
  const back = right.filter((word) => left.some((other) => sameWord(word, other))).length;
  return (shared + back) / (left.length + right.length);
}

/** The title that `remiss.json` gives a section; null where it gives none. */
export function knownTitle({ inquiry }: AnswerDocument, number: string): string | null {
  return inquiry?.sections.find((section) => section.number === number)?.title || null;
}

/** The known numbers nearest to one, the nearest first: same chapter before others, then by distance in the list. */
export function nearest(sections: readonly InquirySection[], number: string): readonly string[] {
  const numbers = sections.map((section) => section.number).sort(compareNumbers);
  const at = numbers.findIndex((other) => compareNumbers(other, number) > 0);
  const index = at < 0 ? numbers.length : at;
  const shared = (other: string) => {
    const a = other.split('.');
    const b = number.split('.');
    let count = 0;
    while (count < a.length && a[count] === b[count]) count++;
    return count;
  };
  return numbers
    .map((other, place) => ({ other, shared: shared(other), distance: Math.abs(place - index + 0.5) }))
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, 3)
    .map(({ other }) => other);
}
