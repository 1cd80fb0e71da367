import type { Position, Stance } from '../answer/facts';
import { isOwnStance } from '../corpus/document';
import type { Snapshot } from '../corpus/snapshot';
import { respondentsByName, standingsAround } from '../corpus/standing';
import { actByNumber } from '../lexicon/statutesLookup';
import type { Range } from '../text/range';
import { quoted, sentenceAround } from '../corpus/quote';
import type { RespondentNode } from './nodes';
import type { Place } from './place';
import { respondentNode } from './proposals';
import type { Offer } from './decisions/offers';
import { offerAt } from './decisions/offers';
import { covers } from './place';
import type { Subject } from './subject';
import { indexOf, subjectAt } from './subject';
import { sectionTitle } from './titles';

/** Where the others stand on a section, its ancestors and its descendants. */
export interface SectionHover {
  readonly kind: 'section';
  readonly range: Range;
  readonly numbers: readonly string[];
  readonly title: string | null;
  /** Those who take a position or say why they take none, by name. */
  readonly others: readonly OtherStanding[];
  /** Those who say something from which no position can be read. */
  readonly unclear: readonly OtherStanding[];
  /** The names of those who have answered the inquiry and say nothing here. */
  readonly silent: readonly string[];
  /** How many others have answered the inquiry. */
  readonly answers: number;
  /** What can be decided about this answer's own position; null away from its headings. */
  readonly offer: Offer | null;
}

/** One respondent's standing, under its section, which may be another than the one asked for. */
export type OtherStanding = RespondentNode<Place>;

/** What a stance mark is read as. */
export interface StanceHover {
  readonly kind: 'stance';
  readonly range: Range;
  readonly stance: Stance;
  readonly position: Position;
  /** Whether the mark is counted as the respondent's own word on this report. */
  readonly counts: boolean;
  readonly sentence: string;
  /** What can be decided about the mark; null where it is not the respondent's own. */
  readonly offer: Offer | null;
}

/** What an act that is cited is called, and where its text is. */
export interface StatuteHover {
  readonly kind: 'statute';
  readonly range: Range;
  /** "hälso- och sjukvårdslagen" */
  readonly name: string;
  /** "2017:30" */
  readonly number: string;
  /** ISO date it was repealed or replaced; null for one in force. */
  readonly until: string | null;
  /** The act that the name means, where the number is another's. */
  readonly named: { readonly name: string; readonly number: string } | null;
  /** The public address of what is cited. */
  readonly target: string;
}

export type Hover = SectionHover | StatuteHover | StanceHover;

/** What there is to say of the words at an offset; null where there is nothing. */
export function hover(snapshot: Snapshot, uri: string, offset: number): Hover | null {
  const subject = subjectAt(snapshot, uri, offset);
  if (subject) return sectionHover(snapshot, uri, offset, subject);
  return statuteHover(snapshot, uri, offset) ?? stanceHover(snapshot, uri, offset);
}

function sectionHover(snapshot: Snapshot, uri: string, offset: number, subject: Subject): SectionHover {
  const index = indexOf(snapshot, subject.inquiryKey);
  const own = snapshot.document(uri)?.respondent.key;
  const standings = standingsAround(snapshot, index, subject.numbers);
  const heard = new Set(standings.map(({ respondent }) => respondent));
  const others = standings
    .filter(({ respondent }) => respondent !== own)
    .map((standing) => respondentNode(index.key, standing.lead.passage.number, standing));
  const silent = respondentsByName(index).filter(({ key }) => key !== own && !heard.has(key));
  return {
    kind: 'section',
    range: subject.range,
    numbers: subject.numbers,
    title: sectionTitle(snapshot, index, subject.numbers[0]!),
    others: others.filter(({ position }) => position !== 'unclear'),
    unclear: others.filter(({ position }) => position === 'unclear'),
    silent: silent.map(({ files }) => files[0]!.name),
    offer: offerAt(snapshot, uri, { start: offset, end: offset }),
    answers: index.respondents.size - (own !== undefined && index.respondents.has(own) ? 1 : 0),
  };
}

function statuteHover(snapshot: Snapshot, uri: string, offset: number): StatuteHover | null {
  const references = snapshot.document(uri)?.answer.references ?? [];
  const found = references.find((reference) => reference.kind === 'statute' && covers(reference, offset));
  if (!found?.target) return null;
  const act = actByNumber(/\/(\d{4}:\d+)/.exec(found.target)?.[1] ?? '');
  const named = found.named === undefined ? undefined : actByNumber(found.named);
  if (!act && !named) return null;
  const number = act?.number ?? /\d{4}:\d+/.exec(found.target)![0];
  return {
    kind: 'statute',
    range: { start: found.start, end: found.end },
    name: act?.statute.name ?? number,
    number,
    until: act?.until ?? null,
    named: named ? { name: named.statute.name, number: named.number } : null,
    target: found.target,
  };
}

function stanceHover(snapshot: Snapshot, uri: string, offset: number): StanceHover | null {
  const document = snapshot.document(uri);
  const stance = document?.answer.stances.find((mark) => covers(mark, offset));
  if (!document || !stance) return null;
  const sentence = sentenceAround(document.flow, stance);
  return {
    kind: 'stance',
    range: { start: stance.start, end: stance.end },
    stance,
    position: stance.position,
    counts: isOwnStance(stance),
    sentence: quoted(document.flow, sentence),
    offer: isOwnStance(stance) ? offerAt(snapshot, uri, { start: offset, end: offset }) : null,
  };
}
