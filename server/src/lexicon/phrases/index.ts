import { abstention } from './abstention';
import { argumentPhrases } from './arguments';
import { doubt } from './doubt';
import { evaluation } from './evaluation';
import { falseFriends } from './falseFriends';
import { noObjection } from './noObjection';
import { opposition } from './opposition';
import type { LexiconEntry } from './phrase';
import { qualifiers } from './qualifiers';
import { support } from './support';

/** The whole lexicon. To add a phrase is to add one entry to the file of its subject, and a test. */
export const phrases: readonly LexiconEntry[] = [
  ...support,
  ...noObjection,
  ...doubt,
  ...opposition,
  ...abstention,
  ...evaluation,
  ...qualifiers,
  ...falseFriends,
  ...argumentPhrases,
];
