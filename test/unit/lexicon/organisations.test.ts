import * as assert from 'node:assert/strict';
import {
  findOrganisations,
  kindOfName,
  mailboxOwner,
  municipalityOf,
  organisationKey,
  organisationNamed,
} from '../../../server/src/lexicon/organisations';
import { courts } from '../../../server/src/lexicon/organisations/courts';
import { municipalities } from '../../../server/src/lexicon/organisations/municipalities';
import { countyBoards } from '../../../server/src/lexicon/organisations/countyBoards';
import { regions } from '../../../server/src/lexicon/organisations/regions';

const find = (text: string) =>
  findOrganisations({ text, lower: text.toLowerCase() }).map((mention) => [
    text.slice(mention.start, mention.end),
    mention.name,
  ]);

describe('organisations: the tables', () => {
  it('hold every municipality, region and county board', () => {
    assert.equal(municipalities().length, 290);
    assert.equal(regions().length + municipalities().filter((m) => m.kind === 'region').length, 21);
    assert.equal(countyBoards().length, 21);
  });
  it('hold every court', () => {
    const count = (pattern: RegExp) => courts().filter(({ name }) => pattern.test(name)).length;
    assert.equal(count(/ tingsrätt$/), 48);
    assert.equal(count(/hovrätt/i), 6);
    assert.equal(count(/^Förvaltningsrätten i /), 12);
    assert.equal(count(/^Kammarrätten i /), 4);
    assert.equal(count(/^Hyresnämnden i /), 8);
  });
  it('name no two organisations alike', () => {
    const names = [...municipalities(), ...regions(), ...countyBoards()].map((o) => o.name.toLowerCase());
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });
  const ownNames: [place: string, name: string][] = [
    ['Nacka', 'Nacka kommun'],
    ['Lund', 'Lunds kommun'],
    ['Falun', 'Falu kommun'],
    ['Kalmar', 'Kalmar kommun'],
    ['Orust', 'Orust kommun'],
    ['Kalix', 'Kalix kommun'],
    ['Alingsås', 'Alingsås kommun'],
    ['Dals-Ed', 'Dals-Eds kommun'],
    ['Lilla Edet', 'Lilla Edets kommun'],
    ['Göteborg', 'Göteborgs Stad'],
    ['Gotland', 'Region Gotland'],
  ];
  for (const [place, name] of ownNames) {
    it(`know that ${place} is ${name}`, () => assert.equal(municipalityOf(place)?.name, name));
  }
});

describe('findOrganisations', () => {
  const cases: [text: string, ...mentions: [words: string, name: string][]][] = [
    ['Tingsryds kommun tillstyrker.', ['Tingsryds kommun', 'Tingsryds kommun']],
    ['SKR:s yttrande', ['SKR', 'Sveriges Kommuner och Regioner']],
    ['Enligt Socialstyrelsens föreskrifter', ['Socialstyrelsen', 'Socialstyrelsen']],
    ['Region Jönköpings län och Region Jönköping', ...both('Region Jönköpings län', 'Region Jönköping')],
    ['NACKA KOMMUN', ['NACKA KOMMUN', 'Nacka kommun']],
    ['Länsstyrelsen Skåne anser', ['Länsstyrelsen Skåne', 'Länsstyrelsen i Skåne län']],
    ['som Hovrätten över Skåne och Blekinge anför', [...twice('Hovrätten över Skåne och Blekinge')]],
    ['IVO, Brå och JO', ...abbreviations()],
    ['Lunds universitets remissvar', [...twice('Lunds universitet')]],
    ['E-hälsomyndigheten föreslår', [...twice('E-hälsomyndigheten')]],
    ['medlemmar i Vision och Kommunal', ...unionsInside()],
  ];
  for (const [text, ...mentions] of cases) it(text, () => assert.deepEqual(find(text), mentions));

  const silent = [
    'Kommunal verksamhet berörs.',
    'en lo i skogen',
    'Varje kommun och Region',
    'Vision saknas.',
    'Ale är en ort',
    'Socialstyrelseutredningen',
    'de unga i Rädda',
    '',
  ];
  for (const text of silent) it(`finds none in "${text}"`, () => assert.deepEqual(find(text), []));

  it('ends on hostile text', () => {
    const long = 'LÄNSSTYRELSEN'.repeat(8_000) + ' Länsstyrelsen'.repeat(8_000) + 'S'.repeat(50_000);
    assert.equal(find(long).length, 0);
  });

  function twice(name: string): [string, string] {
    return [name, name];
  }
  function both(...names: string[]): [string, string][] {
    return names.map((name) => [name, 'Region Jönköpings län']);
  }
  function abbreviations(): [string, string][] {
    return [
      ['IVO', 'Inspektionen för vård och omsorg'],
      ['Brå', 'Brottsförebyggande rådet'],
      ['JO', 'Justitieombudsmannen'],
    ];
  }
  function unionsInside(): [string, string][] {
    return [
      ['Vision', 'Fackförbundet Vision'],
      ['Kommunal', 'Svenska Kommunalarbetareförbundet'],
    ];
  }
});

