import * as l10n from '@vscode/l10n';
import type { BlockFinding } from '../blockRule';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** "(EU) nr 2016/679": since 2015 acts are numbered year first, without "nr". */
const withNr = /\((?:EU|EU, Euratom|Gusp)\) nr\.? ?(20(?:1[5-9]|[2-9]\d)\/\d{1,4})(?!\d)/g;
/** "direktiv 2016/680/EU": since 2015 the suffix has become a prefix. */
const suffixed = /(?<![\p{L}\p{N}(/])(20(?:1[5-9]|[2-9]\d)\/\d{1,4})\/EU(?![\p{L}\p{N}])/gu;

const anyForm = /(?:EU|Euratom|Gusp)\) nr|\d\/EU/;

/** Acts of the European Union in a form they have not had since 2015. */
export const euActForm: AnswerRule = {
  code: 'eu-act-form',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'EU-rättsaktens form',
    looks:
      'EU-rättsakter från 2015 och senare som är skrivna på det äldre sättet: ”förordning (EU) nr 2016/679” och ”direktiv 2016/680/EU”. Äldre akter behåller sin form: ”förordning (EG) nr 1907/2006”, ”direktiv 95/46/EG”.',
    source:
      'Sedan den 1 januari 2015 numreras akterna med året först och utan ”nr” (EUT, Harmonisering av numreringen av EU:s rättsakter). På regeringen.se står ”förordning (EU) 2016/679” 318 gånger.',
    wrong: 'Behandlingen styrs av förordning (EU) nr 2016/679.',
    right: 'Behandlingen styrs av förordning (EU) 2016/679.',
    fixes: ['Skriv akten i rätt form.'],
  },
  check: perBlock(({ prose }) => (anyForm.test(prose.text) ? read(prose.text) : []), {
    needs: [') nr', '/eu'],
  }),
};

function read(text: string): BlockFinding[] {
  return [withNr, suffixed].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: number, index }) => {
      const end = index + whole.length;
      const right = whole.startsWith('(')
        ? `${whole.slice(0, whole.indexOf(')') + 1)} ${number}`
        : `(EU) ${number}`;
      return {
        start: index,
        end,
        message: l10n.t('Write "{0}".', right),
        fixes: [{ title: l10n.t('Write "{0}"', right), changes: [{ start: index, end, newText: right }] }],
      };
    }),
  );
}
