import { positionText } from '../features/labels';
import { verdictText } from '../features/reasons';
import type { Snapshot } from '../corpus/snapshot';
import { CodePoints } from './codePoints';
import type { CompiledInquiry, Compilation, Statement } from './compilation';
import { Guids } from './guids';
import type { ShowFile } from './records';

/** How many characters of context a quote has on each side, to be found again by. */
const context = 32;

/**
 * Every position as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in one collection: those on proposals,
 * then those of the answers as a whole. The target is the passage by quote, by place in characters and by line; the file
 * where nothing is said of the whole. The bodies are the position and the section. A person's decision and the machine's
 * reading under it are two annotations.
 */
export function annotations(all: readonly Compilation[], snapshot: Snapshot, showFile: ShowFile): string {
  const characters = new Map<string, CodePoints>();
  const charactersOf = (uri: string, text: string) => {
    const known = characters.get(uri) ?? new CodePoints(text);
    characters.set(uri, known);
    return known;
  };
  const targetOf = (statement: Statement) => {
    const { uri, quote, rule } = statement;
    // An address, relative to that of this file: a name may hold what an address may not.
    const source = encodeURI(showFile(uri)).replace(/[?#]/g, encodeURIComponent);
    if (quote === null && rule !== null) return { source };
    const { text } = snapshot.file(uri)!;
    return { source, selector: selectorsOf(statement, text, charactersOf(uri, text)) };
  };
  const items = all.flatMap((compilation) =>
    [...compilation.proposals, { number: null, groups: compilation.whole }].flatMap(({ number, groups }) =>
      groups
        .flatMap(({ statements }) => statements)
        .flatMap((statement) => annotationsOf(statement, compilation, number, targetOf(statement))),
    ),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf(all, 'collection'),
    type: 'AnnotationCollection',
    label: all.map(({ designation }) => designation).join(', '),
    total: items.length,
    first: { id: idOf(all, 'page'), type: 'AnnotationPage', startIndex: 0, items },
  };
  return JSON.stringify(collection, null, 2) + '\n';
}

/** Who says that the words take the position; a person may have no name. */
interface Creator {
  readonly type: 'Person' | 'Software';
  readonly name?: string;
}

/** The standard asks for an IRI for each annotation, collection and page. */
function idOf(inquiries: readonly CompiledInquiry[], name: string): string {
  return `urn:uuid:${new Guids(inquiries.map(({ id }) => id).join()).of(name)}`;
}

/** @param number of the proposal; null for the answer as a whole */
function annotationsOf(
  statement: Statement,
  compilation: Compilation,
  number: string | null,
  target: object,
) {
  const { position, reading, decidedBy, why, respondent, uri, start, rule } = statement;
  const tag = number === null ? compilation.designation : `${compilation.designation}#${number}`;
  const of = (value: string, creator: Creator, note: string | null) => ({
    id: idOf([compilation], `${uri} ${number ?? 'whole'} ${start} ${creator.type} ${creator.name ?? ''}`),
    type: 'Annotation',
    motivation: 'classifying',
    creator,
    body: [
      { type: 'TextualBody', purpose: 'classifying', value },
      { type: 'TextualBody', purpose: 'tagging', value: tag },
      { type: 'TextualBody', purpose: 'identifying', value: respondent },
      ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note }] : []),
    ],
    target,
  });
  const read = rule && verdictText(rule);
  const machine = of(positionText(reading), { type: 'Software', name: 'Remissvar' }, read);
  if (decidedBy === null) return [machine];
  const person = { type: 'Person', ...(decidedBy && { name: decidedBy }) } as const;
  return [machine, of(positionText(position), person, why)];
}

function selectorsOf({ start, end, line }: Statement, text: string, characters: CodePoints) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    },
    { type: 'TextPositionSelector', start: characters.at(start), end: characters.at(end) },
    // Lines are counted from 0 between them, so this is the whole line that the words begin on.
    {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
      value: `line=${line - 1},${line}`,
    },
  ];
}