describe('organisationKey', () => {
  const same: [string, string][] = [
    ['SKR', 'Sveriges Kommuner och Landsting'],
    ['KUNGSBACKA  KOMMUN', 'Kungsbacka kommun'],
    ['Nämnden för Kultur & Fritid, Kungsbacka kommun', 'Kungsbacka kommun, nämnden för kultur och fritid'],
    ['Nämnden för Teknik, Kungsbacka kommun', '4 Kungsbacka, nämnden för teknik (pdf 119 kB)'],
    ['Tibro kommun', 'Tibro kommuns'],
    ['Eksta Bostads AB', 'AB Eksta Bostads'],
    ['Landstinget i Värmland', 'Region Värmland'],
    ['Länsstyrelsen Örebro', 'Länsstyrelsen i Örebro län'],
    ['Västra Götalandsregionen', 'VGR'],
  ];
  for (const [one, other] of same) {
    it(`${one} = ${other}`, () => assert.equal(organisationKey(one), organisationKey(other)));
  }
  it('keeps a committee apart from its municipality', () => {
    assert.notEqual(organisationKey('Socialnämnden, Tibro kommun'), organisationKey('Tibro kommun'));
  });
  it('keeps two associations apart', () => {
    assert.notEqual(organisationKey('Föreningen Sylvia'), organisationKey('Föreningen Silvia'));
  });
});

describe('kindOfName', () => {
  const cases: [string, string][] = [
    ['Eksta Bostads AB', 'naringsliv'],
    ['Sydnärkes kommunalförbund', 'annan'],
    ['Stiftelsen Minerva', 'civilsamhalle'],
    ['Nordiska kärnkraftsmyndigheten', 'myndighet'],
    ['Höglands tingsrätt', 'domstol'],
    ['Fackförbundet Färgarna', 'fack'],
    ['Juridiska institutionen vid Stockholms universitet', 'universitet'],
    ['Möllevångens församling', 'kyrka'],
    ['Riksförbundet för kryphål', 'civilsamhalle'],
    ['TCO', 'fack'],
    ['Gävle kommun', 'kommun'],
    ['Jägareförbundet Gävleborg', 'civilsamhalle'],
    ['Svenska kyrkan i Malmö', 'kyrka'],
    ['Rädda Barnen säger nej', 'annan'],
    ['Anna Andersson', 'annan'],
  ];
  for (const [name, kind] of cases) it(name, () => assert.equal(kindOfName(name), kind));
});

describe('organisationNamed', () => {
  it('knows former and foreign spellings', () => {
    assert.equal(organisationNamed('Malmö Stad')?.name, 'Malmö stad');
    assert.equal(organisationNamed('Lärarförbundet')?.name, 'Sveriges Lärare');
    assert.equal(
      organisationNamed('Ungdomsstyrelsen')?.name,
      'Myndigheten för ungdoms- och civilsamhällesfrågor',
    );
    assert.equal(organisationNamed('Malmö högskola')?.name, 'Malmö universitet');
    assert.equal(organisationNamed('Uppsala University')?.name, 'Uppsala universitet');
    assert.equal(organisationNamed('Kungliga Tekniska Högskolan')?.name, 'Kungl. Tekniska högskolan');
  });
  it('knows nothing of ordinary words', () => {
    assert.equal(organisationNamed('utredningen'), undefined);
    assert.equal(organisationNamed(''), undefined);
  });
});

describe('mailboxOwner', () => {
  const cases: [mailbox: string, domain: string, name: string | undefined][] = [
    ['kommun', 'kungsbacka', 'Kungsbacka kommun'],
    ['regionen', 'regionskane', 'Region Skåne'],
    ['info', 'skr', 'Sveriges Kommuner och Regioner'],
    ['ostersunds.tingsratt', 'dom', 'Östersunds tingsrätt'],
    ['jamtland', 'lansstyrelsen', 'Länsstyrelsen i Jämtlands län'],
    ['domstolsverket', 'dom', 'Domstolsverket'],
    ['s.remissvar', 'regeringskansliet', undefined],
    ['anna', 'example', undefined],
  ];
  for (const [mailbox, domain, name] of cases) {
    it(`${mailbox}@${domain}.se`, () => assert.equal(mailboxOwner(mailbox, domain)?.name, name));
  }
});
