import type { Sentence } from './sentence';
import { words } from './wordGroups';

const { if: ifs, little, lowerRank, no, not, than } = words;

/**
 * What the first words of a sentence make of the rest.
 * - `notEither`: "Inte heller detta förslag kan …", "Lika lite instämmer vi …", "Ingen av modellerna är …" deny the main clause
 * - `secondly`: "I andra hand …" tells what one would settle for
 * - `if`: "Om finansieringen löses …"; not "Om än …", which grants something
 * - `should`: "Skulle förslaget ändå genomföras …", a condition by its word order alone
 * - `plain`: nothing
 */
export type Opening = 'notEither' | 'secondly' | 'if' | 'should' | 'plain';

export function openingOf(sentence: Sentence): Opening {
  const { from } = sentence;
  const next = from + 1;
  if (sentence.is(no, from)) return sentence.isWord('av', next) ? 'notEither' : 'plain';
  if (sentence.is(not, from)) return sentence.isWord('heller', next) ? 'notEither' : 'plain';
  if (sentence.is(ifs, from)) return sentence.is(than, next) ? 'plain' : 'if';
  if (sentence.isWord('skulle', from)) return 'should';
  if (sentence.isWord('i', from))
    return sentence.is(lowerRank, next) && sentence.isWord('hand', from + 2) ? 'secondly' : 'plain';
  return sentence.isWord('lika', from) && sentence.is(little, next) ? 'notEither' : 'plain';
}
