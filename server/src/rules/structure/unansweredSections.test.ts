import { cases } from '../../../../test/unit/rules/examples';
import { unansweredSections } from './unansweredSections';

const remiss = {
  remiss: { beteckning: 'SOU 2024:72' },
  förslag: [
    { id: '4', typ: 'kapitel' },
    { id: '4.2', rubrik: 'Avtalen' },
    { id: '4.4.3', typ: 'bedömning', rubrik: 'Sanktioner' },
    { id: '5.4', rubrik: 'Anställa läkare' },
  ],
};
const title = 'Solna stads yttrande över SOU 2024:72';
const view = 'Solna stad tillstyrker förslaget.';

describe('unanswered-sections', () => {
  cases(
    unansweredSections,
    {
      finds: [
        `«${title}»\n\n4.2 Avtalen\n\n${view}`,
        `«${title}»\n\n5.4 Anställa läkare\n\n${view}`,
        `«${title}»\n\n${view}`,
        `«${title}»\n\n7.2 Ledarskap\n\n${view}`,
        `«${title}»\n\n4.4.3 Sanktioner\n\n${view}`,
        `«${title}»\n\n4 Läkarmedverkan\n\n${view}`,
      ],
      silent: [
        `${title}\n\n4.2 Avtalen\n\n${view}\n\n5.4 Anställa läkare\n\n${view}`,
        `${title}\n\n4.2 Avtalen\n\n${view} I övrigt har staden inga synpunkter.`,
        `${title}\n\nVi tillstyrker samtliga förslag som inte nämns i detta yttrande.`,
        `${title}\n\n4 Läkarmedverkan\n\n${view}\n\n5 Anställning\n\n${view}`,
        `${title}\n\n4.2 Avtalen\n\n${view}\n\nSolna stad avstyrker förslaget i avsnitt 5.4.`,
        `${title}\n\n4.2.1 Avtal\n\n${view}\n\n5.4.2 Läkare\n\n${view}`,
        `${title}\n\n4.2 Avtalen\n\n${view} Övriga förslag tillstyrks.`,
        `${title}\n\n4.2 Avtalen och 5.4 Anställa läkare\n\n${view}\n\nStaden avstyrker avsnitt 5.4.`,
      ],
    },
    { remiss },
  );
  cases(unansweredSections, { silent: [`${title}\n\n${view}`] });
});
