/**
 * A whole server process under any session that an editor may think of: edits, files that come and go, requests about
 * places that are not there, cancelled requests, messages that make no sense, and bytes that are no message. It lives,
 * it answers of whole texts, and knows at the end what a server knows that has just been started.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Diagnostic, DocumentSymbol, Location, Range } from 'vscode-languageserver-protocol';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver-protocol/node';
import { folderWith, Session, uriOf } from './session';

/** All that documents ever consist of, when an edit is whole. */
const lines = [
  'Salems kommuns yttrande över betänkandet SOU 2024:72',
  'Nacka kommuns yttrande över betänkandet SOU 2024:72',
  '',
  '5.4 En ordning där kommuner kan anställa läkare',
  '7.2 Nationella utbildningar för ledare',
  'Kommunen tillstyrker förslaget.',
  'Kommunen avstyrker förslaget.',
  'Kommunen är tveksam till förslaget i avsnitt 7.2.',
  'Det följer av 4 kap. 6 § HSL (2017:80).',
];
const names = ['a.remissvar', 'b.txt', 'c.md', 'undermapp/d.txt'];
const unknown = 'finns-inte.txt';
const remissFile = 'remiss.json';
const remiss = '{ "remiss": { "beteckning": "SOU 2024:72" }, "egenOrganisation": "Salems kommun" }';

const atPlace = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/declaration',
  'textDocument/implementation',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/completion',
  'textDocument/prepareRename',
  'textDocument/prepareCallHierarchy',
  'remissvar/adjacentPosition',
  'remissvar/explain',
];
const ofFile = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/documentLink',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/diagnostic',
];
const ofAll = ['workspace/symbol', 'remissvar/overview', 'remissvar/checkFolder'];

/** Messages as they stand between their frames. */
const nonsense = [
  '{',
  'null',
  '[]',
  '"hover"',
  '{"jsonrpc":"2.0"}',
  '{"jsonrpc":"2.0","id":"x9","result":{}}',
  '{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}',
  '{"jsonrpc":"2.0","id":"x1","method":"textDocument/hover","params":[1,2]}',
  '{"jsonrpc":"2.0","id":"x2","method":"textDocument/hover","params":{"textDocument":7}}',
  '{"jsonrpc":"2.0","id":"x3","method":"textDocument/references","params":null}',
  '{"jsonrpc":"2.0","id":"x4","method":"inte/en/metod","params":{}}',
  '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///x"}}}',
  '{"jsonrpc":"2.0","method":"textDocument/didOpen"}',
  '{"jsonrpc":"2.0","method":"textDocument/didClose","params":{}}',
  '{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":"alla"}}',
  '{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":123456}}',
];

const hovering = '{"jsonrpc":"2.0","id":"x5","method":"textDocument/hover","params":{}}';

/** What is no frame, or frames something else than it says. */
const unframed = [
  'hej\r\n',
  '\r\n\r\n',
  hovering,
  `Content-Length: 20\r\n\r\n${hovering}`,
  `Content-Length: 90\r\n\r\n${hovering}`,
  `Content-Length: 90000\r\n\r\n${hovering}`,
  `Content-Length: -1\r\n\r\n${hovering}`,
  `Content-Type: json\r\n\r\n${hovering}`,
];

/** Lines with an empty one after each, as paragraphs stand. */
const paragraphs = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...lines), { minLength: least, maxLength: most, size: 'max' })
    .map((chosen) => chosen.flatMap((line) => [line, '']));
const anyText = paragraphs(0, 9);
const anyName = fc.constantFrom(...names);
const anyPosition = fc.record({
  line: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 16 }) },
    fc.constantFrom(-1, 5000, 2 ** 31 - 1),
  ),
  character: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) },
    fc.constantFrom(-1, 5000, 2 ** 31 - 1),
  ),
});
const anyStep = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      name: anyName,
      at: fc.nat(20),
      removed: fc.nat(2),
      inserted: paragraphs(0, 2),
      /** How many changes bring the edit about: in between, the text is of neither version. */
      inTwo: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), name: anyName, text: anyText }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('close' as const, 'save' as const), name: anyName }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('disk' as const),
      name: fc.constantFrom(...names, remissFile),
      text: fc.option(anyText),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rename' as const), from: anyName, to: anyName }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      method: fc.oneof(
        fc.constantFrom(...atPlace, ...ofFile, ...ofAll),
        fc.constantFrom('textDocument/documentSymbol', 'textDocument/references', 'textDocument/diagnostic'),
      ),
      name: fc.oneof({ weight: 4, arbitrary: anyName }, fc.constantFrom(remissFile, unknown)),
      position: anyPosition,
      isCancelled: fc.nat(3).map((chance) => chance === 0),
      /** Whether the next step waits for the answer. */
      isAwaited: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('nonsense' as const), message: fc.constantFrom(...nonsense) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('unframed' as const), bytes: fc.constantFrom(...unframed) }),
  },
);
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

