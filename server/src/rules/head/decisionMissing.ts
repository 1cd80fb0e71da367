import * as l10n from '@vscode/l10n';
import { blockFacts } from '../blockRule';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

const decided =
  /(?<![\p{L}\p{N}])(?:beslutats|besluta[dt]|beslut(?:et)? (?:i|har|fattades)|föredrag(?:ande|it|ning)|handlägg(?:are|t|ande)|undertecknat|för (?:kommun|region)styrelsen|ordförande|generaldirektör|förbundsordförande|generalsekreterare|vd|direktör|chefsjurist|lagman|rektor)(?![\p{L}\p{N}])|§ ?\d/u;

/** Every way to say it has one of these. */
const signs =
  'beslut föredrag handlägg undertecknat styrelsen ordförande direktör sekreterare vd chefsjurist lagman rektor §'.split(
    ' ',
  );

const decisions = blockFacts(
  ({ prose }) => {
    const found = decided.exec(prose.lower);
    return found ? [found.index] : [];
  },
  { furniture: true, needs: signs },
);

/** An answer that does not say who has decided on it or handled it. */
export const decisionMissing: AnswerRule = {
  code: 'decision-missing',
  level: 'off',
  about: 'writing',
  guide: {
    title: 'Vem som har beslutat framgår inte',
    looks:
      'Svar som varken nämner beslut, föredragande, handläggare eller en underskrift med titel. De flesta svar skickas tillsammans med ett protokoll där det framgår. Regeln är därför avstängd från början.',
    source:
      'Svara på remiss – hur och varför (SB PM 2021:1): svaret avslutas med vem som har beslutat och vem som har handlagt ärendet.',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.\n\nDetta yttrande har beslutats av kommunstyrelsen. Föredragande har varit Anna Berg.',
    fixes: [],
  },
  *check(document) {
    if (!decisions(document)[Symbol.iterator]().next().done) return;
    if (document.answer.speakers.some(({ role }) => role === 'decision')) return;
    yield {
      ...titleOf(document),
      message: l10n.t('Say who decided on the answer and who prepared it.'),
    };
  },
};
