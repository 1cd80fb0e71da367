import * as assert from 'node:assert/strict';
import { caseReports } from '../../../server/src/lexicon/caseReports';
import { euActs } from '../../../server/src/lexicon/euActs';
import { statutes } from '../../../server/src/lexicon/statutes';
import {
  actByNumber,
  actOn,
  mayBear,
  statuteByAbbreviation,
  statuteByName,
  statuteByTitle,
} from '../../../server/src/lexicon/statutesLookup';

describe('the table of statutes', () => {
  it('has one row for a name, an abbreviation and a number, and a source for each row', () => {
    const names = statutes.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    const numbers = statutes.flatMap(({ acts }) => acts.map(({ number }) => number));
    const abbreviations = statutes.flatMap((statute) => statute.abbreviations ?? []);
    for (const list of [names, numbers, abbreviations]) assert.equal(new Set(list).size, list.length);
    for (const { source, acts } of statutes) {
      assert.ok(source);
      for (const { number } of acts) assert.match(number, /^\d{4}:\d{1,4}(_\d)?$/);
    }
  });
  it('has the latest act first, and says when a name passed to it', () => {
    for (const { acts, name } of statutes) {
      for (let index = 1; index < acts.length; index++) {
        assert.ok(acts[index - 1]!.from, name);
        assert.ok(parseInt(acts[index - 1]!.number, 10) > parseInt(acts[index]!.number, 10), name);
      }
    }
  });
  it('finds a statute by name, abbreviation, title and number', () => {
    assert.equal(statuteByName('samverkanslagen')?.acts[0].number, '2017:612');
    assert.equal(statuteByAbbreviation('SoL')?.name, 'socialtjänstlagen');
    assert.equal(statuteByAbbreviation('sol'), undefined);
    assert.equal(statuteByName('skolförordningen')?.acts[0].number, '2011:185');
    assert.equal(statuteByAbbreviation('DelgL')?.name, 'delgivningslagen');
    const text = 'enligt lagen om stöd och service till vissa funktionshindrade, och';
    assert.equal(statuteByTitle(text, 7)?.end, text.indexOf(','));
    assert.equal(statuteByTitle('lagen om något annat', 0), undefined);
    assert.equal(actByNumber('2017:80')?.statute.name, 'hälso- och sjukvårdsförordningen');
    assert.deepEqual(
      [actByNumber('2001:453')?.until, actByNumber('2025:400')?.from, actByNumber('2025:400')?.until],
      ['2025-07-01', '2025-07-01', null],
    );
    assert.equal(actByNumber('1998:204')?.until, '2018-05-25');
  });
  it('knows which act a name meant on a day', () => {
    const services = statuteByName('socialtjänstlagen')!;
    assert.equal(actOn(services, '2025-06-30').number, '2001:453');
    assert.equal(actOn(services, '2025-07-01').number, '2025:400');
    assert.equal(actOn(services, null).number, '2025:400');
    const debts = statuteByName('skuldsaneringslagen')!;
    assert.deepEqual(
      [actOn(debts, '2016-10-31').number, actOn(debts, '2016-11-01').number],
      ['2006:548', '2016:675'],
    );
  });
  it('knows which numbers a name may have had', () => {
    const care = statuteByName('hälso- och sjukvårdslagen')!;
    assert.deepEqual(
      ['2017:30', '1982:763', '1962:242', '2017:80', '2001:12'].map((number) => mayBear(care, number)),
      [true, true, true, false, false],
    );
  });
});

describe('the tables of other citations', () => {
  it('have no name twice', () => {
    const names = euActs.flatMap((act) => act.names);
    assert.equal(new Set(names).size, names.length);
    for (const { celex } of euActs) assert.match(celex, /^3\d{4}[RLDFH]\d{4}$/);
    assert.equal(new Set(caseReports.map(({ slug }) => slug)).size, caseReports.length);
  });
});
