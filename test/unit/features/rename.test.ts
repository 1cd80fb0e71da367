import assert from 'node:assert/strict';
import { analyseFlow } from '../../../server/src/answer/analyse';
import { Corpus } from '../../../server/src/corpus/corpus';
import { rename, renameable } from '../../../server/src/features/rename';
import { threeAnswers, workspace } from '../fixture';
import { readPlainly } from '../plainReader';

const own = (lines: string) => `${threeAnswers}
%! botkyrka.txt
Botkyrka kommun, SOU 2024:72

${lines}
`;

/** Every file's text after renaming what stands at the cursor. */
function renamed(source: string, newNumber: string, read?: typeof analyseFlow) {
  const { snapshot, uri, offset, uriOf } = workspace(source, read);
  const written = renameable(snapshot, uri, offset);
  assert.ok(written);
  const result = rename(snapshot, written, newNumber);
  if (result.fault !== null) assert.fail(result.fault);
  return (name: string) => {
    let { text } = snapshot.file(uriOf(name))!;
    const replacements = result.replacements.get(uriOf(name)) ?? [];
    for (const { start, end, newText } of [...replacements].reverse())
      text = text.slice(0, start) + newText + text.slice(end);
    return text;
  };
}

describe('Rename', () => {
  it('begins on the number, in a heading, a reference and remiss.json, and nowhere else', () => {
    const starts = [
      own('5.4| Läkare\n^^^'),
      own('7 Annat\n\nSe avsnitt 5.4|.\n           ^^^'),
      own('x').replace('"ref": ["5.3", "5.4"]', '"ref": ["5.3", "|5.4"]'),
    ];
    for (const source of starts) {
      const { snapshot, uri, offset, marked } = workspace(source);
      const { start, end, number } = renameable(snapshot, uri, offset)!;
      assert.equal(number, '5.4');
      if (marked.length) assert.deepEqual([{ uri, start, end }], marked);
    }
    for (const lines of ['5.4 Läk|are', '7 Annat\n\nSe av|snitt 5.4.', '7 Annat\n\nÅr 20|25.']) {
      const { snapshot, uri, offset } = workspace(own(lines));
      assert.equal(renameable(snapshot, uri, offset), null);
    }
  });

  it('writes the number in headings, references and remiss.json of every file', () => {
    const after = renamed(own('5.4| Läkare\n\nSe avsnitt 5.4 och avsnitt 5.40 samt 5.4 procent.'), '6.2');
    assert.match(
      after('botkyrka.txt'),
      /6\.2 Läkare\n\nSe avsnitt 6\.2 och avsnitt 5\.40 samt 5\.4 procent\./,
    );
    assert.match(after('västerbotten.txt'), /5\.3, 6\.2 Att anställa läkare/);
    assert.match(after('remiss.json'), /"id": "6\.2", "ref": \["5\.3", "6\.2"\]/);
    assert.match(after('eskilstuna.txt'), /\n5 En ordning/);
  });

  it('writes the number in headings of every form', () => {
    for (const heading of ['Ang. # Läkare', '§ # Läkare', '*# Läkare*', '_# Läkare_', '## *# Läkare*']) {
      const line = (number: string) => heading.replace('#', number);
      const lines = line('5.4|') + '\n\nKommunen tillstyrker förslaget.';
      assert.ok(
        renamed(own(lines), '6.2', analyseFlow)('botkyrka.txt').includes(`\n${line('6.2')}\n`),
        heading,
      );
    }
  });

  it('takes the sections of a chapter along', () => {
    const after = renamed(own('4| Läkarmedverkan\n\nSe avsnitt 4.1 och avsnitt 41.'), '6');
    assert.match(after('botkyrka.txt'), /6 Läkarmedverkan\n\nSe avsnitt 6\.1 och avsnitt 41\./);
    assert.match(after('remiss.json'), /"id": "6", .*\n.*"id": "6\.1"/);
    assert.match(after('västerbotten.txt'), /\n6\.1 Befintliga/);
  });

  it('leaves another report’s section of that number alone', () => {
    const after = renamed(
      `%! a.remissvar
Botkyrka kommun, SOU 2024:72

5.4| Läkare
%! b/c.remissvar
Salems kommun, SOU 2023:1

5.4 Annat
`,
      '6.2',
    );
    assert.match(after('a.remissvar'), /6\.2 Läkare/);
    assert.match(after('b/c.remissvar'), /5\.4 Annat/);
  });

  it('refuses what is no number, and one that is another section’s', () => {
    const { snapshot, uri, offset } = workspace(own('5.4| Läkare'));
    const written = renameable(snapshot, uri, offset)!;
    for (const [newNumber, fault] of [
      ['fem', 'notANumber'],
      ['5.4.', 'notANumber'],
      ['4.1', 'taken'],
    ] as const)
      assert.equal(rename(snapshot, written, newNumber).fault, fault);
    assert.equal(rename(snapshot, written, '5.4').fault, null);
  });

  it('writes nothing while files are still to be read', () => {
    const corpus = new Corpus({ plainText: true }, readPlainly);
    const uri = 'file:///a.remissvar';
    corpus.update([{ kind: 'disk', uri, text: 'Salem, SOU 2024:72\n\n5.4 Läkare\n' }]);
    corpus.setBusy(true);
    const written = renameable(corpus.snapshot, uri, corpus.snapshot.document(uri)!.text.indexOf('5.4'))!;
    assert.equal(rename(corpus.snapshot, written, '6').fault, 'incomplete');
    corpus.setBusy(false);
    assert.equal(rename(corpus.snapshot, written, '6').fault, null);
  });

  it('keeps to the numbers of headings with marks, several numbers and figures in the title', () => {
    const after = renamed(
      `%! a.md
# Salems kommuns yttrande över betänkandet SOU 2024:72

Vi har svarat.

## 5.4| Höj gränsen 5.4 till 6

Salems kommun tillstyrker förslaget i avsnitt 5.4.

## 4.1 och 5.4 Avtal

Salems kommun avstyrker förslagen i avsnitten 5.3–5.4.
`,
      '6.2',
      analyseFlow,
    );
    assert.match(after('a.md'), /## 6\.2 Höj gränsen 5\.4 till 6\n/);
    assert.match(after('a.md'), /förslaget i avsnitt 6\.2\./);
    assert.match(after('a.md'), /## 4\.1 och 6\.2 Avtal/);
    assert.match(after('a.md'), /avsnitten 5\.3–6\.2\./);
  });
});
