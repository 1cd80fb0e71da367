import type { Node } from 'jsonc-parser';
import type { Position } from '../answer/facts';
import type {
  Inquiry,
  InquirySection,
  InquirySectionKind,
  SectionRange,
  UserPhrase,
} from '../answer/inquiry';
import type { Range } from '../text/range';
import type { RemissFault, Text } from './jsonReader';
import { JsonReader, rangeOf } from './jsonReader';
import { compareNumbers, isSectionNumber } from '../text/sectionNumbers';

export type { RemissFault, RemissFaultCode } from './jsonReader';

/** What a `remiss.json` says, and what is wrong with it. */
export interface RemissFile {
  readonly inquiry: Inquiry;
  /** Where each section is described: the whole entry, `{ "id": "4.1", … }`. */
  readonly entries: ReadonlyMap<string, Range>;
  /** Every string in which section numbers are written: "4.1" of an entry, "8-11" of what the remiss is about. */
  readonly numbers: readonly Range[];
  /** Where the draft's file is named; null where no file is marked. */
  readonly draft: Range | null;
  readonly faults: readonly RemissFault[];
}

const rootKeys = ['$schema', 'remiss', 'egenOrganisation', 'utkast', 'förslag', 'fraser'];
const remissKeys = [
  'beteckning',
  'titel',
  'departement',
  'dnr',
  'sistaSvarsdag',
  'omfattning',
  'fullständig',
  'alias',
];
const sectionKeys = ['id', 'ref', 'typ', 'riktning', 'rubrik', 'lag', 'kapitel', 'sida', 'alias'];
const phraseKeys = ['fras', 'ståndpunkt'];

const kinds: Readonly<Record<string, InquirySectionKind>> = {
  kapitel: 'chapter',
  förslag: 'proposal',
  bedömning: 'assessment',
  rekommendation: 'recommendation',
};

const directions: Readonly<Record<string, InquirySection['direction']>> = {
  införa: 'introduce',
  'inte-införa': 'against',
};

/** The positions that a phrase of one's own can carry, as `remiss.json` names them. */
export const phrasePositions: Readonly<Record<string, Position>> = {
  tillstyrker: 'supports',
  'tillstyrker i huvudsak': 'supportsMainly',
  'tillstyrker med villkor': 'supportsConditionally',
  'har inget att invända': 'noObjection',
  'lämnar synpunkter': 'comments',
  tveksam: 'doubtful',
  avstyrker: 'opposes',
  avstår: 'abstains',
};

/**
 * Reads a `remiss.json`. What is wrong is noted and left out; the rest is used. The numbers of an entry
 * are those of `ref`, else its `id`: one proposal may stand in two sections.
 */
export function parseRemissFile(source: string): RemissFile {
  const reader = new JsonReader(source);
  const root = reader.root && reader.object(reader.root, '', rootKeys);
  const remissNode = root?.get('remiss');
  const remiss = remissNode ? reader.object(remissNode, 'remiss', remissKeys) : null;
  if (root && !remissNode) reader.fault('missingKey', firstBrace(reader.root!), 'remiss');
  const head = (key: string) => reader.string(remiss?.get(key), key)?.text ?? null;
  const entries = new Map<string, Range>();
  const numbers: Range[] = [];
  const sections = reader
    .list(root?.get('förslag'), 'förslag')
    .flatMap((node) => readSection(reader, node, entries, numbers));
  reader.strings(remiss?.get('alias'), 'alias');
  const scope = readScope(reader, remiss?.get('omfattning'), numbers);
  const draft = reader.string(root?.get('utkast'), 'utkast');
  const complete = reader.boolean(remiss?.get('fullständig'), 'fullständig');
  return {
    inquiry: {
      designation: head('beteckning')?.replace(/\s+/g, ' ') ?? null,
      title: head('titel'),
      ministry: head('departement'),
      ministryDossier: head('dnr'),
      lastDay: readDay(reader, remiss?.get('sistaSvarsdag')),
      ownOrganisation: reader.string(root?.get('egenOrganisation'), 'egenOrganisation')?.text ?? null,
      ...(draft && { draft: draft.text }),
      sections: sections.sort((a, b) => compareNumbers(a.number, b.number)),
      ...(complete && { complete }),
      ...(scope.length && { scope }),
      phrases: reader.list(root?.get('fraser'), 'fraser').flatMap((node) => readPhrase(reader, node)),
    },
    entries,
    numbers,
    draft: draft && { start: draft.start, end: draft.end },
    faults: reader.faults.sort((a, b) => a.start - b.start),
  };
}

