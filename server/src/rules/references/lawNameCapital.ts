import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** A capital on a word that is an act: "Hälso- och sjukvårdslagens", "Socialtjänstlagen", "Lagen om". */
const capital =
  /\p{Lu}(?<=[\p{Ll}\p{N},;§)]\s\p{Lu})(?:\p{Ll}+(?:- och \p{Ll}+)?(?:lagen|balken|förordningen)|(?<=L)agen(?= om \p{L}| \())s?(?![\p{L}\p{N}-])/gu;
/** Words and names that end as acts do. */
const others =
  /^(?:bergslagen|roslagen|tunabergslagen|\p{L}*(?:under|an|av|för|var|på|in|upp)slagen|bolagen)s?$/u;

/** An act's name with a capital in running text. */
export const lawNameCapital: AnswerRule = {
  code: 'act-name-capital',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Författningens namn med stor bokstav',
    looks:
      'Namn på lagar, balkar och förordningar med stor bokstav inne i en mening: ”enligt Socialtjänstlagen”. I början av en mening, i rubriker och efter punkt är stor bokstav rätt.',
    source: 'Svenska skrivregler: namn på författningar skrivs med liten bokstav i löpande text.',
    wrong: 'Ansvaret följer av Socialtjänstlagen.',
    right: 'Ansvaret följer av socialtjänstlagen.',
    fixes: ['Skriv med liten bokstav.'],
  },
  check: perBlock(
    ({ prose, kind }) =>
      kind === 'heading'
        ? []
        : [...prose.text.matchAll(capital)]
            .filter(([name]) => !others.test(name.toLowerCase()))
            .map(({ 0: name, index }) => {
              const small = name[0]!.toLowerCase() + name.slice(1);
              return {
                start: index,
                end: index + name.length,
                message: l10n.t('Names of acts are not capitalised in running text: "{0}".', small),
                fixes: [
                  {
                    title: l10n.t('Write "{0}"', small),
                    changes: [{ start: index, end: index + 1, newText: small[0]! }],
                  },
                ],
              };
            }),
    { needs: ['lagen', 'balken', 'förordningen'] },
  ),
};
