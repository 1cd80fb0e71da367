import type { InquirySectionKind } from '../../answer/inquiry';
import { isInScope } from '../../answer/inquiry';
import type { RemissDocument, Snapshot } from '../../corpus/snapshot';
import { compareNumbers, isWithin } from '../../text/sectionNumbers';
import { indexOf } from '../subject';
import { sectionTitle } from '../titles';

/** What an answer can take a position on: a proposal of the report, which may stand in two of its sections. */
export interface AgendaItem {
  /** "5.3", "5.4"; in numeric order. */
  readonly numbers: readonly string[];
  readonly title: string | null;
  readonly kind: InquirySectionKind;
}

/**
 * What an answer to a remiss has to take up, in the order of the report: the sections of `remiss.json`, or
 * where it lists none those that answers have headings for. Chapters are left out where their sections are
 * listed, and so is what the remiss is not about.
 */
export function agendaOf(snapshot: Snapshot, remiss: RemissDocument): AgendaItem[] {
  const listed = remiss.inquiry.sections.length
    ? listedItems(snapshot, remiss)
    : learntItems(snapshot, remiss);
  const numbers = listed.flatMap((item) => item.numbers);
  return listed
    .filter((item) => item.kind !== 'chapter' || !item.numbers.some((number) => holdsAny(number, numbers)))
    .filter((item) => item.numbers.some((number) => isInScope(remiss.inquiry, number)))
    .sort((a, b) => compareNumbers(a.numbers[0]!, b.numbers[0]!));
}

function listedItems(snapshot: Snapshot, remiss: RemissDocument): AgendaItem[] {
  const index = indexOf(snapshot, remiss.inquiryKey);
  const items = new Map<number, AgendaItem & { numbers: string[] }>();
  for (const { number, kind } of remiss.inquiry.sections) {
    const entry = remiss.file.entries.get(number)!.start;
    const item = items.get(entry);
    if (item) item.numbers.push(number);
    else items.set(entry, { numbers: [number], title: sectionTitle(snapshot, index, number), kind });
  }
  return [...items.values()];
}

/** The sections that others have headings for; the writer's own may be anything yet. */
function learntItems(snapshot: Snapshot, remiss: RemissDocument): AgendaItem[] {
  const index = indexOf(snapshot, remiss.inquiryKey);
  return [...index.passages]
    .filter(([, entries]) =>
      entries.some(({ uri, at }) => {
        const document = snapshot.document(uri);
        return document && !document.isDraft && document.passages[at]?.title;
      }),
    )
    .map(([number]) => ({
      numbers: [number],
      title: sectionTitle(snapshot, index, number),
      kind: number.includes('.') ? 'proposal' : 'chapter',
    }));
}

function holdsAny(chapter: string, numbers: readonly string[]): boolean {
  return numbers.some((number) => number !== chapter && isWithin(number, chapter));
}
