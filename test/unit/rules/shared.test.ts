import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Diagnosis } from '../../../server/src/rules/rule';
import { diagnose } from '../../../server/src/rules/run';

const root = path.join(import.meta.dirname, '..', '..', '..');
/** Real letters and quotes that lie beside the project on some machines and are no part of it. */
const data = path.join(root, '..', 'shared', 'data');
const snapshot = path.join(root, 'test', 'snapshots', 'rules', 'beside.txt');

/** Errors and warnings in an answer that is read as a draft. */
function findings(text: string, remiss?: object): Diagnosis[] {
  const corpus = new Corpus({ plainText: true });
  if (remiss)
    corpus.update([{ kind: 'disk', uri: 'file:///remiss/remiss.json', text: JSON.stringify(remiss) }]);
  const uri = 'file:///remiss/utkast.remissvar';
  corpus.update([{ kind: 'disk', uri, text }]);
  const onBreakdown = ({ error }: { error: unknown }) => {
    throw error;
  };
  return diagnose(uri, corpus.snapshot, { onBreakdown }).filter(
    ({ level }) => level === 'error' || level === 'warning',
  );
}

/** A finding as the snapshot has it: the place, the level, the rule, and a hash of the words. */
const written = (place: string, { level, code, fingerprint }: Diagnosis) =>
  `${place} ${level} ${code} ${fingerprint}`;

const read = (file: string) => fs.readFileSync(path.join(data, file), 'utf8');
const rows = <Row>(file: string) =>
  read(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

interface Letter {
  readonly file: string;
  readonly inquiry: string | null;
  readonly ministryDossier: string | null;
}

function inLetters(): string[] {
  return rows<Letter>('letters_gold.jsonl').flatMap(({ file, inquiry, ministryDossier }) => {
    const remiss = {
      ...(inquiry && { beteckning: inquiry }),
      ...(ministryDossier && { dnr: ministryDossier }),
    };
    const text = read(path.join('letters', file));
    const line = ({ start }: Diagnosis) => text.slice(0, start).split('\n').length;
    return findings(text, { remiss }).map((found) => written(`${file}:${line(found)}`, found));
  });
}

interface Quoted {
  readonly id: string;
  readonly inquiry: string;
  readonly text: string;
}

/** Rules about what an answer has and lacks as a whole: quotes are none. */
const aboutWholes = [
  'nothing-said',
  'report-unnamed',
  'summary-missing',
  'dossier-spellings',
  'contradictory-positions',
];

/** What the words of a quote show by themselves. The quotes on an inquiry are read as one text, for speed. */
function inQuotes(): string[] {
  const byInquiry = new Map<string, Quoted[]>();
  for (const quote of rows<Quoted>('stance_quotes.jsonl'))
    byInquiry.set(quote.inquiry, [...(byInquiry.get(quote.inquiry) ?? []), quote]);
  return [...byInquiry.values()].flatMap((quotes) => {
    const starts: number[] = [];
    let all = '';
    for (const { text } of quotes) {
      starts.push(all.length);
      all += `${text}\n\n`;
    }
    const id = ({ start }: Diagnosis) => quotes[starts.findLastIndex((begun) => begun <= start)]!.id;
    return findings(all)
      .filter(({ code }) => !aboutWholes.includes(code))
      .map((found) => written(id(found), found));
  });
}

/**
 * Every error and warning in the texts stands in the snapshot with what a person who read the place thinks of it,
 * after " — ". The snapshot holds hashes and no words: the texts are not ours to give away.
 */
describe('The letters and quotes beside the project', () => {
  const known = fs
    .readFileSync(snapshot, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'));

  it('have the errors and warnings that were read by hand', function () {
    if (!fs.existsSync(data)) return this.skip();
    this.timeout(120_000);
    assert.deepEqual(
      [...inLetters(), ...inQuotes()],
      known.map((line) => line.split(' — ')[0]),
    );
  });
  it('have no finding that is wrong', () => {
    for (const line of known) assert.match(line, / — right: \S/);
  });
});
