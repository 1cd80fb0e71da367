import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

const glued = /[\p{L}\p{N}](?<!antingen) ?-(?:och|eller|samt)(?![\p{L}\p{N}-])/gu;

/** "hälso-och sjukvård": the hyphen that stands for a word left out wants a space after it and none before. */
export const hangingHyphen: AnswerRule = {
  code: 'hanging-hyphen',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Bindestreck utan mellanslag',
    looks:
      'Bindestrecket som ersätter ett utelämnat ord, när det sitter ihop med *och*, *eller* eller *samt* eller är skilt från sitt eget ord: ”hälso-och sjukvård”, ”vård -och omsorg”. Sådant uppstår lätt när text klistras in från pdf.',
    source:
      'Svenska skrivregler: bindestreck vid utelämnat ordled följs av mellanslag, ”hälso- och sjukvård”.',
    wrong: 'Nämnden för hälso-och sjukvård tillstyrker förslaget.',
    right: 'Nämnden för hälso- och sjukvård tillstyrker förslaget.',
    fixes: ['Sätt mellanslaget efter bindestrecket.'],
  },
  check: perBlock(
    ({ prose }) =>
      [...prose.lower.matchAll(glued)].map(({ 0: match, index }) => {
        const hyphen = match.indexOf('-');
        const start = wordStartBefore(prose.text, index);
        const end = index + match.length;
        const fixed = `- ${prose.text.slice(index + hyphen + 1, end)}`;
        return {
          start,
          end,
          message: l10n.t(
            'Write "{0}": a space after the hyphen, none before it.',
            prose.text.slice(start, index + 1) + fixed,
          ),
          fixes: [
            {
              title: l10n.t('Move the space'),
              changes: [{ start: index + 1, end, newText: fixed }],
            },
          ],
        };
      }),
    { needs: ['-och', '-eller', '-samt'] },
  ),
};

/** Where the word that holds the unit at an offset begins. */
function wordStartBefore(text: string, at: number): number {
  while (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) at--;
  return at;
}
