/** The set-ups for other editors that the README shows, and a folder of answers to try them on. */
import fs from 'node:fs';
import path from 'node:path';
import { folderWith } from './session';

const root = path.join(import.meta.dirname, '..', '..');

/** The first block of a language in the README, with the path of this copy's server. */
export function setUp(language: 'lua' | 'toml'): string {
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  const start = '```' + language + '\n';
  const from = readme.indexOf(start) + start.length;
  const block = readme.slice(from, readme.indexOf('```', from));
  return block.replace('/path/to/remissvar/dist/server.js', path.join(root, 'dist', 'server.js'));
}

const answer = (name: string, words: string) =>
  `${name} kommuns yttrande över betänkandet SOU 2024:72

5.4 En ordning där kommuner kan anställa läkare

${name} kommun ${words} förslaget.
Det följer av 4 kap. 6 § HSL (2017:80).
`;

/** A folder with an inquiry of one proposal, the answer of Salem, whose folder it is, and two others. */
export function inquiryFolder(): string {
  return folderWith({
    'remiss.json':
      '{\n  "remiss": { "beteckning": "SOU 2024:72" },\n  "egenOrganisation": "Salems kommun",\n  "förslag": [\n    { "id": "5.4", "rubrik": "Läkare" }\n  ]\n}\n',
    'salem.remissvar': answer('Salems', 'tillstyrker'),
    'nacka.txt': answer('Nacka', 'avstyrker'),
    'lund.md': answer('Lunds', 'tillstyrker'),
  });
}
