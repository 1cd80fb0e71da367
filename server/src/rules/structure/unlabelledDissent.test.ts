import { cases } from '../../../../test/unit/rules/examples';
import { unlabelledDissent } from './unlabelledDissent';

const around = 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslaget.\n\n{}\n';

describe('unlabelled-dissent', () => {
  cases(
    unlabelledDissent,
    {
      finds: [
        'Staden är positiv. Anna Berg (M) «reserverar sig mot» beslutet om yttrandet.',
        'Bo Ek (KD) deltog «till förmån för eget yrkande» i den delen.',
        'Anna Berg (M) «anmäler avvikande mening» i fråga om avtalen.',
        'I den delen «reserverade sig mot» beslutet tre ledamöter.',
        'Tre ledamöter är av annan åsikt. «Vi reserverar oss» till beslutets protokoll.',
        'Anna Berg (M) deltog inte «till förmån för sitt eget yrkande» i frågan.',
      ],
      silent: [
        'Reservation\n\nAnna Berg (M) reserverar sig mot beslutet.',
        'Protokollsanteckning\n\nBo Ek (KD) reserverar sig mot beslutet till förmån för eget yrkande.',
        'Särskilt yttrande\n\nAnna Berg (M) anmäler avvikande mening.',
        'Staden har en reservation mot tidsplanen.',
        'Staden reserverar medel i budgeten.',
        'Ett yrkande om avslag har inte lagts.',
        'Utredningens experter har lämnat ett särskilt yttrande.',
        'Avvikande mening\n\nBo Ek (KD) reserverar sig mot beslutet.',
        'Staden tar inget för givet och reserverar sig inte.',
      ],
    },
    { around },
  );
});