function readSection(
  reader: JsonReader,
  node: Node,
  entries: Map<string, Range>,
  written: Range[],
): InquirySection[] {
  const values = reader.object(node, 'förslag', sectionKeys);
  if (!values) return [];
  const id = reader.string(values.get('id'), 'id');
  const refs = reader.strings(values.get('ref'), 'ref');
  if (!id && !refs.length) reader.fault('missingKey', firstBrace(node), 'id');
  const kind = reader.oneOf(values.get('typ'), 'typ', kinds);
  const direction = reader.oneOf(values.get('riktning'), 'riktning', directions);
  const title = reader.string(values.get('rubrik'), 'rubrik')?.text ?? '';
  const aliases = reader.strings(values.get('alias'), 'alias').map(({ text }) => text);
  reader.strings(values.get('lag'), 'lag');
  const chapter = reader.string(values.get('kapitel'), 'kapitel');
  checkNumber(reader, chapter);
  reader.number(values.get('sida'), 'sida');
  written.push(...[id, ...refs, chapter].filter((number) => number !== null));
  if (id && refs.length) checkNumber(reader, id);
  const numbers = refs.length ? refs : id ? [id] : [];
  return numbers.flatMap((number) => {
    if (!checkNumber(reader, number)) return [];
    if (entries.has(number.text)) {
      reader.fault('repeatedSection', number, number.text);
      return [];
    }
    entries.set(number.text, rangeOf(node));
    return [
      {
        number: number.text,
        title,
        kind: kind ?? (number.text.includes('.') ? 'proposal' : 'chapter'),
        direction: direction ?? 'introduce',
        aliases,
      },
    ];
  });
}

function checkNumber(reader: JsonReader, number: Text | null): boolean {
  if (!number) return true;
  if (isSectionNumber(number.text)) return true;
  reader.fault('notASection', number, number.text);
  return false;
}

/** "4", "4.1" or a range, "8-11". */
function readScope(reader: JsonReader, node: Node | undefined, written: Range[]): SectionRange[] {
  return reader.strings(node, 'omfattning').flatMap((part) => {
    written.push(part);
    const ends = part.text.split(/[-–]/).map((end) => end.trim());
    if (ends.length <= 2 && ends.every(isSectionNumber)) return [{ first: ends[0]!, last: ends.at(-1)! }];
    reader.fault('notASection', part, part.text);
    return [];
  });
}

function readDay(reader: JsonReader, node: Node | undefined): string | null {
  const day = reader.string(node, 'sistaSvarsdag');
  if (!day) return null;
  const date = new Date(`${day.text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(day.text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(day.text);
  if (!isDay) reader.fault('notADate', day, day.text);
  return isDay ? day.text : null;
}

function readPhrase(reader: JsonReader, node: Node): UserPhrase[] {
  const values = reader.object(node, 'fraser', phraseKeys);
  if (!values) return [];
  for (const key of phraseKeys) {
    if (!values.has(key)) reader.fault('missingKey', firstBrace(node), key);
  }
  const phraseNode = values.get('fras');
  const phrase = reader.string(phraseNode, 'fras');
  const position = reader.oneOf(values.get('ståndpunkt'), 'ståndpunkt', phrasePositions);
  const saysSomething = phrase && /\p{L}{2}/u.test(phrase.text);
  if (phraseNode?.type === 'string' && !saysSomething) reader.fault('emptyPhrase', rangeOf(phraseNode));
  return saysSomething && position ? [{ phrase: phrase.text, position }] : [];
}

/** Where a missing key is reported: at the brace that should hold it. */
function firstBrace(node: Node): Range {
  return { start: node.offset, end: node.offset + 1 };
}
