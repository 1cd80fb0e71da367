import type { Flow } from '../text/flow';
import { FlowMemory, readFlow } from '../text/flow';
import type { ByWords } from '../text/byWords';
import type { Range } from '../text/range';
import type { Answer, Section, Stance } from './facts';
import { directionOf } from './facts';
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
  const { inquiry, memory } = context;
  const head = readHead(flow, memory?.head);
  const headings = readHeadings(flow, inquiry);
  const speakers = readSpeakers(flow);
  const references = readReferences(flow, {
    inquiry: head.inquiry ?? inquiry?.designation ?? null,
    date: head.date,
    sections: inquiry?.sections ?? [],
    headings,
    memory: memory?.references,
  });
  const read = readStances(flow, {
    head,
    headings,
    speakers,
    references,
    inquiry,
    memory: memory?.stances,
  });
  const { stances, arguments: reasons } = read;
  const evidence: Evidence = { stances, arguments: reasons, speakers, headings };
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
