import { cases } from '../../../../test/unit/rules/examples';
import { retellingSection } from './retellingSection';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n';
const heading = '4.2 Avtalen om läkarmedverkan';
const tells =
  'Utredningen föreslår nya avtal. I betänkandet beskrivs hur de ser ut i dag. Utredningen bedömer att de är olika.';

describe('retelling-section', () => {
  cases(
    retellingSection,
    {
      finds: [
        `«${heading}»\n\n${tells}`,
        `«${heading}»\n\nBetänkandet beskriver avtalen. Utredaren konstaterar att de är olika. Avtalen tecknas av regionen.`,
        `«${heading}»\n\nVidare föreslår utredningen nya avtal. Utredningen anser att de ska vara lika. I betänkandet redogörs för dem.`,
        `«${heading}»\n\n${tells}\n\n«4.3 Läkare på regionens bekostnad»\n\n${tells}`,
      ],
      silent: [
        `${heading}\n\n${tells} Solna stad tillstyrker förslaget.`,
        `${heading}\n\n${tells} Det saknas en analys av kostnaderna.`,
        `${heading}\n\n${tells} Vi har inget att invända.`,
        `${heading}\n\n${tells} Staden avstår från att ta ställning.`,
        `Protokollsanteckning\n\n${heading}\n\n${tells}`,
        `${heading}\n\nUtredningen föreslår nya avtal. Utredningen bedömer att de är olika.`,
        `${heading}\n\nAvtalen tecknas av regionen. Kommunen är part. Utredningen föreslår nya avtal.`,
        `Bakgrund\n\n${tells}`,
        `${heading}\n\nVi instämmer i att avtalen ska vara lika. Utredningen föreslår nya avtal. Utredningen anser att de är olika.`,
        `${heading}\n\nStadens egna avtal är från 2019. De gäller till 2026. De har fungerat väl.`,
        `${heading}\n\nUtredningens förslag är väl genomarbetat. Staden har läst det. Avtalen är olika.`,
      ],
    },
    { around },
  );
});
