import assert from 'node:assert/strict';
import { cases, check, fixes } from '../../../test/unit/rules/examples';
import { setLanguage } from '../l10n';
import { statuteNumber } from './statuteNumber';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}';

describe('statute-number', () => {
  cases(
    statuteNumber,
    {
      finds: [
        'Rollen följer av 4 kap. 6 § HSL («2017:80»).',
        'Rollen följer av hälso- och sjukvårdslagen («2017:80»).',
        'Ansvaret följer av socialtjänstlagen («2010:800»).',
        'Ansvaret följer av 4 kap. 1 § socialtjänstlagen («2017:30»).',
        'Skollagen («2011:800») gäller här.',
        'Enligt kommunallagen («2017:752») beslutar fullmäktige.',
      ],
      silent: [
        'Rollen följer av 4 kap. 6 § HSL (2017:30).',
        'Rollen följer av hälso- och sjukvårdslagen (2017:30).',
        'Den tidigare hälso- och sjukvårdslagen (1982:763) gällde då.',
        'Ansvaret följer av socialtjänstlagen (2001:453).',
        'Ansvaret följer av socialtjänstlagen (2025:400).',
        'Vi har läst slutbetänkandet Ett starkare LVU (2026:8) med intresse.',
        'Vi hänvisar till SOU 2026:8 och till frågan om LVU (2026:8).',
        'Utredningen om en ny socialtjänstlag (2020:47) är klar.',
        'Skollagen gäller här.',
        'Det är inte förenligt med offentlighetsoch sekretesslagen (2009:400).',
        'Lagen (1993:387) om stöd och service till vissa funktionshindrade gäller.',
      ],
    },
    { around },
  );
  fixes(statuteNumber, [['Enligt HSL (2017:80) gäller detta.', 'Enligt HSL (2017:30) gäller detta.']], {
    around,
  });
  fixes(
    statuteNumber,
    [
      ['Rollen följer av 4 kap. 6 § HSL (2017:80).', 'Rollen följer av 4 kap. 6 § HSF (2017:80).'],
      [
        'Rollen följer av hälso- och sjukvårdslagen (2017:80).',
        'Rollen följer av hälso- och sjukvårdsförordningen (2017:80).',
      ],
      ['Skollagen (2017:30) gäller här.', 'Hälso- och sjukvårdslagen (2017:30) gäller här.'],
      [
        'Enligt kommunallagen (2017:752) beslutar nämnden.',
        'Enligt kommunallagen (2017:752) beslutar nämnden.',
      ],
    ],
    { around, index: 1 },
  );
  it('offers the number alone where a short form stands between', () => {
    const words = 'Rollen följer av hälso- och sjukvårdslagen (HSL) (2017:80).';
    const found = check(statuteNumber, around.replace('{}', words));
    assert.deepEqual(
      found.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
      ['Change the number to 2017:30'],
    );
  });
  it('offers both readings, the number first', () => {
    const found = check(statuteNumber, around.replace('{}', 'Rollen följer av 4 kap. 6 § HSL (2017:80).'));
    assert.deepEqual(
      found.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
      ['Change the number to 2017:30', 'Change the name to HSF (hälso- och sjukvårdsförordningen)'],
    );
  });

  describe('in Swedish', () => {
    before(() => setLanguage('sv'));
    after(() => setLanguage('en'));

    for (const [words, message] of [
      [
        'HSL (2017:80)',
        'Hälso- och sjukvårdslagen har nummer 2017:30; 2017:80 är hälso- och sjukvårdsförordningen.',
      ],
      ['HSL (2017:81)', 'Hälso- och sjukvårdslagen har nummer 2017:30, inte 2017:81.'],
    ] as const) {
      it(`says what ${words} should be`, () => {
        const found = check(statuteNumber, around.replace('{}', `Rollen följer av ${words}.`));
        assert.deepEqual(
          found.map((finding) => finding.message),
          [message],
        );
      });
    }
  });
});
