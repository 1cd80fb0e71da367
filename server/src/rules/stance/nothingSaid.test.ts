import { cases } from '../../../../test/unit/rules/examples';
import { nothingSaid } from './nothingSaid';

const title = 'Solna stads yttrande över SOU 2024:72';

describe('nothing-said', () => {
  cases(nothingSaid, {
    finds: [
      `«${title}»\n\nSolna stad har tagit emot betänkandet och tackar för det.`,
      `«${title}»\n\nBetänkandet har behandlats av kommunstyrelsen i maj.`,
      `«${title}»\n\nEtt bra avtal är viktigt för många av länets kommuner.`,
    ],
    silent: [
      `${title}\n\nSolna stad har inga synpunkter på förslagen.`,
      `${title}\n\nSolna stad avstår från att yttra sig.`,
      `${title}\n\nSolna stad tillstyrker förslagen.`,
      `${title}\n\nSolna stad har inget att erinra mot förslagen.`,
      `${title}\n\nSolna stad lämnar remissen utan erinran.`,
      `${title}\n\n${'Ett bra avtal är viktigt för länet. '.repeat(20)}`,
      `${title}\n\nVi avstyrker.`,
      '',
    ],
  });
});
