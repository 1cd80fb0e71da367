import * as fs from 'node:fs';
import * as path from 'node:path';

const seeds = path.resolve(__dirname, '../seeds/sou-2024-72');
const names = ['region-vasterbotten', 'eskilstuna-kommun', 'botkyrka-kommun'];

/** About `size` UTF-16 units of real prose: the seed answers end to end, as one long answer. */
export function plainProse(size: number): string {
  const once = names.map((name) => fs.readFileSync(path.join(seeds, `${name}.txt`), 'utf8')).join('\n\n');
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}

/** Text that no reader would write, made to find a recogniser that looks at the same words again and again. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  'dotted numbers without end': repeated('1.'),
  'dotted numbers in a list': repeated('1.1.1, '),
  'numbers in lines of their own': repeated('4.1\n'),
  'paragraph signs': repeated('§'),
  'paragraph signs apart': repeated('1 § '),
  'chapters without a law': repeated('4 kap. 6 § och '),
  'open parentheses': repeated('('),
  'open parentheses with a word': repeated('(lag '),
  'one word': repeated('förslag'),
  'one word, hyphenated at every line': repeated('för-\n'),
  spaces: repeated(' '),
  'line ends': repeated('\n'),
  'carriage returns': repeated('\r'),
  'spaces and line ends': repeated(' \n'),
  'stance verbs': repeated('tillstyrker '),
  'split reflexives that never close': repeated('ställer sig '),
  negations: repeated('inte '),
  'sections without a number': repeated('avsnitt '),
  ranges: repeated('4.1–4.9 '),
  abbreviations: repeated('bl.a. '),
  'full stops': repeated('. '),
  'dot leaders': repeated('....'),
  'soft hyphens': repeated('\u00AD'),
  'combining marks': repeated('a\u030A'),
  'lone surrogates': repeated('\uD83D'),
  bullets: repeated('• '),
  'quotation marks': repeated('”'),
  hashes: repeated('#'),
  stars: repeated('*'),
  'capital lines': repeated('KOMMUN\n'),
  'one sentence without end': repeated('att kommunen anser att '),
};

function repeated(unit: string): (size: number) => string {
  return (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}
