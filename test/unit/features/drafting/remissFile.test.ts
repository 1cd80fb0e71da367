import assert from 'node:assert/strict';
import { parseRemissFile } from '../../../../server/src/corpus/remissFile';
import { markDraft } from '../../../../server/src/features/drafting/markDraft';
import { newRemiss } from '../../../../server/src/features/drafting/newRemiss';
import { workspace } from '../../fixture';

/** The `remiss.json` after the file with the cursor, or the first, has been marked; null where nothing is done. */
function marked(remiss: string, name = 'svar.txt'): string | null {
  const { snapshot, uriOf } = workspace(
    `%! remiss.json\n${remiss}\n%! ${name}\nBotkyrka kommun, SOU 2024:72\n`,
  );
  const edit = markDraft(snapshot, uriOf(name));
  if (!edit) return null;
  const after = edit.changes.reduceRight(
    (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
    snapshot.remissFiles.get(edit.uri)!.text,
  );
  assert.deepEqual(parseRemissFile(after).faults, []);
  assert.equal(parseRemissFile(after).inquiry.draft, name);
  return after;
}

describe('Marking a draft in remiss.json', () => {
  it('adds its name behind the organisation, and leaves comments', () => {
    assert.equal(
      marked('{\n  "remiss": {}, // inget\n  "egenOrganisation": "Solna stad",\n  "förslag": []\n}'),
      '{\n  "remiss": {}, // inget\n  "egenOrganisation": "Solna stad",\n  "utkast": "svar.txt",\n  "förslag": []\n}\n',
    );
  });

  it('adds it last where no organisation is named', () => {
    assert.equal(marked('{ "remiss": {} }'), '{\n  "remiss": {},\n  "utkast": "svar.txt"\n}\n');
  });

  it('takes the place of a name that is there', () => {
    assert.equal(
      marked('{ "remiss": {}, "utkast": "äldre.txt" }', 'å.txt'),
      '{ "remiss": {}, "utkast": "å.txt" }\n',
    );
  });

  it('does nothing where it is marked already, where the file is broken, and for what is no answer', () => {
    assert.equal(marked('{ "remiss": {}, "utkast": "svar.txt" }'), null);
    assert.equal(marked('{ "remiss": {'), null);
    assert.equal(marked('[]'), null);
    const { snapshot, uriOf } = workspace('%! remiss.json\n{ "remiss": {} }\n%! svar.remissvar\nText\n');
    assert.equal(markDraft(snapshot, uriOf('remiss.json')), null);
    const alone = workspace('%! svar.remissvar\nText\n');
    assert.equal(markDraft(alone.snapshot, alone.uri), null);
  });
});

describe('A new remiss.json', () => {
  const answers = `
%! a.remissvar
Botkyrka kommun, SOU 2024:72
%! b.remissvar
Solna stad, SOU 2024:72
%! c.remissvar
Region Gotland, SOU 2023:1
`;

  it('is valid as it stands, and tells what most answers are about', () => {
    const { snapshot } = workspace(answers);
    const { text } = newRemiss(snapshot, 'file:///remiss');
    const { inquiry, faults } = parseRemissFile(text);
    assert.deepEqual(faults, []);
    assert.equal(inquiry.designation, 'SOU 2024:72');
    assert.equal(inquiry.title, null);
    assert.equal(inquiry.ownOrganisation, null);
  });

  it('has a place for each thing that is not known', () => {
    const { snapshot } = workspace(answers);
    const { text, snippet } = newRemiss(snapshot, 'file:///annan');
    assert.deepEqual(parseRemissFile(text).faults, []);
    assert.deepEqual(
      [...snippet.matchAll(/\$\d/g)].map(([place]) => place),
      ['$1', '$2', '$3', '$4', '$5', '$6', '$7'],
    );
    assert.equal(snippet.replace(/\$\d/g, ''), text);
  });
});
