import { remissFile } from './remissFile';
import type { AnswerRule, RemissRule } from './rule';

/** Every rule about answers. A new rule is a file beside this one, its tests, and a line here. */
export const answerRules: readonly AnswerRule[] = [];

/** Every rule about `remiss.json`. */
export const remissRules: readonly RemissRule[] = [remissFile];
