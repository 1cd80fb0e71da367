import { cases, fixes } from '../../../../test/unit/rules/examples';
import { addresseeMissing } from './addresseeMissing';
import { dateMissing } from './dateMissing';
import { decisionMissing } from './decisionMissing';
import { dossierMissing } from './dossierMissing';

const around = '{}\n\nSolna stad tillstyrker förslagen.';
const title = 'Solna stads yttrande över SOU 2024:72';

describe('date-missing', () => {
  cases(
    dateMissing,
    {
      finds: [
        `«${title}»`,
        `Dnr KS/2025:324\n\n«${title}»`,
        `«${title}»\n\nRemissen gick ut i fjol.`,
        `«${title}»\n\nÄrendet bereddes under våren och hösten 2024.`,
        `«${title}»\n\nPropositionen lämnas enligt tidsplanen om ett år.`,
        `Solna stad\n\nTelefon 08-746 10 00\n\n«${title}»`,
        `«${title}»\n\nEr beteckning S2024/01966`,
      ],
      silent: [
        `Solna stad\n\n2025-02-11\n\n${title}`,
        `Solna stad\n\nDatum: 2025-02-11\n\n${title}`,
        `Solna 2025-02-11\n\n${title}`,
        `Solna den 11 februari 2025\n\n${title}`,
        `Solna stad\n\n11 februari 2025\n\n${title}`,
        `Solna stad\n\nDatum\n\n2025-02-11\n\n${title}`,
        `2025-02-11 Dnr KS/2025:324\n\n${title}`,
        `Yttrande 2025-02-11\n\n${title}`,
      ],
    },
    { around },
  );
});

describe('dossier-missing', () => {
  cases(
    dossierMissing,
    {
      finds: [
        `«${title}»`,
        `2025-02-11\n\n«${title}»`,
        `«${title}, er beteckning S2024/01966»`,
        `Ert dnr: S2024/01966\n\n«${title}»`,
        `«${title}»\n\nSe även SOU 2022:41 och lagen (2018:1937).`,
        `Solna stad\n\nTelefon 08-746 10 00\n\n«${title}»`,
        `«${title}»\n\nEnligt 4 kap. 6 § gäller detta.`,
      ],
      silent: [
        `Dnr KS 2025/118\n\n${title}`,
        `Dnr: KS/2025:00118\n\n${title}`,
        `Diarienummer KS/2025:118\n\n${title}`,
        `Diarienr: 2025/118\n\n${title}`,
        `${title}\n\nVårt dnr: KS 2025/118\n\nErt dnr: S2024/01966`,
        `Ärendenr: KS 2025/118\n\n${title}`,
        `${title}, Dnr KS 2025/118`,
        `Dnr VON/202400324\n\n${title}`,
      ],
    },
    { around },
  );
});

describe('addressee-missing', () => {
  const remiss = { remiss: { beteckning: 'SOU 2024:72', departement: 'Socialdepartementet' } };
  cases(
    addresseeMissing,
    {
      finds: [
        `«${title}»`,
        `Dnr KS/2025:324\n\n«${title}»`,
        `Solna stad\n\n2025-02-11\n\n«${title}»`,
        `«${title}»\n\nDet ansvariga statsrådet har ordet.`,
        `«${title}»\n\nKopia till Region Stockholm`,
      ],
      silent: [
        `Socialdepartementet\n\n${title}`,
        `${title}\n\nTill Socialdepartementet`,
        `${title}\n\nExpedieras till: Socialdepartementet`,
        `Regeringskansliet\n\nSocialdepartementet\n\n${title}`,
        `Socialdepartementet\n\n103 33 Stockholm\n\n${title}`,
        `${title}\n\nVi har fått remissen från Socialdepartementet.`,
      ],
    },
    { around, remiss },
  );
  cases(
    addresseeMissing,
    {
      finds: [`«${title}»`, `Solna stad\n\n«${title}»`],
      silent: [
        `Finansdepartementet\n\n${title}`,
        `Till Justitiedepartementet\n\n${title}`,
        `${title}\n\nSänds till Utbildningsdepartementet.`,
      ],
    },
    { around },
  );
  fixes(addresseeMissing, [[title, `Socialdepartementet\n\n${title}`]], { around, remiss });
});

describe('decision-missing', () => {
  cases(
    decisionMissing,
    {
      finds: [
        `«${title}»`,
        `«${title}»\n\nAnna Berg`,
        `2025-02-11\n\n«${title}»`,
        `«${title}»\n\nMed vänlig hälsning\n\nAnna Berg`,
        `«${title}»\n\nUtredningens förslag är väl genomarbetade.`,
      ],
      silent: [
        `${title}\n\nDetta yttrande har beslutats av kommunstyrelsen.`,
        `${title}\n\nFöredragande har varit Anna Berg.`,
        `Handläggare Anna Berg\n\n${title}`,
        `${title}\n\nFör kommunstyrelsen\n\nAnna Berg`,
        `${title}\n\nAnna Berg\n\nOrdförande`,
        `${title}\n\nKommunstyrelsen § 26`,
        `${title}\n\nBeslut i detta ärende har fattats av generaldirektör Anna Berg.`,
        `${title}\n\nI handläggningen har Bo Ek deltagit. Handläggare var Anna Berg.`,
        `${title}\n\nAnna Berg\n\nChefsjurist`,
        `${title}\n\nAnna Berg, regiondirektör\n\nBo Ek, rektor`,
      ],
    },
    { around },
  );
});
