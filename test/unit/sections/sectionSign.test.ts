/** Headings that write "§ 5.2" for "avsnitt 5.2"; minutes, acts and bylaws have "§ 5". */
import * as assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
import { readHeadings } from '../../../server/src/answer/sections/headings';
import { readFlow } from '../../../server/src/text/flow';

const above = 'Kommunen har läst betänkandet och delar bilden av hur vården ser ut i dag.';
const below = 'Kommunen tillstyrker förslaget och vill att det genomförs utan dröjsmål.';
const around = (heading: string) => `${above}\n\n${heading}\n${below}\n`;
const headingsOf = (text: string) => readHeadings(readFlow(text), undefined);

describe('Headings that begin with § and a number with parts', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['§ 5.2 Nya avgifter', '5.2 Nya avgifter'],
    ['§5.2 Nya avgifter', '5.2 Nya avgifter'],
    ['§ 5.2', '5.2'],
    ['§ 5.2. Nya avgifter', '5.2 Nya avgifter'],
    ['§ 5.2: Nya avgifter', '5.2 Nya avgifter'],
    ['§ 5.2 – Nya avgifter', '5.2 Nya avgifter'],
    ['§ 5.2.1 Nya avgifter', '5.2.1 Nya avgifter'],
    ['§ 12.10 Nya avgifter', '12.10 Nya avgifter'],
    ['§§ 5.2 och 5.4 Nya avgifter', '5.2+5.4 Nya avgifter'],
    ['§§ 5.2, 5.3 och 5.5 Nya avgifter', '5.2+5.3+5.5 Nya avgifter'],
    ['§§ 5.2–5.4 Nya avgifter', '5.2+5.3+5.4 Nya avgifter'],
    ['§ 5.2 NYA AVGIFTER', '5.2 NYA AVGIFTER'],
    ['§ 5.2 ”Avgifter”', '5.2 ”Avgifter”'],
    ['§ 5.2 Avgifter enligt HSL', '5.2 Avgifter enligt HSL'],
    ['§ 5.2 Skollagen ändras', '5.2 Skollagen ändras'],
    ['§ 5.2 EU-rätten', '5.2 EU-rätten'],
    ['§\u00A05.2 Nya avgifter', '5.2 Nya avgifter'],
    ['§ 5.2\nNya avgifter', '5.2 Nya avgifter'],
    ['## § 5.2 Nya avgifter', '5.2 Nya avgifter'],
    ['**§ 5.2 Nya avgifter**', '5.2 Nya avgifter'],
  ];
  for (const [heading, expected] of headings)
    it(heading.replaceAll('\n', ' ⏎ '), () => {
      const text = around(heading);
      const found = headingsOf(text);
      assert.deepEqual(
        found.map(({ numbers, title }) => `${numbers.join('+')} ${title}`.trim()),
        [expected],
      );
      assert.equal(text.slice(found[0]!.start, found[0]!.end), heading);
    });

  it('need no blank line above them', () => {
    const text = `${above}\n§ 5.2 Nya avgifter\n${below}\n§ 5.4 Läkare\n${below}\n`;
    assert.deepEqual(
      headingsOf(text).map(({ numbers }) => numbers),
      [['5.2'], ['5.4']],
    );
  });

  it('begin no minutes, though a decision follows', () => {
    const speakers = (sign: string) =>
      analyse(`${around(`${sign} Nya avgifter`)}\nBeslut\n${below}\n`).speakers.map(({ role }) => role);
    assert.deepEqual(speakers('§ 5.2'), ['respondent']);
    assert.deepEqual(speakers('§ 5'), ['respondent', 'decision']);
  });

  it('have the position that is taken below them, and are references with their exact place', () => {
    const text = `Yttrande över SOU 2024:72\n\n${around('§§ 5.2 och 5.4 Nya avgifter')}`;
    const { sections, references } = analyse(text);
    assert.deepEqual(
      sections.map(({ numbers, position }) => [numbers, position]),
      [[['5.2', '5.4'], 'supports']],
    );
    const at = text.indexOf('§§');
    assert.deepEqual(
      references
        .filter(({ kind }) => kind === 'section')
        .map(({ start, end, target }) => [text.slice(start, end), start - at, target]),
      [
        ['5.2', 3, 'SOU 2024:72#5.2'],
        ['5.4', 11, 'SOU 2024:72#5.4'],
      ],
    );
  });
});

describe('What § stands before that is no section of the report', () => {
  const none = [
    '§ 26',
    '§ 5',
    '§ 26 Remissvar om vård',
    '§ 5 Nya avgifter',
    '§§ 26–27',
    '26 §',
    '§ 2025.4 Nya avgifter',
    '§ 126.1 Nya avgifter',
    '§ 5.0 Nya avgifter',
    '§ 5.2 i stadgarna',
    '§ 5.2 andra stycket',
    '§ 5.2 a',
    '§ 5.2 HSL',
    '§ 5.2 Socialtjänstlagen',
    '§ 5.2 Socialtjänstlagen (2025:400)',
    '§ 4.1 MILJÖBALKEN',
    '§ 5.2 och 7 Nya avgifter',
    '§ 5.2 procent',
    '§ 5,2 Nya avgifter',
    '§ 5.2 2025',
    '§',
    '§ Nya avgifter',
    '§ 5.2 Föreningen tillstyrker förslaget. Det är bra.',
    '§ 5.2 Styrelsen ska bestå av fem ledamöter.',
  ];
  for (const line of none)
    it(line, () =>
      assert.deepEqual(
        headingsOf(around(line)).flatMap(({ numbers }) => numbers),
        [],
      ),
    );

  it('is a point of minutes, which ends the section above it', () => {
    const text = `${around('§ 5.2 Nya avgifter')}\n§ 26\n\n${below}\n`;
    const [heading, ...others] = headingsOf(text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(heading!.end, heading!.bodyEnd).trim(), below);
  });

  it('goes on a sentence that breaks before it', () => {
    const text = `${above} Det framgår även av vad som står i\n§ 5.2 Nya avgifter, som kommunen har läst.\n${below}\n`;
    assert.deepEqual(headingsOf(text), []);
  });
});
