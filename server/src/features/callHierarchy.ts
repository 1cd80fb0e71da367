import type { InquiryIndex } from '../corpus/inquiryIndex';
import type { AnswerDocument } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import { standingOf, standingsAround } from '../corpus/standing';
import { compareNumbers } from '../text/sectionNumbers';
import type { Range } from '../text/range';
import { standingText } from './decisions/labels';
import type { Place } from './place';
import { covers } from './place';
import { designationOf } from './proposals';
import { indexOf, subjectAt, surroundingSubject } from './subject';
import { sectionTitle } from './titles';
import { respondentPlace, sectionPlace } from './workspaceSymbols';

/**
 * Who answers what, as the calls of a program are shown: a section is called by the respondents that
 * answer it, and a respondent, in one of its files, calls the sections that it answers.
 */
export interface HierarchyItem {
  readonly of: HierarchySubject;
  /** "5.4 Anställa läkare", "Botkyrka kommun" */
  readonly name: string;
  /** The position taken, in words; the report's designation where the item stands for itself. */
  readonly detail: string;
  readonly place: Place;
}

/** What an item stands for, as plain data: a client hands it back when it asks who calls. */
export type HierarchySubject =
  | { readonly kind: 'section'; readonly inquiryKey: string; readonly number: string }
  | { readonly kind: 'respondent'; readonly uri: string };

/** One line of the hierarchy, and the passages that make it, in the respondent's file. */
export interface HierarchyCall {
  readonly item: HierarchyItem;
  readonly passages: readonly Range[];
}

/** What a hierarchy can begin with at an offset: the sections named there, the respondent on its name, else what the place belongs to. */
export function hierarchyAt(snapshot: Snapshot, uri: string, offset: number): HierarchyItem[] {
  const document = snapshot.document(uri);
  const respondent = document?.head.respondent;
  const onName = respondent && covers(respondent, offset) && !subjectAt(snapshot, uri, offset);
  const subject = onName ? null : surroundingSubject(snapshot, uri, offset);
  if (subject) {
    const index = indexOf(snapshot, subject.inquiryKey);
    return subject.numbers.flatMap((number) => sectionItem(snapshot, index, number) ?? []);
  }
  if (!document) return [];
  return [
    respondentItem(snapshot, document, designationOf(snapshot, indexOf(snapshot, document.inquiryKey))),
  ];
}

/** Who answers a section, above it or below it, by name; one line for each of a respondent's files. */
export function answersTo(snapshot: Snapshot, of: HierarchySubject): HierarchyCall[] {
  if (of.kind !== 'section') return [];
  const index = indexOf(snapshot, of.inquiryKey);
  return standingsAround(snapshot, index, [of.number]).flatMap((standing) =>
    [...grouped(standing.passages, ({ document }) => document)].map(([document, inFile]) => ({
      item: respondentItem(snapshot, document, standingText(standing)),
      passages: inFile.map(({ passage }) => passage),
    })),
  );
}

/** The sections that a respondent answers in a file, in numeric order. */
export function answeredBy(snapshot: Snapshot, of: HierarchySubject): HierarchyCall[] {
  const document = of.kind === 'respondent' ? snapshot.document(of.uri) : undefined;
  if (!document) return [];
  const index = indexOf(snapshot, document.inquiryKey);
  return [...grouped(document.passages, ({ number }) => number)]
    .sort(([a], [b]) => compareNumbers(a, b))
    .flatMap(([number, passages]) => {
      const standing = standingOf(snapshot, index, number, document.respondent.key);
      const item = sectionItem(snapshot, index, number, standing && standingText(standing));
      return item ? [{ item, passages }] : [];
    });
}

function sectionItem(
  snapshot: Snapshot,
  index: InquiryIndex,
  number: string,
  detail = designationOf(snapshot, index),
): HierarchyItem | null {
  const place = sectionPlace(snapshot, index, number);
  if (!place) return null;
  const title = sectionTitle(snapshot, index, number);
  return {
    of: { kind: 'section', inquiryKey: index.key, number },
    name: title === null ? number : `${number} ${title}`,
    detail,
    place,
  };
}

function respondentItem(
  snapshot: Snapshot,
  { uri, respondent }: AnswerDocument,
  detail: string,
): HierarchyItem {
  return {
    of: { kind: 'respondent', uri },
    name: respondent.name,
    detail,
    place: respondentPlace(snapshot, uri),
  };
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
