import { remissFile } from './remissFile';
import type { AnswerRule, RemissRule, SilenceRule } from './rule';
import { silenceFile } from './silencing/silenceFile';
import { unusedSilence } from './silencing/unusedSilence';
import { statuteNumber } from './statuteNumber';
import { summaryOpposition } from './summaryOpposition';
import { summaryPromise } from './summaryPromise';

/** Every rule about answers. A new rule is a file, its tests, and a line here. */
export const answerRules: readonly AnswerRule[] = [statuteNumber, summaryOpposition, summaryPromise];

/** Every rule about `remiss.json`. */
export const remissRules: readonly RemissRule[] = [remissFile];

/** Every rule about `remiss.tystat.jsonl`. */
export const silenceRules: readonly SilenceRule[] = [silenceFile, unusedSilence];

/** Every rule there is, for settings and pages. */
export const allRules: readonly (AnswerRule | RemissRule | SilenceRule)[] = [
  ...answerRules,
  ...remissRules,
  ...silenceRules,
];
