import type { Organisation, OrganisationKind } from '../../lexicon/organisations';
import { municipalityOf, organisationKey, organisationNamed } from '../../lexicon/organisations';
import type { Flow } from '../../text/flow';
import { isLetter, lowerCase } from '../../text/letters';
import { standsAt } from '../../text/sticky';
import type { Quote, Respondent } from '../facts';
import { isSentByBody, readCommittee } from './committees';
import type { Evidence } from './evidence';
import { gatherEvidence, isMunicipal, mayBeShort, weights, type NamingMemory } from './evidence';
import type { Letter } from './letter';
import { lastLines } from './letter';
import { isGreeting, stanceVerbs } from './phrases';

/**
 * Whose answer it is, by all that title, opening, letterhead, signature and the subjects of its stances say.
 *
 * A committee that answers for its municipality is the municipality ("Tibro kommuns yttrande", under the
 * letterhead of Socialnämnden). One that answers in its own name, as to its own board, is
 * "Socialnämnden, Tibro kommun". A committee is never taken for the municipality because its foot of page says so.
 */
export function readRespondent(
  flow: Flow,
  letter: Letter,
  addressee: Quote | null,
  memory?: NamingMemory,
): Respondent | null {
  const evidence = gatherEvidence(flow, letter, addressee, memory);
  const municipal = evidence.filter((one) => isMunicipal(one.kind));
  const isMunicipals = municipal.length > 0 && isSentByBody(letter) && !isSignedByOther(evidence);
  const best = heaviest(isMunicipals ? municipal : evidence, letter);
  const owner = best !== undefined && isMunicipal(best.kind) ? best : undefined;
  // A committee can belong to nobody else: one of a university or an agency answers as that.
  if (best === undefined || best.source === 'subject' || (owner !== undefined && best.source !== 'author')) {
    const committee = readCommittee(flow, letter);
    if (committee !== null) {
      const { name, start, end } = committee;
      const municipality = owner ?? placeOf(letter);
      if (municipality === undefined) return { name, kind: 'kommun', start, end };
      return { name: `${name}, ${municipality.name}`, kind: municipality.kind, start, end };
    }
  }
  if (best === undefined) return privatePerson(letter);
  return { name: nameOfItsTime(best.name, letter), kind: best.kind, start: best.start, end: best.end };
}

/** Whether a company or an association signs a letter to a municipality, whose board stands above it as the addressee. */
function isSignedByOther(evidence: readonly Evidence[]): boolean {
  const isOf = (sources: readonly Evidence['source'][], municipal: boolean) =>
    evidence.some((one) => sources.includes(one.source) && isMunicipal(one.kind) === municipal);
  return isOf(['signature'], false) && !isOf(['signature', 'author'], true);
}

/** The former name of an organisation where the letter has that and not the present one. */
function nameOfItsTime(name: string, { top, bottom }: Letter): string {
  const former = organisationNamed(name)?.former ?? [];
  if (former.length === 0) return name;
  const lines = [...top, ...bottom];
  // Nearly always it stands there as the table writes it.
  if (lines.some(({ text }) => text.includes(name))) return name;
  const words = lowerCase(lines.map(({ text }) => text).join(' '));
  if (words.includes(lowerCase(name))) return name;
  return former.find((one) => words.includes(lowerCase(one))) ?? name;
}

/** The kind that the opening speaks as: "Kommunen ställer sig bakom" can only be a municipality's. */
function selfKind({ opening }: Letter): OrganisationKind | undefined {
  const lower = lowerCase(opening);
  for (const { 1: noun, index, 0: match } of lower.matchAll(selfNoun)) {
    if (isLetter(lower.charCodeAt(index - 1))) continue;
    if (standsAt(stanceVerbs, opening, index + match.length)) return kindOfSelf[noun!];
  }
  return undefined;
}

const selfNoun =
  /(kommunen|staden|nämnden|regionen|länsstyrelsen|tingsrätten|hovrätten|kammarrätten|förvaltningsrätten|universitetet|fakulteten)(?= )/g;
