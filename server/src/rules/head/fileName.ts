import * as l10n from '@vscode/l10n';
import { askedName, respondentKey } from '../../corpus/names';
import { baseName } from '../../corpus/uris';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** A file whose name does not say what the ministry asks for. */
export const fileName: AnswerRule = {
  code: 'file-name',
  level: 'off',
  about: 'writing',
  guide: {
    title: 'Filnamn som avviker från missivet',
    looks:
      'Filer vars namn inte har departementets diarienummer (utan snedstreck) och organisationens namn, om numret står i `remiss.json`. Organisationens egna regler för filnamn kan vara andra. Regeln är därför avstängd från början.',
    source:
      'Regeringskansliets remissmissiv: filnamnet är ”diarienummer utan snedstreck … följt av remissinstansens namn”, till exempel ”N2015-06680-PUB X-stads kommun.doc” (https://www.regeringen.se/remisser/2015/11/).',
    remiss: '{ "remiss": { "beteckning": "SOU 2024:72", "dnr": "S2024/01966" } }',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    right: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    rightName: 'S2024-01966 Solna stad.remissvar',
    fixes: [],
  },
  *check(document) {
    const { uri, inquiry, respondent } = document;
    const dossier = inquiry?.ministryDossier;
    if (!dossier || !respondent.isNamed) return;
    const name = baseName(uri);
    const letters = (text: string) => respondentKey(text).replace(/[^\p{L}\p{N}]/gu, '');
    if (letters(name).includes(letters(dossier)) && letters(name).includes(letters(respondent.name))) return;
    const wanted = askedName(dossier, respondent.name);
    yield { ...titleOf(document), message: l10n.t('The ministry asks for the file name "{0}".', wanted) };
  },
};
