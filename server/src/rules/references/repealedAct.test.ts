import { cases, fixes } from '../../../../test/unit/rules/examples';
import { repealedAct } from './repealedAct';

const around = 'Solna stad\n\n2025-10-01\n\nYttrande över SOU 2025:80\n\n{}';

describe('repealed-act', () => {
  cases(
    repealedAct,
    {
      finds: [
        'Ansvaret följer av socialtjänstlagen («2001:453»).',
        'Ansvaret följer av 4 kap. 1 § socialtjänstlagen («2001:453»).',
        'Kravet finns i hälso- och sjukvårdslagen («1982:763»).',
        'Kravet finns i kommunallagen («1991:900») och i skollagen (2010:800).',
        'Kravet finns i förvaltningslagen («1986:223»).',
        'Kravet finns i personuppgiftslagen («1998:204»).',
      ],
      silent: [
        'Ansvaret följer av socialtjänstlagen (2025:400).',
        'Den tidigare socialtjänstlagen (2001:453) hade samma krav.',
        'Dåvarande socialtjänstlagen (2001:453) hade samma krav.',
        'Den upphävda förvaltningslagen (1986:223) hade samma krav.',
        'Kravet fanns i hälso- och sjukvårdslagen (1982:763) i dess lydelse 2010.',
        'Socialtjänstlagen (2001:453) har ersatts av en ny lag.',
        'Ansvaret följer av socialtjänstlagen.',
        'Kravet finns i hälso- och sjukvårdslagen (2017:30).',
        'Kravet finns i lagen (1993:387) om stöd och service till vissa funktionshindrade.',
      ],
    },
    { around },
  );
  cases(
    repealedAct,
    { silent: ['Ansvaret följer av socialtjänstlagen (2001:453).'] },
    { around: around.replace('2025-10-01', '2025-02-11') },
  );
  cases(
    repealedAct,
    { finds: ['Ansvaret följer av socialtjänstlagen («2001:453»).'] },
    {
      around: 'Solna stads yttrande över SOU 2025:80\n\n{}',
      remiss: { remiss: { beteckning: 'SOU 2025:80', sistaSvarsdag: '2025-12-01' } },
    },
  );
  fixes(
    repealedAct,
    [
      [
        'Ansvaret följer av socialtjänstlagen (2001:453).',
        'Ansvaret följer av socialtjänstlagen (2025:400).',
      ],
    ],
    { around },
  );
});