const kindOfSelf: Readonly<Record<string, OrganisationKind>> = {
  kommunen: 'kommun',
  staden: 'kommun',
  nämnden: 'kommun',
  regionen: 'region',
  länsstyrelsen: 'lansstyrelse',
  tingsrätten: 'domstol',
  hovrätten: 'domstol',
  kammarrätten: 'domstol',
  förvaltningsrätten: 'domstol',
  universitetet: 'universitet',
  fakulteten: 'universitet',
};

/** What it adds to a name that the letter speaks as one of its kind. */
const selfWeight = 10;
/** A report of what another body thinks repeats its name: so many of its sentences count, no more. */
const mostSubjects = 3;

interface Sum {
  weight: number;
  subjects: number;
  best: Evidence;
}

/** The organisation that weighs most, at the place that says most of it. */
function heaviest(evidence: readonly Evidence[], letter: Letter): Evidence | undefined {
  // Most letters name one organisation: then there is nothing to weigh it against.
  const isAlone = evidence.every(({ name }) => name === evidence[0]!.name);
  const self = isAlone ? undefined : selfKind(letter);
  const sums = new Map<string, Sum>();
  const keys = new Map<string, string>();
  for (const one of evidence) {
    const key = isAlone ? one.name : (keys.get(one.name) ?? organisationKey(one.name));
    keys.set(one.name, key);
    const sum = sums.get(key) ?? { weight: one.kind === self ? selfWeight : 0, subjects: 0, best: one };
    sums.set(key, sum);
    if (one.source === 'subject' && ++sum.subjects > mostSubjects) continue;
    sum.weight += weights[one.source];
    sum.best = better(sum.best, one);
  }
  foldShortNames(sums);
  let top: Sum | undefined;
  for (const sum of sums.values()) if (top === undefined || sum.weight > top.weight) top = sum;
  return top?.best;
}

/**
 * Of two places with one organisation's name, the one that says more of it; and where one has the whole name and the
 * other a short one, the whole name: "Telia Company AB" in the signature, "Telia Company" in the opening.
 */
function better(best: Evidence, one: Evidence): Evidence {
  const heavier = weights[one.source] > weights[best.source] ? one : best;
  if ((one.kind === 'annan') === (best.kind === 'annan')) return heavier;
  const whole = one.kind === 'annan' ? best : one;
  return { ...whole, source: heavier.source };
}

/**
 * "Eksta" is "Eksta Bostads AB" where both are said, and "Kammarrätten" is that of the e-mail address: a name that
 * no table knows counts for the longer one.
 */
function foldShortNames(sums: Map<string, Sum>): void {
  for (const [key, sum] of sums) {
    if (!mayBeShort(sum.best, key)) continue;
    const longer = [...sums].find(([other]) => other.startsWith(`${key} `))?.[1];
    if (longer === undefined) continue;
    longer.weight += sum.weight;
    if (sum.best.source === 'author') longer.best = { ...longer.best, source: 'author' };
    sums.delete(key);
  }
}

/** The municipality whose place a committee's letter names in its letterhead or under its signature. */
function placeOf(letter: Letter): Organisation | undefined {
  for (const line of [...letter.top.slice(0, letter.titleFrom), ...lastLines(letter)]) {
    if (line.text.length > 60) continue;
    for (const word of line.text.matchAll(/\p{Lu}[\p{L}-]+/gu)) {
      const municipality = municipalityOf(word[0]);
      if (municipality !== undefined) return municipality;
    }
  }
  return undefined;
}

const personName =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}+)?\.?|af|von|de)){1,4}$/u;
/** How near the letter's end a name stands that is its signature without a greeting. */
const signatureLines = 4;

/** Who signs where no organisation does: the name under the greeting, or at the end of a letter in the first person. */
function privatePerson(letter: Letter): Respondent | null {
  const speaksAsOne = /(?:^| )(?:jag|min|mina|mitt|undertecknad)[ ,.]/i.test(letter.opening);
  const lines = lastLines(letter);
  for (const [index, line] of lines.entries()) {
    if (!personName.test(line.text)) continue;
    const isGreeted = isGreeting(lines[index - 1]?.text ?? '');
    if (!isGreeted && !(speaksAsOne && index >= lines.length - signatureLines)) continue;
    return { name: line.text, kind: 'privatperson', start: line.start, end: line.end };
  }
  return null;
}
