import { cases } from '../../../test/unit/rules/examples';
import { summaryOmission } from './summaryOmission';

const view = 'Staden tillstyrker förslaget.';
const titles = [
  '4.2 Avtalen om läkarmedverkan behöver stärkas',
  '5.4 En ordning där kommuner kan anställa läkare',
  '7.2.3 Fler specialistsjuksköterskor i hemsjukvården',
  '7.2.6 Inför ett breddat VULF-avtal',
];
const points = titles.map((title) => title.slice(title.indexOf(' ') + 1));
const [agreements, employ, nurses, training] = points as [string, string, string, string];

const answer = (listed: readonly string[], sections: readonly string[] = titles, said = view) =>
  `Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\nStaden lämnar synpunkter på följande förslag:\n\n${listed
    .map((point) => `• ${point}`)
    .join('\n\n')}\n\n${sections.map((title) => `${title}\n\n${said}`).join('\n\n')}\n`;
/** The sections, the one at an index marked. */
const marking = (...marked: number[]) =>
  titles.map((title, at) => (marked.includes(at) ? `«${title}»` : title));

describe('summary-omission', () => {
  cases(summaryOmission, {
    finds: [
      answer([agreements, employ, training], marking(2)),
      answer([employ, nurses, training], marking(0)),
      answer([agreements, nurses, training], marking(1)),
      answer([agreements, employ, nurses], marking(3)),
      answer([agreements, employ, nurses], [...titles.slice(0, 3), '«9.1 Digitala journaler»']),
      answer([agreements, employ, training], marking(2), 'Staden avstyrker förslaget.'),
      answer(['Stärkta avtal om läkarmedverkan', employ, training], marking(2)),
    ],
    silent: [
      answer(points),
      answer([agreements, employ], titles),
      answer([agreements, employ, training, '7.2.3 Sjuksköterskor']),
      answer([agreements, 'Kommuner kan anställa läkare', nurses, 'Breddat VULF-avtal']),
      answer([agreements, employ, training], titles, 'Avtalen är olika.'),
      answer(['Ge mer tid', 'Utred kostnaderna', 'Inför krav']),
      answer([agreements, employ, training]).replace('Sammanfattning', 'Bakgrund'),
      answer([agreements, employ, nurses, training], [...titles, 'Övriga synpunkter']),
      answer(points, [...titles, '7.2.6.1 Kostnader för staten']),
      answer([agreements, employ, nurses, training], ['7.2 Utbildning', ...titles]),
    ],
  });
});
