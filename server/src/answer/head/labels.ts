/**
 * The words that label a value in a letterhead. A label stands before its value, or above it with other labels
 * between them ("Diarienummer / Ert diarienummer / KS-2026-00194 / Fi2026/00577").
 *
 * Source: the letterheads of the answers published at https://www.regeringen.se/remisser/.
 */

/**
 * What a label's value is.
 * - `date`: the letter's own date; `otherDate`: another's; `decisionDate`: that of a meeting or a decision, which
 *   is the letter's where it has no other
 * - `dossier`: the respondent's dossier; `theirDossier`: the addressee's; `otherNumber`: no dossier
 *   ("Handlingsnummer" counts the documents of one dossier)
 * - `addressee`: to whom the letter goes
 */
export type Field =
  'date' | 'decisionDate' | 'otherDate' | 'dossier' | 'theirDossier' | 'otherNumber' | 'addressee';

/** Labels in lower case. A longer label wins over one it contains. */
export const labels: readonly (readonly [label: string, field: Field])[] = [
  ['datum', 'date'],
  ['vårt datum', 'date'],
  ['daterat', 'date'],
  ['ert datum', 'otherDate'],
  ['er datum', 'otherDate'],
  ['sammanträdesdatum', 'decisionDate'],
  ['mötesdatum', 'decisionDate'],
  ['beslutsdatum', 'decisionDate'],
  ['dokumentdatum', 'date'],
  ['datum för beslut', 'decisionDate'],
  ['sista svarsdatum', 'otherDate'],
  ['sista svarsdag', 'otherDate'],
  ['svar senast', 'otherDate'],
  ['remissdatum', 'otherDate'],
  ['utskriftsdatum', 'otherDate'],
  ['diarienummer', 'dossier'],
  ['diarienr', 'dossier'],
  ['diarienr.', 'dossier'],
  ['diarie nr', 'dossier'],
  ['dnr', 'dossier'],
  ['dnr.', 'dossier'],
  ['d.nr', 'dossier'],
  ['vårt diarienummer', 'dossier'],
  ['vårt diarienr', 'dossier'],
  ['vårt dnr', 'dossier'],
  ['vår dnr', 'dossier'],
  ['vår beteckning', 'dossier'],
  ['vår referens', 'dossier'],
  ['vår ref', 'dossier'],
  ['vår ref.', 'dossier'],
  ['vårt ärende', 'dossier'],
  ['ärendenummer', 'dossier'],
  ['ärendenr', 'dossier'],
  ['ärende nr', 'dossier'],
  ['ärendebeteckning', 'dossier'],
  ['beteckning', 'dossier'],
  ['ert diarienummer', 'theirDossier'],
  ['ert diarienr', 'theirDossier'],
  ['er diarienummer', 'theirDossier'],
  ['ert dnr', 'theirDossier'],
  ['er dnr', 'theirDossier'],
  ['ert ärende', 'theirDossier'],
  ['ert ärendenummer', 'theirDossier'],
  ['ert ärendenr', 'theirDossier'],
  ['ert referensnummer', 'theirDossier'],
  ['er beteckning', 'theirDossier'],
  ['ert ärende-id', 'theirDossier'],
  ['mottagarens referens', 'theirDossier'],
  ['er referens', 'theirDossier'],
  ['er ref', 'theirDossier'],
  ['er ref.', 'theirDossier'],
  ['departementets diarienummer', 'theirDossier'],
  ['departementets dnr', 'theirDossier'],
  ['regeringskansliets diarienummer', 'theirDossier'],
  ['regeringskansliets dnr', 'theirDossier'],
  ['regeringskansliets beteckning', 'theirDossier'],
  ['diarienummer remiss', 'theirDossier'],
  ['remissens dnr', 'theirDossier'],
  ['remissens diarienummer', 'theirDossier'],
  ['remittentens diarienummer', 'theirDossier'],
  ['remittentens dnr', 'theirDossier'],
  ['handlingsnummer', 'otherNumber'],
  ['handlingsnr', 'otherNumber'],
  ['dokumentnummer', 'otherNumber'],
  ['organisationsnummer', 'otherNumber'],
  ['org.nr', 'otherNumber'],
  ['orgnr', 'otherNumber'],
  ['org nr', 'otherNumber'],
  ['till', 'addressee'],
  ['mottagare', 'addressee'],
  ['adressat', 'addressee'],
];
