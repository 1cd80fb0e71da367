import type { Answer, Argument, Direction, Position, Range, Speaker, Stance } from '../facts';
import { directionOf } from '../facts';
import { isWeak } from '../stances/ruleCodes';
import type { Heading } from '../sections/headings';
import { balance } from './balance';
import { overallPassages } from './overall';
import { holding, withinAny } from '../within';

/** Why a mark was not counted. */
export type SetAsideReason =
  | 'dissent'
  | 'decision'
  | 'otherSpeaker'
  | 'earlier'
  | 'otherSection'
  | 'notTheProposal'
  | 'concession'
  | 'remainder'
  | 'fallback'
  | 'weak'
  | 'outweighed';

/** A mark that was not counted: an index into the answer's stances. */
export interface SetAside {
  readonly mark: number;
  readonly reason: SetAsideReason;
}

/** A position and what decided it, in terms that a person can check against the text. */
export interface Verdict {
  readonly position: Position;
  /** Code of the rule that decided, as listed in `stances/ruleCodes.ts`. */
  readonly rule: string;
  /** The marks that carry the position: indexes into the answer's stances. */
  readonly marks: readonly number[];
  /** Marks that were not counted, and why. */
  readonly setAside: readonly SetAside[];
  /** Arguments in the same passage: indexes into the answer's arguments. They decide nothing. */
  readonly arguments: readonly number[];
}

/** What the positions of one answer are read from. */
export interface Evidence {
  readonly stances: readonly Stance[];
  readonly arguments: readonly Argument[];
  readonly speakers: readonly Speaker[];
  readonly headings: readonly Heading[];
}

/** What the positions of an answer that has been read were read from. */
export function evidenceOf({ stances, arguments: reasons, speakers, sections }: Answer): Evidence {
  return { stances, arguments: reasons, speakers, headings: sections };
}

/** The position taken under one heading. */
export function sectionVerdict(heading: Heading, evidence: Evidence): Verdict {
  const passage = { start: heading.start, end: heading.bodyEnd };
  const aside = (stance: Stance) =>
    concerns(stance.target.sections, heading.numbers) ? null : 'otherSection';
  return passageVerdict([passage], evidence, heading.numbers.length === 0, aside);
}

/**
 * The position of the answer as a whole: its overall statement, else what its sections agree on.
 * @param sections the verdict of each heading, where they are known
 */
export function answerVerdict(evidence: Evidence, sections?: readonly Verdict[]): Verdict {
  let first: Verdict | undefined;
  for (const passages of overallPassages(evidence)) {
    const verdict = passageVerdict(passages, evidence, true, () => null);
    if (verdict.marks.length > 0) return verdict;
    first ??= verdict;
  }
  return sectionsVerdict(evidence, sections) ?? first!;
}

/** Rules of a position that is what the sections come to: no words say it of the whole. */
const derivingRules: ReadonlySet<string> = new Set(['sectionsAgree', 'sectionsDiffer', 'noOverallStatement']);

/** Whether the position of an answer as a whole is what its sections come to. */
export function isDerived({ rule }: Verdict): boolean {
  return derivingRules.has(rule);
}

/** Where every section leans the same way, so does the answer; otherwise it has said nothing of the whole. */
function sectionsVerdict(evidence: Evidence, sections?: readonly Verdict[]): Verdict | null {
  const verdicts = sections ?? evidence.headings.map((heading) => sectionVerdict(heading, evidence));
  const marks: number[] = [];
  const reasons: number[] = [];
  const setAside: SetAside[] = [];
  const sides = new Set<Direction>();
  let isClear = true;
  for (const verdict of verdicts) {
    if (verdict.marks.length + verdict.arguments.length === 0) continue;
    for (const mark of verdict.marks) marks.push(mark);
    for (const reason of verdict.arguments) reasons.push(reason);
    for (const aside of verdict.setAside) setAside.push(aside);
    const side = directionOf(verdict.position);
    if (side !== 'none') sides.add(side);
    isClear &&= verdict.position !== 'unclear';
  }
  if (marks.length === 0) return null;
  if (!isClear)
    return { position: 'unclear', rule: 'noOverallStatement', marks: [], setAside, arguments: reasons };
  const whole = balance(evidence.stances, marks, 0);
  const rule = sides.size > 1 || sides.has('mixed') ? 'sectionsDiffer' : 'sectionsAgree';
  return { ...whole, rule, setAside: [...setAside, ...whole.setAside], arguments: reasons };
}

