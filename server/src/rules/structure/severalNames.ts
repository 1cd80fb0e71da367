import * as l10n from '@vscode/l10n';
import type { AnswerDocument } from '../../corpus/document';
import { isOwnStance } from '../../corpus/document';
import type { Range } from '../../text/range';
import { isDigit, isLetter } from '../../text/letters';
import { blockResults } from '../blockRule';
import type { AnswerRule } from '../rule';

/** How the names of those end who may speak for a municipality, region or agency, by the kind of body; "vi" is anybody. */
const endings =
  /(?:(nämnden)|(förvaltningen|kontoret)|(styrelsen)|(kommunen|staden)|(regionen)|(förbundet)|(myndigheten|verket))(?![\p{L}\p{N}])/gu;
interface Subject {
  /** Which kind of body it is: the place of its name in the pattern. */
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bodies a block names, their ranges in its prose. */
const named = blockResults(({ prose: { text, lower } }) =>
  [...lower.matchAll(endings)].flatMap((match): Subject[] => {
    const start = nameStart(lower, match.index);
    if (start < 0) return [];
    const end = match.index + match[0].length;
    const kind = match.slice(1).findIndex((part) => part !== undefined);
    return [{ kind, start, end, text: text.slice(start, end) }];
  }),
);

/** Where the name begins whose ending begins at an offset: "vård- och omsorgs", "social"; -1 for a part of another word. */
function nameStart(lower: string, ending: number): number {
  const word = backOver(lower, ending, isLetter);
  if (isDigit(lower.charCodeAt(word - 1))) return -1;
  if (!lower.endsWith('- och ', word)) return word;
  const first = backOver(lower, word - 6, (code) => isLetter(code) || code === hyphen);
  return first < word - 6 ? first : word;
}

const hyphen = 0x2d;

/** The first of the units before an offset that are all of a kind. */
function backOver(text: string, at: number, isOne: (code: number) => boolean): number {
  while (at > 0 && isOne(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Positions held now by the board, now by the administration, now by the municipality. */
export const severalNames: AnswerRule = {
  code: 'several-names',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Flera namn på remissinstansen',
    looks:
      'Ståndpunkter vars subjekt växlar mellan olika slags organ: ”nämnden tillstyrker” på ett ställe och ”förvaltningen avstyrker” på ett annat. Regeln markerar första stället för det slags organ som har färst ståndpunkter. ”Vi” är den som svarar, vem det än är. ”Länsstyrelsen” och namn på andra räknas inte.',
    source:
      'Den som sammanställer svaren måste veta vems åsikten är: ett tjänsteutlåtande och en nämnds beslut väger olika.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\nSocialnämnden tillstyrker förslaget om avtal. Socialnämnden avstyrker förslaget om avgifter. Förvaltningen tillstyrker förslaget om tillsyn.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nSocialnämnden tillstyrker förslaget om avtal. Socialnämnden avstyrker förslaget om avgifter. Socialnämnden tillstyrker förslaget om tillsyn.',
    fixes: ['Skriv det namn som används oftast.'],
    limits: 'I ett tjänsteutlåtande kan både förvaltningen och nämnden ha en ståndpunkt.',
  },
  *check(document) {
    const subjects = subjectsOf(document);
    const counts = new Map<number, Subject[]>();
    for (const subject of subjects) {
      const same = counts.get(subject.kind);
      if (same) same.push(subject);
      else counts.set(subject.kind, [subject]);
    }
    if (counts.size < 2) return;
    const [usual, ...others] = [...counts.values()].sort((a, b) => b.length - a.length);
    const first = usual![0]!;
    for (const [other] of others) {
      const name = sameCase(first.text, other!.text);
      yield {
        start: other!.start,
        end: other!.end,
        message: l10n.t(
          'Here "{0}" takes a position, elsewhere "{1}" does (places: {2}). Make clear whose answer this is.',
          other!.text,
          first.text,
          usual!.length,
        ),
        related: [{ start: first.start, end: first.end, message: l10n.t('The name used most.') }],
        fixes: [
          {
            title: l10n.t('Write "{0}"', name),
            changes: [{ start: other!.start, end: other!.end, newText: name }],
          },
        ],
      };
    }
  },
};

/** How far from the words of a position their subject may stand, in UTF-16 units. */
const near = 30;
/** What parts a subject from words that are not its own. */
const boundary = /[.,:;]\s|\n\s*\n| att | som /;

/** The bodies that stand just before or just after the words of a position, in the same clause. */
function subjectsOf(document: AnswerDocument): Subject[] {
  const { answer, text } = document;
  const own = answer.stances.filter(isOwnStance);
  const candidates = bodiesNear(document, own);
  const subjects: Subject[] = [];
  let next = 0;
  for (const { start, end } of own) {
    while (next < candidates.length && candidates[next]!.start < start) next++;
    const before = candidates[next - 1];
    if (before && before.end <= start && start - before.end < near)
      if (!boundary.test(text.slice(before.end, start))) {
        subjects.push(before);
        continue;
      }
    let following = next;
    while (following < candidates.length && candidates[following]!.start < end) following++;
    const after = candidates[following];
    if (after && after.start - end < near && text.slice(end, after.start).trim() === '') subjects.push(after);
  }
  return subjects;
}

/** The bodies named in the blocks that hold the words of a position, their ranges in the file. */
function bodiesNear(document: AnswerDocument, stances: readonly Range[]): Subject[] {
  const found: Subject[] = [];
  let next = 0;
  const { blocks, hits } = named(document);
  for (const { index, facts } of hits) {
    const block = blocks[index]!;
    while (next < stances.length && stances[next]!.start < block.start) next++;
    if (next === stances.length) break;
    if (stances[next]!.start >= block.end) continue;
    for (const { kind, text, start, end } of facts) {
      const range = block.prose.range(start, end);
      found.push({ kind, text, start: range.start, end: range.end });
    }
  }
  return found;
}

/** "nämnden" as "Nämnden" where the name it replaces has a capital. */
function sameCase(name: string, like: string): string {
  const first = name[0]!;
  const isCapital = like[0] !== like[0]!.toLowerCase();
  return (isCapital ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
}
