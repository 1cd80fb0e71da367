/** Where somebody stands on something: what the words of the lexicon carry, and what is read from them. */
export type Position =
  | 'supports'
  | 'supportsMainly'
  | 'supportsConditionally'
  | 'noObjection'
  | 'comments'
  | 'doubtful'
  | 'opposes'
  | 'abstains'
  | 'split'
  | 'unclear'
  | 'notAddressed';
