import * as l10n from '@vscode/l10n';
import { matchAt } from '../../text/sticky';
import type { BlockFinding } from '../blockRule';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

const wordStart = '(?<![\\p{L}\\p{N}])';

/** The series, how each is found however it is written, and its right form from the parts found. */
const series: readonly { readonly pattern: RegExp; readonly write: (...parts: string[]) => string }[] = [
  {
    pattern: new RegExp(`${wordStart}(sou) ?:? ?((?:19|20)\\d\\d) ?: ?(\\d{1,3})(?!\\d)`, 'uy'),
    write: (_, year, number) => `SOU ${year}:${number}`,
  },
  {
    pattern: new RegExp(`${wordStart}(ds)\\.? ?((?:19|20)\\d\\d) ?: ?(\\d{1,3})(?!\\d)`, 'uy'),
    write: (_, year, number) => `Ds ${year}:${number}`,
  },
  {
    pattern: new RegExp(
      `${wordStart}(prop|dir)\\.? ?((?:19|20)\\d\\d(?:/\\d{2,4})?) ?: ?(\\d{1,4})(?!\\d)`,
      'uy',
    ),
    write: (name, year, number) => `${name}. ${year}:${number}`,
  },
  {
    pattern: new RegExp(`${wordStart}(rskr|skr)\\.? ?((?:19|20)\\d\\d/\\d{2,4}) ?: ?(\\d{1,4})(?!\\d)`, 'uy'),
    write: (name, year, number) => `${name}. ${year}:${number}`,
  },
  {
    pattern: new RegExp(
      `${wordStart}(bet)\\.? ?((?:19|20)\\d\\d/\\d{2,4}) ?: ?(\\p{L}{1,5}) ?(\\d{1,3}y?)(?!\\d)`,
      'uy',
    ),
    write: (name, year, committee, number) => `${name}. ${year}:${committee}${number}`,
  },
];
/** Where a number of any series may begin; whether a word does is seen when its series is looked for. */
const anySeries = /(?:sou|ds|prop|dir|r?skr|bet)(?=[ .:]{0,3}(?:19|20)\d\d)/gu;

/** "SOU2024:72", "Ds. 2024:32", "prop 2025/26:19": the form of a public document's number. */
export const reportNumberForm: AnswerRule = {
  code: 'document-number-form',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Dokumentbeteckningens form',
    looks:
      'Beteckningar på SOU, Ds, propositioner, direktiv, betänkanden och skrivelser med fel mellanslag eller punkt: ”SOU2024:72”, ”SOU: 2024:72”, ”Ds. 2024:32”, ”prop 2025/26:19”. Den juridiska litteraturens stil med stor bokstav och utan punkt, ”Prop 2015/16:4”, godtas.',
    source:
      'På regeringen.se är 2 489 av 2 503 SOU-nummer skrivna ”SOU 2024:72” och 971 av 1 010 direktiv ”dir. 2023:98”.',
    wrong: 'Yttrande över betänkandet SOU2024:72.',
    right: 'Yttrande över betänkandet SOU 2024:72.',
    fixes: ['Skriv beteckningen i rätt form.'],
  },
  check: perBlock(({ prose }) => read(prose.text, prose.lower), { needs: ['19', '20'] }),
};

function read(text: string, lower: string): BlockFinding[] {
  return [...lower.matchAll(anySeries)].flatMap(({ index: start }) => {
    for (const { pattern, write } of series) {
      const match = matchAt(pattern, lower, start);
      if (match) return misspelt(text.slice(start, start + match[0].length), start, match.slice(1), write);
    }
    return [];
  });
}

/** The finding about a number that is not written as its series writes them. */
function misspelt(
  written: string,
  start: number,
  lowerParts: readonly string[],
  write: (...parts: string[]) => string,
): BlockFinding[] {
  const parts = lowerParts.map((part) => {
    const at = written.toLowerCase().indexOf(part);
    return written.slice(at, at + part.length);
  });
  const right = write(...parts);
  if (written.replaceAll('\u00A0', ' ') === right || isDotless(written)) return [];
  const end = start + written.length;
  return [
    {
      start,
      end,
      message: l10n.t('Write "{0}".', right),
      fixes: [{ title: l10n.t('Write "{0}"', right), changes: [{ start, end, newText: right }] }],
    },
  ];
}

/** "Prop 2015/16:4": the style of legal writing, which is right where it is kept. */
function isDotless(written: string): boolean {
  return /^(?:Prop|Bet|Skr|Rskr|Dir) \d[\d/]*:\p{L}*\d+y?$/u.test(written);
}
