/** From a report's sections to `remiss.json`: what would be added, and the file with what a person chose of it. */
import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { compareNumbers } from '../../text/sectionNumbers';
import type { Report, ReportSection } from './report';

/** What a section of the report changes in the file. */
export interface SectionChange {
  readonly section: ReportSection;
  /** `added`: the file lacks the section. `completed`: it lacks some of its keys. */
  readonly what: 'added' | 'completed';
  /** The keys that are written: "typ", "rubrik", "sida". */
  readonly keys: readonly string[];
  /**
   * Whether a person is offered it as chosen. What the file lacks and stands in no box is no proposal in a report that
   * shows its boxes, and neither is a chapter without any: they are for a person to choose.
   */
  readonly isOffered: boolean;
}

export interface RemissChanges {
  readonly changes: readonly SectionChange[];
  /** How many sections of the report the file has already, with all that is known of them. */
  readonly unchanged: number;
}

/** Whether the file can be edited: what is no JSON is for a person to mend first. */
export function isEditable(text: string): boolean {
  if (text.trim() === '') return true;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ['förslag']);
  return errors.length === 0 && root?.type === 'object' && (list === undefined || list.type === 'array');
}

/** What the file lacks of what the report says. Nothing that stands in the file is changed. */
export function changesFor(text: string, { sections }: Report): RemissChanges {
  const entries = entriesOf(text);
  const boxed = sections.filter(isBoxed).map(({ number }) => number);
  const isOffered = ({ number }: ReportSection) =>
    boxed.length === 0 || boxed.some((box) => box === number || chapterOf(box) === number);
  const changes = sections.flatMap((section): SectionChange[] => {
    const known = valuesOf(section);
    const entry = entries.find(({ numbers }) => numbers.includes(section.number));
    if (!entry) return [{ section, what: 'added', keys: Object.keys(known), isOffered: isOffered(section) }];
    // The title of an entry on two sections is that of one of them, and not ours to tell.
    if (entry.numbers.length > 1 && entry.value['id'] !== section.number) return [];
    const keys = Object.keys(known).filter((key) => !Object.hasOwn(entry.value, key));
    return keys.length ? [{ section, what: 'completed', keys, isOffered: true }] : [];
  });
  return { changes, unchanged: sections.length - changes.length };
}

/** Whether a section stands in a box that says what it is. */
function isBoxed({ kind }: ReportSection): boolean {
  return kind !== null && kind !== 'kapitel';
}

/** "4" for "4.1.1" */
function chapterOf(number: string): string {
  return number.split('.')[0]!;
}

/** The file with the changes made, its comments and order kept; new sections stand where their numbers belong. */
export function withChanges(text: string, report: Report, changes: readonly SectionChange[]): string {
  let file = text.trim() === '' ? '{}\n' : text;
  const set = (path: (string | number)[], value: unknown, isArrayInsertion = false) => {
    const edits = modify(file, path, value, { isArrayInsertion, formattingOptions });
    file = applyEdits(file, edits);
  };
  const root = parseTree(file);
  if (!root || !findNodeAtLocation(root, ['remiss'])) {
    const { designation, title } = report;
    set(['remiss'], { ...(designation && { beteckning: designation }), ...(title && { titel: title }) });
  }
  if (!findNodeAtLocation(parseTree(file)!, ['förslag'])) set(['förslag'], []);
  for (const { section, what, keys } of changes) {
    const entries = entriesOf(file);
    if (what === 'added') {
      const next = entries.findIndex(
        ({ numbers }) => numbers[0] && compareNumbers(numbers[0], section.number) > 0,
      );
      set(['förslag', next < 0 ? entries.length : next], valuesOf(section), true);
      continue;
    }
    const at = entries.findIndex(({ numbers }) => numbers.includes(section.number));
    for (const key of keys) set(['förslag', at, key], valuesOf(section)[key]);
  }
  return file;
}

const formattingOptions = { tabSize: 2, insertSpaces: true, eol: '\n' };

/** What a section says, by the keys of `remiss.json`. */
function valuesOf({ number, title, kind, page }: ReportSection): Record<string, unknown> {
  return {
    id: number,
    ...(kind && { typ: kind }),
    rubrik: title,
    ...(number.includes('.') && { kapitel: chapterOf(number) }),
    ...(page !== null && { sida: page }),
  };
}

interface FileEntry {
  readonly value: Readonly<Record<string, unknown>>;
  /** Those of `ref`, else its `id`. */
  readonly numbers: readonly string[];
}

function entriesOf(text: string): FileEntry[] {
  const root = text.trim() === '' ? undefined : parseTree(text, [], { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ['förslag']);
  return (list?.children ?? []).map((node: Node) => {
    const value: unknown = getNodeValue(node);
    const entry = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    const refs = Array.isArray(entry['ref']) ? entry['ref'].map(String) : [];
    return {
      value: entry,
      numbers: refs.length ? refs : typeof entry['id'] === 'string' ? [entry['id']] : [],
    };
  });
}
