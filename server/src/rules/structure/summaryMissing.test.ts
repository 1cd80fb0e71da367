import { cases } from '../../../../test/unit/rules/examples';
import { summaryMissing } from './summaryMissing';

const filler = 'Avtalen mellan regioner och kommuner är olika i landet. '.repeat(90);
const view = 'Solna stad tillstyrker förslaget.';
const title = 'Solna stads yttrande över SOU 2024:72';

describe('summary-missing', () => {
  cases(summaryMissing, {
    finds: [
      `«${title}»\n\n4.2 Avtalen\n\n${filler}\n\n${view}`,
      `«${title}»\n\n${filler}\n\n4.2 Avtalen\n\n${view}`,
      `«${title}»\n\n${filler}`,
      `Solna stad\n\n«Remissvar över SOU 2024:72»\n\n4.2 Avtalen\n\n${filler}\n\n${view}`,
      `«${title}»\n\n4.2 Avtalen\n\n${filler}\n\n5.4 Läkare\n\n${view}`,
      `«${title}»\n\n4.2 Avtalen\n\nSKR tillstyrker förslaget. ${filler}\n\n${view}`,
    ],
    silent: [
      `${title}\n\nSammanfattning\n\n${view}\n\n4.2 Avtalen\n\n${filler}`,
      `${title}\n\nSammanfattande synpunkter\n\n${view}\n\n4.2 Avtalen\n\n${filler}`,
      `${title}\n\nÖvergripande synpunkter\n\n${view}\n\n4.2 Avtalen\n\n${filler}`,
      `${title}\n\n${view}\n\n4.2 Avtalen\n\n${filler}`,
      `${title}\n\n4.2 Avtalen\n\n${view}`,
      `${title}\n\n4.2 Avtalen\n\nSolna stad avstår från att ta ställning.\n\n${filler}`,
      `${title}\n\nAllmänna synpunkter\n\n${filler}`,
      title,
      `${title}\n\nSammanfattande bedömning\n\n${view}\n\n4.2 Avtalen\n\n${filler}`,
      `${title}\n\n4.2 Avtalen\n\nSolna stad avstyrker förslaget.\n\n${filler}`,
    ],
  });
});
