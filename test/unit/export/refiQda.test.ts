import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { CodePoints } from '../../../server/src/export/codePoints';
import { compilations } from '../../../server/src/export/compilation';
import { Guids } from '../../../server/src/export/guids';
import { packProject } from '../../../server/src/export/refiQda/pack';
import { qdaProject } from '../../../server/src/export/refiQda/project';
import { SourceText } from '../../../server/src/export/refiQda/source';
import { escapeXml } from '../../../server/src/export/xml';
import { decided, overall, showFile } from './answers';

const now = '2026-11-24T12:00:00.000Z';
const anyText = fc.string({ unit: fc.constantFrom('a', 'å', '👍', '\r\n', '\r', '\n', '\uD83D', ' ') });

describe('Characters of a text', () => {
  it('are counted as code points', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const characters = new CodePoints(text);
        let offset = 0;
        for (const [position, character] of [...text].entries()) {
          assert.equal(characters.at(offset), position);
          offset += character.length;
        }
        assert.equal(characters.at(offset), [...text].length);
      }),
    );
  });
});

describe('A source of research data', () => {
  it('has line feeds alone, and every passage where it was', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, passage, after) => {
        // A passage begins and ends between characters, as those of an answer do.
        fc.pre(!before.endsWith('\r') && !passage.endsWith('\r') && !/\uD83D$/.test(before + passage));
        const source = new SourceText(before + passage + after);
        const start = source.position(before.length);
        const end = source.position(before.length + passage.length);
        const expected = passage.replace(/\r\n?/g, '\n');
        assert.equal([...source.text].slice(start, end).join(''), expected);
      }),
    );
  });
});

describe('Identifiers', () => {
  it('are the same for the same name, and no two alike', () => {
    const guids = new Guids('SOU 2024:72');
    const names = Array.from({ length: 20_000 }, (_, at) => `coding:${at}`);
    const given = names.map((name) => guids.of(name));
    assert.equal(new Set(given).size, names.length);
    for (const guid of given.slice(0, 50))
      assert.match(guid, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    assert.equal(new Guids('SOU 2024:72').of('coding:7'), given[7]);
    assert.notEqual(new Guids('SOU 2025:1').of('coding:7'), given[7]);
  });
});

describe('XML', () => {
  it('holds no character that it may not', () => {
    assert.equal(escapeXml('a\u0000<å&"\uD800>👍'), 'a\uFFFD&lt;å&amp;&quot;\uFFFD&gt;👍');
  });
});

describe('A project of research data', () => {
  const snapshot = decided();
  const project = qdaProject(compilations(snapshot)[0]!, snapshot, showFile, now);

  it('has each answer as a source, and each respondent as a case with its kind', () => {
    assert.equal(project.sources.size, 3);
    const names = [...project.qde.matchAll(/<Case guid="[^"]+" name="([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(names, ['Botkyrka kommun', 'Region Skåne', 'Svea hovrätt']);
    assert.match(project.qde, /<TextValue>Courts<\/TextValue>/);
  });
  it('selects the words that carry a position', () => {
    const words = [...project.qde.matchAll(selection)].map(([, guid, start, end]) =>
      [...project.sources.get(`${guid}.txt`)!].slice(Number(start), Number(end)).join(''),
    );
    assert.ok(words.includes('Kommunen tillstyrker bedömningen 👍 helt.'), words.join('\n'));
  });
  it('codes a passage with its section and position, by the machine and by the person', () => {
    const court = /<PlainTextSelection [^>]*><Description>Se stycke 2<.*?<\/PlainTextSelection>/.exec(
      project.qde,
    )![0];
    const users = [...court.matchAll(/<Coding [^>]*creatingUser="([^"]+)"/g)].map(([, user]) => user);
    assert.equal(users.length, 3);
    assert.equal(new Set(users).size, 2);
    assert.match(project.qde, new RegExp(`<User guid="${users[2]}" name="Anna Å"/>`));
  });
  it('codes the words on the whole, and the source where there are none', () => {
    const snapshot = overall();
    const { qde } = qdaProject(compilations(snapshot)[0]!, snapshot, showFile, now);
    const code = /<Code guid="([^"]+)" name="The whole answer"/.exec(qde)![1]!;
    const source = (name: string) =>
      new RegExp(`<TextSource [^>]*name="${name}".*?</TextSource>`).exec(qde)![0];
    assert.match(
      source('salem.txt'),
      new RegExp(`<PlainTextSelection [^>]*name="the whole answer".*?<Description>The words.*?${code}`),
    );
    const derived = source('gota.txt');
    assert.match(derived, /<TextSource [^>]*><Description>Nothing is said about the whole, but/);
    const [, onSource] = derived.split(/<\/PlainTextSelection>(?!.*<\/PlainTextSelection>)/);
    // The section, and the position by the machine and by the person.
    assert.equal(onSource!.match(/<Coding /g)!.length, 3);
    assert.ok(onSource!.includes(code));
  });
  it('is packed as the standard has it, the same each time', () => {
    const packed = packProject(project);
    assert.deepEqual(packed, packProject(project));
    const files = Object.keys(unzipSync(packed)).filter((name) => !name.endsWith('/'));
    assert.deepEqual(
      files.sort(),
      ['project.qde', ...[...project.sources.keys()].map((name) => `sources/${name}`)].sort(),
    );
  });
});

/** A selection in a source, with the source's identifier and its own places. */
const selection =
  /<TextSource guid="([^"]+)"(?:(?!<TextSource)[\s\S])*?<PlainTextSelection [^>]*startPosition="(\d+)" endPosition="(\d+)"/g;
