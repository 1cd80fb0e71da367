import type { Position, RespondentKind } from '../answer/facts';
import { kindOrder } from '../lexicon/organisations/organisation';

/**
 * The order in which ministries report positions: support, no objection, comments, doubt, opposition, those who
 * abstain. Ours are added where they fit: a split answer by the opposition, an unclear one last.
 */
export const reportOrder: readonly Position[] = [
  'supports',
  'supportsMainly',
  'supportsConditionally',
  'noObjection',
  'comments',
  'doubtful',
  'opposes',
  'split',
  'abstains',
  'unclear',
  'notAddressed',
];

/** Compares by the ministries' order of kinds. Those of one kind keep the order they had, those of no known kind come last. */
export function byKind(
  a: { readonly kind: RespondentKind | null },
  b: { readonly kind: RespondentKind | null },
): number {
  return rank(a.kind) - rank(b.kind);
}

function rank(kind: RespondentKind | null): number {
  return kind === null ? kindOrder.length : kindOrder.indexOf(kind);
}
