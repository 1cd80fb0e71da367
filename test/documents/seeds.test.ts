import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../../server/src/answer/analyse';
import type { Answer } from '../../server/src/answer/facts';
import { parseRemissFile } from '../../server/src/corpus/remissFile';
import { readSource } from '../../server/src/import/read';
import { readFlow } from '../../server/src/text/flow';
import { convert, temporaryFolder } from './office';
import { flatOdt, heading, list, paragraph } from './odt';

const seeds = path.join(import.meta.dirname, '..', '..', 'seeds', 'sou-2024-72');
const names = ['botkyrka-kommun', 'eskilstuna-kommun', 'region-vasterbotten'];
const { inquiry } = parseRemissFile(fs.readFileSync(path.join(seeds, 'remiss.json'), 'utf8'));

/** What must be the same, whatever the lines. */
function facts(text: string): object {
  const { respondent, inquiry: about, sections, position } = analyse(text, { inquiry });
  const numbered = (all: Answer['sections']) => all.filter(({ numbers }) => numbers.length);
  return {
    respondent: respondent?.name,
    kind: respondent?.kind,
    inquiry: about,
    position,
    sections: numbered(sections).map(({ numbers, position }) => `${numbers.join(', ')} ${position}`),
  };
}

/** The seed as a person would have written it: its paragraphs, headings and lists, set anew. */
function written(text: string): string {
  const body = readFlow(text).blocks.map(({ kind, prose }) => {
    if (kind === 'heading') return heading(prose.text, 2);
    return kind === 'listItem' ? list(prose.text) : paragraph(prose.text);
  });
  return flatOdt({ body });
}

describe('A seed that is set anew', () => {
  const folder = temporaryFolder();

  before(async () => {
    const files = names.map((name) => path.join(folder, `${name}.fodt`));
    for (const [at, file] of files.entries()) fs.writeFileSync(file, written(seed(names[at]!)));
    await convert(files, 'pdf');
    await convert(files, 'docx:MS Word 2007 XML');
  });

  for (const name of names) {
    for (const format of ['pdf', 'docx']) {
      it(`reads as it does: ${name}.${format}`, async () => {
        const file = `${name}.${format}`;
        const found = await readSource({ name: file, bytes: fs.readFileSync(path.join(folder, file)) });
        assert.ok('text' in found);
        assert.deepEqual(facts(found.text), facts(seed(name)));
      });
    }
  }

  function seed(name: string): string {
    return fs.readFileSync(path.join(seeds, `${name}.txt`), 'utf8');
  }
});
