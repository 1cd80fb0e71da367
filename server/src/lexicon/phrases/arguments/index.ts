import type { ArgumentPhrase } from '../phrase';
import { concerns } from './concerns';
import { costs } from './costs';
import { denials } from './denials';
import { lacks } from './lacks';
import { merits } from './merits';
import { requests } from './requests';

/** Reasons and wishes. They never make a position by themselves: "risk" stands in praise as in criticism. */
export const argumentPhrases: readonly ArgumentPhrase[] = [
  ...concerns,
  ...costs,
  ...denials,
  ...lacks,
  ...requests,
  ...merits,
];