/** @param general whether the passage speaks of the answer as a whole: "i övrigt" is then part of what it says */
function passageVerdict(
  passages: readonly Range[],
  evidence: Evidence,
  general: boolean,
  aside: (stance: Stance) => SetAsideReason | null,
): Verdict {
  const { stances, speakers } = evidence;
  const all = withinAny(stances, passages);
  const reasons = withinAny(evidence.arguments, passages);
  if (all.length === 0) {
    const rule = reasons.length > 0 ? 'onlyArguments' : 'noMark';
    return { position: 'unclear', rule, marks: [], setAside: [], arguments: reasons };
  }
  const setAside: SetAside[] = [];
  const own = all.filter((mark) => {
    const reason = notCounted(stances[mark]!) ?? aside(stances[mark]!);
    if (reason) setAside.push({ mark, reason });
    return reason === null;
  });
  const isDecision = (mark: number) => holding(speakers, stances[mark]!.start)?.role === 'decision';
  const isRemainder = (mark: number) => stances[mark]!.qualifiers.includes('remainder');
  const isFallback = (mark: number) => stances[mark]!.qualifiers.includes('fallback');
  const undecided = without(own, isDecision, 'decision', setAside);
  const first = without(undecided, isFallback, 'fallback', setAside);
  const countsRest = general && first.every((mark) => isRemainder(mark) || leavesRest(stances[mark]!));
  const counted = countsRest ? first : without(first, isRemainder, 'remainder', setAside);
  let critical = 0;
  for (const reason of reasons) if (isCritical(evidence.arguments[reason]!)) critical++;
  const { position, rule, marks, setAside: outweighed } = balance(stances, counted, critical);
  return {
    position,
    rule: rule === 'noMark' ? silentRule(reasons, setAside) : rule,
    marks,
    setAside: [...setAside, ...outweighed].sort((a, b) => a.mark - b.mark),
    arguments: reasons,
  };
}

/**
 * Whether a stance decides nothing of the whole by itself: "avstyrker förslaget i avsnitt 7.6". With "i övrigt inget att
 * invända" beside it, the answer has two sides.
 */
function leavesRest(stance: Stance): boolean {
  const rejectsPart = stance.position === 'opposes' && stance.target.sections.length > 0;
  return rejectsPart || stance.direction === 'none' || isWeak(stance);
}

/** What is there to see where nothing takes a stand. */
function silentRule(reasons: readonly number[], setAside: readonly SetAside[]): string {
  if (reasons.length > 0) return 'onlyArguments';
  return setAside.some(({ reason }) => reason === 'notTheProposal') ? 'onlyAnalysis' : 'noMark';
}

/** Leaves out marks of a kind, and notes them, unless there are no others. */
function without(
  marks: number[],
  isKind: (mark: number) => boolean,
  reason: SetAsideReason,
  setAside: SetAside[],
): number[] {
  if (marks.length < 2 || !marks.some(isKind)) return marks;
  const others = marks.filter((mark) => !isKind(mark));
  if (others.length === 0) return marks;
  for (const mark of marks) if (isKind(mark)) setAside.push({ mark, reason });
  return others;
}

const isCritical = ({ kind }: Argument) => kind === 'concern' || kind === 'lack';

/** Why a mark never counts for a position on the report, or null. */
function notCounted(stance: Stance): SetAsideReason | null {
  if (stance.speaker === 'dissent') return 'dissent';
  if (stance.speaker === 'other') return 'otherSpeaker';
  if (stance.earlier) return 'earlier';
  if (stance.qualifiers.includes('concession')) return 'concession';
  const { kind } = stance.target;
  return kind === 'analysis' || kind === 'process' ? 'notTheProposal' : null;
}

/** Whether a stance on some sections says something of others: the same, one above or one below. */
function concerns(targets: readonly string[], numbers: readonly string[]): boolean {
  if (targets.length === 0 || numbers.length === 0) return true;
  return targets.some((target) => numbers.some((number) => holds(target, number) || holds(number, target)));
}

/** "4" holds "4.1", and not "40". */
function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}
