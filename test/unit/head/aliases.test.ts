import * as assert from 'node:assert/strict';
import { readHead } from '../../../server/src/answer/head/head';
import { readFlow } from '../../../server/src/text/flow';

const aliases = (text: string) => readHead(readFlow(text)).aliases;

describe('the aliases of', () => {
  const cases: [what: string, text: string, has: string[], lacks: string[]][] = [
    [
      'a municipality: its committees and offices',
      'Vård- och omsorgsnämnden\nVård-och omsorgsförvaltningen\n\nLunds kommuns yttrande över SOU 2025:98\n\nLunds kommun tillstyrker.\n',
      [
        'lunds kommun',
        'kommunen',
        'nämnden',
        'vård- och omsorgsnämnden',
        'vård- och omsorgsförvaltningen',
        'lund',
        'vi',
      ],
      ['regionen', 'utredningen', 'socialstyrelsen'],
    ],
    [
      'a committee: with & and with och',
      'YTTRANDE\nNämnden för Kultur & Fritid\n\nYttrande över SOU 2025:98\n\nNämnden för Kultur & Fritid är positiv.\n\nKungsbacka kommun\n',
      ['nämnden för kultur & fritid', 'nämnden för kultur och fritid', 'kungsbacka kommun', 'nämnden'],
      ['myndigheten'],
    ],
    [
      'a region',
      'Region Västmanlands yttrande över SOU 2025:98\n\nRegion Västmanland tillstyrker.\n',
      ['region västmanland', 'regionen', 'landstinget västmanland'],
      ['kommunen'],
    ],
    [
      'an agency: its noun and its abbreviation',
      'Yttrande över SOU 2025:98\n\nInspektionen för vård och omsorg (IVO) har getts tillfälle att yttra sig.\n',
      ['inspektionen för vård och omsorg', 'ivo', 'myndigheten'],
      ['kommunen', 'förbundet'],
    ],
    [
      'a verk',
      'Naturvårdsverkets yttrande över SOU 2025:98\n\nVerket tillstyrker.\n',
      ['naturvårdsverket', 'verket', 'myndigheten'],
      [],
    ],
    [
      'a court',
      'Svea hovrätts yttrande över SOU 2025:98\n\nHovrätten avstyrker.\n',
      ['svea hovrätt', 'hovrätten', 'domstolen'],
      [],
    ],
    [
      'a union',
      'TCO:s yttrande över SOU 2025:98\n\nTCO avstyrker.\n',
      ['tco', 'tjänstemännens centralorganisation', 'vi'],
      [],
    ],
    [
      'an association: what it calls itself from here on',
      'Yttrande över SOU 2025:98\n\nFöreningen Lekande Lätt (nedan kallad FLL) har beretts tillfälle att yttra sig.\n',
      ['föreningen lekande lätt', 'fll', 'föreningen'],
      [],
    ],
    [
      'a university',
      'Umeå universitets yttrande över SOU 2025:98\n\nBra.\n',
      ['umeå universitet', 'universitetet', 'lärosätet'],
      [],
    ],
    [
      'a bar association',
      'Sveriges advokatsamfunds yttrande över SOU 2025:98\n\nBra.\n',
      ['advokatsamfundet', 'samfundet'],
      [],
    ],
    [
      'a county board',
      'Länsstyrelsen i Skåne läns yttrande över SOU 2025:98\n\nBra.\n',
      ['länsstyrelsen', 'länsstyrelsen skåne'],
      [],
    ],
    [
      'a city',
      'Malmö stads yttrande över SOU 2025:98\n\nBra.\n',
      ['malmö stad', 'staden', 'malmö kommun'],
      [],
    ],
    [
      'a person',
      'Synpunkter på SOU 2025:98\n\nJag tycker illa om detta.\n\nHälsningar\nEva Lo\n',
      ['jag', 'eva lo'],
      ['kommunen'],
    ],
    ['a church', 'Svenska kyrkans yttrande över SOU 2025:98\n\nBra.\n', ['svenska kyrkan', 'kyrkan'], []],
    ['nobody', 'Förslaget är bra.\n', ['vi'], ['kommunen']],
  ];
  for (const [what, text, has, lacks] of cases) {
    it(what, () => {
      const found = aliases(text);
      assert.deepEqual(
        has.filter((alias) => !found.includes(alias)),
        [],
        `missing from ${found.join(', ')}`,
      );
      assert.deepEqual(
        lacks.filter((alias) => found.includes(alias)),
        [],
      );
      assert.ok(found.every((alias) => alias === alias.toLowerCase()));
    });
  }
});
