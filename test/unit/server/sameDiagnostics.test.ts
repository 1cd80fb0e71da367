import assert from 'node:assert/strict';
import type { AnswerDocument } from '../../../server/src/corpus/document';
import { allRules } from '../../../server/src/rules/all';
import { diagnose } from '../../../server/src/rules/run';
import { toDiagnostics } from '../../../server/src/server/diagnostics';
import { Positions } from '../../../server/src/server/positions';
import { sameDiagnostics } from '../../../server/src/server/sameDiagnostics';
import { workspace } from '../fixture';

const draft = `%! svar.remissvar
Solna stads yttrande över SOU2024:72

5.4 Anställa läkare

Nämnden tillstyrker förslaget. Förvaltningen avstyrker förslaget enligt hälso- och sjukvårdslagen (2017:80).

4.2 Avtalen

Ansvaret följer av Socialtjänstlagen, se sid 45. Hälso-och sjukvården saknar resurser.
`;

const diagnosticsOf = () => {
  const { snapshot } = workspace(draft);
  const [{ uri }] = [...snapshot.documents.values()] as [AnswerDocument];
  const levels = Object.fromEntries(allRules.map(({ code }) => [code, 'hint'] as const));
  const found = diagnose(uri, snapshot, { levels, onBreakdown: ({ error }) => assert.fail(String(error)) });
  return toDiagnostics(uri, snapshot.document(uri)!, found, new Positions(false));
};

describe('The same diagnostics', () => {
  const diagnostics = diagnosticsOf();

  it('are those of the same text', () => {
    assert.ok(diagnostics.length > 5);
    assert.ok(diagnostics.some(({ relatedInformation }) => relatedInformation?.length));
    assert.ok(sameDiagnostics(diagnostics, diagnosticsOf()));
    assert.ok(!sameDiagnostics(diagnostics, diagnostics.slice(1)));
  });

  // The page and the source follow from the code, and where the edits were made from the range.
  const follows = /^(?:codeDescription\.href|source|data\.at\.(?:line|character))$/;

  it('are no others: whatever is changed in one is seen', () => {
    const changed = new Set<string>();
    for (const [at, diagnostic] of diagnostics.entries()) {
      for (const path of leaves(diagnostic)) {
        // By way of text: a structured clone keeps what two places share.
        const other = JSON.parse(JSON.stringify(diagnostics)) as typeof diagnostics;
        change(other[at], path);
        const name = path.filter((key) => !/^\d+$/.test(key)).join('.');
        changed.add(name);
        assert.equal(sameDiagnostics(diagnostics, other), follows.test(name), `${diagnostic.code} ${name}`);
      }
    }
    for (const name of [
      'message',
      'range.end.line',
      'data.fixes.edits.newText',
      'relatedInformation.message',
    ])
      assert.ok(changed.has(name), name);
  });
});

/** The ways to everything that is no object or list. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function change(value: unknown, [key, ...rest]: readonly string[]): void {
  const holder = value as Record<string, unknown>;
  if (rest.length) change(holder[key!], rest);
  else
    holder[key!] =
      typeof holder[key!] === 'number' ? (holder[key!] as number) + 1 : `${String(holder[key!])}!`;
}