/** A session as the editor knows it. */
class Editor {
  readonly open = new Map<string, string>();
  /** Every text that a file has had since a moment: an answer may be of any of them. */
  private readonly history = new Map<string, string[]>();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly session: Session,
    private readonly folder: string,
  ) {}

  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'open':
        if (this.open.has(step.name)) return;
        this.now(step.name, step.text.join('\n'));
        return this.session.open(this.uri(step.name), step.text.join('\n'), languageOf(step.name));
      case 'edit':
        return this.edit(step);
      case 'close':
      case 'save': {
        const text = this.open.get(step.name);
        if (text === undefined) return;
        if (step.kind === 'save') this.write(step.name, text);
        else this.open.delete(step.name);
        await this.notify(`textDocument/did${step.kind === 'save' ? 'Save' : 'Close'}`, {
          textDocument: { uri: this.uri(step.name) },
        });
        return step.kind === 'save' ? this.tell(step.name, FileChangeType.Changed) : undefined;
      }
      case 'disk':
        if (step.text === null) this.remove(step.name);
        else this.write(step.name, step.name === remissFile ? remiss : step.text.join('\n'));
        return this.tell(step.name, step.text === null ? FileChangeType.Deleted : FileChangeType.Changed);
      case 'rename': {
        const from = path.join(this.folder, step.from);
        if (!fs.existsSync(from) || step.from === step.to) return;
        this.write(step.to, fs.readFileSync(from, 'utf8'));
        this.remove(step.from);
        await this.tell(step.from, FileChangeType.Deleted);
        return this.tell(step.to, FileChangeType.Created);
      }
      case 'ask': {
        const asked = this.ask(step);
        this.running.add(asked);
        void asked.finally(() => this.running.delete(asked)).catch(() => undefined);
        return step.isAwaited ? asked : undefined;
      }
      case 'nonsense':
        return this.session.send(step.message);
      case 'unframed':
        this.session.process.stdin!.write(step.bytes);
    }
  }

  async settle(): Promise<void> {
    await Promise.all(this.running);
  }

  uri(name: string): string {
    return uriOf(path.join(this.folder, name));
  }

  private async edit({ name, at, removed, inserted, inTwo }: Step & { kind: 'edit' }): Promise<void> {
    const before = this.open.get(name);
    if (before === undefined) return;
    const old = before.split('\n');
    const start = Math.min(at, old.length);
    const count = Math.min(removed, old.length - start);
    const kept = [...old.slice(0, start), ...inserted, ...old.slice(start + count)];
    this.now(name, kept.join('\n'));
    // A whole line and its end; the text's last line has none, so that the end before it goes with it.
    const isLast = start + count === old.length && start > 0;
    const from = isLast ? end(old, start - 1) : { line: start, character: 0 };
    const to = isLast ? end(old, old.length - 1) : { line: start + count, character: 0 };
    const isAll = start === 0 && count === old.length;
    const words = isLast
      ? inserted.map((line) => `\n${line}`).join('')
      : isAll
        ? inserted.join('\n')
        : inserted.map((line) => `${line}\n`).join('');
    const range = isAll
      ? { start: { line: 0, character: 0 }, end: end(old, old.length - 1) }
      : { start: from, end: to };
    const half = words.slice(0, words.length >> 1);
    const whole = { start: range.start, end: after(range.start, half) };
    const changes = inTwo
      ? [
          { range, text: half },
          { range: whole, text: words },
        ]
      : [{ range, text: words }];
    await this.session.changeInSteps(this.uri(name), changes);
  }

  private async ask({ method, name, position, isCancelled }: Step & { kind: 'ask' }): Promise<void> {
    const since = new Map([...this.history].map(([file, texts]) => [file, texts.length - 1]));
    const source = new CancellationTokenSource();
    const params = ofAll.includes(method)
      ? { query: 'läkare' }
      : {
          textDocument: { uri: this.uri(name) },
          position,
          context: { includeDeclaration: true, triggerKind: 1, diagnostics: [] },
          towards: 'next',
        };
    const answer = this.session.connection.sendRequest<unknown>(method, params, source.token);
    if (isCancelled) source.cancel();
    let result: unknown;
    try {
      result = await answer;
    } catch (error) {
      const { code } = error as { code: number };
      const allowed = isCancelled ? [-32800, -32802] : [];
      assert.ok(allowed.includes(code), `${method}: ${String(error)}`);
      return;
    }
    /** What a file may have held while the request was under way. */
    const texts = (file: string) => (this.history.get(file) ?? []).slice(Math.max(0, since.get(file) ?? 0));
    this.check(method, name, result, texts);
  }

  /** What is answered of open files is true of a version they have had meanwhile. */
  private check(method: string, name: string, result: unknown, texts: (file: string) => string[]): void {
    if (method === 'textDocument/documentSymbol' && this.open.has(name)) {
      const symbols = (result as DocumentSymbol[] | null) ?? [];
      const isTrue = (text: string) =>
        symbols.every((symbol) => wordsAt(text, symbol.selectionRange) === symbol.name);
      assert.ok(texts(name).some(isTrue), `symbols of no version: ${JSON.stringify(symbols)}`);
    }
    if (method === 'textDocument/references' || method === 'textDocument/implementation') {
      for (const { uri, range } of (result as Location[] | null) ?? []) {
        const file = [...names, remissFile].find((known) => this.uri(known) === uri)!;
        if (!this.open.has(file) || file === remissFile) continue;
        const found = texts(file).map((text) => wordsAt(text, range));
        assert.ok(
          found.some((words) => lines.includes(words)),
          `${method} of half a text: ${JSON.stringify(found)}`,
        );
      }
    }
    if (method === 'textDocument/diagnostic' && this.open.has(name)) {
      const { items = [] } = result as { items?: Diagnostic[] };
      const isTrue = (text: string) => items.every(({ range }) => range.end.line < text.split('\n').length);
      assert.ok(texts(name).some(isTrue), `diagnostics of no version: ${JSON.stringify(items)}`);
    }
  }

  private now(name: string, text: string): void {
    this.open.set(name, text);
    const texts = this.history.get(name);
    if (texts) texts.push(text);
    else this.history.set(name, [text]);
  }

  private write(name: string, text: string): void {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  private remove(name: string): void {
    fs.rmSync(path.join(this.folder, name), { force: true });
  }

  private tell(name: string, type: FileChangeType): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type }] });
  }

  private notify(method: string, params: object): Promise<void> {
    return this.session.connection.sendNotification(method, params);
  }
}

