import type { Position, RespondentKind } from '../answer/facts';
import { positionText } from '../features/labels';
import { verdictText } from '../features/reasons';
import type { Compilation, Statement } from './compilation';

/** How a file is named: relative to where a person stands. */
export type ShowFile = (uri: string) => string;

/** One position of one respondent, with what proves it, who decided, and where it stands. */
export interface PositionRecord {
  readonly inquiry: string;
  /** Null for the answer as a whole. */
  readonly section: string | null;
  readonly title: string | null;
  readonly respondent: string;
  readonly kind: RespondentKind | null;
  readonly position: Position;
  readonly positionText: string;
  /** What the machine read: another position than `position` where a person has decided otherwise. */
  readonly reading: Position;
  /** The person who decided, "" where they gave no name; null where the machine's reading stands. */
  readonly decidedBy: string | null;
  /** Why, in the person's words. */
  readonly why: string | null;
  /** Null where no words carry the position; of the whole also where it is derived from the sections. */
  readonly quote: string | null;
  readonly file: string;
  /** 1-based: of the quote, else of what `start` and `end` are the range of. */
  readonly line: number;
  /** Code of the rule by which the machine reads the answer as a whole, and the rule in words; null for a section. */
  readonly rule: string | null;
  readonly ruleText: string | null;
  /**
   * UTF-16 units of the file, the end exclusive: of the quote; without one of the section's heading, or of the first
   * passage that the whole was derived from. Both 0 where there is none.
   */
  readonly start: number;
  readonly end: number;
}

/** Every position of an inquiry, respondent by respondent: that of the whole answer, then those on proposals in numeric order. */
export function recordsOf(
  { designation, respondents, proposals }: Compilation,
  showFile: ShowFile,
): PositionRecord[] {
  const parts = new Map<string, PositionRecord[]>(respondents.map(({ key }) => [key, []]));
  for (const { number, title, groups } of proposals)
    for (const { statements } of groups)
      for (const statement of statements)
        parts.get(statement.key)?.push({
          inquiry: designation,
          section: number,
          title,
          ...common(statement, showFile),
        });
  return respondents.flatMap(({ key, whole }): PositionRecord[] => [
    { inquiry: designation, section: null, title: null, ...common(whole, showFile) },
    ...parts.get(key)!,
  ]);
}

/** What the position of a whole answer and that on a proposal have in common. */
function common(statement: Statement, showFile: ShowFile) {
  const { respondent, kind, position, reading, decidedBy, why, quote, uri, line, rule, start, end } =
    statement;
  return {
    respondent,
    kind,
    position,
    positionText: positionText(position),
    reading,
    decidedBy,
    why,
    quote,
    file: showFile(uri),
    line,
    rule,
    ruleText: rule && verdictText(rule),
    start,
    end,
  };
}
