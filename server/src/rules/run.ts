import type { AnswerDocument } from '../corpus/document';
import type { RemissDocument, Snapshot } from '../corpus/snapshot';
import { answerRules, remissRules } from './all';
import { isDraft } from './draft';
import type { AnswerRule, Diagnosis, Finding, Level, RemissRule } from './rule';

/** A rule that threw, which is a fault in the program and never in the text. */
export interface Breakdown {
  readonly code: string;
  readonly uri: string;
  readonly error: unknown;
}

export interface RunOptions {
  /** Whether a file that nothing marks as a draft is to be checked as one: the command line was given it by name. */
  readonly asDraft?: boolean;
  /** Told of every rule that throws; the other rules go on. */
  readonly onBreakdown: (breakdown: Breakdown) => void;
}

/** What the rules find in an answer, in the order of the text. */
export function diagnose(document: AnswerDocument, snapshot: Snapshot, options: RunOptions): Diagnosis[] {
  const draft = isDraft(document) || (options.asDraft === true && !document.inquiry?.ownOrganisation);
  const rules = answerRules.filter(({ about }) => about === 'reading' || draft);
  return run(rules, (rule: AnswerRule) => rule.check(document, snapshot), document.uri, options);
}

/** What the rules find in a `remiss.json`, in the order of the text. */
export function diagnoseRemiss(remiss: RemissDocument, snapshot: Snapshot, options: RunOptions): Diagnosis[] {
  return run(remissRules, (rule: RemissRule) => rule.check(remiss, snapshot), remiss.uri, options);
}

function run<Rule extends { code: string; level: Level }>(
  rules: readonly Rule[],
  check: (rule: Rule) => Iterable<Finding>,
  uri: string,
  options: RunOptions,
): Diagnosis[] {
  const found: Diagnosis[] = [];
  for (const rule of rules) {
    const { code, level } = rule;
    try {
      for (const finding of check(rule)) found.push({ ...finding, code, level });
    } catch (error) {
      options.onBreakdown({ code, uri, error });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
