import type { Reference } from '../answer/facts';
import { targetsOf } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import { findOrganisations } from '../lexicon/organisations';
import type { Block } from '../text/flow';
import type { Range } from '../text/range';
import { covers } from './place';
import type { Subject } from './subject';
import { sectionNamed, subjectAt } from './subject';

/**
 * The mentions in one answer of what is named at an offset, itself among them, in the order of the text:
 * a section (headings and references), an act or document (whichever paragraph is cited), an organisation
 * (by any of its names).
 *
 *     5.4 Läkare
 *     ^^^^^^^^^^
 *     Som framgår av avsnitt 5.4| …
 *                    ^^^^^^^^^^^
 */
export function highlight(snapshot: Snapshot, uri: string, offset: number): Range[] {
  const document = snapshot.document(uri);
  if (!document) return [];
  const subject = subjectAt(snapshot, uri, offset);
  if (subject) return mentionsOf(document, subject);
  const cited = document.answer.references.find(({ target, start, end }) => {
    return target !== null && covers({ start, end }, offset);
  });
  return cited ? citationsOf(document, actOf(cited)!) : organisationMentions(document, offset);
}

function mentionsOf(document: AnswerDocument, { inquiryKey, numbers }: Subject): Range[] {
  const { sections, references } = document.answer;
  const headings =
    inquiryKey === document.inquiryKey
      ? sections.filter((section) => section.numbers.some((number) => numbers.includes(number)))
      : [];
  const named = references.filter((reference) =>
    targetsOf(reference).some((target) => {
      const section = sectionNamed(document, target);
      return section?.inquiryKey === inquiryKey && numbers.includes(section.number);
    }),
  );
  const inText = named.filter(({ start }) => !headings.some((heading) => covers(heading, start)));
  return [...headings, ...inText].map(rangeOf).sort((a, b) => a.start - b.start);
}

function citationsOf(document: AnswerDocument, act: string): Range[] {
  return document.answer.references.filter((reference) => actOf(reference) === act).map(rangeOf);
}

/** What a reference cites, whichever part of it: its target without the paragraph. */
function actOf({ kind, target }: Reference): string | undefined {
  return kind === 'section' ? undefined : target?.split('#')[0];
}

function organisationMentions({ flow }: AnswerDocument, offset: number): Range[] {
  // A cursor is seldom on a name: its own block is looked at before the others.
  const here = flow.blocks
    .filter((block) => covers(block, offset))
    .flatMap(mentionsIn)
    .find((mention) => covers(mention, offset));
  if (!here) return [];
  return flow.blocks
    .flatMap(mentionsIn)
    .filter(({ name }) => name === here.name)
    .map(rangeOf)
    .sort((a, b) => a.start - b.start);
}

function mentionsIn({ prose }: Block): (Range & { readonly name: string })[] {
  return findOrganisations(prose).map(({ name, start, end }) => ({ name, ...prose.range(start, end) }));
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
