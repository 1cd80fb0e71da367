import type { RespondentKind } from '../answer/facts';
import { readHead } from '../answer/head/head';
import { kindOfName } from '../lexicon/organisations';
import { normaliseName, organisationTable } from '../lexicon/organisations/table';
import { readFlow } from '../text/flow';
import { fileStem, plainLetters } from './fileName';

/** Who answers, as far as can be told. */
export interface RespondentGuess {
  readonly name: string;
  readonly kind: RespondentKind;
  /**
   * What it was told by: the text, the name of the file, or nothing, where the name is only the file's; or a person, who
   * has confirmed it for an earlier version of the file.
   */
  readonly by: 'text' | 'fileName' | 'nothing' | 'person';
}

/** Who answers: what the text says, else the organisation that the file's name names, else the file's name. */
export function guessRespondent(text: string, fileName: string): RespondentGuess {
  const read = readHead(readFlow(text)).respondent;
  const words = wordsOfName(fileName);
  const named = organisationIn(words);
  // A private person's name is often that of who signs for an organisation.
  const isSure = read !== null && read.kind !== 'privatperson';
  if (isSure || (read && !named)) return { name: read.name, kind: read.kind, by: 'text' };
  if (named) return { ...named, by: 'fileName' };
  const name = words.join(' ') || fileStem(fileName);
  return { name: name.charAt(0).toUpperCase() + name.slice(1), kind: kindOfName(name), by: 'nothing' };
}

/** Words of file names that say nothing of who answers. */
const noise =
  /^(?:remiss|remissen|remissvar|remissyttrande|remissinstans|svar|yttrande|yttr|över|over|på|pa|av|från|fran|sou|ds|dnr|diarienr|diarienummer|betänkande|betänkandet|betankande|final|slutlig|slutversion|signerad|signerat|undertecknad|undertecknat|expedierad|expedierat|protokollsutdrag|tjänsteskrivelse|kopia|copy|pdf|docx|ver|version|v\d+|inkommet|inkommen|bilaga)$/;

/** The words of a file's name without numbers and words that every such file has: "Remissvar_12_Botkyrka-kommun (2).pdf". */
function wordsOfName(fileName: string): string[] {
  return fileStem(fileName)
    .normalize('NFC')
    .split(/[^\p{L}\p{N}&:]+/u)
    .filter((word) => /\p{L}/u.test(word) && !/\d{2,}/.test(word) && !noise.test(word.toLowerCase()));
}

/** The organisation that some of the words name, the longest name first; file names often write å, ä, ö without marks. */
function organisationIn(words: readonly string[]): Pick<RespondentGuess, 'name' | 'kind'> | null {
  const names = plainNames();
  for (let length = words.length; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const some = plainLetters(normaliseName(words.slice(at, at + length).join(' ')));
      const found = names.get(some) ?? (some.endsWith('s') ? names.get(some.slice(0, -1)) : undefined);
      if (found) return found;
    }
  }
  return null;
}

let known: Map<string, Pick<RespondentGuess, 'name' | 'kind'>> | undefined;

/** Organisations by their names in plain letters; names that are ordinary words too say nothing in a file's name. */
function plainNames(): ReadonlyMap<string, Pick<RespondentGuess, 'name' | 'kind'>> {
  if (known) return known;
  known = new Map();
  const { byName, byPlace } = organisationTable();
  for (const [normal, { name, kind }] of byName) {
    const plain = plainLetters(normal);
    if (!known.has(plain)) known.set(plain, { name, kind });
  }
  for (const [place, { name, kind }] of byPlace) {
    const plain = plainLetters(normaliseName(place));
    if (!known.has(plain)) known.set(plain, { name, kind });
  }
  return known;
}
