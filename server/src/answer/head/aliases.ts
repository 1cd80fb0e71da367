import { organisationNamed } from '../../lexicon/organisations';
import type { OrganisationKind } from '../../lexicon/organisations';
import { keptByWords, type ByWords } from '../../text/byWords';
import type { Flow } from '../../text/flow';
import { lowerCase } from '../../text/letters';
import type { Prose } from '../../text/prose';
import type { Respondent } from '../facts';
import { ownBodies } from './committees';
import type { Letter } from './letter';

/** What a respondent of each kind calls itself in its own answer. */
const selfNames: Readonly<Record<OrganisationKind, readonly string[]>> = {
  kommun: ['kommunen', 'kommunstyrelsen', 'nämnden', 'förvaltningen', 'staden', 'stadsledningskontoret'],
  region: ['regionen', 'regionstyrelsen', 'landstinget', 'nämnden', 'förvaltningen'],
  lansstyrelse: ['länsstyrelsen'],
  domstol: ['domstolen', 'tingsrätten', 'hovrätten', 'kammarrätten', 'förvaltningsrätten'],
  myndighet: ['myndigheten'],
  universitet: [
    'universitetet',
    'högskolan',
    'lärosätet',
    'fakulteten',
    'fakultetsnämnden',
    'institutionen',
    'institutet',
  ],
  fack: ['förbundet', 'fackförbundet', 'organisationen', 'centralorganisationen'],
  naringsliv: [
    'bolaget',
    'företaget',
    'föreningen',
    'förbundet',
    'organisationen',
    'branschorganisationen',
    'koncernen',
  ],
  civilsamhalle: [
    'föreningen',
    'förbundet',
    'riksförbundet',
    'organisationen',
    'stiftelsen',
    'sällskapet',
    'nätverket',
  ],
  kyrka: ['kyrkan', 'stiftet', 'församlingen', 'samfundet', 'kyrkostyrelsen'],
  privatperson: ['jag', 'undertecknad', 'undertecknade'],
  annan: ['organisationen', 'förbundet', 'kommunalförbundet', 'föreningen'],
};

/** Nouns that end a name and stand for it alone, in their definite form: "Sveriges advokatsamfund" is "samfundet". */
const headNouns: readonly (readonly [ending: string, self: string])[] = [
  ['verket', 'verket'],
  ['inspektionen', 'inspektionen'],
  ['ombudsmannen', 'ombudsmannen'],
  ['nämnden', 'nämnden'],
  ['styrelsen', 'styrelsen'],
  ['rådet', 'rådet'],
  ['råd', 'rådet'],
  ['kollegiet', 'kollegiet'],
  ['kanslern', 'kanslern'],
  ['ämbetet', 'ämbetet'],
  ['institutet', 'institutet'],
  ['institut', 'institutet'],
  ['samfund', 'samfundet'],
  ['samfundet', 'samfundet'],
  ['sällskapet', 'sällskapet'],
  ['sällskap', 'sällskapet'],
  ['förening', 'föreningen'],
  ['föreningen', 'föreningen'],
  ['förbund', 'förbundet'],
  ['förbundet', 'förbundet'],
  ['akademien', 'akademien'],
  ['akademi', 'akademin'],
  ['kåren', 'kåren'],
  ['kåren', 'studentkåren'],
  ['centrum', 'centrumet'],
  ['delegationen', 'delegationen'],
  ['kommittén', 'kommittén'],
];

/** The committees and offices that blocks which have been read before name. */
export type BodyMemory = ByWords<readonly string[]>;

/** A block is read this far for committees and offices. */
const longestBlock = 2000;

const bodiesIn = (prose: Prose) => ownBodies(prose.lower.slice(0, longestBlock));

/**
 * The names that mean the respondent in this answer, in lower case: its own, its abbreviation, what its kind
 * calls itself, its committees and offices as the head names them, and "vi".
 */
export function readAliases(
  flow: Flow,
  letter: Letter,
  respondent: Respondent | null,
  memory?: BodyMemory,
): string[] {
  if (respondent === null) return ['vi'];
  const { name, kind } = respondent;
  const lower = lowerCase(name);
  const aliases = new Set<string>(['vi', lower, ...selfNames[kind]]);
  for (const part of name.split(', ')) {
    aliases.add(lowerCase(part));
    const known = organisationNamed(part);
    for (const form of known === undefined ? [] : [known.name, ...known.aliases])
      aliases.add(lowerCase(form));
    if (known?.place !== undefined) aliases.add(lowerCase(known.place));
    if (part.includes('&')) aliases.add(lowerCase(part).replaceAll('&', 'och'));
  }
  for (const [ending, self] of headNouns) if (lower.endsWith(ending)) aliases.add(self);
  for (const called of introduced(letter.opening, name)) aliases.add(called);
  if (kind === 'kommun' || kind === 'region') {
    const end = letter.top[letter.titleTo + 20]?.end ?? letter.top[letter.top.length - 1]?.end ?? 0;
    for (const block of flow.blocks) {
      if (block.start > end) break;
      if (block.start >= letter.start)
        for (const body of keptByWords(memory, block.prose, bodiesIn)) aliases.add(body);
    }
  }
  return [...aliases];
}

/** What the opening says the respondent is called from here on: "(SPSM)", "(nedan kallat förbundet)". */
function introduced(opening: string, name: string): string[] {
  if (!opening.includes('(')) return [];
  const at = lowerCase(opening).indexOf(lowerCase(name));
  if (at < 0) return [];
  const after =
    /^\s?\((?:nedan |härefter |fortsättningsvis )?(?:kallade?t? |benämnd |benämnt )?([^()]{2,40})\)/i.exec(
      opening.slice(at + name.length, at + name.length + 80),
    );
  return after === null || /\d/.test(after[1]!) ? [] : [lowerCase(after[1]!.trim())];
}
