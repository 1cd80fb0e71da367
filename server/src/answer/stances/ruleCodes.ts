import type { Stance } from '../facts';

/** Rules that read an evaluation or a leaning rather than a decision. */
const weakRules: ReadonlySet<string> = new Set([
  'evaluatesWell',
  'praises',
  'evaluatesBadly',
  'prefers',
  'seesAdvantages',
]);

/** Whether a mark counts only where nothing plainer is said: an evaluation, or agreement with an aim. */
export function isWeak(stance: Stance): boolean {
  return weakRules.has(stance.rule) || stance.target.kind === 'aim';
}
