import { cases } from '../../../../test/unit/rules/examples';
import { sectionOrder } from './sectionOrder';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n';
const view = 'Solna stad tillstyrker förslaget.';
const parts = (...headings: string[]) => headings.map((heading) => `${heading}\n\n${view}`).join('\n\n');

describe('section-order', () => {
  cases(
    sectionOrder,
    {
      finds: [
        parts('5.4 Anställa läkare', '«4.2 Avtalen»'),
        parts('4.2 Avtalen', '«4.1 Strukturer»', '5.4 Anställa läkare'),
        parts('4.10 Uppföljning', '«4.2 Avtalen»'),
        parts('7.2.3 Sjuksköterskor', '«7.2 Ledarskap»'),
        parts('5.4 Anställa läkare', '«4.2 Avtalen»', '4.6 Ledning', '«4.1 Strukturer»'),
      ],
      silent: [
        parts('4.2 Avtalen', '5.4 Anställa läkare'),
        parts('4.2 Avtalen', '4.10 Uppföljning'),
        parts('4 Läkarmedverkan', '4.1 Strukturer', '4.1.4 Lagkrav', '5 Anställning'),
        parts('7.2 Ledarskap', '7.2.3 Sjuksköterskor'),
        parts('4.2 Avtalen', '4.2 Avtalen igen'),
        parts('5.4 Anställa läkare', 'Övriga synpunkter'),
        parts('4.1.1 och 4.1.4 Lagkrav', '4.2 Avtalen'),
        parts('4.2 Avtalen'),
        'Vi hänvisar till avsnitt 5.4 och till avsnitt 4.2.',
        parts('Allmänna synpunkter', '4.2 Avtalen', '10.1 Konsekvenser'),
      ],
    },
    { around },
  );
});
