import * as l10n from '@vscode/l10n';
import type { BlockFinding } from '../blockRule';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** From a chapter or paragraph number to the sign: "4 kap.6§", "4 och 6 §", "4 kap 6 a §". */
const citation =
  /(?<![\p{L}\p{N}.,:/–-])(?:(\d{1,3}(?: ?[a-z])?) ?(kap\.?) ?)?((?:\d{1,3}(?: [a-z])?(?:, ?| och | eller | samt |[–-]))*)(\d{1,3}(?: ?[a-z])?)(\s?)(§{1,2})(?!\s?\d)/gu;

/** "4 kap.6§": the form of a reference to a paragraph. */
export const paragraphSpacing: AnswerRule = {
  code: 'paragraph-form',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Paragrafhänvisningens form',
    looks:
      'Hänvisningar till paragrafer som inte har formen ”4 kap. 6 §”: saknat mellanslag före paragraftecknet eller efter ”kap.”, saknad punkt efter ”kap” ett enda paragraftecken för flera paragrafer (rätt: ”4 och 6 §§”) och bindestreck i stället för tankstreck i intervall (rätt: ”4–6 §§”). Protokollens ”§ 26” granskas inte.',
    source:
      'Myndigheternas skrivregler (Ds 2009:38). På regeringen.se har 427 hänvisningar av 433 den formen.',
    wrong: 'Uppgifterna regleras i 4 kap.6§ hälso- och sjukvårdslagen.',
    right: 'Uppgifterna regleras i 4 kap. 6 § hälso- och sjukvårdslagen.',
    fixes: [
      'Skriv hänvisningen i rätt form.',
      'Skriv den i rätt form med hårda mellanslag, så att den inte delas över två rader.',
    ],
  },
  check: perBlock(({ prose }) => read(prose.text), { needs: ['§'] }),
};

function read(text: string): BlockFinding[] {
  return [...text.matchAll(citation)].flatMap((match) => {
    const [whole, chapter, , list, last] = match as unknown as [string, string?, string?, string?, string?];
    const start = match.index;
    const written = `${chapter ? `${lettered(chapter)} kap. ` : ''}${(list ?? '').replaceAll('-', '–')}${lettered(last!)} ${list ? '§§' : '§'}`;
    const same = whole.replace(/\u00A0|\u202F/g, ' ') === written;
    if (same) return [];
    return [
      {
        start,
        end: start + whole.length,
        message: l10n.t('Write "{0}".', written),
        fixes: [
          {
            title: l10n.t('Write "{0}"', written),
            changes: [{ start, end: start + whole.length, newText: written }],
          },
          {
            title: l10n.t('Write "{0}" with non-breaking spaces', written),
            changes: [{ start, end: start + whole.length, newText: written.replaceAll(' ', '\u00A0') }],
          },
        ],
      },
    ];
  });
}

/** "4a" as "4 a". */
function lettered(number: string): string {
  return number.replace(/^(\d+) ?([a-z])$/, '$1 $2');
}
