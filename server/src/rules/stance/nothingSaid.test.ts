import { cases, fixes } from '../../../../test/unit/rules/examples';
import { nothingSaid } from './nothingSaid';

const title = 'Solna stads yttrande över SOU 2024:72';

describe('nothing-said', () => {
  cases(nothingSaid, {
    finds: [
      `«${title}»\n\nSolna stad har tagit emot betänkandet och tackar för det.`,
      `«${title}»\n\nBetänkandet har behandlats av kommunstyrelsen i maj.`,
      `«${title}»\n\nEtt bra avtal är viktigt för många av länets kommuner.`,
      `«${title}»\n\nBetänkandet beskriver hur avtalen mellan regioner och kommuner ser ut i dag.`,
      `«${title}»\n\nSKR avstyrker förslaget. Staden har läst vad SKR skriver.`,
      `«${title}»\n\n4.2 Avtalen\n\nAvtalen tecknas av regionen och staden är part.`,
    ],
    silent: [
      `${title}\n\nSolna stad har inga synpunkter på förslagen.`,
      `${title}\n\nSolna stad avstår från att yttra sig.`,
      `${title}\n\nSolna stad tillstyrker förslagen.`,
      `${title}\n\nSolna stad har inget att erinra mot förslagen.`,
      `${title}\n\nSolna stad lämnar remissen utan erinran.`,
      `${title}\n\n${'Ett bra avtal är viktigt för länet. '.repeat(20)}`,
      `${title}\n\nVi avstyrker.`,
      `${title}\n\n4.2 Avtalen\n\nSolna stad är tveksam till förslaget.`,
      `${title}\n\nTack för remissen.`,
      '',
    ],
  });
  fixes(nothingSaid, [
    [
      `${title}\n\nStaden har tagit emot betänkandet och läst det.`,
      `${title}\n\nSolna stad har inga synpunkter på förslagen. Staden har tagit emot betänkandet och läst det.`,
    ],
  ]);
});
