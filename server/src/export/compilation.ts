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
import { wholeEvidence } from '../features/wholeAnswer';
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
  /** Where they stand on the whole, by position and then in the order of ministries. */
  readonly whole: readonly PositionGroup[];
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
  /** Of the answer as a whole; the first file's, where there are several. */
  readonly whole: Statement;
  /** The files in which they answer. */
  readonly uris: readonly string[];
}

export interface CompiledProposal {
  /** "5.4" */
  readonly number: string;
  readonly title: string | null;
  /** What the report's box says it is; null where `remiss.json` does not say. */
  readonly kind: InquirySectionKind | null;
  /** Those who say something of it, by position and then in the order of ministries. */
  readonly groups: readonly PositionGroup[];
  /** How many they are. */
  readonly answered: number;
  /** The names of those who have answered and say nothing of it, in the order of ministries. */
  readonly silent: readonly string[];
}

/** Those who take one position on a proposal, or on the whole. */
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
  /**
   * The words that carry the position; null where none do. The range is theirs, in UTF-16 units of the file; else that
   * of the heading. Of a whole of which nothing is said it is the first passage that the position was derived from,
   * empty at the file's beginning where there is none.
   */
  readonly quote: string | null;
  /** Code of the rule by which the machine reads the answer as a whole; null of a proposal. */
  readonly rule: string | null;
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
        groups: groupsOf(statements),
        answered: statements.length,
        silent: inOrder.filter(({ key }) => !heard.has(key)).map(({ name }) => name),
      },
    ];
  });
  return {
    ...inquiry,
    respondents,
    whole: groupsOf(respondents.map(({ whole }) => whole).sort(byKind)),
    proposals,
    complete: snapshot.complete,
  };
}

function respondentsOf(snapshot: Snapshot, index: InquiryIndex): CompiledRespondent[] {
  return respondentsByName(index).map(({ key, files }) => {
    const { name, kind } = files[0]!;
    const uris = files.map(({ uri }) => uri);
    return { key, name, kind, whole: wholeOf(snapshot, key, files[0]!), uris };
  });
}

function wholeOf(snapshot: Snapshot, key: string, file: RespondentFile): Statement {
  const { uri, name, kind, position, reading, decision } = file;
  const { rule, words, isOfWhole, place } = wholeEvidence(snapshot, file);
  return {
    key,
    respondent: name,
    kind,
    position,
    reading,
    ...deciderOf(decision),
    // What a section says is no word on the whole.
    quote: isOfWhole ? words : null,
    rule,
    uri,
    ...placed(snapshot.document(uri)!, place),
  };
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
    rule: null,
    uri: document.uri,
    ...placed(document, passage),
  };
}

function placed({ lines }: AnswerDocument, { start, end }: Range): Pick<Statement, 'line' | 'start' | 'end'> {
  return { line: lines.positionAt(start).line + 1, start, end };
}

function deciderOf(decision: Decision | null): Pick<Statement, 'decidedBy' | 'why'> {
  return { decidedBy: decision && (decision.by ?? ''), why: decision?.why ?? null };
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
