/** Every position, as the scale in the facts names them: what the words of the lexicon carry, and what is read from them. */
export const positionScale = [
  'supports',
  'supportsMainly',
  'supportsConditionally',
  'noObjection',
  'comments',
  'doubtful',
  'opposes',
  'abstains',
  'split',
  'unclear',
  'notAddressed',
] as const;

/** Where somebody stands on something. */
export type Position = (typeof positionScale)[number];

/** The order in which positions are listed: from most for to most against, then those that take no side. */
export const positionOrder: readonly Position[] = [
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
];
