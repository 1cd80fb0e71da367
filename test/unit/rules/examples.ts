import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { AnswerDocument } from '../../../server/src/corpus/document';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import type { AnswerRule, Finding } from '../../../server/src/rules/rule';

/** The answer that rules are tried on, and what stands beside it. */
export interface Beside {
  /** The contents of `remiss.json`; none where it is not said. */
  readonly remiss?: unknown;
  /** The name of the file that holds the answer. */
  readonly name?: string;
}

export interface Read {
  readonly document: AnswerDocument;
  readonly snapshot: Snapshot;
}

/** An answer read as it stands, in a folder of its own. */
export function readAnswer(text: string, { remiss, name = 'utkast.remissvar' }: Beside = {}): Read {
  const corpus = new Corpus({ plainText: true });
  if (remiss) {
    const described = typeof remiss === 'string' ? remiss : JSON.stringify(remiss);
    corpus.update([{ kind: 'disk', uri: 'file:///remiss/remiss.json', text: described }]);
  }
  const uri = `file:///remiss/${encodeURIComponent(name)}`;
  corpus.update([{ kind: 'disk', uri, text }]);
  const { snapshot } = corpus;
  const document = snapshot.document(uri);
  assert.ok(document, 'the example is not read as an answer');
  return { document, snapshot };
}

/** What a rule finds in an answer. */
export function check(rule: AnswerRule, text: string, beside: Beside = {}): Finding[] {
  const { document, snapshot } = readAnswer(text, beside);
  return [...rule.check(document, snapshot)];
}

/** The answer with every finding in guillemets, as the cases are written. */
function marked(text: string, findings: readonly Finding[]): string {
  let result = text;
  for (const { start, end } of [...findings].sort((a, b) => b.start - a.start || b.end - a.end))
    result = `${result.slice(0, start)}«${result.slice(start, end)}»${result.slice(end)}`;
  return result;
}

/** An answer around the words of a case: "Text {} text" puts them where the braces are. */
export interface CaseOptions extends Beside {
  readonly around?: string;
}

/**
 * Tries a rule on short answers. In `finds` the words that the rule should flag stand in guillemets; in
 * `silent` it should flag nothing.
 *
 *     cases(hangingHyphen, { finds: ['«hälso-och» sjukvård'], silent: ['hälso- och sjukvård'] })
 */
export function cases(
  rule: AnswerRule,
  { finds = [], silent = [] }: { readonly finds?: readonly string[]; readonly silent?: readonly string[] },
  { around = '{}', ...beside }: CaseOptions = {},
): void {
  for (const words of finds) {
    it(`finds ${title(words)}`, () => {
      const expected = around.replace('{}', () => words);
      const text = expected.replace(/[«»]/g, '');
      const findings = check(rule, text, beside);
      assert.equal(marked(text, findings), expected);
      for (const { message } of findings) assert.ok(message.length > 10);
    });
  }
  for (const words of silent) {
    it(`says nothing of ${title(words)}`, () => {
      const text = around.replace('{}', () => words);
      assert.equal(marked(text, check(rule, text, beside)), text);
    });
  }
}

function title(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** The answer after the fix at `index` of every finding, or of the only one. */
export function fixed(rule: AnswerRule, text: string, index = 0, beside: Beside = {}): string {
  const changes = check(rule, text, beside).flatMap(({ fixes }) => fixes?.[index]?.changes ?? []);
  let result = text;
  for (const { start, end, newText } of [...changes].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

/** Tries quick fixes: each pair is an answer before and after. */
export function fixes(
  rule: AnswerRule,
  pairs: readonly (readonly [before: string, after: string])[],
  { index = 0, around = '{}', ...beside }: CaseOptions & { readonly index?: number } = {},
): void {
  for (const [before, after] of pairs) {
    it(`mends ${title(before)}`, () => {
      const text = around.replace('{}', () => before);
      assert.equal(
        fixed(rule, text, index, beside),
        around.replace('{}', () => after),
      );
    });
  }
}
