import { findOrganisations } from './find';
import type { Organisation, OrganisationKind } from './organisation';
import { normaliseName, organisationTable } from './table';

/** The organisation of that name, abbreviation or former name; undefined where the table has none. */
export function organisationNamed(name: string): Organisation | undefined {
  const { byName, nameStarts } = organisationTable();
  if (threeLetters.test(name) && !nameStarts.mayStandAt(name, 0)) return undefined;
  const normal = normaliseName(name);
  return byName.get(normal) ?? (normal.endsWith('s') ? byName.get(normal.slice(0, -1)) : undefined);
}

/** A beginning that writing a name in its normal form changes at most in case. */
const threeLetters = /^[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{3}(?![\u0300-\u036F])/;

/** The municipality named after a place: "Kungsbacka" is Kungsbacka kommun. */
export function municipalityOf(place: string): Organisation | undefined {
  return organisationTable().byPlace.get(place.trim().toLowerCase());
}

/**
 * What makes two names one respondent: its own name where the table knows it, else the name without the
 * accidents of writing. A committee stands under its municipality, whichever comes first:
 *
 *     organisationKey('SKR') === organisationKey('Sveriges Kommuner och Regioner')
 *     organisationKey('Nämnden för Teknik, Kungsbacka kommun') === 'kungsbacka kommun, nämnden för teknik'
 */
export function organisationKey(name: string): string {
  const bare = name
    .replace(/\(pdf[^)]*\)/i, '')
    .replace(/^\s*\d{1,3}[.)]?\s+(?=\p{L})/u, '')
    .trim();
  if (!bare.includes(',')) return keyOf(bare);
  const parts = bare.split(',').map((part) => part.trim());
  const owner = parts.findIndex((part) => isMunicipality(part));
  if (owner < 0 || organisationNamed(bare) !== undefined) return keyOf(bare);
  const others = parts.filter((_, index) => index !== owner).map(keyOf);
  return [keyOf(municipalityOf(parts[owner]!)?.name ?? parts[owner]!), ...others].join(', ');
}

function isMunicipality(part: string): boolean {
  return organisationNamed(part)?.place !== undefined || municipalityOf(part) !== undefined;
}

function keyOf(name: string): string {
  const known = organisationNamed(name);
  if (known !== undefined) return normaliseName(known.name);
  return normaliseName(name)
    .replace(/^aktiebolaget | aktiebolag$|^ab | ab$| publ$| ek för$/g, '')
    .trim();
}

/**
 * What the words of a name say of an organisation that no table lists. The first match counts: a
 * kommunalförbund is no trade union and a tingsrätt in a place called Kyrkö is a court.
 */
const kindWords: readonly (readonly [pattern: RegExp, kind: OrganisationKind])[] = [
  [/kommunförbund|kommunalförbund|räddningstjänst|brandförsvar|samordningsförbund/, 'annan'],
  [/ ab$|^ab | ab | hb$| kb$|aktiebolag|handelsbolag|bolaget$|bostäder$| ek för$/, 'naringsliv'],
  [/^länsstyrelsen/, 'lansstyrelse'],
  [/tingsrätt|hovrätt|kammarrätt|förvaltningsrätt|domstol/, 'domstol'],
  [/universitet|högskola|^kungl tekniska|institutionen för|fakulteten/, 'universitet'],
  [/församling|pastorat|stift$|stift |kyrka|trossamfund|missionen|moské/, 'kyrka'],
  [/^region |regionen$|landsting/, 'region'],
  [/ kommun$| stad$|^kommun|^stads|stadsdel/, 'kommun'],
  [
    /fackförbund|facket|arbetareförbund|tjänstemannaförbund|akademikerförbund|lärarförbund|läkarförbund/,
    'fack',
  ],
  [/branschorganisation|branschförening|arbetsgivar|företagar|industriförening|handelskammare/, 'naringsliv'],
  [/företagen|industrin|industrierna|näringsliv|bankförening| bank$|banken$/, 'naringsliv'],
  [/myndigheten|verket$|inspektionen|ombudsmannen|styrelsen$|kanslern|ämbetet|delegationen/, 'myndighet'],
  [/nämnden(?: |$)|beredningen(?: |$)|rådet för/, 'myndighet'],
  [
    /riksförbund|förbund|förening|stiftelse|sällskap|nätverk|sektion|akademi|kommitté|organisation/,
    'civilsamhalle',
  ],
  [
    /klubb|kår(?:en)?$|råd(?:et)?$|rörelse|jour(?:en)?$|centrum|institut|forum|samverkan|union/,
    'civilsamhalle',
  ],
];

/** The kind of organisation a name speaks of: the table's where it is known, else by its words; "annan" where they are silent. */
export function kindOfName(name: string): OrganisationKind {
  const known = organisationNamed(name);
  if (known !== undefined) return known.kind;
  return kindByWords(name) ?? 'annan';
}

/** The kind that the words of a name say; undefined where they are silent. A kommunalförbund says that it is of no other kind. */
export function kindByWords(name: string): OrganisationKind | undefined {
  const normal = normaliseName(name);
  return kindWords.find(([pattern]) => pattern.test(normal))?.[1] ?? branchKind(name);
}

const withBranches: ReadonlySet<OrganisationKind> = new Set(['fack', 'naringsliv', 'civilsamhalle', 'kyrka']);
const place = /^(?: i| på)?(?: (?:\p{Lu}[\p{L}-]*|län|och|distrikt|krets|avdelning))+$/u;

/** The kind of a local branch, whose name is that of its union or association before a place: "Jägareförbundet Gävleborg". */
export function branchKind(name: string): OrganisationKind | undefined {
  const [whole] = findOrganisations({ text: name, lower: name.toLowerCase() });
  if (whole === undefined || whole.start > 0 || whole.genitive || !withBranches.has(whole.kind))
    return undefined;
  return place.test(name.slice(whole.end)) ? whole.kind : undefined;
}
