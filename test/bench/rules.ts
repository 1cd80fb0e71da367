/**
 * What the rules add to a keystroke: an answer is read and checked anew after each of many edits in its middle, and
 * the processor's time spent on the rules is set against the time spent on reading. Time on the wall would measure
 * what else the machine does.
 */
import { Corpus } from '../../server/src/corpus/corpus';
import { answerRules } from '../../server/src/rules/all';
import { diagnose } from '../../server/src/rules/run';
import { plainProse } from '../prose';

/** So many edits warm the code, and as many are measured. */
const edits = (size: number) => (size > 500_000 ? 15 : size > 50_000 ? 60 : 300);
const uri = 'file:///remiss/utkast.remissvar';
const onBreakdown = ({ code, error }: { code: string; error: unknown }) => console.error(code, error);

/** What is typed, a letter a keystroke. */
const typing = 'ett ord till i en mening som redan är lång, '.repeat(20);

/** Milliseconds of the processor's time so far. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Cost {
  readonly reading: number;
  readonly rules: number;
  readonly slowest: string;
}

/** Milliseconds a keystroke, the mean of many. */
function measure(size: number): Cost {
  const text = plainProse(size);
  const corpus = new Corpus({ plainText: true });
  const count = edits(size);
  const byRule = new Map<string, number>();
  let reading = 0;
  let rules = 0;
  for (let edit = -count; edit < count; edit++) {
    const at = size >> 1;
    const typed = text.slice(0, at) + typing.slice(0, edit + count) + text.slice(at);
    const began = spent();
    corpus.update([{ kind: 'open', uri, text: typed, version: edit, languageId: 'remissvar' }]);
    const read = spent();
    diagnose(uri, corpus.snapshot, { onBreakdown });
    const done = spent();
    if (edit < 0) continue;
    reading += (read - began) / count;
    rules += (done - read) / count;
  }
  // What blocks say is known by now: this is what each rule makes of it, the rules that are off left out.
  for (const { code, level, check } of answerRules) {
    if (level === 'off') continue;
    const started = spent();
    for (let run = 0; run < 20; run++)
      for (const finding of check(corpus.snapshot.document(uri)!, corpus.snapshot)) void finding;
    byRule.set(code, (spent() - started) / 20);
  }
  const [slowest] = [...byRule].sort((a, b) => b[1] - a[1]);
  return { reading, rules, slowest: `${slowest![0]} ${slowest![1].toFixed(2)} ms` };
}

console.log('A keystroke, processor time, mean: reading, rules, and what the rules add');
for (const size of [20_000, 200_000, 1_000_000]) {
  const { reading, rules, slowest } = measure(size);
  const share = Math.round((100 * rules) / reading);
  console.log(
    `${String(size).padStart(9)} characters ${reading.toFixed(2).padStart(8)} ms ${rules.toFixed(2).padStart(8)} ms ${String(share).padStart(4)} %   slowest: ${slowest}`,
  );
}
