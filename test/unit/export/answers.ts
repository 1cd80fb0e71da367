/** A folder of answers that exports are tested on: two decided by a person, one about a second inquiry. */
import { lineOf } from '../decisions/lines';
import { analyseFlow } from '../../../server/src/answer/analyse';
import { workspace } from '../fixture';

const answers = `
%! remiss.json
{
  "remiss": { "beteckning": "SOU 2024:72", "titel": "Läkare & vård", "dnr": "S2024/01966" },
  "förslag": [
    { "id": "4", "typ": "kapitel", "rubrik": "Bakgrund" },
    { "id": "4.1", "typ": "bedömning", "rubrik": "Avtalen" },
    { "id": "5.4", "typ": "förslag", "rubrik": "Anställa läkare" }
  ]
}
%! botkyrka.txt
Botkyrka kommun

Yttrande över betänkandet SOU 2024:72

4.1 Avtalen

Kommunen tillstyrker bedömningen 👍 helt.

5.4 Anställa läkare

Kommunen avstyrker förslaget; "=SUMMA(A1)" <b>.
%! domstol.txt
Svea hovrätt

Yttrande över betänkandet SOU 2024:72

5.4 Anställa läkare

Kommunen tillstyrker förslaget.
%! skane.txt
Region Skåne

Yttrande över betänkandet SOU 2024:72

Regionen har läst betänkandet.
`;

const decision = lineOf({
  respondent: 'Svea hovrätt',
  position: 'doubtful',
  reading: 'supports',
  by: 'Anna Å',
  why: 'Se stycke 2',
  source: 'domstol.txt',
});

/** Three answers to one inquiry; a person has decided that the court is doubtful about 5.4. */
export const decided = () =>
  workspace(`${answers}%! remiss.decisions.jsonl\n${decision}\n`, analyseFlow).snapshot;

/**
 * Answers that are read as a whole in each way: by their own words, by their sections, by a person's decision with words
 * and without, and not at all.
 */
export const overall = () => {
  const head = 'Yttrande över betänkandet SOU 2024:72';
  const on = (number: string, verb: string) => `${number} Avsnittet\n\nVi ${verb} förslaget.`;
  const files = {
    'salem.txt': ['Salems kommun', head, 'Kommunen tillstyrker förslagen.', on('5.4', 'avstyrker')],
    'nacka.txt': ['Nacka kommun', head, on('5.4', 'avstyrker')],
    'tibro.txt': ['Tibro kommun', head, on('4.1', 'tillstyrker'), on('5.4', 'avstyrker')],
    'skane.txt': ['Region Skåne', head, 'Regionen har läst betänkandet.'],
    'svea.txt': ['Svea hovrätt', head, 'Domstolen tillstyrker förslagen.', 'Det är för dyrt.'],
    'gota.txt': ['Göta hovrätt', head, on('5.4', 'tillstyrker')],
  };
  const whole = { section: null, reading: 'supports' } as const;
  const decisions = [
    { ...whole, respondent: 'Svea hovrätt', exact: 'Det är för dyrt.', source: 'svea.txt', id: 'urn:uuid:2' },
    { ...whole, respondent: 'Göta hovrätt', position: 'opposes', source: 'gota.txt' },
  ] as const;
  const source = Object.entries(files).map(([name, parts]) => `%! ${name}\n${parts.join('\n\n')}\n`);
  return workspace(
    `\n${source.join('')}%! remiss.decisions.jsonl\n${decisions.map(lineOf).join('\n')}\n`,
    analyseFlow,
  ).snapshot;
};

/** Two answers, each to an inquiry of its own. */
export const twoInquiries = () =>
  workspace(
    `
%! a.remissvar
Salems kommun

Yttrande över betänkandet SOU 2024:72
%! b.remissvar
Solna stad

Yttrande över betänkandet SOU 2025:1
`,
    analyseFlow,
  ).snapshot;

/** The last part of a file's URI. */
export const showFile = (uri: string) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
