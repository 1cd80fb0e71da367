import { cases, fixes } from '../../../../test/unit/rules/examples';
import { addresseeMissing } from './addresseeMissing';
import { dateMissing } from './dateMissing';
import { decisionMissing } from './decisionMissing';

const around = '{}\n\nSolna stad tillstyrker förslagen.';
const title = 'Solna stads yttrande över SOU 2024:72';

describe('date-missing', () => {
  cases(
    dateMissing,
    {
      finds: [`«${title}»`, `Dnr KS/2025:324\n\n«${title}»`, `«${title}»\n\nRemissen gick ut i fjol.`],
      silent: [
        `Solna stad\n\n2025-02-11\n\n${title}`,
        `Solna stad\n\nDatum: 2025-02-11\n\n${title}`,
        `Solna 2025-02-11\n\n${title}`,
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
      finds: [`«${title}»`, `Dnr KS/2025:324\n\n«${title}»`],
      silent: [
        `Socialdepartementet\n\n${title}`,
        `${title}\n\nTill Socialdepartementet`,
        `${title}\n\nExpedieras till: Socialdepartementet`,
      ],
    },
    { around, remiss },
  );
  cases(addresseeMissing, { finds: [`«${title}»`], silent: [`Finansdepartementet\n\n${title}`] }, { around });
  fixes(addresseeMissing, [[title, `Socialdepartementet\n\n${title}`]], { around, remiss });
});

describe('decision-missing', () => {
  cases(
    decisionMissing,
    {
      finds: [`«${title}»`, `«${title}»\n\nAnna Berg`],
      silent: [
        `${title}\n\nDetta yttrande har beslutats av kommunstyrelsen.`,
        `${title}\n\nFöredragande har varit Anna Berg.`,
        `Handläggare Anna Berg\n\n${title}`,
        `${title}\n\nFör kommunstyrelsen\n\nAnna Berg`,
        `${title}\n\nAnna Berg\n\nOrdförande`,
        `${title}\n\nKommunstyrelsen § 26`,
      ],
    },
    { around },
  );
});
