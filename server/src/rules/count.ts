import { allRules } from './all';
import { pageOf } from './pages';
import type { Diagnosis, RuleLevel } from './rule';

/** A rule and how often it found something. */
export interface Counted {
  readonly code: string;
  readonly title: string;
  /** The rule's own level, whatever folder and user have made of it. */
  readonly level: RuleLevel;
  readonly count: number;
  readonly page: string;
}

/** How often each rule found something, the most frequent first, ties by code. */
export function countByRule(found: Iterable<Pick<Diagnosis, 'code'>>): Counted[] {
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return allRules
    .flatMap(({ code, level, guide }): Counted[] => {
      const count = counts.get(code);
      return count ? [{ code, title: guide.title, level, count, page: pageOf(code) }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
