import type { AnswerDocument } from '../corpus/document';
import type { Silence } from '../corpus/silenceFile';
import type { DecisionDocument, RemissDocument, SilenceDocument, Snapshot } from '../corpus/snapshot';
import type { Range } from '../text/range';

export type Level = 'error' | 'warning' | 'information' | 'hint';

/** How loud a rule is; one that is `off` says nothing until somebody turns it on. */
export type RuleLevel = Level | 'off';

/** A place that helps to understand a finding, in the same file. */
export interface RelatedPlace extends Range {
  readonly message: string;
}

/** New words in place of a range of the file; an empty range inserts. */
export interface Change extends Range {
  readonly newText: string;
}

/** A way to put a finding right: what the menu says, and the changes it makes in the file. */
export interface Fix {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What a rule has found; the range covers the words that should change. */
export interface Finding extends Range {
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** Ways to put it right, the likeliest first. They travel with the diagnostic, so that nothing is computed again. */
  readonly fixes?: readonly Fix[];
}

/** A finding with the rule that made it. */
export interface Diagnosis extends Finding {
  readonly code: string;
  readonly level: Level;
  /** Names the finding by its words and those around it, so that a silencing stays when the text moves. Costs when asked for. */
  readonly fingerprint: string;
}

/**
 * What the page about a rule says, in Swedish. The examples are answers: the rule finds something in
 * `wrong` and nothing in `right`, and its tests see to it.
 */
export interface RuleGuide {
  /** "Avsnitt utan ståndpunkt" */
  readonly title: string;
  /** What the rule looks at and when it says something, a paragraph or two. */
  readonly looks: string;
  /** Who asks for it, with an address where there is one. */
  readonly source: string;
  readonly wrong: string;
  readonly right: string;
  /** The name of the file that holds `right`, for the rule about names. */
  readonly rightName?: string;
  /** The names of the Word and PDF files beside each example, for the rule about versions. */
  readonly versions?: { readonly wrong: readonly string[]; readonly right: readonly string[] };
  /** The `remiss.json` beside the examples, where the rule needs one. */
  readonly remiss?: string;
  /** What the quick fixes do; none where a person has to think. */
  readonly fixes: readonly string[];
  /** What the rule cannot know. */
  readonly limits?: string;
}

interface AnyRule {
  /** Names the rule in diagnostics, settings and the name of its page: "summary-opposition". */
  readonly code: string;
  readonly level: RuleLevel;
  readonly guide: RuleGuide;
}

/** A rule about an answer. */
export interface AnswerRule extends AnyRule {
  /** Rules of `writing` look at the writer's own draft only; those of `reading` at every answer. */
  readonly about: 'writing' | 'reading';
  check(document: AnswerDocument, snapshot: Snapshot): Iterable<Finding>;
}

/** A rule about a `remiss.json`. */
export interface RemissRule extends AnyRule {
  check(remiss: RemissDocument, snapshot: Snapshot): Iterable<Finding>;
}

/** A rule about the file that silences others. */
export interface SilenceRule extends AnyRule {
  check(silences: SilenceDocument, context: SilenceContext): Iterable<Finding>;
}

/** A rule about the file of a person's decisions. */
export interface DecisionRule extends AnyRule {
  check(decisions: DecisionDocument, snapshot: Snapshot): Iterable<Finding>;
}

/** What a rule about silencings asks of those who run rules. */
export interface SilenceContext {
  readonly codes: readonly string[];
  /** Whether the finding that a line silences is there: in the file that the line names, or another draft beside it. */
  isFound(silence: Silence): boolean;
}
