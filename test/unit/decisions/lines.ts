/** Lines of `remiss.decisions.jsonl` as tests write them. */
import type { Decision } from '../../../server/src/corpus/decisions/decision';
import { decisionLine } from '../../../server/src/corpus/decisions/decisionFile';
import { respondentKey } from '../../../server/src/corpus/names';

/** What a test says of a decision; the rest is as it most often is. */
export type Said = Partial<Omit<Decision, 'anchor' | 'respondent'>> & {
  readonly respondent: string;
  /** Words of the answer, as they stand there. */
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
};

export function decisionOf({ respondent, exact, prefix = '', suffix = '', ...said }: Said): Decision {
  return {
    id: 'urn:uuid:1',
    kind: said.position === null ? 'rejected' : 'changed',
    respondent: respondentKey(respondent),
    section: '5.4',
    position: 'doubtful',
    reading: 'opposes',
    quote: exact ?? null,
    by: 'Anna',
    at: '2026-11-24T10:00:00.000Z',
    why: null,
    source: 'a.remissvar',
    anchor: exact === undefined ? null : { exact, prefix, suffix, start: null },
    hash: null,
    ...said,
  };
}

export function lineOf(said: Said): string {
  return decisionLine(decisionOf(said), { respondent: said.respondent, inquiry: 'SOU 2024:72' });
}
