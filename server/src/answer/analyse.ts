import type { Flow } from '../text/flow';
import { FlowMemory, readFlow } from '../text/flow';
import type { ByWords } from '../text/byWords';
import type { Range } from '../text/range';
import type { Answer, Reference, Section, Stance } from './facts';
import { directionOf } from './facts';
import type { Head } from './head/head';
import { HeadMemory, readHead } from './head/head';
import type { Inquiry } from './inquiry';
import type { Evidence, Verdict } from './positions/positions';
import { answerVerdict, sectionVerdict } from './positions/positions';
import type { ReferenceMemory } from './references/references';
import { readReferences } from './references/references';
import type { Heading } from './sections/headings';
import { readHeadings } from './sections/headings';
import { readSpeakers } from './speakers/speakers';
import type { StanceMemory } from './stances/stances';
import { readStances } from './stances/stances';
import { within } from './within';

/** What the reader of one answer may know besides its words. */
export interface AnalyseContext {
  readonly inquiry?: Inquiry;
  /** What was read in each block before, where the same text is read again and again: a document being written. */
  readonly memory?: ReadingMemory;
}

/** What blocks were found to hold, by their words. It makes reading faster and changes nothing that is read. */
export class ReadingMemory {
  /** For `readFlow`: it gives the blocks that an edit leaves alone the words they had, to which the rest is tied. */
  readonly flow = new FlowMemory();
  readonly head = new HeadMemory();
  readonly references: ReferenceMemory = new WeakMap();
  readonly stances: StanceMemory = new WeakMap();
  /** For the quotes around what has been read. */
  readonly sentences: ByWords<readonly Range[]> = new WeakMap();
}

/** What one answer says. Pure: the same text and context give the same facts. */
export function analyse(text: string, context: AnalyseContext = {}): Answer {
  return analyseFlow(readFlow(text, context.memory?.flow), context);
}

/** As `analyse`, where the prose has been read already. */
export function analyseFlow(flow: Flow, context: AnalyseContext = {}): Answer {
  return analyseFlows([{ flow, context }])[0]!;
}

/** A text whose prose has been read, and what else is known of it. */
export interface ReadText {
  readonly flow: Flow;
  readonly context: AnalyseContext;
}

/**
 * As `analyseFlow`, for several answers: each step is taken for all of them before the next. The code and the tables of a
 * step then stay where the processor has them at hand, which takes an eighth off the time.
 */
export function analyseFlows(texts: readonly ReadText[]): Answer[] {
  const heads = texts.map(({ flow, context }) => readHead(flow, context.memory?.head));
  const headings = texts.map(({ flow, context }) => readHeadings(flow, context.inquiry));
  const speakers = texts.map(({ flow }) => readSpeakers(flow));
  const references = texts.map(({ flow, context: { inquiry, memory } }, at) =>
    readReferences(flow, {
      inquiry: heads[at]!.inquiry ?? inquiry?.designation ?? null,
      date: heads[at]!.date,
      sections: inquiry?.sections ?? [],
      headings: headings[at]!,
      memory: memory?.references,
    }),
  );
  const read = texts.map(({ flow, context: { inquiry, memory } }, at) =>
    readStances(flow, {
      head: heads[at]!,
      headings: headings[at]!,
      speakers: speakers[at]!,
      references: references[at]!,
      inquiry,
      memory: memory?.stances,
    }),
  );
  return read.map((said, at) =>
    toAnswer(heads[at]!, references[at]!, { ...said, speakers: speakers[at]!, headings: headings[at]! }),
  );
}

function toAnswer(head: Head, references: readonly Reference[], evidence: Evidence): Answer {
  const { stances, arguments: reasons, speakers, headings } = evidence;
  const verdicts = headings.map((heading) => sectionVerdict(heading, evidence));
  const { position } = answerVerdict(evidence, verdicts);
  return {
    inquiry: head.inquiry,
    ministryDossier: head.ministryDossier,
    dossiers: head.dossiers,
    date: head.date,
    addressee: head.addressee,
    respondent: head.respondent,
    position,
    direction: directionOf(position),
    speakers,
    sections: headings.map((heading, at) => toSection(heading, verdicts[at]!, stances)),
    references,
    stances,
    arguments: reasons,
  };
}

function toSection(heading: Heading, { position }: Verdict, all: readonly Stance[]): Section {
  const { start, end, numbers, title, bodyEnd } = heading;
  const direction = directionOf(position);
  const stances = within(all, { start, end: bodyEnd });
  if (heading.inferred) return { ...heading, position, direction, stances };
  // Spelt out, because there are many, and a spread costs more than all the rest of them.
  return { start, end, numbers, title, bodyEnd, position, direction, stances };
}
