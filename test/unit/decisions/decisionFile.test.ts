import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DecisionFile,
  decisionLine,
  parseDecisionFile,
  putLines,
  removeLine,
} from '../../../server/src/corpus/decisions/decisionFile';
import type { LineChange } from '../../../server/src/corpus/decisions/decisionFile';
import { decisionOf, lineOf } from './lines';

const folder = 'file:///remiss';
const names = { respondent: 'Botkyrka kommun', inquiry: 'SOU 2024:72' };
const botkyrka = { respondent: 'Botkyrka kommun' };

const parse = (source: string) => parseDecisionFile(source, folder);
const faults = (source: string) =>
  parse(source).faults.map(({ code, args, start, end }) => [code, ...args, source.slice(start, end)]);

function apply(source: string, changes: readonly LineChange[]): string {
  return [...changes]
    .reverse()
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), source);
}

/** A line with something in it changed. */
function broken(change: (value: Record<string, Record<string, unknown>>) => void): string {
  const value = JSON.parse(lineOf(botkyrka)) as Record<string, Record<string, unknown>>;
  change(value);
  return JSON.stringify(value);
}

describe('remiss.decisions.jsonl', () => {
  it('is a W3C Web Annotation a line', () => {
    const decision = decisionOf({
      ...botkyrka,
      exact: 'Kommunen avstyrker\nförslaget.',
      prefix: '5.4 Läkare\n\n',
      suffix: '\n',
      why: 'Det står så.',
      hash: '0123456789abc',
    });
    const anchor = { ...decision.anchor!, start: 40 };
    assert.deepEqual(JSON.parse(decisionLine({ ...decision, anchor }, names)), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'classifying',
      creator: { type: 'Person', name: 'Anna' },
      created: '2026-11-24T10:00:00.000Z',
      body: {
        kind: 'changed',
        inquiry: 'SOU 2024:72',
        respondent: 'Botkyrka kommun',
        section: '5.4',
        position: 'doubtful',
        reading: 'opposes',
        why: 'Det står så.',
        hash: '0123456789abc',
      },
      target: {
        source: 'a.remissvar',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Kommunen avstyrker\nförslaget.',
            prefix: '5.4 Läkare\n\n',
            suffix: '\n',
          },
          { type: 'TextPositionSelector', start: 40, end: 69 },
        ],
      },
    });
  });

  it('is read as it was written', () => {
    const position = fc.constantFrom('supports' as const, 'opposes' as const, 'unclear' as const);
    const word = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.trim() !== '');
    const decision = fc
      .record({
        id: fc.uuid().map((id) => `urn:uuid:${id}`),
        position: fc.option(position),
        reading: position,
        section: fc.constantFrom('5.4', '12', null),
        by: fc.option(word),
        why: fc.option(word),
        hash: fc.option(fc.constant('0123456789abc')),
        exact: fc.option(word, { nil: undefined }),
      })
      .map(({ exact, ...said }) =>
        decisionOf({ ...botkyrka, ...said, ...(exact !== undefined && { exact }) }),
      );
    fc.assert(
      fc.property(decision, (written) => {
        const { lines, faults } = parse(decisionLine(written, names));
        assert.deepEqual(faults, []);
        const quote = written.quote?.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim() ?? null;
        assert.deepEqual(lines[0]!.decision, { ...written, quote });
      }),
      { seed: 72 },
    );
  });

  it('keeps what it does not know', () => {
    const line = broken((value) => {
      value.todo = { by: 'Bo' };
      value.body!.colour = 'red';
      value.target!.state = 'v1';
      value.creator!.email = 'mailto:anna@example.org';
    });
    const [{ value } = { value: {} }] = parse(line).lines;
    const later = decisionOf({ ...botkyrka, position: 'supports', at: '2026-11-25T10:00:00.000Z' });
    const written = JSON.parse(decisionLine(later, names, value)) as Record<string, Record<string, unknown>>;
    assert.deepEqual(written.todo, { by: 'Bo' });
    assert.equal(written.body!.colour, 'red');
    assert.equal(written.target!.state, 'v1');
    assert.deepEqual(written.creator, { type: 'Person', name: 'Anna', email: 'mailto:anna@example.org' });
    assert.equal(written.body!.position, 'supports');
    assert.equal(written.created, '2026-11-24T10:00:00.000Z');
    assert.equal(written.modified, '2026-11-25T10:00:00.000Z');
  });

  it('names the lines that say nothing, and reads the others', () => {
    const source = `nej\n// en anteckning\n${lineOf(botkyrka)}\n\n<<<<<<< HEAD\n`;
    assert.deepEqual(faults(source), [
      ['syntax', 'nej'],
      ['syntax', '<<<<<<< HEAD'],
    ]);
    assert.equal(parse(source).lines.length, 1);
  });

  it('says what is wrong in a line', () => {
    const codeOf = (line: string) => faults(line).map(([code, key]) => `${code} ${key}`);
    assert.deepEqual(codeOf(broken((value) => delete value.target)), ['missingKey target']);
    assert.deepEqual(codeOf(broken((value) => delete value.body!.kind)), ['missingKey body.kind']);
    assert.deepEqual(codeOf(broken((value) => (value.body!.position = 'maybe'))), [
      'unknownValue body.position',
    ]);
    assert.deepEqual(codeOf(broken((value) => (value.body!.section = '5.x'))), ['notASection 5.x']);
    assert.deepEqual(codeOf(broken((value) => (value.body!.why = 7))), ['wrongType body.why']);
  });

  it('counts the later of two lines with one id, and names the other', () => {
    const first = lineOf(botkyrka);
    const second = lineOf({ ...botkyrka, position: 'supports', at: '2026-11-25T10:00:00.000Z' });
    for (const source of [`${first}\n${second}\n`, `${second}\n${first}\n`]) {
      assert.deepEqual(faults(source), [['repeatedId', 'urn:uuid:1', first]]);
      assert.equal(parse(source).lines[0]!.decision.position, 'supports');
    }
  });

  it('gives an answer without a respondent its own name', () => {
    const line = broken((value) => delete value.body!.respondent);
    assert.equal(parse(line).lines[0]!.decision.respondent, 'file:///remiss/a.remissvar');
  });

  it('keeps the decision of a line that is as it was', () => {
    const before = parse(`${lineOf(botkyrka)}\n`);
    const after = parseDecisionFile(`nej\n${lineOf(botkyrka)}\n`, folder, before);
    assert.equal(after.lines[0]!.decision, before.lines[0]!.decision);
  });

  it('stays sorted by id, whatever is put in and taken out, and loses no other line', () => {
    const id = fc.integer({ min: 0, max: 15 }).map((number) => `urn:uuid:${number.toString(16)}`);
    const step = fc.record({ id, remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (session) => {
        let source = '// så här gör vi\nnej\n';
        const kept = new Set<string>();
        for (const steps of session) {
          for (const { id } of steps.filter(({ remove }) => remove)) {
            const change = removeLine(source, parse(source), id);
            if (change) source = apply(source, [change]);
            kept.delete(id);
          }
          const put = steps.filter(({ remove }) => !remove);
          const lines = new Map(put.map(({ id }) => [id, lineOf({ ...botkyrka, id })]));
          source = apply(source, putLines(source, parse(source), lines));
          for (const { id } of put) kept.add(id);
        }
        const ids = parse(source).lines.map(({ decision }) => decision.id);
        assert.deepEqual(ids, [...kept].sort());
        assert.ok(source.startsWith('// så här gör vi\nnej\n'));
        assert.ok(!source.includes('\n\n'));
      }),
      { seed: 72 },
    );
  });

  it('is begun where there is none, and ends its last line first', () => {
    const line = lineOf(botkyrka);
    const put = (source: string) =>
      apply(source, putLines(source, parse(source), new Map([['urn:uuid:1', line]])));
    assert.equal(
      apply('', putLines('', new DecisionFile([], []), new Map([['urn:uuid:1', line]]))),
      `${line}\n`,
    );
    assert.equal(put('nej'), `nej\n${line}\n`);
    assert.equal(put('nej\r\n'), `nej\r\n${line}\n`);
  });
});
