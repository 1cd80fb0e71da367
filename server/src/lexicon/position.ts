/**
 * Every position, as the facts name them, in the order in which they are listed: from most for to most against, then those
 * that take no side. (Ministries list them in another one: `reportOrder` of the exports.)
 */
export const positionScale = [
  'supports',
  'supportsMainly',
  'supportsConditionally',
  'noObjection',
  'split',
  'doubtful',
  'opposes',
  'comments',
  'abstains',
  'unclear',
  'notAddressed',
] as const;

/** Where somebody stands on something. */
export type Position = (typeof positionScale)[number];
