/**
 * What the rules add to a keystroke: an answer is read and checked anew after each of forty edits in its
 * middle, and the time spent on the rules is set against the time spent on reading.
 */
import { Corpus } from '../../server/src/corpus/corpus';
import { answerRules } from '../../server/src/rules/all';
import { diagnose } from '../../server/src/rules/run';
import { plainProse } from '../prose';

const edits = 40;
const uri = 'file:///remiss/utkast.remissvar';
const onBreakdown = ({ code, error }: { code: string; error: unknown }) => console.error(code, error);

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!;

function measure(size: number): { reading: number; rules: number; slowest: string } {
  const text = plainProse(size);
  const corpus = new Corpus({ plainText: true });
  const reading: number[] = [];
  const rules: number[] = [];
  const byRule = new Map<string, number>();
  for (let edit = 0; edit < edits; edit++) {
    const at = size >> 1;
    const typed = text.slice(0, at) + 'x'.repeat(edit) + text.slice(at);
    const began = performance.now();
    corpus.update([{ kind: 'open', uri, text: typed, version: edit, languageId: 'remissvar' }]);
    const read = performance.now();
    diagnose(uri, corpus.snapshot, { onBreakdown });
    const done = performance.now();
    reading.push(read - began);
    rules.push(done - read);
    for (const rule of answerRules) {
      const started = performance.now();
      for (const finding of rule.check(corpus.snapshot.document(uri)!, corpus.snapshot)) void finding;
      byRule.set(rule.code, (byRule.get(rule.code) ?? 0) + performance.now() - started);
    }
  }
  const [slowest] = [...byRule].sort((a, b) => b[1] - a[1]);
  return {
    reading: median(reading),
    rules: median(rules),
    slowest: `${slowest![0]} ${(slowest![1] / edits).toFixed(2)} ms`,
  };
}

console.log(`A keystroke, median of ${edits}: reading, rules, and what the rules add`);
for (const size of [20_000, 200_000, 1_000_000]) {
  const { reading, rules, slowest } = measure(size);
  const share = Math.round((100 * rules) / reading);
  console.log(
    `${String(size).padStart(9)} characters ${reading.toFixed(2).padStart(8)} ms ${rules.toFixed(2).padStart(8)} ms ${String(share).padStart(4)} %   slowest: ${slowest}`,
  );
}
