import { cases, fixes } from '../../../../test/unit/rules/examples';
import { ownNumbering } from './ownNumbering';

const remiss = {
  remiss: { beteckning: 'SOU 2024:72' },
  förslag: [
    { id: '1', rubrik: 'Författningsförslag' },
    { id: '2', rubrik: 'Uppdraget och dess genomförande' },
    { id: '3', rubrik: 'Gällande rätt' },
    { id: '4', rubrik: 'Stärkt läkarmedverkan i kommunal hälso- och sjukvård' },
  ],
};
const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n';
const view = 'Solna stad tillstyrker förslaget.';
const parts = (...headings: string[]) => headings.map((heading) => `${heading}\n\n${view}`).join('\n\n');

describe('own-numbering', () => {
  cases(
    ownNumbering,
    {
      finds: [
        parts('«1. Ekonomiska följder för staden»', '«2. Samverkan med länets kommuner»'),
        parts('«1. Ekonomiska följder för staden»', '«2. Samverkan i länet»', '«3. Digital vård»'),
        parts('«1 Ekonomiska följder för staden»', '«2 Samverkan i länet»'),
        parts('«2. Samverkan i länet»', '«4. Barn och unga i skolan»'),
        parts('«1. Ekonomiska följder»', '«2. Samverkan»', '«3. Digital vård»', '«4. Barn och unga»'),
      ],
      silent: [
        parts('Ekonomiska följder för staden', 'Samverkan med länets kommuner'),
        parts('1. Författningsförslag', '2. Uppdraget och dess genomförande'),
        parts('4. Stärkt läkarmedverkan i kommunal hälso- och sjukvård', '3. Gällande rätt'),
        parts('4.1 Strukturer', '4.2 Avtalen'),
        parts('1. Ekonomiska följder för staden'),
        parts('7. Karriärer', '8. Digital vård'),
        view,
        parts('1. Författningsförslag', '2. Samverkan i länet', '3. Gällande rätt'),
        parts('2. Uppdraget och genomförandet', '3. Gällande rätt i dag'),
        `I staden finns:\n\n1. Ekonomiska följder\n\n2. Samverkan i länet\n\n${view}`,
      ],
    },
    { around, remiss },
  );
  cases(ownNumbering, { silent: [parts('1. Ekonomiska följder', '2. Samverkan')] }, { around });
  fixes(
    ownNumbering,
    [
      [
        parts('1. Ekonomiska följder för staden', '2. Samverkan med länets kommuner'),
        parts('Ekonomiska följder för staden', 'Samverkan med länets kommuner'),
      ],
    ],
    { around, remiss },
  );
});
