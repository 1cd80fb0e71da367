import type { Answer, Argument, Quote, Reference, Section, Stance } from '../answer/facts';
import type { Range } from '../text/range';
import type { AnswerHead, Passage, Reading } from './document';

/**
 * A reading as plain data, for the way from another thread or from a disk, and for keeping: a thousand answers say a
 * hundred thousand things, and most of them nobody asks for.
 */
export interface PackedReading {
  /** JSON of what is asked of every answer. */
  readonly outline: string;
  /** JSON of the rest, in UTF-8. */
  readonly facts: Uint8Array;
}

interface Outline {
  readonly head: AnswerHead;
  readonly passages: readonly Passage[];
}

type Facts = Omit<Answer, keyof AnswerHead>;

/** Packs what was read in a text. */
export function packReading(answer: Answer, passages: readonly Passage[], text: string): PackedReading {
  const { speakers, sections, references, stances, arguments: reasons, ...head } = answer;
  const outline: Outline = { head, passages };
  const facts: Packed = {
    speakers,
    sections: sections.map((section) => toRow(section, sectionFields, text)),
    references: references.map((reference) => toRow(reference, referenceFields, text)),
    stances: stances.map((stance) => toRow(stance, stanceFields, text)),
    arguments: reasons.map((reason) => toRow(reason, argumentFields, text)),
  };
  return { outline: JSON.stringify(outline), facts: new TextEncoder().encode(JSON.stringify(facts)) };
}

/** What was packed; the larger part is unpacked when it is asked for, and let go again. */
export class UnpackedReading implements Reading {
  readonly head: AnswerHead;
  readonly passages: readonly Passage[];
  private readonly facts: Uint8Array;
  private held: WeakRef<Answer> | undefined;

  constructor(
    { outline, facts }: PackedReading,
    private readonly source: { readonly text: string },
  ) {
    const { head, passages } = JSON.parse(outline) as Outline;
    this.head = head;
    this.passages = passages;
    this.facts = facts;
  }

  get answer(): Answer {
    let answer = this.held?.deref();
    if (!answer) {
      answer = { ...this.head, ...unpackFacts(this.facts, this.source.text) };
      this.held = new WeakRef(answer);
    }
    return answer;
  }
}

/** The facts with a row for each of the many: what its fields are called need not be said a hundred times an answer. */
type Packed = Pick<Facts, 'speakers'> & Record<Exclude<keyof Facts, 'speakers'>, readonly Row[]>;

/** What every fact of a kind has, in the order of its row. What only some have stands last in theirs, by its name. */
const sectionFields = [
  'start',
  'end',
  'numbers',
  'title',
  'bodyEnd',
  'position',
  'direction',
  'stances',
] as const satisfies readonly (keyof Section)[];
const referenceFields = ['start', 'end', 'kind', 'target'] as const satisfies readonly (keyof Reference)[];
const stanceFields = [
  'start',
  'end',
  'position',
  'direction',
  'speaker',
  'target',
  'qualifiers',
  'rule',
] as const satisfies readonly (keyof Stance)[];
const argumentFields = ['start', 'end', 'kind', 'rule'] as const satisfies readonly (keyof Argument)[];

function unpackFacts(packed: Uint8Array, text: string): Facts {
  const facts = JSON.parse(new TextDecoder().decode(packed)) as Packed;
  return {
    speakers: facts.speakers,
    sections: facts.sections.map((row) => fromRow<Section>(row, sectionFields)),
    references: facts.references.map((row) => fromWordedRow<Reference>(row, referenceFields, text)),
    stances: facts.stances.map((row) => fromWordedRow<Stance>(row, stanceFields, text)),
    arguments: facts.arguments.map((row) => fromWordedRow<Argument>(row, argumentFields, text)),
  };
}

type Row = readonly unknown[];

/** A fact that may show its own words. They are in the text, and half of what there is to say of it. */
type Fact = Range & { readonly text?: string };

/** The values of the fields; last the other fields, if it has any but the words of its range. */
function toRow<Kind extends Fact>(fact: Kind, fields: readonly (keyof Kind)[], text: string): Row {
  const row: unknown[] = fields.map((field) => fact[field]);
  let others: Partial<Kind> | undefined;
  for (const field in fact) {
    if (fields.includes(field) || (field === 'text' && showsItsWords(fact, text))) continue;
    others = { ...others, [field]: fact[field] } as Partial<Kind>;
  }
  if (others) row.push(others);
  return row;
}

function showsItsWords({ start, end, text: words }: Fact, text: string): boolean {
  return words === text.slice(start, end);
}

function fromRow<Kind extends Fact>(row: Row, fields: readonly (keyof Kind)[]): Kind {
  const fact = {} as Record<keyof Kind, unknown>;
  for (const [at, field] of fields.entries()) fact[field] = row[at];
  return Object.assign(fact, row[fields.length]) as Kind;
}

function fromWordedRow<Kind extends Quote>(row: Row, fields: readonly (keyof Kind)[], text: string): Kind {
  const fact = fromRow(row, fields) as Kind & { text?: string };
  fact.text ??= text.slice(fact.start, fact.end);
  return fact;
}
