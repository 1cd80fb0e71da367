import { cases, fixes } from '../../../../test/unit/rules/examples';
import { sectionWithoutPosition } from './sectionWithoutPosition';

const more =
  'Det saknas en beskrivning av hur kostnaderna ska fördelas mellan region och kommun. Det finns en risk att små kommuner inte kan följa avtalen. Uppföljningen behöver förtydligas innan några krav ställs, och tiden för att ställa om är mycket knapp.';
const heading = '4.2 Avtalen om läkarmedverkan behöver stärkas';
const around = 'Solna stads yttrande över SOU 2024:72\n\n{}';
const section = (title: string, body: string) => `${title}\n\n${body}\n`;

describe('section-without-position', () => {
  cases(
    sectionWithoutPosition,
    {
      finds: [
        section(`«${heading}»`, `Avtalen bör reglera tillgängligheten. ${more}`),
        section(`«${heading}»`, `Utredningen föreslår nya avtal. ${more}`),
        section(`«${heading}»`, `${more}\n\nFörslaget rymmer både möjligheter och utmaningar.`),
        section(`«5. En ordning där kommunerna kan anställa läkare»`, `Kostnaderna behöver utredas. ${more}`),
        section(`«4.1.1 och 4.1.4 Genomför redan lämnade förslag»`, `Kravet behöver preciseras. ${more}`),
        section(`«${heading}»`, `SKR avstyrker förslaget. ${more}`),
      ],
      silent: [
        section(heading, `Solna stad tillstyrker förslaget. ${more}`),
        section(heading, `Solna stad är tveksam till förslaget. ${more}`),
        section(heading, `Solna stad avstår från att ta ställning till förslaget. ${more}`),
        section(heading, `Vi har inget att invända mot förslaget. ${more}`),
        section(heading, `${more} Därför avstyrker staden förslaget.`),
        section(heading, 'Det saknas en beskrivning av kostnaderna.'),
        section('Övergripande synpunkter', more),
        `${section('4 Stärkt läkarmedverkan', more)}\n${section(heading, 'Solna stad tillstyrker förslaget.')}`,
        section(heading, 'Utredningen beskriver hur avtalen ser ut i dag. '.repeat(8)),
        section('Protokollsanteckning', `${heading}\n\n${more}`),
      ],
    },
    { around },
  );
  fixes(
    sectionWithoutPosition,
    [[section(heading, more), section(heading, `Solna stad tillstyrker förslaget. ${more}`)]],
    { around },
  );
  fixes(
    sectionWithoutPosition,
    [[section(heading, more), section(heading, `Solna stad avstyrker förslaget. ${more}`)]],
    { around, index: 5 },
  );
});
