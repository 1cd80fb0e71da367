import type { OrganisationKind } from '../../lexicon/organisations';
import {
  findOrganisations,
  kindOfName,
  municipalityOf,
  organisationKey,
  organisationNamed,
} from '../../lexicon/organisations';
import type { Block, Flow } from '../../text/flow';
import type { Range } from '../../text/range';
import type { Quote, Respondent } from '../facts';
import type { Committee } from './committees';
import { readCommittee } from './committees';
import type { Letter, Line } from './letter';
import { lastLines, openingLines } from './letter';
import {
  answerFrom,
  authorVerbs,
  governingBodies,
  greeting,
  nobody,
  ofAnswer,
  placeholder,
  stanceVerbs,
} from './phrases';

/** How much each place says of who answers. A title or an opening outweighs what stands in all other places. */
const weights = {
  author: 40,
  signature: 12,
  letterhead: 8,
  unlistedLetterhead: 5,
  alone: 4,
  subject: 3,
} as const;
type Source = keyof typeof weights;

interface Evidence extends Range {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly source: Source;
}

/** Whose answer it is: read from title, opening, letterhead, signature and the subjects of its stances, weighed together. */
export function readRespondent(flow: Flow, letter: Letter, addressee: Quote | null): Respondent | null {
  const evidence = [...fromProse(flow, letter), ...fromLines(letter, addressee)];
  const best = heaviest(evidence);
  const isPublic = best === undefined || best.kind === 'kommun' || best.kind === 'region';
  const committee = isPublic || best.source !== 'author' ? readCommittee(flow, letter) : null;
  if (committee !== null && !(best?.source === 'author' && isPublic)) {
    const owner = best !== undefined && isPublic ? best : placeOf(letter);
    return ofCommittee(committee, owner);
  }
  if (best !== undefined) return { name: best.name, kind: best.kind, start: best.start, end: best.end };
  return privatePerson(letter);
}

function ofCommittee(
  committee: Committee,
  owner: { name: string; kind: OrganisationKind } | undefined,
): Respondent {
  const { start, end } = committee;
  if (owner === undefined) return { name: committee.name, kind: 'kommun', start, end };
  return { name: `${committee.name}, ${owner.name}`, kind: owner.kind, start, end };
}

/** The heaviest name, with the place that says most of it. */
function heaviest(evidence: readonly Evidence[]): Evidence | undefined {
  const sums = new Map<string, { weight: number; best: Evidence }>();
  for (const one of evidence) {
    const key = organisationKey(one.name);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { weight: weights[one.source], best: one });
    else {
      sum.weight += weights[one.source];
      if (weights[one.source] > weights[sum.best.source]) sum.best = one;
    }
  }
  let top: { weight: number; best: Evidence } | undefined;
  for (const sum of sums.values()) if (top === undefined || sum.weight > top.weight) top = sum;
  return top?.best;
}

/** Names in running text near the top: before "yttrande över", as the one who has been asked, as the subject of a stance. */
function fromProse(flow: Flow, { top, titleFrom, titleTo, start }: Letter): Evidence[] {
  const found: Evidence[] = [];
  const from = top[titleFrom]?.start ?? start;
  const titleEnd = titleTo > titleFrom ? top[titleTo - 1]!.end : start;
  const openingEnd = top[titleTo + openingLines]?.start ?? top[top.length - 1]?.end ?? start;
  const end = top[top.length - 1]?.end ?? start;
  for (const block of flow.blocks) {
    if (block.end <= from) continue;
    if (block.start > end) break;
    if (block.kind === 'furniture') continue;
    const { text, lower } = block.prose;
    for (const mention of findOrganisations(block.prose)) {
      const at = block.prose.origin(mention.start);
      const after = lower.slice(mention.end, mention.end + 200);
      const before = lower.slice(Math.max(0, mention.start - 40), mention.start);
      const isInTitle =
        at < titleEnd && (mention.genitive ? ofAnswer.test(dropGenitive(after)) : answerFrom.test(before));
      if (isInTitle || (at < openingEnd && !mention.genitive && authorVerbs.test(after)))
        add(block, mention, 'author');
      else if (!mention.genitive && stanceVerbs.test(after)) add(block, mention, 'subject');
    }
    if (block.start > openingEnd) continue;
    for (const [begin, finish] of unlistedAuthors(text, lower)) {
      const name = text.slice(begin, finish);
      add(block, { start: begin, end: finish, name, kind: kindOfName(name) }, 'author');
    }
  }
  return found;

  function add(
    block: Block,
    mention: Range & { name: string; kind: OrganisationKind },
    source: Source,
  ): void {
    const { name, kind } = mention;
    found.push({ ...block.prose.range(mention.start, mention.end), name, kind, source });
  }
}

function dropGenitive(after: string): string {
  return after.replace(/^:?s(?= )/, '');
}

