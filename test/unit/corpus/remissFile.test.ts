import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parseRemissFile, phrasePositions } from '../../../server/src/corpus/remissFile';
import schema from '../../../schemas/remiss.schema.json';

/** The faults of a source as "code: the words": what is wrong and where. */
function faults(source: string): string[] {
  return parseRemissFile(source).faults.map(({ code, start, end }) => `${code}: ${source.slice(start, end)}`);
}

describe('remiss.json', () => {
  it('of the sample is read whole and without a fault', () => {
    const source = fs.readFileSync(
      path.join(import.meta.dirname, '../../../seeds/sou-2024-72/remiss.json'),
      'utf8',
    );
    const { inquiry, entries, faults } = parseRemissFile(source);
    assert.deepEqual(faults, []);
    assert.equal(inquiry.designation, 'SOU 2024:72');
    assert.equal(inquiry.ministryDossier, 'S2024/01966');
    assert.equal(inquiry.ownOrganisation, 'Botkyrka kommun');
    assert.equal(inquiry.lastDay, null);
    assert.equal(
      inquiry.sections.map(({ number }) => number).join(' '),
      '4 4.1 4.1.1 4.1.4 4.2 4.3 4.4.3 4.6 5 5.3 5.4 6 7 7.1 7.1.1 7.2 7.2.3 7.2.6',
    );
    const sanctions = inquiry.sections.find(({ number }) => number === '4.4.3');
    assert.equal(sanctions?.kind, 'assessment');
    assert.equal(sanctions?.direction, 'against');
    const entry = entries.get('5.3')!;
    assert.ok(source.slice(entry.start, entry.end).startsWith('{\n      "id": "5.4"'));
  });

  it('may hold comments and commas at the end', () => {
    assert.deepEqual(faults('{ "remiss": { "titel": "T", }, /* inget mer */ }'), []);
  });

  it('names unknown and repeated keys', () => {
    assert.deepEqual(faults('{"remiss": {"title": "T"}, "frågor": [], "remiss": {}}'), [
      'unknownKey: "title"',
      'unknownKey: "frågor"',
      'repeatedKey: "remiss"',
    ]);
  });

  it('names values of the wrong type', () => {
    const source =
      '{"remiss": {"beteckning": 2024, "alias": "x"}, "förslag": {}, "egenOrganisation": ["Botkyrka"]}';
    assert.deepEqual(faults(source), [
      'wrongType: 2024',
      'wrongType: "x"',
      'wrongType: {}',
      'wrongType: ["Botkyrka"]',
    ]);
  });

  it('names what is no section number, and leaves it out', () => {
    const source =
      '{"remiss": {"omfattning": ["8-11", "x"]}, "förslag": [{"id": "fyra"}, {"id": "4", "kapitel": "0"}]}';
    assert.deepEqual(faults(source), ['notASection: "x"', 'notASection: "fyra"', 'notASection: "0"']);
    assert.deepEqual(
      parseRemissFile(source).inquiry.sections.map(({ number }) => number),
      ['4'],
    );
  });

  it('names a number that two sections have, and keeps the first', () => {
    const source =
      '{"remiss":{},"förslag":[{"id":"4.1","rubrik":"A"},{"id":"4.2","ref":["4.1","4.2"],"rubrik":"B"}]}';
    assert.deepEqual(faults(source), ['repeatedSection: "4.1"']);
    assert.deepEqual(
      parseRemissFile(source).inquiry.sections.map(({ number, title }) => number + title),
      ['4.1A', '4.2B'],
    );
  });

  it('names unknown kinds, directions and dates', () => {
    const source =
      '{"remiss":{"sistaSvarsdag":"2025-02-30"},"förslag":[{"id":"4","typ":"avsnitt","riktning":"emot"}]}';
    assert.deepEqual(faults(source), [
      'notADate: "2025-02-30"',
      'unknownValue: "avsnitt"',
      'unknownValue: "emot"',
    ]);
  });

  it('names phrases that cannot be used', () => {
    const source =
      '{"remiss":{},"fraser":[{"fras":"gillar skarpt","ståndpunkt":"tillstyrker"},{"fras":"…","ståndpunkt":"gillar"},{"fras":"nja"}]}';
    assert.deepEqual(faults(source), ['emptyPhrase: "…"', 'unknownValue: "gillar"', 'missingKey: {']);
    assert.deepEqual(parseRemissFile(source).inquiry.phrases, [
      { phrase: 'gillar skarpt', position: 'supports' },
    ]);
  });

  it('is used as far as it can be read when it is broken', () => {
    const { inquiry, faults } = parseRemissFile(
      '{"remiss": {"beteckning": "SOU 2024:72"}, "förslag": [{"id": "4"',
    );
    assert.equal(inquiry.designation, 'SOU 2024:72');
    assert.deepEqual(
      inquiry.sections.map(({ number }) => number),
      ['4'],
    );
    assert.ok(faults.some(({ code }) => code === 'syntax'));
  });

  for (const [name, source] of Object.entries({
    empty: '',
    'a list': '[]',
    'a number': '7',
    'ten thousand brackets': '['.repeat(10_000),
    'no JSON at all': 'Remissvar över SOU 2024:72',
  })) {
    it(`is a fault and never a crash when it is ${name}`, () => {
      const { inquiry, faults } = parseRemissFile(source);
      assert.ok(faults.length > 0);
      assert.equal(inquiry.designation, null);
    });
  }

  it('is described by a schema that knows the same positions', () => {
    const known = schema.properties.fraser.items.properties.ståndpunkt.examples;
    assert.deepEqual(known, Object.keys(phrasePositions));
  });
});
