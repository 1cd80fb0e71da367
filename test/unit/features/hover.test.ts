import assert from 'node:assert/strict';
import { analyseFlow } from '../../../server/src/answer/analyse';
import type { SectionHover } from '../../../server/src/features/hover';
import { hover } from '../../../server/src/features/hover';
import { hoverMarkdown } from '../../../server/src/server/hoverText';
import type { Fixture } from '../fixture';
import { threeAnswers, workspace } from '../fixture';

const own = (lines: string) => `${threeAnswers}
%! botkyrka.txt
Botkyrka kommun, SOU 2024:72

${lines}
`;
const at = ({ snapshot, uri, offset }: Fixture) => hover(snapshot, uri, offset);
const shown = (fixture: Fixture) => hoverMarkdown(at(fixture)!, ({ uri, start }) => `${uri}#${start}`);

describe('Hover', () => {
  it('on a heading says where the others stand, who is unclear and who is silent', () => {
    const fixture = workspace(
      own(`5.4| Läkare
^^^^^^^^^^

Kommunen avstyrker förslaget.
%! salem.txt
Salems kommun, SOU 2024:72

4.1 Strukturer

Kommunen tillstyrker.`),
    );
    const found = at(fixture) as SectionHover;
    assert.deepEqual({ uri: fixture.uri, ...found.range }, fixture.marked[0]);
    assert.equal(found.title, 'Anställa läkare');
    assert.deepEqual(
      found.others.map(({ name, position, number, quote }) => [name, position, number, quote]),
      [['Eskilstuna kommun', 'supports', '5', 'Nämnden tillstyrker utredningens förslag.']],
    );
    assert.deepEqual(
      found.unclear.map(({ name, number }) => [name, number]),
      [['Region Västerbotten', '5.4']],
    );
    assert.deepEqual(found.silent, ['Salems kommun']);
    assert.equal(found.answers, 3);
  });

  it('names those who are silent in the order of their names', () => {
    const letter = (file: string, name: string) =>
      `%! ${file}.remissvar\n${name} kommun, SOU 2024:72\n\n4.1 Strukturer\n\nKommunen tillstyrker.\n`;
    const found = at(
      workspace(
        `${letter('a', 'Ängelholms')}${letter('b', 'Ale')}${letter('c', 'Salems')}%! d.remissvar\nBotkyrka kommun, SOU 2024:72\n\n5.4| Läkare\n`,
      ),
    ) as SectionHover;
    assert.deepEqual(found.silent, ['Ale kommun', 'Salems kommun', 'Ängelholms kommun']);
  });

  it('is the same on a reference', () => {
    const fixture = workspace(
      own(`7 Annat

Se vidare avsnitt 5.4| ovan.
          ^^^^^^^^^^^`),
    );
    const found = at(fixture) as SectionHover;
    assert.deepEqual({ uri: fixture.uri, ...found.range }, fixture.marked[0]);
    assert.deepEqual(
      found.others.map(({ name }) => name),
      ['Eskilstuna kommun'],
    );
  });

  it('links each quote to the place it stands in', () => {
    const text = shown(workspace(own('5.4| Läkare')));
    const link =
      /\[”Nämnden tillstyrker utredningens förslag\\\.”\]\(file:\/\/\/remiss\/eskilstuna\.txt#(\d+)\)/.exec(
        text,
      );
    assert.ok(link, text);
    const { snapshot, uriOf } = workspace(own('5.4 Läkare'));
    assert.ok(
      snapshot
        .document(uriOf('eskilstuna.txt'))!
        .text.slice(Number(link[1]))
        .startsWith('Nämnden tillstyrker utr'),
    );
  });

  it('says who is silent and unclear in words', () => {
    const text = shown(workspace(own('4.1| Strukturer')));
    assert.match(text, /\*\*4\\\.1 Befintliga strukturer\*\*/);
    assert.match(text, /2 of 2 other answers: 1 for · 1 with comments/);
    assert.match(text, /\*\*Eskilstuna kommun\*\* comments \(section 4\)/);
    assert.doesNotMatch(text, /Says nothing/);
  });

  it('says so when nobody else has answered', () => {
    const text = shown(workspace('%! a.remissvar\nBotkyrka kommun, SOU 2024:72\n\n5.4| Läkare\n'));
    assert.match(text, /There are no other answers in the folders that have been read/);
  });

  it('quotes no more than a person reads', () => {
    const many = Array.from(
      { length: 30 },
      (_, index) =>
        `%! k${index}.remissvar\nK${index} kommun, SOU 2024:72\n\n5.4 Läkare\n\nKommunen avstyrker förslaget.\n`,
    );
    const text = shown(
      workspace(`${many.join('')}%! a.remissvar\nBotkyrka kommun, SOU 2024:72\n\n5.4| Läkare\n`),
    );
    assert.equal(text.match(/^- /gm)?.length, 12);
    assert.match(text, /… and 18 more/);
  });

  it('lets nothing in a quote act as Markdown', () => {
    const text = shown(
      workspace(
        '%! b.remissvar\nSalems kommun, SOU 2024:72\n\n5.4 Läkare\n\nKommunen avstyrker <b>allt</b> [här](http://x) *nu*.\n%! a.remissvar\nBotkyrka kommun, SOU 2024:72\n\n5.4| Läkare\n',
      ),
    );
    assert.ok(text.includes('\\<b\\>allt\\</b\\> \\[här\\]\\(http://x\\) \\*nu\\*'), text);
  });

  it('on a stance mark says what it is read as', () => {
    const text = shown(workspace(own('5.4 Läkare\n\nKommunen av|styrker förslaget.')));
    assert.equal(text, 'Read as: opposes \\(section 5\\.4\\)\n\nWords of rejection: "avstyrker"\\.');
  });

  it('on somebody else’s mark says that it is not counted', () => {
    const text = shown(workspace(own('5.4 Läkare\n\nDär minoriteten till|styrker förslaget.')));
    assert.match(text, /Not counted: the words of a minority/);
  });

  it('on a statute says its name, and what the name means where the number is another’s', () => {
    const { snapshot, uri, offset, marked } = workspace(
      `%! a.remissvar
Salems kommuns yttrande över SOU 2024:72

Rollen följer av 4 kap. 6 § HSL| (2017:80) i dag.
                 ^^^^^^^^^^^^^^^^^^^^^^^^
`,
      analyseFlow,
    );
    const found = hover(snapshot, uri, offset)!;
    assert.deepEqual({ uri, ...found.range }, marked[0]);
    const text = hoverMarkdown(found, () => '');
    assert.match(text, /The name means hälso\\- och sjukvårdslagen \\\(2017:30\\\)/);
    assert.ok(text.endsWith('(https://lagen.nu/2017:80#K4P6)'), text);
  });

  it('on a statute that has been replaced says since when', () => {
    const { snapshot, uri, offset } = workspace(
      '%! a.remissvar\nSalems kommuns yttrande över SOU 2024:72\n\nEnligt socialtjänstlagen| (2001:453) gäller det.\n',
      analyseFlow,
    );
    const text = hoverMarkdown(hover(snapshot, uri, offset)!, () => '');
    assert.match(text, /^\*\*socialtjänstlagen \\\(2001:453\\\)\*\*\n\nRepealed on 2025\\-07\\-01\\\./);
  });

  it('says nothing of other words', () => {
    assert.equal(at(workspace(own('5.4 Läkare\n\nKommunen| avstyrker.'))), null);
  });
});