function end(text: readonly string[], line: number) {
  return { line, character: text[line]!.length };
}

function after({ line, character }: Range['start'], words: string): Range['start'] {
  const parts = words.split('\n');
  const last = parts.at(-1)!.length;
  return { line: line + parts.length - 1, character: parts.length === 1 ? character + last : last };
}

/** The words at a range within one line; none where the text has no such place. */
function wordsAt(text: string, { start, end }: Range): string {
  const line = text.split('\n')[start.line] ?? '';
  return start.line === end.line && end.character <= line.length
    ? line.slice(start.character, end.character)
    : '';
}

function languageOf(name: string): string {
  return name.endsWith('.md') ? 'markdown' : 'remissvar';
}

describe('The server under any session', function () {
  this.timeout(240_000);

  it('lives, answers of whole texts, and ends up knowing what a new one knows', async () => {
    const session = fc.array(anyStep, { minLength: 250, maxLength: 350, size: 'max' });
    await fc.assert(
      fc.asyncProperty(session, async (steps) => {
        const folder = folderWith({ [remissFile]: remiss, 'a.remissvar': lines.slice(0, 6).join('\n') });
        const fuzzed = await Session.start({ folders: [folder] });
        await fuzzed.read();
        const editor = new Editor(fuzzed, folder);
        for (const name of names) await editor.take({ kind: 'open', name, text: lines });
        for (const step of steps) await editor.take(step);
        await editor.settle();

        const fresh = await Session.start({ folders: [folder] });
        for (const [name, text] of editor.open) await fresh.open(editor.uri(name), text, languageOf(name));
        await fresh.read();
        const expected = JSON.stringify([await fresh.overview(), await fresh.tree()]);
        await fuzzed.until(
          async () => JSON.stringify([await fuzzed.overview(), await fuzzed.tree()]) === expected,
        );
        for (const name of [...names, remissFile])
          assert.deepEqual(
            await withoutIds(fuzzed, editor.uri(name)),
            await withoutIds(fresh, editor.uri(name)),
          );
        await Promise.all([fuzzed.end(), fresh.end()]);
      }),
      { seed: 72, numRuns: 5, endOnFailure: true },
    );
  });
});

async function withoutIds(session: Session, uri: string): Promise<unknown> {
  const report = await session.pull(uri);
  return report.kind === 'full' ? report.items : assert.fail('unchanged');
}
