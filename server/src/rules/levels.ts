import type { Silence } from '../corpus/silenceFile';
import type { RuleLevel } from './rule';

/** How loud the user wants rules to be, by code: the setting `remissvar.rules`. */
export type UserLevels = Readonly<Record<string, RuleLevel>>;

/** How loud a rule is: as the user has it, else as the folder has it, else as the rule was made. */
export function levelOf(
  rule: { readonly code: string; readonly level: RuleLevel },
  folder: readonly Silence[],
  user?: UserLevels,
): RuleLevel {
  const asked = user && Object.hasOwn(user, rule.code) ? user[rule.code] : undefined;
  if (asked) return asked;
  if (!folder.length) return rule.level;
  const line = folder.find(({ rule: code, finding }) => code === rule.code && finding === null);
  return line ? line.level : rule.level;
}

/** The levels in a setting; what is no level is left out. */
export function readUserLevels(setting: unknown): UserLevels {
  if (typeof setting !== 'object' || setting === null) return {};
  return Object.fromEntries(Object.entries(setting).filter(([, level]) => isLevel(level))) as UserLevels;
}

function isLevel(value: unknown): boolean {
  return ['error', 'warning', 'information', 'hint', 'off'].includes(value as string);
}
