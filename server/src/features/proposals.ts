import type { Direction, Position, RespondentKind } from '../answer/facts';
import type { InquiryIndex } from '../corpus/inquiryIndex';
import { compareNumbers, parentOf } from '../text/sectionNumbers';
import type { Snapshot } from '../corpus/snapshot';
import type { Standing } from '../corpus/standing';
import { standingsOn } from '../corpus/standing';
import { positionText, tally, tallyText } from './labels';
import type { Place } from './place';
import { placeOf } from './place';
import { indexOf } from './subject';
import { sectionTitle } from './titles';

/** The tree of one inquiry's proposals: see the protocol's `InquiryNode`, whose places are locations. */
export interface InquiryTree {
  readonly id: string;
  readonly designation: string;
  readonly title: string | null;
  readonly place: Place | null;
  readonly answers: number;
  readonly complete: boolean;
  readonly sections: readonly SectionTree[];
}

export interface SectionTree {
  readonly id: string;
  readonly number: string;
  readonly title: string | null;
  readonly counts: Readonly<Record<Direction, number>>;
  readonly countsText: string;
  readonly place: Place | null;
  readonly sections: readonly SectionTree[];
  readonly respondents: readonly RespondentLeaf[];
}

export interface RespondentLeaf {
  readonly id: string;
  readonly name: string;
  readonly kind: RespondentKind | null;
  readonly position: Position;
  readonly positionText: string;
  readonly quote: string | null;
  readonly place: Place;
}

/** The trees of all inquiries, ordered by designation. */
export function proposals(snapshot: Snapshot): InquiryTree[] {
  const keys = new Set(snapshot.inquiries.keys());
  for (const remiss of snapshot.remissFiles.values()) keys.add(remiss.inquiryKey);
  return [...keys].sort().map((key) => inquiryTree(snapshot, indexOf(snapshot, key)));
}

/** One respondent's place in the tree, or in a walk. */
export function respondentLeaf(parent: string, standing: Standing): RespondentLeaf {
  const { document, passage } = standing.lead;
  return {
    id: `${parent}/${standing.respondent}`,
    name: standing.name,
    kind: standing.kind,
    position: standing.position,
    positionText: positionText(standing.position),
    quote: passage.quote,
    place: placeOf(document.uri, passage),
  };
}

/** What an inquiry is called: "SOU 2024:72", as `remiss.json` or the answers write it. */
export function designationOf(snapshot: Snapshot, index: InquiryIndex): string {
  const inquiry = snapshot.remissFile(index.key)?.inquiry;
  const stated = inquiry?.designation ?? inquiry?.title ?? inquiry?.ministryDossier;
  if (stated) return stated;
  for (const files of index.respondents.values()) {
    const answer = snapshot.document(files[0]!.uri)?.answer;
    const read = answer?.inquiry ?? answer?.ministryDossier;
    if (read) return read;
  }
  return index.key.slice(index.key.lastIndexOf('/') + 1);
}

function inquiryTree(snapshot: Snapshot, index: InquiryIndex): InquiryTree {
  const remiss = snapshot.remissFile(index.key);
  const designation = designationOf(snapshot, index);
  return {
    id: designation,
    designation,
    title: remiss?.inquiry.title ?? null,
    place: remiss ? { uri: remiss.uri, start: 0, end: 0 } : null,
    answers: index.respondents.size,
    complete: snapshot.complete,
    sections: sectionTrees(snapshot, index, designation),
  };
}

/** Every section that the report is known to have or an answer names, each under its nearest known ancestor. */
function sectionTrees(snapshot: Snapshot, index: InquiryIndex, designation: string): SectionTree[] {
  const remiss = snapshot.remissFile(index.key);
  const numbers = new Set([...(remiss?.file.entries.keys() ?? []), ...index.passages.keys()]);
  const roots: SectionTree[] = [];
  const children = new Map<string, SectionTree[]>();
  for (const number of [...numbers].sort(compareNumbers)) {
    const id = `${designation}#${number}`;
    const standings = standingsOn(snapshot, index, number);
    const counts = tally(standings);
    const sections: SectionTree[] = [];
    const entry = remiss?.file.entries.get(number);
    children.set(number, sections);
    (children.get(nearestAncestor(number, numbers) ?? '') ?? roots).push({
      id,
      number,
      title: sectionTitle(snapshot, index, number),
      counts: counts.directions,
      countsText: tallyText(counts),
      place: remiss && entry ? placeOf(remiss.uri, entry) : null,
      sections,
      respondents: standings.map((standing) => respondentLeaf(id, standing)),
    });
  }
  return roots;
}

function nearestAncestor(number: string, known: ReadonlySet<string>): string | null {
  let above = parentOf(number);
  while (above !== null && !known.has(above)) above = parentOf(above);
  return above;
}
