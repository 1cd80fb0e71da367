import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FileEvent } from '../../../server/src/corpus/corpus';
import { Corpus } from '../../../server/src/corpus/corpus';
import { decisionLine } from '../../../server/src/corpus/decisions/decisionFile';
import { respondentKey } from '../../../server/src/corpus/names';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { standingsAround, standingsOn } from '../../../server/src/corpus/standing';
import { threeAnswers, workspace } from '../fixture';
import { readPlainly } from '../plainReader';

const disk = (name: string, text: string | null): FileEvent => ({
  kind: 'disk',
  uri: `file:///r/${name}`,
  text,
});
const open = (name: string, text: string, version = 1): FileEvent => ({
  kind: 'open',
  uri: `file:///r/${name}`,
  text,
  version,
  languageId: 'plaintext',
});

/** Everything a snapshot says, as plain data. */
function described(snapshot: Snapshot): unknown {
  const documents = [...snapshot.documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return {
    complete: snapshot.complete,
    documents: documents.map(({ uri, text, answer, position, decision, inquiryKey, isOwn, passages }) => ({
      uri,
      text,
      reading: answer.position,
      position,
      decision,
      inquiryKey,
      isOwn,
      passages,
    })),
    remissFiles: [...snapshot.remissFiles].map(([uri, { text, file }]) => [uri, text, file.inquiry]).sort(),
    decisionFiles: [...snapshot.decisionFiles]
      .map(([uri, { text, file }]) => [uri, text, file.faults])
      .sort(),
    inquiries: [...snapshot.inquiries.values()]
      .map(({ key, passages, respondents }) => ({
        key,
        passages: [...passages].sort(([a], [b]) => (a < b ? -1 : 1)),
        respondents: [...respondents].sort(([a], [b]) => (a < b ? -1 : 1)),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function corpusOf(...events: FileEvent[]): Corpus {
  const corpus = new Corpus({ plainText: true }, readPlainly);
  corpus.update(events);
  while (corpus.refresh(1));
  return corpus;
}

describe('Corpus', () => {
  const answer = 'Botkyrka kommun, SOU 2024:72 remissvar\n\n5.4 Anställa\n\nNämnden avstyrker förslaget.\n';

  it('keeps a snapshot as it was when something changes', () => {
    const corpus = corpusOf(disk('a.txt', answer));
    const before = corpus.snapshot;
    const described1 = described(before);
    corpus.update([disk('a.txt', answer.replace('avstyrker', 'tillstyrker'))]);
    assert.notEqual(corpus.snapshot.revision, before.revision);
    assert.deepEqual(described(before), described1);
  });

  it('leaves the index alone when nothing others see has changed', () => {
    const corpus = corpusOf(disk('a.txt', answer));
    const before = corpus.snapshot;
    corpus.update([open('a.txt', answer.replace('\n5.4', '\nEtt nytt stycke.\n\n5.4'))]);
    assert.notEqual(corpus.snapshot, before);
    assert.equal(corpus.snapshot.inquiries, before.inquiries);
    const index = corpus.snapshot.inquiries.get('sou 2024:72')!;
    const [standing] = standingsOn(corpus.snapshot, index, '5.4');
    const { document, passage } = standing!.lead;
    assert.equal(document.text.slice(passage.start, passage.end), 'Nämnden avstyrker förslaget.');
  });

  it('touches only the lists of the sections that a change is about', () => {
    const text = answer + '\n7.2 Utbildning\n\nNämnden tillstyrker förslaget.\n';
    const corpus = corpusOf(disk('a.txt', text));
    const before = corpus.snapshot.inquiries.get('sou 2024:72')!;
    corpus.update([disk('a.txt', text.replace('tillstyrker', 'avstår från'))]);
    const after = corpus.snapshot.inquiries.get('sou 2024:72')!;
    assert.equal(after.passages.get('5.4'), before.passages.get('5.4'));
    assert.notEqual(after.passages.get('7.2'), before.passages.get('7.2'));
  });

  it('lets unsaved text win over the file until it is closed', () => {
    const corpus = corpusOf(disk('a.txt', answer), open('a.txt', answer.replace('avstyrker', 'tillstyrker')));
    const position = () => corpus.snapshot.document('file:///r/a.txt')?.passages[0]?.position;
    assert.equal(position(), 'supports');
    corpus.update([disk('a.txt', answer.replace('avstyrker', 'avstår från'))]);
    assert.equal(position(), 'supports');
    corpus.update([{ kind: 'close', uri: 'file:///r/a.txt' }]);
    assert.equal(position(), 'abstains');
  });

  it('keeps an open file that is gone from disk, and forgets it when it is closed', () => {
    const corpus = corpusOf(disk('a.txt', answer), open('a.txt', answer), disk('a.txt', null));
    assert.ok(corpus.snapshot.document('file:///r/a.txt'));
    corpus.update([{ kind: 'close', uri: 'file:///r/a.txt' }]);
    assert.equal(corpus.snapshot.documents.size, 0);
    assert.equal(corpus.snapshot.inquiries.size, 0);
  });

  it('reads every text beside remiss.json, and again when it goes', () => {
    const notes = 'Anteckningar från mötet.';
    const corpus = corpusOf(disk('notes.txt', notes));
    assert.equal(corpus.snapshot.documents.size, 0);
    corpus.update([disk('remiss.json', '{"remiss":{"beteckning":"SOU 2024:72"}}')]);
    assert.equal(corpus.snapshot.complete, false);
    while (corpus.refresh(1));
    assert.equal(corpus.snapshot.complete, true);
    assert.equal(corpus.snapshot.document('file:///r/notes.txt')?.inquiryKey, 'sou 2024:72');
    corpus.update([disk('remiss.json', null)]);
    while (corpus.refresh(1));
    assert.equal(corpus.snapshot.documents.size, 0);
  });

  it('reads the answers of a folder although its remiss.json is broken', () => {
    const corpus = corpusOf(disk('remiss.json', '{"remiss": '), disk('a.txt', answer));
    assert.equal(corpus.snapshot.documents.size, 1);
    assert.ok(corpus.snapshot.remissFiles.get('file:///r/remiss.json')!.file.faults.length > 0);
  });

  it('takes two files of one respondent for one respondent', () => {
    const corpus = corpusOf(
      disk('a.txt', answer),
      disk(
        'b.txt',
        answer.replace('Botkyrka kommun', 'Botkyrka  Kommun').replace('avstyrker', 'tveksam till'),
      ),
    );
    const index = corpus.snapshot.inquiries.get('sou 2024:72')!;
    assert.equal(index.respondents.size, 1);
    const standings = standingsOn(corpus.snapshot, index, '5.4');
    assert.equal(standings.length, 1);
    assert.equal(standings[0]!.position, 'opposes');
    assert.equal(standings[0]!.passages.length, 2);
  });

  it('keeps several inquiries apart, in one folder and in several', () => {
    const corpus = corpusOf(
      disk('a.txt', answer),
      disk('b.txt', answer.replace('2024:72', '2023:1')),
      disk('c/d.txt', answer),
    );
    assert.deepEqual([...corpus.snapshot.inquiries.keys()].sort(), ['sou 2023:1', 'sou 2024:72']);
  });

  it('leaves plain text alone where a setting says so', () => {
    const corpus = corpusOf(disk('a.txt', answer), disk('b.remissvar', answer));
    assert.equal(corpus.snapshot.documents.size, 2);
    corpus.setOptions({ plainText: false });
    while (corpus.refresh(1));
    assert.deepEqual(
      [...corpus.snapshot.documents.values()].map(({ uri }) => uri),
      ['file:///r/b.remissvar'],
    );
  });

  it('finds who stands where on a section, above it and below it, by name', () => {
    const { snapshot } = workspace(threeAnswers);
    const index = snapshot.inquiries.get('sou 2024:72')!;
    const standings = standingsAround(snapshot, index, ['5.4']);
    assert.deepEqual(
      standings.map(({ name, position, lead }) => [name, position, lead.passage.number]),
      [
        ['Eskilstuna kommun', 'supports', '5'],
        ['Region Västerbotten', 'unclear', '5.4'],
      ],
    );
  });

  it('says after any session of edits what it would say if built anew', () => {
    const names = [
      'a.txt',
      'b.txt',
      'c.remissvar',
      'remiss.json',
      'remiss.decisions.jsonl',
      'x/d.txt',
      'x/remiss.json',
      'x/remiss.decisions.jsonl',
    ];
    const line = fc.constantFrom(
      'Botkyrka kommun, SOU 2024:72 remissvar',
      'Eskilstuna kommun, SOU 2024:72 remissvar',
      'Eskilstuna kommun, SOU 2023:1 remissvar',
      '4 Medverkan',
      '4.1, 4.10 Strukturer',
      '5.4 Anställa',
      'Nämnden tillstyrker förslaget.',
      'Nämnden avstyrker förslaget i avsnitt 4.1.',
      'minoriteten tillstyrker det.',
    );
    const anchor = (exact: string) => ({ exact, prefix: '', suffix: '', start: null });
    const decided = fc
      .record({
        id: fc.constantFrom('urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3'),
        kind: fc.constantFrom('changed' as const, 'rejected' as const, 'added' as const),
        name: fc.constantFrom('Botkyrka kommun', 'Eskilstuna kommun'),
        section: fc.constantFrom('4.1', '5.4', '9', null),
        anchor: fc.constantFrom(null, anchor('Nämnden tillstyrker förslaget.'), anchor('ord som inte finns')),
        at: fc.constantFrom('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'),
        source: fc.constantFrom('a.txt', 'd.txt'),
      })
      .map(({ kind, name, ...rest }) =>
        decisionLine(
          {
            ...rest,
            kind,
            respondent: respondentKey(name),
            position: kind === 'rejected' ? null : 'doubtful',
            reading: 'supports',
            quote: null,
            by: 'Anna',
            why: null,
            hash: null,
          },
          { respondent: name, inquiry: 'SOU 2024:72' },
        ),
      );
    const text = fc.oneof(
      {
        weight: 2,
        arbitrary: fc
          .array(fc.oneof({ weight: 6, arbitrary: decided }, fc.constant('{"id":')), { maxLength: 4 })
          .map((lines) => lines.join('\n')),
      },
      { weight: 5, arbitrary: fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')) },
      fc.constantFrom(
        '{"remiss":{"beteckning":"SOU 2024:72"},"egenOrganisation":"Botkyrka kommun"}',
        '{"remiss":{"beteckning":"SOU 2023:1"},"förslag":[{"id":"4.1"}]}',
        '{"remiss":{"beteckning":"SOU 2023:1"},"utkast":"a.txt"}',
        '{"remiss":',
      ),
    );
    const event = fc.oneof(
      fc.record({
        kind: fc.constant('disk' as const),
        name: fc.constantFrom(...names),
        text: fc.option(text),
      }),
      fc.record({ kind: fc.constant('open' as const), name: fc.constantFrom(...names), text }),
      fc.record({ kind: fc.constant('close' as const), name: fc.constantFrom(...names) }),
      fc.record({ kind: fc.constant('refresh' as const), limit: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 40 }), (session) => {
        const corpus = new Corpus({ plainText: true }, readPlainly);
        const onDisk = new Map<string, string>();
        const inEditor = new Map<string, string>();
        for (const [at, step] of session.entries()) {
          if (step.kind === 'refresh') corpus.refresh(step.limit);
          else if (step.kind === 'disk') {
            corpus.update([disk(step.name, step.text)]);
            if (step.text === null) onDisk.delete(step.name);
            else onDisk.set(step.name, step.text);
          } else if (step.kind === 'open') {
            corpus.update([open(step.name, step.text, at)]);
            inEditor.set(step.name, step.text);
          } else {
            corpus.update([{ kind: 'close', uri: `file:///r/${step.name}` }]);
            inEditor.delete(step.name);
          }
        }
        while (corpus.refresh(2));
        const rebuilt = corpusOf(
          ...[...onDisk].map(([name, text]) => disk(name, text)),
          ...[...inEditor].map(([name, text]) => open(name, text)),
        );
        assert.deepEqual(described(corpus.snapshot), described(rebuilt.snapshot));
      }),
      { seed: 72, numRuns: 150 },
    );
  });
});
