import { cases, fixes } from '../../../../test/unit/rules/examples';
import { actWithoutNumber } from './actWithoutNumber';

const around = 'Solna stad\n\n2025-01-20\n\nYttrande över SOU 2024:72\n\n{}';

describe('act-without-number', () => {
  cases(
    actWithoutNumber,
    {
      finds: [
        'Ansvaret följer av «hälso- och sjukvårdslagen».',
        'Ansvaret följer av «socialtjänstlagen» och av skollagen (2010:800).',
        'Ansvaret följer av «skollagen». Skollagen är tydlig, och «kommunallagen» också.',
        'Ansvaret följer av «patientlagens» krav.',
        'Enligt 4 kap. 1 § «socialtjänstlagen» gäller detta.',
      ],
      silent: [
        'Ansvaret följer av hälso- och sjukvårdslagen (2017:30).',
        'Ansvaret följer av socialtjänstlagen (2001:453). Socialtjänstlagen är tydlig.',
        'Ansvaret följer av HSL.',
        'Ansvaret följer av regeringsformen.',
        'Ansvaret följer av miljöbalken och brottsbalken.',
        'Ansvaret följer av lagen (1993:387) om stöd och service till vissa funktionshindrade.',
        'Förslagen, underlagen och bolagen är många.',
        'Den nya lagen är tydlig.',
        'Lagstiftningen behöver ses över.',
        'Enligt 4 kap. 6 § HSL gäller detta.',
        'Ansvaret följer av kommunallagen (2017:725), och kommunallagens krav är tydliga.',
      ],
    },
    { around },
  );
  fixes(
    actWithoutNumber,
    [
      [
        'Ansvaret följer av hälso- och sjukvårdslagen.',
        'Ansvaret följer av hälso- och sjukvårdslagen (2017:30).',
      ],
    ],
    { around },
  );
});
