import { positionText } from '../features/labels';
import type { Snapshot } from '../corpus/snapshot';
import { CodePoints } from './codePoints';
import type { CompiledInquiry, CompiledPart, Compilation, Statement } from './compilation';
import { Guids } from './guids';
import type { ShowFile } from './records';

/** How many characters of context a quote has on each side, to be found again by. */
const context = 32;

/**
 * Every position as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in one collection: the target is
 * the passage by quote, by place in characters and by line, the bodies are the position and the section. A person's decision
 * and the machine's reading under it are two annotations.
 */
export function annotations(all: readonly Compilation[], snapshot: Snapshot, showFile: ShowFile): string {
  const characters = new Map<string, CodePoints>();
  const charactersOf = (uri: string, text: string) => {
    const known = characters.get(uri) ?? new CodePoints(text);
    characters.set(uri, known);
    return known;
  };
  const targetOf = (statement: Statement) => {
    const { text } = snapshot.file(statement.uri)!;
    return {
      // An address, relative to that of this file: a name may hold what an address may not.
      source: encodeURI(showFile(statement.uri)).replace(/[?#]/g, encodeURIComponent),
      selector: selectorsOf(statement, text, charactersOf(statement.uri, text)),
    };
  };
  const items = all.flatMap((compilation) => [
    // A position that the sections come to has no words of its own to point at.
    ...statementsOf(compilation.whole)
      .filter(({ quote }) => quote !== null)
      .flatMap((statement) => annotationsOf(statement, compilation, null, targetOf(statement))),
    ...compilation.proposals.flatMap((proposal) =>
      statementsOf(proposal).flatMap((statement) =>
        annotationsOf(statement, compilation, proposal.number, targetOf(statement)),
      ),
    ),
  ]);
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

function statementsOf({ groups }: CompiledPart): Statement[] {
  return groups.flatMap(({ statements }) => statements);
}

/** @param number the proposal's; null for the answer as a whole */
function annotationsOf(
  statement: Statement,
  compilation: Compilation,
  number: string | null,
  target: object,
) {
  const { designation } = compilation;
  const { position, reading, decidedBy, why, respondent, uri, start } = statement;
  const of = (value: string, creator: Creator, note: string | null) => ({
    id: idOf([compilation], `${uri} ${number ?? 'whole'} ${start} ${creator.type} ${creator.name ?? ''}`),
    type: 'Annotation',
    motivation: 'classifying',
    creator,
    body: [
      { type: 'TextualBody', purpose: 'classifying', value },
      {
        type: 'TextualBody',
        purpose: 'tagging',
        value: number === null ? designation : `${designation}#${number}`,
      },
      { type: 'TextualBody', purpose: 'identifying', value: respondent },
      ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note }] : []),
    ],
    target,
  });
  const machine = of(positionText(reading), { type: 'Software', name: 'Remissvar' }, null);
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
