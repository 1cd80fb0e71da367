import { cases } from '../../../../test/unit/rules/examples';
import { missingCondition } from './missingCondition';

const around = 'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\n{}\n';

describe('missing-reservation', () => {
  cases(
    missingCondition,
    {
      finds: [
        'Solna stad «tillstyrker» i huvudsak förslaget.',
        'Solna stad «tillstyrker» i stort förslaget. Avtalen är från 2019.',
        'Vi «tillstyrker» i huvudsak förslaget. Tack för remissen.',
        'Solna stad «tillstyrker» i huvudsak utredningens förslag.',
      ],
      silent: [
        'Solna stad tillstyrker i huvudsak förslaget. Kostnaderna behöver dock utredas.',
        'Solna stad tillstyrker i huvudsak förslaget men ser en brist.',
        'Solna stad tillstyrker i huvudsak förslaget med undantag för avgiften.',
        'Solna stad tillstyrker i huvudsak förslaget. Det saknas en analys.',
        'Solna stad tillstyrker i huvudsak förslaget. Staden vill särskilt lyfta fram tiden.',
        'Solna stad tillstyrker i huvudsak förslaget, under förutsättning att staten betalar.',
        'Solna stad tillstyrker förslaget.',
        'Solna stad avstyrker förslaget.',
        'Avtalen är i huvudsak lika.',
        'Solna stad tillstyrker i huvudsak förslaget med följande synpunkter.',
        'SKR tillstyrker i huvudsak förslaget.',
        'Utredningen tillstyrker i huvudsak förslaget.',
      ],
    },
    { around },
  );
});
