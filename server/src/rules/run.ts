import type { AnswerDocument } from '../corpus/document';
import type { Silence } from '../corpus/silenceFile';
import type { SilenceDocument, Snapshot } from '../corpus/snapshot';
import { remissFileName } from '../corpus/admission';
import { baseName, folderOf } from '../corpus/uris';
import { allRules, answerRules, decisionRules, remissRules, silenceRules } from './all';
import { fingerprint } from './fingerprint';
import type { UserLevels } from './levels';
import { levelOf } from './levels';
import type { AnswerRule, Diagnosis, Finding, Level, RuleLevel } from './rule';

/** A rule that threw, which is a fault in the program and never in the text. */
export interface Breakdown {
  readonly code: string;
  readonly uri: string;
  readonly error: unknown;
}

export interface RunOptions {
  /** Whether a file that nothing marks as a draft is to be checked as one: the command line was given it by name. */
  readonly asDraft?: boolean;
  /** The rules about answers to run; all of them where it is not said. */
  readonly answerRules?: readonly AnswerRule[];
  /** How loud the user wants rules to be. */
  readonly levels?: UserLevels;
  /** Told of every rule that throws; the other rules go on. */
  readonly onBreakdown: (breakdown: Breakdown) => void;
}

/** What the rules find in a file, in the order of the text; none where the file is of no kind that has rules. */
export function diagnose(uri: string, snapshot: Snapshot, options: RunOptions): Diagnosis[] {
  const document = snapshot.document(uri);
  if (document) return diagnoseAnswer(document, snapshot, options);
  const remiss = snapshot.remissFiles.get(uri);
  if (remiss) return run(remissRules, remiss, (rule) => rule.check(remiss, snapshot), snapshot, options);
  const decided = snapshot.decisionFiles.get(uri);
  if (decided) return run(decisionRules, decided, (rule) => rule.check(decided, snapshot), snapshot, options);
  const silences = snapshot.silenceFiles.get(uri);
  if (!silences) return [];
  const context = {
    codes: allRules.map(({ code }) => code),
    isFound: (silence: Silence) => isFound(silence, silences, snapshot, options),
  };
  return run(silenceRules, silences, (rule) => rule.check(silences, context), snapshot, options);
}

/** Whether the rules of writing look at an answer: a draft, where something is written. */
export function isChecked(document: AnswerDocument, { asDraft }: Pick<RunOptions, 'asDraft'>): boolean {
  if (!/\S/.test(document.text)) return false;
  const { isDraft, inquiry } = document;
  return isDraft || (asDraft === true && !(inquiry?.draft ?? inquiry?.ownOrganisation));
}

function diagnoseAnswer(document: AnswerDocument, snapshot: Snapshot, options: RunOptions): Diagnosis[] {
  const { answerRules: wanted = answerRules } = options;
  const rules = isChecked(document, options) ? wanted : wanted.filter(({ about }) => about === 'reading');
  return run(rules, document, (rule) => rule.check(document, snapshot), snapshot, options);
}

function run<Rule extends { readonly code: string; readonly level: RuleLevel }>(
  rules: readonly Rule[],
  { uri, text }: { readonly uri: string; readonly text: string },
  check: (rule: Rule) => Iterable<Finding>,
  snapshot: Snapshot,
  options: RunOptions,
): Diagnosis[] {
  const folder = silencesBeside(snapshot, uri);
  const silenced = new Set(folder.map(({ finding }) => finding));
  const found: Diagnosis[] = [];
  for (const rule of rules) {
    const { code } = rule;
    const level = levelOf(rule, folder, options.levels);
    if (level === 'off') continue;
    try {
      for (const finding of check(rule)) {
        const diagnosis = new Found(code, level, text, finding);
        if (silenced.size === 0 || !silenced.has(diagnosis.fingerprint)) found.push(diagnosis);
      }
    } catch (error) {
      options.onBreakdown({ code, uri, error });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A finding of a rule. Its fingerprint is made when it is asked for: at most keystrokes nobody asks. */
class Found implements Diagnosis {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related?: NonNullable<Finding['related']>;
  readonly fixes?: NonNullable<Finding['fixes']>;

  constructor(
    readonly code: string,
    readonly level: Level,
    private readonly text: string,
    { start, end, message, related, fixes }: Finding,
  ) {
    this.start = start;
    this.end = end;
    this.message = message;
    if (related) this.related = related;
    if (fixes) this.fixes = fixes;
  }

  get fingerprint(): string {
    return fingerprint(this.code, this.text, this);
  }
}

/** Looks for a silenced finding whatever its rule's level: a rule that is turned on again finds its silencings kept. */
function isFound(
  silence: Silence,
  { folder }: SilenceDocument,
  snapshot: Snapshot,
  options: RunOptions,
): boolean {
  const rule = answerRules.find(({ code }) => code === silence.rule);
  const remissRule = remissRules.find(({ code }) => code === silence.rule);
  const matches = (text: string, findings: Iterable<Finding>) =>
    [...findings].some((finding) => fingerprint(silence.rule, text, finding) === silence.finding);
  if (remissRule) {
    const remiss = snapshot.remissFiles.get(`${folder}/${remissFileName}`);
    return remiss !== undefined && matches(remiss.text, remissRule.check(remiss, snapshot));
  }
  if (!rule) return false;
  const isHere = (document: AnswerDocument) =>
    (rule.about === 'reading' || isChecked(document, options)) &&
    matches(document.text, rule.check(document, snapshot));
  return [...snapshot.documents.values()].some(
    (document) =>
      folderOf(document.uri) === folder &&
      (baseName(document.uri) === silence.file || document.isDraft) &&
      isHere(document),
  );
}

/** The lines of the silencing file in a file's folder. */
function silencesBeside(snapshot: Snapshot, uri: string): readonly Silence[] {
  return snapshot.silencesIn(folderOf(uri))?.file.silences ?? [];
}
