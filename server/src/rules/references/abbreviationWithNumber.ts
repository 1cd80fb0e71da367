import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

const pattern = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{0,4}\p{Lu}) \((?:SFS )?(?:19|20)\d\d:\d{1,4}\)/gu;
/** Series whose numbers look like an act's. */
const series = new Set(['SOU', 'DIR']);

/** "HSL (2017:30)": the abbreviation says which act it is, and so does the number. */
export const abbreviationWithNumber: AnswerRule = {
  code: 'abbreviation-with-number',
  level: 'off',
  about: 'writing',
  guide: {
    title: 'Lagförkortning tillsammans med SFS-nummer',
    looks:
      'En lags förkortning följd av lagens nummer, ”HSL (2017:30)”. Lagens namn och nummer skrivs ut första gången; därefter räcker förkortningen.',
    source:
      'Språkkonsulterna, Laghänvisningar som hjälper (https://sprakkonsulterna.se/laghanvisningar-som-hjalper/). Andra skrivregler, till exempel Högskolan Västs, kräver numret. Regeln är därför avstängd från början.',
    wrong: 'Kravet finns i HSL (2017:30).',
    right: 'Kravet finns i HSL.',
    fixes: ['Ta bort numret.'],
  },
  check: perBlock(
    ({ prose }) =>
      [...prose.text.matchAll(pattern)]
        .filter(([, name]) => !series.has(name!))
        .map(({ 0: whole, 1: name, index }) => {
          const end = index + whole.length;
          return {
            start: index,
            end,
            message: l10n.t(
              '"{0}" needs no number. Write out the name and the number once, then use the abbreviation alone.',
              name!,
            ),
            fixes: [
              {
                title: l10n.t('Remove the number'),
                changes: [{ start: index + name!.length, end, newText: '' }],
              },
            ],
          };
        }),
    { needs: [' (sfs ', ' (19', ' (20'] },
  ),
};
