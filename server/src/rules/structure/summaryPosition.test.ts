import { cases, fixes } from '../../../../test/unit/rules/examples';
import { summaryPosition } from './summaryPosition';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n';
const vague =
  'Solna stad har läst betänkandet med intresse. Frågorna är viktiga för kommunerna och har länge varit föremål för diskussion i länet.';
const body = '4.2 Avtalen\n\nSolna stad tillstyrker förslaget.';

describe('summary-without-position', () => {
  cases(
    summaryPosition,
    {
      finds: [
        `«Sammanfattning»\n\n${vague}\n\n${body}`,
        `«Sammanfattning»\n\n${vague}\n\n4.2 Avtalen\n\nSolna stad avstyrker förslaget.`,
        `«Sammanfattande synpunkter»\n\n${vague}\n\n${body}`,
        `«Sammanfattning»\n\n${vague} SKR avstyrker förslaget.\n\n${body}`,
        `«Sammanfattande bedömning»\n\n${vague}\n\n4.2 Avtalen\n\nSolna stad är tveksam till förslaget.`,
      ],
      silent: [
        `Sammanfattning\n\n${vague} Solna stad tillstyrker förslagen.\n\n${body}`,
        `Sammanfattning\n\n${vague} Staden är tveksam till avgiften.\n\n${body}`,
        `Sammanfattning\n\n${vague} Staden avstår från att ta ställning.\n\n${body}`,
        `Sammanfattning\n\nSe nedan.\n\n${body}`,
        `Sammanfattning\n\n${vague}\n\n4.2 Avtalen\n\nAvtalen är olika.`,
        `Bakgrund\n\n${vague}\n\n${body}`,
        body,
        `Sammanfattning\n\n• Avtalen\n\n• Avgiften\n\n${body}`,
        `Sammanfattning\n\n${vague} Staden har inget att invända mot förslagen.\n\n${body}`,
        `Sammanfattning\n\n${vague} Staden ställer sig positiv till förslagen.\n\n${body}`,
      ],
    },
    { around },
  );
  fixes(
    summaryPosition,
    [
      [
        `Sammanfattning\n\n${vague}\n\n${body}`,
        `Sammanfattning\n\nSolna stad tillstyrker förslagen. ${vague}\n\n${body}`,
      ],
    ],
    { around },
  );
});