/** Names that no table lists, in a title ("Föreningen Xs yttrande över") or as the subject of an opening sentence. */
function unlistedAuthors(text: string, lower: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  const title =
    /(?::s|s) (?:remiss)?(?:yttrande|svar|synpunkter) (?:över|på|angående|avseende|gällande|om) /.exec(
      lower.slice(0, 200),
    );
  if (title !== null) {
    const withS = text.slice(0, title.index + 1);
    const end =
      text[title.index] === 's' && lower.includes(withS.toLowerCase() + ' ', title.index + 2)
        ? title.index + 1
        : title.index;
    found.push([0, end]);
  }
  for (let sentence = 0, count = 0; sentence >= 0 && count < 3; count++) {
    const head = lower.slice(sentence, sentence + 140);
    for (let space = head.indexOf(' '); space > 0; space = head.indexOf(' ', space + 1)) {
      if (!authorVerbs.test(head.slice(space))) continue;
      found.push([sentence, sentence + space]);
      break;
    }
    const next = lower.indexOf('. ', sentence);
    sentence = next < 0 ? -1 : next + 2;
  }
  return found.filter(([start, end]) => isName(text.slice(start, end)));
}

const smallWords = /^(?:och|för|[i&–-]|av|på|om|vid|med|till|den|de|the|of|and|län|kommun|stad|ab)$/;

/**
 * Whether words can be an organisation's name that no table lists: they say what kind of organisation it is,
 * or all begin with a capital.
 */
function isName(words: string): boolean {
  const lower = words.toLowerCase();
  if (words.length < 3 || words.length > 90 || !/^\p{Lu}/u.test(words)) return false;
  if (nobody.test(lower) || notName.test(lower) || placeholder.test(lower)) return false;
  if (findOrganisations({ text: words, lower }).length > 0) return false;
  const isCapital = (word: string) => /^[\p{Lu}\d("]/u.test(word) || smallWords.test(word);
  return words.split(' ').every(isCapital) || kindOfName(words) !== 'annan';
}

const notName =
  /departement|regeringskansli|utredning|betänkande|nämnd|förvaltningen|[.:;,!?]|(?:^| )(?:är|ska|som|att|kan|har|bör|inte|ert|vårt|ditt|när|om det|sammanfatt\p{L}*)(?: |$)/u;

/** Names that stand alone in a cell: letterhead, signature, the foot of a page. */
function fromLines(letter: Letter, addressee: Quote | null): Evidence[] {
  const { top, titleFrom, titleTo, bottom } = letter;
  const found: Evidence[] = [];
  const headEnd = titleTo > 0 ? titleFrom : Math.min(top.length, 8);
  for (const line of top.slice(0, headEnd)) addCells(line, 'letterhead', true);
  let isSigned = false;
  for (const line of [...top.slice(Math.max(headEnd, titleTo)), ...bottom]) {
    const forWhom = line.text.length < 90 ? /^[Ff]ör (?=\p{Lu})/u.exec(line.text) : null;
    if (forWhom !== null) addName(line, forWhom[0].length, line.text.length, 'signature', true);
    else addCells(line, isSigned ? 'signature' : 'alone', isSigned);
    if (greeting.test(line.text.toLowerCase())) isSigned = true;
  }
  return found;

  function addCells(line: Line, source: Source, withUnlisted: boolean): void {
    if (line.cells.length > 1 && addName(line, 0, line.text.length, source, false)) return;
    for (const cell of line.cells) {
      addName(line, cell.start - line.start, cell.end - line.start, source, withUnlisted);
    }
  }

  function addName(line: Line, start: number, end: number, source: Source, withUnlisted: boolean): boolean {
    const words = line.text.slice(start, end).replace(/[,.]$/, '');
    const range = { start: line.start + start, end: line.start + start + words.length };
    if (addressee !== null && range.start < addressee.end && range.end > addressee.start) return false;
    const known = organisationNamed(words);
    if (known !== undefined) {
      found.push({ name: known.name, kind: known.kind, source, ...range });
      return true;
    }
    if (
      !withUnlisted ||
      !isName(words) ||
      /\d|@|www/.test(words) ||
      governingBodies.test(words.toLowerCase())
    )
      return false;
    const kind = kindOfName(words);
    if (kind === 'annan' || kind === 'kommun') return false;
    found.push({
      name: words,
      kind,
      source: source === 'letterhead' ? 'unlistedLetterhead' : source,
      ...range,
    });
    return true;
  }
}

/** The municipality whose place a committee's letter names in its letterhead or under its signature. */
function placeOf(letter: Letter): { name: string; kind: OrganisationKind } | undefined {
  for (const line of [...letter.top.slice(0, letter.titleFrom), ...lastLines(letter)]) {
    if (line.text.length > 60) continue;
    for (const word of line.text.matchAll(/\p{Lu}[\p{L}-]+/gu)) {
      const municipality = municipalityOf(word[0]);
      if (municipality !== undefined) return municipality;
    }
  }
  return undefined;
}

const personName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\p{Ll}*\.?|af|von|de)){1,4}$/u;

/** Who signs where no organisation does, if the letter speaks as "jag" or is signed by a person alone. */
function privatePerson(letter: Letter): Respondent | null {
  const speaksAsOne = /(?:^| )(?:jag|min|mina|mitt|undertecknad)[ ,.]/i.test(letter.opening);
  const lines = [...letter.top.slice(0, letter.titleFrom), ...lastLines(letter)];
  for (const [index, line] of lines.entries()) {
    const isSigned = greeting.test(lines[index - 1]?.text.toLowerCase() ?? '');
    if (!personName.test(line.text) || !(isSigned || (speaksAsOne && index >= lines.length - 4))) continue;
    return { name: line.text, kind: 'privatperson', start: line.start, end: line.end };
  }
  return null;
}
