import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

const opening =
  /(?<![\p{L}\p{N}])(?:har |hava )?(?:fått|getts|givits|beretts|erbjudits|bereds) (?:tillfälle|möjlighet)(?:en)? (?:att )?(?:yttra (?:sig|oss)|lämna (?:synpunkter|yttrande|ett yttrande|remissvar)|svara på|inkomma med|avge (?:yttrande|ett yttrande|remissvar))/gu;
const assigned =
  /(?<![\p{L}\p{N}])(?:har )?blivit utsed(?:d|da|t) (?:som|till) remissinstans(?:er)?(?![\p{L}\p{N}])/gu;

/** "har fått tillfälle att yttra sig": the ministry knows whom it asked. */
export const needlessOpening: AnswerRule = {
  code: 'needless-opening',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Inledning som inte behövs',
    looks:
      'Meningar som talar om att man har fått remissen: ”har fått tillfälle att yttra sig”, ”har beretts möjlighet att lämna synpunkter”, ”har blivit utsedd som remissinstans”. Nästan alla skriver så, och inget blir fel av det; därför är det bara ett tips.',
    source:
      'Civos, Att skriva remissvar (https://civos.se/civosakademien-att-skriva-remissvar/): ”Någon inledning om att man fått betänkandet på remiss eller ej behövs inte.”',
    wrong: 'Solna stad har fått tillfälle att yttra sig över betänkandet.',
    right: 'Solna stad tillstyrker betänkandets förslag.',
    fixes: [],
  },
  check: perBlock(
    ({ prose }) =>
      [opening, assigned].flatMap((pattern) =>
        [...prose.lower.matchAll(pattern)].map(({ 0: text, index }) => ({
          start: index,
          end: index + text.length,
          message: l10n.t('The sentence about having been consulted is not needed. Begin with the views.'),
        })),
      ),
    { needs: ['tillfälle', 'möjlighet', 'remissinstans'] },
  ),
};
