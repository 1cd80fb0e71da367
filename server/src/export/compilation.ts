import type { Position, RespondentKind } from '../answer/facts';
import type { InquirySectionKind } from '../answer/inquiry';
import type { Decision } from '../corpus/decisions/decision';
import type { AnswerDocument } from '../corpus/document';
import type { InquiryIndex, RespondentFile } from '../corpus/inquiryIndex';
import type { Snapshot } from '../corpus/snapshot';
import type { Standing } from '../corpus/standing';
import { respondentsByName, standingsOn } from '../corpus/standing';
import { designationOf } from '../features/proposals';
import { indexOf } from '../features/subject';
import { knownSections } from '../features/titles';
import { groundOf } from '../features/whole';
import type { Range } from '../text/range';
import { byKind, reportOrder } from './order';

/** An inquiry that somebody has answered. */
export interface CompiledInquiry {
  /** The inquiry's key in the corpus. */
  readonly id: string;
  /** "SOU 2024:72" */
  readonly designation: string;
  readonly title: string | null;
}

/**
 * Who says what of one inquiry, with the words that prove it: what every format of export shows. A proposal is a
 * section that the report is known to have or that somebody says something of; a chapter is one only in the latter case.
 */
export interface Compilation extends CompiledInquiry {
  /** In the order of names. Their number is the denominator of every count. */
  readonly respondents: readonly CompiledRespondent[];
  /** The answers as wholes: all of them, for each comes to something. */
  readonly whole: CompiledPart;
  /** In numeric order. */
  readonly proposals: readonly CompiledProposal[];
  /** False where files were still being read: the counts are too low. */
  readonly complete: boolean;
}

export interface CompiledRespondent {
  /** The respondent's key in the corpus. */
  readonly key: string;
  readonly name: string;
  readonly kind: RespondentKind | null;
  /** What the answer as a whole says; the first file's, where there are several. */
  readonly whole: Statement;
  /** The files in which they answer. */
  readonly uris: readonly string[];
}

/** What those who answer say of one thing. */
export interface CompiledPart {
  /** Those who say something of it, by position and then in the order of ministries. */
  readonly groups: readonly PositionGroup[];
  /** How many they are. */
  readonly answered: number;
}

export interface CompiledProposal extends CompiledPart {
  /** "5.4" */
  readonly number: string;
  readonly title: string | null;
  /** What the report's box says it is; null where `remiss.json` does not say. */
  readonly kind: InquirySectionKind | null;
  /** The names of those who have answered and say nothing of it, in the order of ministries. */
  readonly silent: readonly string[];
}

/** Those who take one position on a proposal. */
export interface PositionGroup {
  readonly position: Position;
  readonly statements: readonly Statement[];
}

/** What one respondent says of one proposal, or of the whole. */
export interface Statement extends Range {
  /** The respondent's key. */
  readonly key: string;
  readonly respondent: string;
  readonly kind: RespondentKind | null;
  /** What counts: a person's decision where there is one. */
  readonly position: Position;
  /** What the machine read. */
  readonly reading: Position;
  /** Who decided: the person's name, "" for one without a name; null where the machine's reading stands. */
  readonly decidedBy: string | null;
  /** Why, in the person's words. */
  readonly why: string | null;
  /** The words that carry the position; null where none do. The range is theirs, else the heading's. */
  readonly quote: string | null;
  /** Of the whole, the rule that the machine decided by, in words. Null for a proposal, and where a person has decided. */
  readonly because: string | null;
  readonly uri: string;
  /** 1-based line of the range's start. */
  readonly line: number;
}

/** The inquiries that somebody has answered, ordered by designation: what can be compiled. */
export function compilable(snapshot: Snapshot): CompiledInquiry[] {
  return [...snapshot.inquiries.keys()].sort().map((id) => ({
    id,
    designation: designationOf(snapshot, indexOf(snapshot, id)),
    title: snapshot.remissFile(id)?.inquiry.title ?? null,
  }));
}

/** One compilation for each of these inquiries, in their order. */
export function compilations(snapshot: Snapshot, inquiries = compilable(snapshot)): Compilation[] {
  return inquiries.map((inquiry) => compilationOf(snapshot, inquiry));
}

/** The URIs of the files that compilations are made of. */
export function filesOf(all: readonly Compilation[]): string[] {
  return all.flatMap(({ respondents }) => respondents.flatMap(({ uris }) => uris));
}

function compilationOf(snapshot: Snapshot, inquiry: CompiledInquiry): Compilation {
  const index = indexOf(snapshot, inquiry.id);
  const kinds = new Map(
    snapshot.remissFile(inquiry.id)?.inquiry.sections.map(({ number, kind }) => [number, kind]),
  );
  const respondents = respondentsOf(snapshot, index);
  const inOrder = [...respondents].sort(byKind);
  const proposals = knownSections(snapshot, index).flatMap(({ number, title }): CompiledProposal[] => {
    const statements = standingsOn(snapshot, index, number).map(statementOf).sort(byKind);
    const kind = kinds.get(number) ?? null;
    if (kind === 'chapter' && !statements.length) return [];
    const heard = new Set(statements.map(({ key }) => key));
    return [
      {
        number,
        title,
        kind,
        ...partOf(statements),
        silent: inOrder.filter(({ key }) => !heard.has(key)).map(({ name }) => name),
      },
    ];
  });
  return {
    ...inquiry,
    respondents,
    whole: partOf(respondents.map(({ whole }) => whole).sort(byKind)),
    proposals,
    complete: snapshot.complete,
  };
}

function respondentsOf(snapshot: Snapshot, index: InquiryIndex): CompiledRespondent[] {
  return respondentsByName(snapshot, index).map(({ key, files }) => {
    const { name, kind } = files[0]!;
    return { key, name, kind, whole: wholeOf(snapshot, key, files[0]!), uris: files.map(({ uri }) => uri) };
  });
}

function wholeOf(
  snapshot: Snapshot,
  key: string,
  { uri, name, kind, position, reading, decision }: RespondentFile,
): Statement {
  const document = snapshot.document(uri)!;
  const ground = groundOf(document);
  const line = lineOf(document, ground.start);
  return { key, respondent: name, kind, position, reading, ...deciderOf(decision), ...ground, uri, line };
}

function statementOf(standing: Standing): Statement {
  const { respondent, name, kind, position, reading, decision, lead } = standing;
  const { document, passage } = lead;
  return {
    key: respondent,
    respondent: name,
    kind,
    position,
    reading,
    ...deciderOf(decision),
    quote: passage.quote,
    uri: document.uri,
    because: null,
    line: lineOf(document, passage.start),
    start: passage.start,
    end: passage.end,
  };
}

function lineOf({ lines }: AnswerDocument, offset: number): number {
  return lines.lineAt(offset) + 1;
}

function deciderOf(decision: Decision | null): Pick<Statement, 'decidedBy' | 'why'> {
  return { decidedBy: decision && (decision.by ?? ''), why: decision?.why ?? null };
}

/** @param statements in the order of ministries */
function partOf(statements: readonly Statement[]): CompiledPart {
  return { groups: groupsOf(statements), answered: statements.length };
}

function groupsOf(statements: readonly Statement[]): PositionGroup[] {
  const groups = new Map<Position, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.position);
    if (group) group.push(statement);
    else groups.set(statement.position, [statement]);
  }
  return reportOrder.flatMap((position) => {
    const group = groups.get(position);
    return group ? [{ position, statements: group }] : [];
  });
}
