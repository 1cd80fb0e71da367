import type { Inquiry } from '../../answer/inquiry';
import type { DraftPartKind } from '../../lexicon/drafting';
import { draftParts, draftStances, unchosenPosition } from '../../lexicon/drafting';

/** A text to begin with, as it stands by itself and as an editor's snippet, whose places are filled in one by one. */
export interface Draft {
  /** "[datum]" where something is to be filled in. */
  readonly text: string;
  /** The same in the protocol's notation of snippets. */
  readonly snippet: string;
}

/** What is filled in, by the name of the place: "organisation", "datum". */
export type Known = Readonly<Record<string, string | null | undefined>>;

/** What a section has, in the words of the report: what a position is taken on. */
export type StanceObject = 'proposal' | 'proposals' | 'assessment' | 'recommendation';

/** What the object is called where wordings say "förslaget". */
const objects: Readonly<Record<StanceObject, string>> = {
  proposal: 'förslaget',
  proposals: 'förslagen',
  assessment: 'bedömningen',
  recommendation: 'rekommendationen',
};

/** Places are numbered through all parts of a draft, in the order in which they are filled in. */
export class Template {
  private readonly texts: string[] = [];
  private readonly snippets: string[] = [];
  private places = 0;
  /** The place where the organisation is filled in; the others that name it follow. */
  private organisation: number | null = null;

  constructor(private readonly known: Known) {}

  /** Adds a part of an answer, after an empty line. */
  add(kind: DraftPartKind, object: StanceObject = 'proposals', known: Known = {}): this {
    const { lines } = draftParts.find((part) => part.kind === kind)!;
    const words = { ...this.known, ...known };
    this.texts.push(fill(lines, (slot) => writtenText(slot, words)));
    this.snippets.push(fill(lines, (slot) => this.place(slot, words, object), escape));
    return this;
  }

  get draft(): Draft {
    return { text: this.texts.join('\n\n'), snippet: this.snippets.join('\n\n') };
  }

  private place(slot: string, known: Known, object: StanceObject): string {
    if (slot === 'stance') return this.choice([unchosenPosition, ...positions(object)]);
    const word = known[nameOf(slot)];
    if (word) return escape(word);
    const isOrganisation = nameOf(slot) === 'organisation';
    const place = (isOrganisation ? this.organisation : null) ?? ++this.places;
    if (isOrganisation) this.organisation = place;
    return placeholder(place, slot);
  }

  private choice(choices: readonly string[]): string {
    return `\${${++this.places}|${choices.map(escapeChoice).join(',')}|}`;
  }
}

/** What `remiss.json` tells for a draft's head. */
export function knownOf(inquiry: Inquiry | null): Known {
  return {
    organisation: inquiry?.ownOrganisation,
    departement: inquiry?.ministry,
    'diarienummer hos departementet': inquiry?.ministryDossier,
    'titel och beteckning': inquiry && nameOfReport(inquiry),
  };
}

/** "betänkandet Stärkt kompetens (SOU 2024:72)"; the title alone where there is no number. */
function nameOfReport({ designation, title }: Inquiry): string | null {
  if (!designation) return title;
  const kind = designation.startsWith('SOU') ? 'betänkandet' : 'promemorian';
  return title ? `${kind} ${title} (${designation})` : `${kind} ${designation}`;
}

/** The eight ways to take a position on such an object, from support to opposition. */
function positions(object: StanceObject): string[] {
  const about = object === 'assessment' ? 'assessment' : 'proposal';
  return draftStances
    .filter((stance) => stance.choice && stance.about === about)
    .map(({ words }) => words.replace('förslaget', objects[object]));
}

function writtenText(slot: string, known: Known): string {
  return slot === 'stance' ? unchosenPosition : known[nameOf(slot)] || slot;
}

/** "datum" for "[datum]". */
function nameOf(slot: string): string {
  return slot.replace(/[[\]]/g, '');
}

function fill(
  lines: readonly string[],
  slotText: (slot: string) => string,
  plain: (text: string) => string = (text) => text,
): string {
  return lines
    .join('\n')
    .split(/<([^<>]+)>/)
    .map((part, index) => (index % 2 ? slotText(part) : plain(part)))
    .join('');
}

/** A place of a snippet with what stands there until it is filled in. */
export function placeholder(place: number, text: string): string {
  return `\${${place}:${escape(text)}}`;
}

/** Text that stands for itself in a snippet. */
export function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}
