import * as l10n from '@vscode/l10n';
import type { Section } from '../../answer/facts';
import type { AnswerDocument } from '../../corpus/document';
import { isWithin } from '../../text/sectionNumbers';
import type { Range } from '../../text/range';
import { numberedSections } from '../body';
import { isRespondents } from '../../answer/within';
import type { AnswerRule, Finding } from '../rule';
import { nearest, sectionByTitle, sectionNumber, titleSimilarity } from './report';

/** A reference to a section that the report does not have. */
export const unknownSection: AnswerRule = {
  code: 'unknown-section',
  level: 'error',
  about: 'writing',
  guide: {
    title: 'Avsnittet finns inte i betänkandet',
    looks:
      'Nummer på avsnitt som betänkandet inte har. Det går bara att veta i två fall. När `remiss.json` anger att listan över avsnitt är fullständig (`"fullständig": true` under `remiss`) är varje nummer utanför den ett fel. Annars är en rubrik ett fel om numret är okänt men rubriktexten hör till ett annat avsnitt: ”4.7 Stärkt medicinsk kompetens på ledningsnivå” när den texten hör till 4.6. Andra okända nummer är inte fel, eftersom de kan saknas i listan.',
    source: 'Den som sammanställer svaren sorterar dem på avsnittens nummer.',
    remiss:
      '{ "remiss": { "beteckning": "SOU 2024:72" }, "förslag": [{ "id": "4.6", "rubrik": "Stärkt medicinsk kompetens på ledningsnivå" }] }',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.7 Stärkt medicinsk kompetens på ledningsnivå\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.6 Stärkt medicinsk kompetens på ledningsnivå\n\nSolna stad tillstyrker förslaget.',
    fixes: ['Byt numret mot det som hör till rubriken, eller mot ett av de närmaste.'],
  },
  *check(document) {
    const { inquiry, answer } = document;
    if (!inquiry?.sections.length) return;
    const known = (number: string) => inquiry.sections.some((section) => isWithin(section.number, number));
    const headings = numberedSections(document);
    for (const section of headings) {
      for (const number of section.numbers) if (!known(number)) yield* inHeading(document, section, number);
    }
    if (!inquiry.complete) return;
    for (const reference of answer.references) {
      const number = sectionNumber(reference, inquiry);
      if (number === null || known(number) || !isRespondents(answer, reference.start)) continue;
      if (headings.some(({ start, end }) => reference.start >= start && reference.start < end)) continue;
      yield finding(document, reference, number, nearest(inquiry.sections, number));
    }
  },
};

function* inHeading(document: AnswerDocument, section: Section, number: string): Iterable<Finding> {
  const { inquiry, text } = document;
  const at = text.slice(section.start, section.end).indexOf(number);
  if (at < 0) return;
  const range = { start: section.start + at, end: section.start + at + number.length };
  const titled = sectionByTitle(inquiry!.sections, section.title);
  const isElsewhere =
    titled && !document.answer.sections.some((other) => other.numbers.includes(titled.number));
  if (titled && (inquiry!.complete || (isElsewhere && titleSimilarity(titled.title, section.title) >= 0.9)))
    yield finding(document, range, number, [titled.number]);
  else if (inquiry!.complete) yield finding(document, range, number, nearest(inquiry!.sections, number));
}

function finding(
  { inquiry, text }: AnswerDocument,
  range: Range,
  number: string,
  instead: readonly string[],
): Finding {
  const at = text.slice(range.start, range.end).indexOf(number);
  const start = at < 0 ? range.start : range.start + at;
  const end = at < 0 ? range.end : start + number.length;
  const title = inquiry!.sections.find((section) => section.number === instead[0])?.title;
  return {
    start,
    end,
    message: title
      ? l10n.t('The report has no section {0}. The nearest is {1}, "{2}".', number, instead[0]!, title)
      : l10n.t('The report has no section {0}. The nearest are: {1}.', number, instead.join(', ')),
    fixes: instead.map((other) => ({
      title: l10n.t('Change to {0}', other),
      changes: [{ start, end, newText: other }],
    })),
  };
}
