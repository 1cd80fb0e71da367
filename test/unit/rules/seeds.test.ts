import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Diagnosis } from '../../../server/src/rules/rule';
import { diagnose } from '../../../server/src/rules/run';

const root = path.join(import.meta.dirname, '..', '..', '..');
const seeds = path.join(root, 'seeds', 'sou-2024-72');
const answers = ['botkyrka-kommun', 'eskilstuna-kommun', 'region-vasterbotten'];

/** What the rules find in a seed, read as its respondent's own draft where `own` is its name. */
function findings(name: string, own: string): { text: string; found: Diagnosis[] } {
  const text = fs.readFileSync(path.join(seeds, `${name}.txt`), 'utf8');
  const remiss = fs
    .readFileSync(path.join(seeds, 'remiss.json'), 'utf8')
    .replace(/"egenOrganisation": "[^"]+"/, `"egenOrganisation": "${own}"`);
  const corpus = new Corpus({ plainText: true });
  corpus.update([{ kind: 'disk', uri: 'file:///seeds/remiss.json', text: remiss }]);
  const uri = `file:///seeds/${name}.txt`;
  corpus.update([{ kind: 'disk', uri, text }]);
  const onBreakdown = ({ error }: { error: unknown }) => {
    throw error;
  };
  return { text, found: diagnose(uri, corpus.snapshot, { onBreakdown }) };
}

/** One finding a line: place, level, rule and the words it stands on. */
function written(text: string, { start, end, level, code }: Diagnosis): string {
  const line = text.slice(0, start).split('\n').length;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `${line} ${level} ${code}: ${words.length > 60 ? `${words.slice(0, 59)}…` : words}`;
}

const respondents: Readonly<Record<string, string>> = {
  'botkyrka-kommun': 'Botkyrka kommun',
  'eskilstuna-kommun': 'Eskilstuna kommun',
  'region-vasterbotten': 'Region Västerbotten',
};

/**
 * Every finding in the seeds stands in test/snapshots/rules with what a person who read the place thinks
 * of it, after " — ". What changes there is a rule that reads real answers in another way.
 */
describe('The seeds as drafts', () => {
  for (const name of answers) {
    it(`${name} has the findings that were read by hand`, () => {
      const file = path.join(root, 'test', 'snapshots', 'rules', `${name}.txt`);
      const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
      const read = lines.filter((line) => !line.startsWith('#'));
      const { text, found } = findings(name, respondents[name]!);
      assert.deepEqual(
        found.map((finding) => written(text, finding)),
        read.map((line) => line.split(' — ')[0]),
      );
      for (const line of read) assert.match(line, / — right[.:]/, 'each finding has been read');
    });
  }

  it('of others get only what a reader needs', () => {
    for (const name of answers.slice(1)) {
      const { found } = findings(name, 'Botkyrka kommun');
      for (const { code } of found) assert.ok(['no-position', 'unreadable-text'].includes(code), code);
    }
  });
});
