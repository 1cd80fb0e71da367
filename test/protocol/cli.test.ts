/** The command line as a process of its own. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import type { PositionRecord } from '../../server/src/export/records';
import { remissvar } from './commandLine';
import { folderWith, seeds } from './session';

const answer =
  'Salems kommuns yttrande över SOU 2024:72\n\n5.4 Läkare\n\nSalems kommun tillstyrker förslaget.\n';

describe('The command line', () => {
  it('tells its version, and how it is used in two languages', () => {
    assert.deepEqual(remissvar(['--version']), { code: 0, out: `${manifest.version}\n`, err: '' });
    assert.match(remissvar(['--help']).out, /^Användning: remissvar KOMMANDO/);
    assert.match(remissvar(['--help', '--language', 'en']).out, /^Usage: remissvar COMMAND/);
  });

  for (const [name, args, message] of [
    ['no command', [], 'Kommandot saknas.'],
    ['an unknown command', ['tolka'], 'Okänt kommando: tolka'],
    ['no path', ['check'], 'Ange minst en fil eller mapp.'],
    [
      'an unknown format',
      ['check', '--format', 'xml', '.'],
      '--format kan inte vara ”xml”. Välj något av: text, json, sarif.',
    ],
    [
      'a format where there is none',
      ['analyse', '--format', 'json', '.'],
      'analyse kan inte användas med --format.',
    ],
    ['an unknown option', ['check', '--fort', '.'], 'Okänt alternativ: --fort'],
    ['an option without its value', ['check', '.', '--format'], '--format måste ha ett värde.'],
    ['a value where there is none', ['--version=2'], '--version kan inte ha något värde.'],
    ['a value for help', ['--help=2'], '--help kan inte ha något värde.'],
    [
      'an option without the one it belongs to',
      ['import', '--all-sections', '.'],
      '--all-sections kan bara användas tillsammans med --report.',
    ],
    [
      'an option of another command',
      ['check', '--all-sections', '.'],
      'Bara kommandot import kan användas med --all-sections.',
    ],
  ] as const) {
    it(`explains itself when there is ${name}`, () => {
      const { code, out, err } = remissvar(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(err.startsWith(message), err);
      assert.match(err, /Användning/);
    });
  }

  describe('analyse', () => {
    it('prints an answer a line', () => {
      const { code, out } = remissvar(['analyse', seeds]);
      assert.equal(code, 0);
      const answers = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      assert.deepEqual(
        answers.map(({ respondent, inquiry }) => [(respondent as { name: string }).name, inquiry]),
        [
          ['Botkyrka kommun', 'SOU 2024:72'],
          ['Eskilstuna kommun', 'SOU 2024:72'],
          ['Region Västerbotten', 'SOU 2024:72'],
        ],
      );
      assert.ok(String(answers[0]!['uri']).endsWith('/botkyrka-kommun.txt'));
    });
    it('reads lines from standard input, names the bad ones and goes on', () => {
      const input = `${JSON.stringify({ id: 1, text: answer })}\n\nskräp\n{"id":2}\n${JSON.stringify({ id: 'x', text: '' })}\n`;
      const { code, out, err } = remissvar(['analyse', '--jsonl', '-'], { input });
      assert.equal(code, 2);
      assert.deepEqual(
        out
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { id: unknown }).id),
        [1, 'x'],
      );
      assert.deepEqual(err.trimEnd().split('\n'), [
        'Rad 3 är inte JSON med ”id” och ”text”.',
        'Rad 4 är inte JSON med ”id” och ”text”.',
      ]);
    });
    it('reads what is not UTF-8 as windows-1252', () => {
      const folder = folderWith({ 'a.txt': Buffer.from(answer, 'latin1') });
      const { out } = remissvar(['analyse', path.join(folder, 'a.txt')]);
      const { sections } = JSON.parse(out) as { sections: { title: string }[] };
      assert.deepEqual(
        sections.map(({ title }) => title),
        ['Läkare'],
      );
    });
    it('names files that are missing, empty, binary or too long, and reads the others', () => {
      const folder = folderWith({
        'bild.txt': Uint8Array.of(37, 80, 0, 1),
        'tom.txt': '',
        'lång.txt': 'x'.repeat(20_000_000),
        'bra.txt': answer,
      });
      const { code, out, err } = remissvar(
        ['analyse', 'saknas.txt', 'bild.txt', 'tom.txt', 'lång.txt', 'bra.txt'],
        { cwd: folder },
      );
      assert.equal(code, 2);
      assert.equal(out.trimEnd().split('\n').length, 2);
      assert.deepEqual(err.trimEnd().split('\n'), [
        'saknas.txt finns inte.',
        'bild.txt är ingen textfil trots namnet och läses inte.',
        'tom.txt är tom.',
        'lång.txt är längre än 5 miljoner tecken och läses inte.',
      ]);
    });
  });

  describe('check', () => {
    const three = ['summary-promise', 'statute-number', 'summary-opposition'];
    it('prints what it finds in the sample as linters do, all of it in the writer’s own answer', () => {
      const { code, out } = remissvar(['check', seeds]);
      assert.equal(code, 1);
      const lines = out
        .trimEnd()
        .split('\n')
        .map((line) => /^(.+?):(\d+):\d+ (\w+) ([\w-]+) \S/.exec(line) ?? assert.fail(line));
      const own = path.relative(process.cwd(), path.join(seeds, 'botkyrka-kommun.txt'));
      assert.deepEqual([...new Set(lines.map(([, file]) => file))], [own]);
      assert.deepEqual(
        lines
          .filter(([, , , , code]) => three.includes(code!))
          .map(([, , line, level, code]) => `${line} ${level} ${code}`),
        ['69 information summary-promise', '259 error statute-number', '287 warning summary-opposition'],
      );
    });
    it('counts lines and columns from 1, as editors do', () => {
      const { out } = remissvar(['check', '--format', 'json', seeds]);
      const reports = JSON.parse(out) as { code: string; line: number; column: number; endColumn: number }[];
      const { line, column, endColumn } = reports.find(({ code }) => code === 'statute-number')!;
      assert.deepEqual([line, column, endColumn], [259, 2, 9]);
    });
    it('writes SARIF that points at the same places', () => {
      const { out, code } = remissvar(['check', '--format', 'sarif', seeds]);
      assert.equal(code, 1);
      const { version, runs } = JSON.parse(out) as {
        version: string;
        runs: {
          tool: { driver: { rules: { id: string }[] } };
          results: { ruleId: string; level: string }[];
        }[];
      };
      assert.equal(version, '2.1.0');
      const [{ tool, results } = assert.fail()] = runs;
      assert.deepEqual(
        results
          .filter(({ ruleId }) => three.includes(ruleId))
          .map(({ ruleId, level }) => `${ruleId} ${level}`),
        ['summary-promise note', 'statute-number error', 'summary-opposition warning'],
      );
      const known = new Set(tool.driver.rules.map(({ id }) => id));
      assert.ok(results.every(({ ruleId }) => known.has(ruleId)));
    });
    it('takes a file that is named for a draft where nothing says whose it is', () => {
      const folder = folderWith({ 'svar.txt': answer + '\nRollen följer av HSL (2017:80).\n' });
      assert.equal(remissvar(['check', path.join(folder, 'svar.txt')]).code, 1);
      assert.deepEqual(remissvar(['check', folder]), { code: 0, out: '', err: '' });
    });
    it('finds what is wrong in remiss.json', () => {
      const folder = folderWith({ 'remiss.json': '{\n  "remis": {}\n}', 'a.txt': answer });
      const { code, out } = remissvar(['check', '.', '--language', 'en'], { cwd: folder });
      assert.equal(code, 1);
      assert.match(out, /^remiss\.json:2:3 error remiss-json Unknown key "remis"/m);
    });
  });

  describe('positions', () => {
    it('draws the matrix of respondents and sections', () => {
      const { code, out } = remissvar(['positions', seeds]);
      assert.equal(code, 0);
      const [title, , head, ...rows] = out.trimEnd().split('\n');
      assert.match(title!, /^SOU 2024:72 Stärkt medicinsk kompetens/);
      const columns = head!.split(/ {2,}/);
      assert.deepEqual(columns.slice(0, 4), ['Remissinstans', 'hela svaret', '4', '4.1']);
      const own = rows.find((row) => row.startsWith('Botkyrka kommun'))!.split(/ {2,}/);
      assert.equal(own[columns.indexOf('5.4')], 'avstyrker');
      assert.equal(own.length, columns.length);
    });
    it('writes a table in Markdown', () => {
      const { out } = remissvar(['positions', '--format', 'md', seeds]);
      const table = out.split('\n').filter((line) => line.startsWith('|'));
      assert.equal(table.length, 5);
      assert.equal(new Set(table.map((line) => line.split('|').length)).size, 1);
    });
    it('gives every position in CSV its quote, file and line', () => {
      const { out } = remissvar(['positions', '--format', 'csv', seeds]);
      assert.ok(out.startsWith('\uFEFFRemiss;Avsnitt;Rubrik;'));
      const own = out.split('\r\n').find((line) => line.includes(';5.4;') && line.includes('Botkyrka'))!;
      assert.match(own, /;kommun;avstyrker;"?Förvaltningen motsätter sig .*botkyrka-kommun\.txt;287;$/);
    });
    it('keeps cells that look like formulas from being any', () => {
      const formula = answer
        .replace('5.4 Läkare', '5.4 =SUMMA(A1)')
        .replace('Salems kommun tillstyrker', '=1+1 Vi tillstyrker');
      const folder = folderWith({ 'a.txt': formula });
      const { out } = remissvar(['positions', '--format', 'csv', folder]);
      for (const row of out.slice(1).split('\r\n'))
        for (const cell of row.split(';')) assert.doesNotMatch(cell, /^"?[=+@-]/);
    });
    it('is the same in JSON', () => {
      const { out } = remissvar(['positions', '--format', 'json', seeds]);
      const records = JSON.parse(out) as { respondent: string; section: string | null; position: string }[];
      const own = records.filter(
        ({ respondent, section }) => respondent === 'Botkyrka kommun' && section === '5.4',
      );
      assert.deepEqual(
        own.map(({ position }) => position),
        ['opposes'],
      );
    });
    it('gives the answer as a whole its quote, line and rule too, and no quote where it is derived', () => {
      const { out } = remissvar(['positions', '--format', 'json', seeds]);
      const records = JSON.parse(out) as PositionRecord[];
      const whole = records.filter(({ section }) => section === null);
      assert.deepEqual(
        whole.map(({ quote, line, rule }) => [quote?.slice(0, 20) ?? null, line, rule]),
        [
          ['Vård- och omsorgsför', 26, 'limitedSupport'],
          ['Vård- och omsorgsnäm', 46, 'limitedSupport'],
          [null, 13, 'noOverallStatement'],
        ],
      );
      const { ruleText, start, end, file } = whole[1]!;
      assert.equal(ruleText, 'Orden omkring begränsar stödet.');
      const words = fs.readFileSync(path.join(seeds, path.basename(file)), 'utf8').slice(start, end);
      assert.equal(words.replace(/\s+/g, ' '), whole[1]!.quote);
    });
    it('says so when there is nothing', () => {
      const folder = folderWith({ 'inköp.txt': 'mjölk' });
      const { code, out, err } = remissvar(['positions', folder]);
      assert.deepEqual([code, out, err], [0, '', 'Inga remissvar hittades.\n']);
    });
    it('goes on beside a broken remiss.json', () => {
      const folder = folderWith({
        'remiss.json': '{ "remiss": { "beteckning": "SOU 2024:72"',
        'a.txt': answer,
      });
      const { code, out, err } = remissvar(['positions', '.'], { cwd: folder });
      assert.equal(code, 0);
      assert.match(out, /Salems kommun +tillstyrker/);
      assert.match(err, /^Fel i remiss\.json: \d+\. Kommandot check visar dem\.$/m);
    });
  });
});
