/** Long sessions over several documents: after each step the corpus is what it would be if it had been built anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseFlow } from '../../../server/src/answer/analyse';
import type { FileEvent } from '../../../server/src/corpus/corpus';
import { Corpus } from '../../../server/src/corpus/corpus';
import { FileText } from '../../../server/src/corpus/fileText';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { lineOf } from '../decisions/lines';
import { readPlainly } from '../plainReader';

const answers = ['a.txt', 'b.remissvar', 'c.md', 'x/d.txt', 'x/e.txt'];
const about = [
  'remiss.json',
  'x/remiss.json',
  'remiss.decisions.jsonl',
  'remiss.tystat.jsonl',
  'remiss.import.jsonl',
];

/** Understood by the plain reader and by the one that ships. */
const lines = [
  'Botkyrka kommun, SOU 2024:72 remissvar',
  'Eskilstuna kommun, SOU 2024:72 remissvar',
  'Eskilstuna kommun, SOU 2023:1 remissvar',
  '4.1, 4.10 Strukturer för samverkan',
  '5.4 Anställa läkare',
  'Nämnden tillstyrker förslaget.',
  'Nämnden avstyrker förslaget i avsnitt 4.1.',
  'Kommunen är tveksam till att kommuner ska få anställa läkare.',
  'Det följer av 4 kap. 6 § hälso- och sjukvårdslagen (2017:30).',
  '',
];
const linesAbout: Readonly<Record<string, readonly string[]>> = {
  'remiss.json': [
    '{"remiss":{"beteckning":"SOU 2024:72"},"egenOrganisation":"Botkyrka kommun"}',
    '{"remiss":{"beteckning":"SOU 2023:1"},"förslag":[{"id":"4.1","rubrik":"Strukturer"}]}',
    '{"remiss":',
  ],
  'remiss.decisions.jsonl': [
    lineOf({ respondent: 'Botkyrka kommun', position: 'supports', source: 'a.txt' }),
    lineOf({ id: 'urn:uuid:2', respondent: 'Eskilstuna kommun', section: '4.1', position: null }),
    '{"id":',
  ],
  'remiss.import.jsonl': [
    '{"fil":"a.txt","remissinstans":"Botkyrka kommun","typ":"kommun","bekräftat":true}',
    '{"fil":"c.md","remissinstans":"Eskilstuna kommun","typ":"annan","bekräftat":true}',
    '{"fil":"b.remissvar","remissinstans":"Botkyrka kommun","typ":"kommun"}',
    '{"fil":',
  ],
  'remiss.tystat.jsonl': ['{"regel":"long-sentence","nivå":"av"}', '{'],
};

const anyAnswer = fc.constantFrom(...answers);
const anyLines = (most: number) =>
  fc.array(fc.constantFrom(...lines), { maxLength: most, size: 'max' }).map((chosen) => [...chosen, '']);
const anyFile = fc.oneof(
  fc.record({ name: anyAnswer, text: anyLines(12) }),
  fc.constantFrom(...about).chain((name) =>
    fc.record({
      name: fc.constant(name),
      text: fc.array(fc.constantFrom(...linesAbout[name.replace('x/', '')]!), { maxLength: 2 }),
    }),
  ),
);
const anyStep = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      name: anyAnswer,
      /** Shares of the text: where it is edited, and how much of what follows goes. */
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.constantFrom(0, 0, 1, 3, 30),
      words: fc.oneof(
        fc.constantFrom('e', ' ', '\n', '.', 'inte '),
        anyLines(2).map((some) => some.join('\n')),
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), file: anyFile }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('disk' as const), file: anyFile, isGone: fc.nat(3) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('close' as const, 'save' as const),
      name: fc.constantFrom(...answers, ...about),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('rename' as const), from: anyAnswer, to: anyAnswer }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('setting' as const), plainText: fc.boolean() }) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

const uriOf = (name: string) => `file:///r/${name}`;
const languageOf = (name: string) => (name.endsWith('.md') ? 'markdown' : 'plaintext');

/** The files as they are on disk and in the editor, and what each step tells the corpus. */
class Session {
  readonly disk = new Map<string, string>();
  readonly editor = new Map<string, { text: string; version: number }>();
  plainText = true;
  private version = 0;

  take(step: Step): FileEvent[] {
    switch (step.kind) {
      case 'open':
        return this.type(step.file.name, step.file.text.join('\n'));
      case 'edit': {
        const before = this.editor.get(step.name)?.text;
        if (before === undefined) return this.type(step.name, this.disk.get(step.name) ?? '');
        const at = Math.floor(step.at * before.length);
        return this.type(step.name, before.slice(0, at) + step.words + before.slice(at + step.removed));
      }
      case 'close':
        this.editor.delete(step.name);
        return [{ kind: 'close', uri: uriOf(step.name) }];
      case 'save': {
        const open = this.editor.get(step.name);
        return open ? this.write(step.name, open.text) : [];
      }
      case 'disk':
        return this.write(step.file.name, step.isGone === 0 ? null : step.file.text.join('\n'));
      case 'rename':
        return this.rename(step.from, step.to);
      case 'setting':
        this.plainText = step.plainText;
        return [];
    }
  }

