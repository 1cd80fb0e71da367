import { cases } from '../../../../test/unit/rules/examples';
import { viewWithoutSection } from './viewWithoutSection';

const around =
  'Solna stads yttrande över SOU 2024:72\n\n{}\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.\n\n5.4 Anställa läkare\n\nSolna stad tillstyrker förslaget.\n';

describe('view-without-section', () => {
  cases(
    viewWithoutSection,
    {
      finds: [
        'Digital vård\n\nSolna stad «avstyrker» förslaget om en gemensam plattform.',
        'Digital vård\n\nSolna stad «tillstyrker» förslaget om en gemensam plattform.',
        'Ekonomi\n\nStaden «avstyrker» förslaget om avgifter.',
        'Digital vård\n\nSolna stad «är tveksam till» förslaget om en gemensam plattform.',
      ],
      silent: [
        'Digital vård\n\nSolna stad avstyrker förslaget om en plattform i avsnitt 6.2.',
        'Sammanfattning\n\nSolna stad avstyrker förslaget om en gemensam plattform.',
        'Övergripande synpunkter\n\nSolna stad avstyrker förslaget om en gemensam plattform.',
        'Yttrande\n\nSolna stad avstyrker förslaget om en gemensam plattform.',
        'Digital vård\n\nDet saknas en gemensam plattform.',
        'Digital vård\n\nSolna stad instämmer i utredningens problembeskrivning.',
        'Digital vård\n\nSKR avstyrker förslaget om en gemensam plattform.',
        'Ingen rubrik här.',
        'Slutsats\n\nSolna stad avstyrker förslaget om en gemensam plattform.',
        'Digital vård\n\nSolna stad avstår från att yttra sig över förslaget om en plattform.',
      ],
    },
    { around },
  );
  cases(
    viewWithoutSection,
    { silent: ['Digital vård\n\nSolna stad avstyrker förslaget om en gemensam plattform.'] },
    { around: 'Solna stads yttrande över SOU 2024:72\n\n{}' },
  );
});
