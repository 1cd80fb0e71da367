import type { Position } from '../position';

/**
 * What an entry of the stance lexicon looks like. The entries are data; how they are found and what the
 * grammar around them does is read in `answer/stances`.
 *
 * `words` is a small notation, one element a word of the text, in order:
 *
 *     bakom            the word itself
 *     positiv/positivt one of several words
 *     @ställa          any active form of the verb, as `verbs.ts` lists them; `@ställa.s` any passive form
 *     #sig             any word of a class, as `classes.ts` lists them
 *     ?till            the element may be missing
 *     ~8               up to eight words of any kind may stand here, but no "att" and no "men"
 *
 * Between any two elements adverbs and negations may stand without a `~`: "delar dock inte bedömningen".
 */

/**
 * What the phrase must stand with to be a stance.
 * - `any`: anything the respondent may take a stand on, also a clause ("tillstyrker att …")
 * - `report`: a noun of the report ("stödjer förslaget", not "stödjer patienten")
 * - `opening`: it opens its sentence ("Positivt är att …")
 * - `bare`: nothing behind it, and the respondent before it: "Regionen är i huvudsak positiv."
 * - `theme`: the proposal itself is what is evaluated ("förslaget är rimligt", "det är bra att …")
 */
export type ObjectDemand = 'any' | 'report' | 'theme' | 'opening' | 'bare';

/** Words that carry a stance. */
export interface StancePhrase {
  readonly words: string;
  /** The position they carry; null where only their negation says something ("tar ställning"). */
  readonly position: Position | null;
  /** The position when negated; null where the negation says nothing. */
  readonly negated: Position | null;
  /** Code of the rule, as listed in `answer/stances/ruleCodes.ts`. */
  readonly rule: string;
  readonly object?: ObjectDemand;
  /** An evaluation rather than a decision: outranked by any phrase that is not weak. */
  readonly weak?: true;
  /** `frame` where the subject of the words is not who holds the stance: "anser LO att kommittén gör rätt i". */
  readonly holder?: 'frame';
  /** Where the wording was met, or a text in which it stands. */
  readonly source: string;
}

export type PhraseArgument = 'concern' | 'lack' | 'request' | 'merit';

/** Words that carry a reason or a wish. */
export interface ArgumentPhrase {
  readonly words: string;
  readonly argument: PhraseArgument;
  /** The kind when negated ("inga risker"); null, the default, where the negation takes the argument away. */
  readonly negated?: PhraseArgument | null;
  /** A sentence in which they are one. */
  readonly example: string;
}

/**
 * What limits a stance.
 * - `mainly`: in the main, in part
 * - `reservation`: with remarks or changes wanted
 * - `condition`: only if something happens
 * - `exception`: save for something
 * - `remainder`: all that is not mentioned elsewhere
 * - `whole`: every part; negated ("inte i sin helhet") it becomes a part
 */
export type Qualifier = 'mainly' | 'reservation' | 'condition' | 'exception' | 'remainder' | 'whole';

export interface QualifierPhrase {
  readonly words: string;
  readonly qualifier: Qualifier;
}

/** Words that look like a stance and are none; they take away every mark they touch. */
export interface FalseFriend {
  readonly words: string;
  readonly falseFriend: string;
}

export type LexiconEntry = StancePhrase | ArgumentPhrase | QualifierPhrase | FalseFriend;
