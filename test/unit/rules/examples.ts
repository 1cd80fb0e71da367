import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { AnswerDocument } from '../../../server/src/corpus/document';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import type { AnswerRule, Diagnosis, Finding, Fix } from '../../../server/src/rules/rule';
import { diagnose } from '../../../server/src/rules/run';

/** The answer that rules are tried on, and what stands beside it. */
export interface Beside {
  /** The contents of `remiss.json`; none where it is not said. */
  readonly remiss?: unknown;
  /** The lines of `remiss.decisions.jsonl`; none where it is not said. */
  readonly decisions?: string;
  /** The names of Word and PDF files beside the answer. */
  readonly versions?: readonly string[];
  /** The name of the file that holds the answer. */
  readonly name?: string;
}

export interface Read {
  readonly document: AnswerDocument;
  readonly snapshot: Snapshot;
}

/** An answer read as it stands, in a folder of its own. */
export function readAnswer(
  text: string,
  { remiss, decisions, versions = [], name = 'utkast.remissvar' }: Beside = {},
): Read {
  const corpus = new Corpus({ plainText: true });
  if (remiss) {
    const described = typeof remiss === 'string' ? remiss : JSON.stringify(remiss);
    corpus.update([{ kind: 'disk', uri: 'file:///remiss/remiss.json', text: described }]);
  }
  if (decisions)
    corpus.update([{ kind: 'disk', uri: 'file:///remiss/remiss.decisions.jsonl', text: decisions }]);
  const uriOf = (file: string) => `file:///remiss/${encodeURIComponent(file)}`;
  corpus.update(versions.map((file) => ({ kind: 'disk', uri: uriOf(file), text: '' })));
  const uri = uriOf(name);
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

/** A short answer, with what stands beside it where that is its own. */
export type Case = string | readonly [words: string, beside: Beside];

/** By rule: the different texts that it is tried on, which `fifteen.test.ts` counts. */
export const tried = new Map<string, Set<string>>();

/** Remembers that a rule is tried on a text, whatever is found in it. */
export function countCase(code: string, ...text: readonly unknown[]): void {
  const texts = tried.get(code) ?? new Set();
  texts.add(JSON.stringify(text));
  tried.set(code, texts);
}

/**
 * Tries a rule on short answers. In `finds` the words that the rule should flag stand in guillemets; in
 * `silent` it should flag nothing.
 *
 *     cases(hangingHyphen, { finds: ['«hälso-och» sjukvård'], silent: ['hälso- och sjukvård'] })
 */
export function cases(
  rule: AnswerRule,
  { finds = [], silent = [] }: { readonly finds?: readonly Case[]; readonly silent?: readonly Case[] },
  { around = '{}', ...shared }: CaseOptions = {},
): void {
  for (const [words, own] of finds.map(parts)) {
    const beside = { ...shared, ...own };
    const expected = around.replace('{}', () => words);
    const text = expected.replace(/[«»]/g, '');
    countCase(rule.code, text, beside);
    it(`finds ${title(words, own)}`, () => {
      assert.notEqual(text, expected, 'what should be found stands in guillemets');
      const findings = check(rule, text, beside);
      assert.equal(marked(text, findings), expected);
      for (const { message } of findings) assert.ok(message.length > 10);
    });
  }
  for (const [words, own] of silent.map(parts)) {
    const beside = { ...shared, ...own };
    const text = around.replace('{}', () => words);
    countCase(rule.code, text, beside);
    it(`says nothing of ${title(words, own)}`, () => {
      assert.equal(marked(text, check(rule, text, beside)), text);
    });
  }
}

/**
 * Tries a rule on a file about the answers, written as the cases above: `name` is the file's own, `beside` has
 * what stands in its folder, by name.
 */
export function fileCases(
  { code }: Pick<AnswerRule, 'code'>,
  name: string,
  { finds, silent }: { readonly finds: readonly string[]; readonly silent: readonly string[] },
  beside: Readonly<Record<string, string>> = {},
): void {
  const found = (text: string): Diagnosis[] => {
    const corpus = new Corpus({ plainText: true });
    const uri = (file: string) => `file:///remiss/${encodeURIComponent(file)}`;
    const files = Object.entries({ ...beside, [name]: text });
    corpus.update(files.map(([file, text]) => ({ kind: 'disk', uri: uri(file), text })));
    const onBreakdown = ({ error }: { error: unknown }) => assert.fail(String(error));
    return diagnose(uri(name), corpus.snapshot, { onBreakdown }).filter((finding) => finding.code === code);
  };
  for (const words of finds) {
    const text = words.replace(/[«»]/g, '');
    countCase(code, text, beside);
    it(`finds ${title(words)}`, () => {
      assert.notEqual(text, words, 'what should be found stands in guillemets');
      assert.equal(marked(text, found(text)), words);
    });
  }
  for (const text of silent) {
    countCase(code, text, beside);
    it(`says nothing of ${title(text)}`, () => assert.equal(marked(text, found(text)), text));
  }
}

function parts(example: Case): readonly [words: string, beside: Beside] {
  return typeof example === 'string' ? [example, {}] : example;
}

function title(words: string, { name = '' }: Beside = {}): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const shown = line.length > 100 ? `${line.slice(0, 99)}…` : line;
  return name ? `${shown} in ${name}` : shown;
}

/** A text after the changes that a fix makes. */
export function applied(text: string, ...fixes: readonly Fix[]): string {
  const changes = fixes.flatMap(({ changes }) => changes);
  let result = text;
  for (const { start, end, newText } of changes.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

/** The answer after the fix at `index` of every finding, or of the only one. */
export function fixed(rule: AnswerRule, text: string, index = 0, beside: Beside = {}): string {
  return applied(
    text,
    ...check(rule, text, beside).flatMap(({ fixes }) => fixes?.slice(index, index + 1) ?? []),
  );
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
