/** The report that answers are about: its name and its sections. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { compareNumbers } from '../../text/sectionNumbers';
import { formatOf } from '../format';
import { withPdf } from '../pdf';
import { readSource } from '../read';
import type { FailureCode, Source } from '../source';
import type { BoxKind } from './boxes';
import { kindsOf } from './boxes';
import type { Entry } from './contents';
import { contentsOf, entryOf, headingsOf, listedOf } from './contents';

export interface ReportSection extends Entry {
  /** What the report does there; null where its text does not show it. */
  readonly kind: 'kapitel' | BoxKind | null;
}

export interface Report {
  /** "SOU 2024:72" */
  readonly designation: string | null;
  readonly title: string | null;
  /** In numeric order. */
  readonly sections: readonly ReportSection[];
}

/** An outline with fewer numbered titles says less than the text. */
const fewest = 3;

/** What a report's file says of its sections, by its outline, its table of contents, or its headings. */
export async function readReport(source: Source): Promise<Report | { readonly failure: FailureCode }> {
  const read = await readSource(source);
  if ('failure' in read) return read;
  const outline = read.format === 'pdf' ? await outlineOf(source) : [];
  const contents = contentsOf(read.text);
  const headings = headingsOf(read.text);
  const [told = []] = [contents.entries, headings, listedOf(read.text)].filter(({ length }) => length > 0);
  // A table of contents has the titles as they are printed; an outline may go deeper.
  const entries = merged(told, outline.length < fewest ? [] : outline);
  const kinds = kindsOf(read.text.slice(contents.end), entries);
  const sections = entries.map((entry) => ({
    ...entry,
    kind: entry.number.includes('.') ? (kinds.get(entry.number) ?? null) : ('kapitel' as const),
  }));
  return { ...nameOf(read.text), sections };
}

/** The entries of the first list, and those of the second that it lacks: they count pages in another way. */
function merged(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  const known = new Set(first.map(({ number }) => number));
  const more = second.filter(({ number }) => !known.has(number));
  const all = first.length ? [...first, ...more.map((entry) => ({ ...entry, page: null }))] : more;
  return all.sort((a, b) => compareNumbers(a.number, b.number));
}

async function outlineOf(source: Source): Promise<Entry[]> {
  if (formatOf(source) !== 'pdf') return [];
  return withPdf(source.bytes, async (document) => {
    const entries = new Map<string, Entry>();
    const labels = await document.getPageLabels();
    const waiting = [...((await document.getOutline()) ?? [])];
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      waiting.unshift(...(item.items as typeof waiting));
      const entry = entryOf(item.title, await pageOf(document, item.dest, labels));
      if (entry && !entries.has(entry.number)) entries.set(entry.number, entry);
    }
    return [...entries.values()];
  });
}

/** The page that an outline leads to, by its printed number where the file gives one. */
async function pageOf(
  document: PDFDocumentProxy,
  to: string | unknown[] | null,
  labels: readonly string[] | null,
): Promise<number | null> {
  try {
    const destination = typeof to === 'string' ? await document.getDestination(to) : to;
    if (!destination) return null;
    const index = await document.getPageIndex(
      destination[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0],
    );
    const printed = labels ? Number(labels[index]) : index + 1;
    return Number.isInteger(printed) ? printed : null;
  } catch {
    // An outline may lead to pages that are no longer there.
    return null;
  }
}

/** How far into a report its name stands. */
const opening = 6000;

function nameOf(text: string): Pick<Report, 'designation' | 'title'> {
  const start = text.slice(0, opening);
  const [, series, number] = /(?<!\p{L})(SOU|Ds)\s{1,3}((?:19|20)\d\d:\d{1,3})/u.exec(start) ?? [];
  const title = titleOf(start.split(/[\n\f]/).map((line) => line.replace(/\s+/g, ' ').trim()));
  return { designation: series ? `${series} ${number!}` : null, title };
}

/** The lines above "Betänkande av …", as far as they are one paragraph; null where they are no title. */
function titleOf(lines: readonly string[]): string | null {
  const by = lines.findIndex((line) => /^(?:slut|del)?betänkande av /i.test(line));
  const above = lines.slice(0, Math.max(0, by));
  while (above.at(-1) === '') above.pop();
  const paragraph = above.slice(above.lastIndexOf('') + 1).filter((line) => !/^(?:SOU|Ds) \d/.test(line));
  const title = paragraph.join(' ').replace(/^#+ /, '');
  return title.length >= 5 && title.length <= 200 ? title : null;
}