  /** What a corpus is told that has seen none of it. */
  fromScratch(): FileEvent[] {
    const onDisk = [...this.disk].map(([name, text]) => ({ kind: 'disk' as const, uri: uriOf(name), text }));
    const open = [...this.editor].map(([name, document]) => opened(name, document));
    return [...onDisk, ...open];
  }

  private type(name: string, text: string): FileEvent[] {
    const document = { text, version: ++this.version };
    this.editor.set(name, document);
    return [opened(name, document)];
  }

  private write(name: string, text: string | null): FileEvent[] {
    if (text === null) this.disk.delete(name);
    else this.disk.set(name, text);
    // As bytes, while what is built anew is told the texts: how a file is kept makes no difference.
    const file = text === null ? null : new FileText(new TextEncoder().encode(text));
    return [{ kind: 'disk', uri: uriOf(name), text: file }];
  }

  /** As an editor does it: the document is closed under the one name and opened under the other. */
  private rename(from: string, to: string): FileEvent[] {
    const text = this.disk.get(from);
    const open = this.editor.get(from);
    if (from === to || text === undefined || this.editor.has(to)) return [];
    const events = [...this.write(from, null), ...this.write(to, text)];
    if (!open) return events;
    this.editor.delete(from);
    return [{ kind: 'close', uri: uriOf(from) }, ...this.type(to, open.text), ...events];
  }
}

function opened(name: string, { text, version }: { text: string; version: number }): FileEvent {
  return { kind: 'open', uri: uriOf(name), text, version, languageId: languageOf(name) };
}

/** Everything a snapshot says, as plain data in one order. */
function described(snapshot: Snapshot): unknown {
  const byUri = <Value>(values: Iterable<readonly [string, Value]>) => Object.fromEntries([...values].sort());
  return {
    complete: snapshot.complete,
    documents: byUri(
      [...snapshot.documents.values()].map(
        ({ uri, version, text, answer, respondent, position, decision, inquiryKey, isOwn, passages }) => [
          uri,
          { version, text, answer, respondent, position, decision, inquiryKey, isOwn, passages },
        ],
      ),
    ),
    remissFiles: byUri([...snapshot.remissFiles].map(([uri, { text, file }]) => [uri, { text, file }])),
    silenceFiles: byUri([...snapshot.silenceFiles].map(([uri, { text, file }]) => [uri, { text, file }])),
    decisionFiles: byUri(
      [...snapshot.decisionFiles].map(([uri, { text, file }]) => [uri, { text, faults: file.faults }]),
    ),
    inquiries: byUri(
      [...snapshot.inquiries].map(([key, { passages, respondents }]) => [
        key,
        { passages: byUri(passages), respondents: byUri(respondents) },
      ]),
    ),
  };
}

/** Runs sessions; how many steps were compared, and how many documents were known at them in all. */
function run(read: typeof analyseFlow, options: { readonly steps: number; readonly sessions: number }) {
  const seen = { compared: 0, documents: 0, passages: 0 };
  const steps = fc.array(fc.record({ step: anyStep, isRead: fc.nat(9).map((chance) => chance > 0) }), {
    minLength: options.steps,
    maxLength: options.steps,
  });
  fc.assert(
    fc.property(steps, (taken) => {
      const session = new Session();
      const corpus = new Corpus({ plainText: true }, read);
      for (const { step, isRead } of taken) {
        const before = corpus.snapshot;
        const events = session.take(step);
        corpus.setOptions({ plainText: session.plainText });
        corpus.update(events);
        assert.equal(corpus.snapshot.complete, corpus.isFresh);
        assert.ok(corpus.snapshot === before || corpus.snapshot.revision > before.revision);
        if (!isRead && !corpus.isFresh) continue;
        while (corpus.refresh(2));
        const rebuilt = new Corpus({ plainText: session.plainText }, read);
        rebuilt.update(session.fromScratch());
        while (rebuilt.refresh(100));
        assert.deepEqual(described(corpus.snapshot), described(rebuilt.snapshot));
        seen.compared++;
        seen.documents += corpus.snapshot.documents.size;
        for (const { passages } of corpus.snapshot.documents.values()) seen.passages += passages.length;
      }
    }),
    { seed: 72, numRuns: options.sessions },
  );
  return seen;
}

describe('A session of hundreds of steps', function () {
  this.timeout(120_000);

  it('leaves the corpus at each step as it would be if built anew', () => {
    const { compared, documents, passages } = run(readPlainly, { steps: 300, sessions: 5 });
    assert.ok(compared > 1200 && documents > 2 * compared && passages > 2 * compared, `${passages}`);
  });

  it('does so with the reader that ships, which remembers what it has read before', () => {
    const { compared, documents, passages } = run(analyseFlow, { steps: 200, sessions: 2 });
    assert.ok(compared > 350 && documents > 2 * compared && passages > compared, `${passages}`);
  });
});
