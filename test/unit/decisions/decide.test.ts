import assert from 'node:assert/strict';
import type { Snapshot } from '../../../server/src/corpus/snapshot';
import { standingsOn } from '../../../server/src/corpus/standing';
import type { Agreement } from '../../../server/src/features/decisions/agreement';
import {
  agreement,
  agreementByRespondent,
  agreementBySection,
  agreementOn,
} from '../../../server/src/features/decisions/agreement';
import { cellNamed, cellsAt, pointedAt } from '../../../server/src/features/decisions/cells';
import type { Stamp, Wish } from '../../../server/src/features/decisions/decide';
import { decide, withdrawById } from '../../../server/src/features/decisions/decide';
import { listDecisions } from '../../../server/src/features/decisions/listing';
import { offerAt } from '../../../server/src/features/decisions/offers';
import type { Fixture } from '../fixture';
import { workspace } from '../fixture';
import { lineOf } from './lines';

const answer = (body: string) => `
%! a.remissvar
Botkyrka kommun, SOU 2024:72

${body}
`;
const two = `5.3, 5.4 Anställa läkare

Kommunen avstyrker förslaget. Det löser ingenting.

Sammanfattning

Kommunen tillstyrker avsnitt 5.4.
`;
const file = 'file:///remiss/remiss.decisions.jsonl';

const stamp = (said: Partial<Stamp> = {}): Stamp => {
  let next = 0;
  return {
    by: 'Anna',
    at: '2026-11-24T10:00:00.000Z',
    why: null,
    newId: () => `urn:uuid:${++next}`,
    ...said,
  };
};

/** The fixture after a wish at its cursor, or at the words that it underlines. */
function after(source: string, wish: Wish, said: Partial<Stamp> = {}): Fixture {
  const fixture = workspace(source);
  const { snapshot, uri, offset, marked } = fixture;
  const document = snapshot.document(uri)!;
  const range = marked[0] ?? { start: offset, end: offset };
  return applied(
    source,
    fixture,
    decide(snapshot, cellsAt(snapshot, document, pointedAt(document, range)), wish, stamp(said)),
  );
}

function applied(source: string, { snapshot }: Fixture, edit: ReturnType<typeof decide>): Fixture {
  assert.ok(typeof edit !== 'string', String(edit));
  assert.equal(edit.uri, file);
  const before = snapshot.file(file)?.text ?? '';
  assert.equal(edit.exists, snapshot.file(file) !== undefined);
  const text = [...edit.changes]
    .reverse()
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), before);
  return workspace(
    `${source.replace(/%! remiss\.decisions\.jsonl\n[\s\S]*/, '')}%! remiss.decisions.jsonl\n${text}`,
  );
}

/** "section kind position (reading) by: the words" for each line of the file. */
function written({ snapshot }: Pick<Fixture, 'snapshot'>): string[] {
  return snapshot.decisionsIn('file:///remiss')!.file.lines.map(({ decision }) => {
    const { section, kind, position, reading, by, quote } = decision;
    return `${section} ${kind} ${position} (${reading}) ${by ?? '–'}: ${quote ?? '–'}`;
  });
}

function position(snapshot: Snapshot, number: string): string {
  const [standing] = standingsOn(snapshot, snapshot.inquiries.get('sou 2024:72')!, number);
  return standing ? `${standing.position} (${standing.reading})` : '–';
}

describe('Deciding', () => {
  it('on a stance is about its sentence and its sections', () => {
    const fixture = after(answer(two.replace('avstyrker', 'av|styrker')), {
      what: 'confirm',
    });
    assert.deepEqual(written(fixture), [
      '5.3 confirmed opposes (opposes) Anna: Kommunen avstyrker förslaget.',
      '5.4 confirmed split (split) Anna: Kommunen avstyrker förslaget.',
    ]);
  });

  it('on words that are selected is about those', () => {
    const source = answer(`5.4 Anställa läkare

Kommunen ser stora risker med detta.
         ^^^^^^^^^^^^^^^^
`);
    const fixture = after(source, { what: 'state', position: 'doubtful' });
    assert.deepEqual(written(fixture), ['5.4 changed doubtful (unclear) Anna: ser stora risker']);
    assert.equal(position(fixture.snapshot, '5.4'), 'doubtful (unclear)');
  });

  it('on a heading is about its sections, and rests on the words that say most', () => {
    const fixture = after(answer('5.4| Läkare\n\nKommunen avstyrker det.\n'), {
      what: 'state',
      position: 'supports',
    });
    assert.deepEqual(written(fixture), ['5.4 changed supports (opposes) Anna: Kommunen avstyrker det.']);
  });

  it('outside every section is about the whole answer', () => {
    const fixture = after(answer(two.replace('Samman', 'Samman|')), { what: 'state', position: 'comments' });
    assert.deepEqual(written(fixture), ['null changed comments (split) Anna: –']);
    assert.equal(fixture.snapshot.document(fixture.uri)!.position, 'comments');
  });

  it('rejects the words on a stance, and the whole reading on a heading', () => {
    const onStance = after(answer(two.replace('tillstyrker', 'till|styrker')), { what: 'reject' });
    assert.deepEqual(written(onStance), [
      '5.4 rejected null (split) Anna: Kommunen tillstyrker avsnitt 5.4.',
    ]);
    assert.equal(position(onStance.snapshot, '5.4'), 'opposes (split)');
    const onHeading = after(answer(two.replace('5.3', '5.3|')), { what: 'reject' });
    assert.deepEqual(written(onHeading), [
      '5.3 rejected null (opposes) Anna: –',
      '5.4 rejected null (split) Anna: –',
    ]);
    assert.equal(position(onHeading.snapshot, '5.4'), 'unclear (split)');
  });

  it('states what is read already as confirmed', () => {
    const fixture = after(answer('5.4| Läkare\n\nKommunen avstyrker det.\n'), {
      what: 'state',
      position: 'opposes',
    });
    assert.match(written(fixture)[0]!, /^5\.4 confirmed opposes/);
  });

  it('adds a position where a respondent says nothing', () => {
    const { snapshot } = workspace(answer(two));
    const cell = cellNamed(snapshot, {
      inquiryKey: 'sou 2024:72',
      respondent: 'botkyrka kommun',
      section: '9',
    })!;
    const edit = decide(snapshot, [cell], { what: 'state', position: 'supports' }, stamp());
    const fixture = applied(answer(two), workspace(answer(two)), edit);
    assert.deepEqual(written(fixture), ['9 added supports (notAddressed) Anna: –']);
    assert.equal(position(fixture.snapshot, '9'), 'supports (notAddressed)');
  });

  it('again replaces what the same person has decided, and keeps its id', () => {
    const source = answer(
      `5.4| Läkare\n\nKommunen avstyrker det.\n%! remiss.decisions.jsonl\n${lineOf({ id: 'urn:uuid:7', respondent: 'Botkyrka kommun' })}`,
    );
    const at = '2026-11-25T10:00:00.000Z';
    const same = after(source, { what: 'state', position: 'supports' }, { at, why: 'Läst om.' });
    assert.deepEqual(written(same), ['5.4 changed supports (opposes) Anna: Kommunen avstyrker det.']);
    const [line] = same.snapshot.decisionsIn('file:///remiss')!.file.lines;
    assert.equal(line!.decision.id, 'urn:uuid:7');
    assert.equal(line!.decision.at, at);
    assert.equal(line!.value.created, '2026-11-24T10:00:00.000Z');
    assert.equal(line!.decision.why, 'Läst om.');
  });

  it('leaves what another person has decided beside it, and the latest counts', () => {
    const source = answer(
      `5.4| Läkare\n\nKommunen avstyrker det.\n%! remiss.decisions.jsonl\n${lineOf({ id: 'urn:uuid:7', respondent: 'Botkyrka kommun' })}`,
    );
    const fixture = after(
      source,
      { what: 'state', position: 'supports' },
      { by: 'Bo', at: '2026-11-25T10:00:00.000Z' },
    );
    assert.equal(written(fixture).length, 2);
    assert.equal(position(fixture.snapshot, '5.4'), 'supports (opposes)');
    assert.deepEqual(
      listDecisions(fixture.snapshot).map(({ decision, state }) => [decision.by, state]),
      [
        ['Anna', 'superseded'],
        ['Bo', 'counts'],
      ],
    );
  });

  it('is taken back on the spot, and by its id', () => {
    const source = answer(
      `5.4| Läkare\n\nKommunen avstyrker det.\n%! remiss.decisions.jsonl\n${lineOf({ respondent: 'Botkyrka kommun' })}`,
    );
    assert.deepEqual(written(after(source, { what: 'withdraw' })), []);
    const fixture = workspace(source);
    assert.deepEqual(written(applied(source, fixture, withdrawById(fixture.snapshot, 'urn:uuid:1'))), []);
    assert.equal(withdrawById(fixture.snapshot, 'urn:uuid:2'), 'nothingDecided');
  });

  it('is refused where nothing is read or decided', () => {
    const { snapshot, uri } = workspace(answer('7 Annat\n\nKommunen har läst det.\n'));
    const document = snapshot.document(uri)!;
    const cells = (section: string) => cellsAt(snapshot, document, { sections: [section], words: null });
    assert.equal(decide(snapshot, cells('9'), { what: 'confirm' }, stamp()), 'nothingRead');
    assert.equal(decide(snapshot, cells('7'), { what: 'reject' }, stamp()), 'nothingRead');
    assert.equal(decide(snapshot, cells('7'), { what: 'withdraw' }, stamp()), 'nothingDecided');
  });

  it('names an answer without a respondent by its file', () => {
    const source =
      '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"}}\n%! a.remissvar\nUtan avsändare\n\n5.4| Läkare\n\nVi avstyrker det.\n';
    const fixture = after(source, { what: 'state', position: 'supports' });
    assert.equal(position(fixture.snapshot, '5.4'), 'supports (opposes)');
    const [line] = fixture.snapshot.decisionsIn('file:///remiss')!.file.lines;
    assert.ok(!('respondent' in (line!.value.body as object)));
  });
});

describe('What can be decided', () => {
  const can = (body: string) => {
    const { snapshot, uri, offset, marked } = workspace(answer(body));
    return offerAt(snapshot, uri, marked[0] ?? { start: offset, end: offset })?.can.join(' ') ?? '–';
  };

  it('is the reading on a stance and on a heading, and nothing in running text', () => {
    assert.equal(can('5.4 Läkare\n\nKommunen av|styrker det.\n'), 'confirm state reject');
    assert.equal(can('5.4| Läkare\n\nKommunen avstyrker det.\n'), 'confirm state reject');
    assert.equal(can('5.4 Läkare\n\nKom|munen avstyrker det.\n'), '–');
  });
  it('is not to reject what is unclear, nor to confirm what is not there', () => {
    assert.equal(can('5.4| Läkare\n\nKommunen har läst det.\n'), 'confirm state');
  });
  it('is to take back what is decided', () => {
    const decided = `\n%! remiss.decisions.jsonl\n${lineOf({ respondent: 'Botkyrka kommun' })}`;
    assert.equal(can(`5.4| Läkare\n\nKommunen avstyrker det.\n${decided}`), 'confirm state reject withdraw');
  });
});

describe('The list of decisions', () => {
  const list = (body: string, ...lines: string[]) => {
    const { snapshot, show } = workspace(`${answer(body)}%! remiss.decisions.jsonl\n${lines.join('\n')}\n`);
    return listDecisions(snapshot).map(({ decision, name, state, place, reading, isTextChanged }) => {
      const words = place ? show([place])[0]!.replace(/^[^:]+: /, '') : '–';
      return `${name} ${decision.section} ${state}${isTextChanged ? ' changed' : ''} (${reading}): ${words}`;
    });
  };
  const quoting = { respondent: 'Botkyrka kommun', exact: 'Kommunen avstyrker förslaget.' };

  it('has each with its place', () => {
    assert.deepEqual(list(two, lineOf(quoting)), [
      'Botkyrka kommun 5.4 counts (split): Kommunen avstyrker förslaget.',
    ]);
  });

  it('has those whose words are gone, and where they stood', () => {
    const gone = {
      ...quoting,
      exact: 'Kommunen är tveksam till alltihop.',
      prefix: 'Anställa läkare för kommunen\n\n',
      suffix: ' Det löser ingenting av det som är svårt.',
    };
    const body = '5.4 Anställa läkare för kommunen\n\nNej. Det löser ingenting av det som är svårt.\n';
    const [line] = list(body, lineOf(gone));
    assert.match(line!, /^Botkyrka kommun 5\.4 orphaned \(unclear\): \s*Nej\.\s*$/);
  });

  it('has those whose section or answer is gone', () => {
    assert.deepEqual(
      list(
        two,
        lineOf({ respondent: 'Botkyrka kommun', section: '8' }),
        lineOf({ id: 'urn:uuid:2', respondent: 'Salems kommun' }),
      ),
      ['Botkyrka kommun 8 orphaned (notAddressed): Botkyrka kommun', 'salems kommun 5.4 orphaned (null): –'],
    );
  });

  it('tells when other words of the section have changed', () => {
    const source = answer(two.replace('avstyrker', 'av|styrker'));
    const decided = after(source, { what: 'confirm' });
    const changed = (text: string) => {
      const lines = decided.snapshot.decisionsIn('file:///remiss')!.text;
      return list(text, lines).map((line) => line.includes('changed'));
    };
    assert.deepEqual(changed(two), [false, false]);
    assert.deepEqual(changed(two.replace('förslaget. Det', 'förslaget.\nDet')), [false, false]);
    assert.deepEqual(changed(two.replace('ingenting', 'en del')), [true, true]);
  });
});

describe('Agreement of machine and person', () => {
  it('is counted per respondent and section, with opposite sides apart', () => {
    const readings = ['supports', 'supportsMainly', 'unclear', 'opposes', 'supports'] as const;
    const files = readings.map(
      (_, at) =>
        `%! ${at}.remissvar\nK${at} kommun, SOU 2024:72\n\n5.4 Läkare\n\nKommunen tillstyrker det.\n`,
    );
    const lines = readings.map((reading, at) =>
      lineOf({
        id: `urn:uuid:${at}`,
        respondent: `K${at} kommun`,
        reading,
        position: at === 4 ? null : 'supports',
      }),
    );
    const lost = lineOf({ id: 'urn:uuid:9', respondent: 'K0 kommun', section: '9' });
    const source = `${files.join('')}%! remiss.decisions.jsonl\n${[...lines, lost].join('\n')}\n`;
    const { decided, same, sameSide, reversed } = agreement(listDecisions(workspace(source).snapshot));
    assert.deepEqual([decided, same, sameSide], [5, 1, 2]);
    assert.deepEqual(
      reversed.map(({ name }) => name),
      ['K3 kommun'],
    );
  });

  it('is counted for each respondent and for each section, with opposite sides apart', () => {
    const [one, other] = ['K1 kommun', 'K2 kommun'];
    const files = [one, other].map(
      (name, at) =>
        `%! ${at}.remissvar\n${name}, SOU 2024:72\n\n5.4 Läkare\n\nKommunen tillstyrker det.\n\n10.1 Ny\n\nVi avstyrker det.\n`,
    );
    const lines = [
      { respondent: one, section: '5.4', reading: 'supports', position: 'supports' },
      { respondent: one, section: '10.1', reading: 'opposes', position: 'doubtful' },
      { respondent: one, section: null, reading: 'split', position: 'opposes' },
      { respondent: other, section: '5.4', reading: 'supports', position: 'opposes' },
    ] as const;
    const written = lines.map((said, at) => lineOf({ id: `urn:uuid:${at}`, ...said }));
    const source = `${files.join('')}%! remiss.decisions.jsonl\n${written.join('\n')}\n`;
    const listed = listDecisions(workspace(source).snapshot);
    const shown = (parts: ReturnType<typeof agreementBySection>) =>
      parts.map(({ of, decided, same, sameSide, reversed }) => [
        of,
        `${same}, ${sameSide}, ${reversed.length} of ${decided}`,
      ]);
    assert.deepEqual(shown(agreementByRespondent(listed)), [
      ['K1 kommun', '1, 2, 0 of 3'],
      ['K2 kommun', '0, 0, 1 of 1'],
    ]);
    assert.deepEqual(shown(agreementBySection(listed)), [
      [null, '0, 0, 0 of 1'],
      ['5.4', '1, 1, 1 of 2'],
      ['10.1', '0, 1, 0 of 1'],
    ]);
  });

  it('is counted for the matrix of an inquiry from the same decisions, once enough is decided', () => {
    const on = (count: number, inquiry = 'sou 2024:72') => {
      const answers = ['K1 kommun', 'K2 kommun'].map(
        (name, at) => `%! ${at}.remissvar\n${name}, SOU 2024:72\n\n5.4 Läkare\n\nKommunen tillstyrker det.\n`,
      );
      const other = '%! b.remissvar\nK9 kommun, SOU 2025:1\n\n5.4 Läkare\n\nKommunen tillstyrker det.\n';
      const lines = Array.from({ length: count }, (_, at) =>
        lineOf({
          id: `urn:uuid:${at}`,
          respondent: at === 0 ? 'K9 kommun' : at === 1 ? 'K2 kommun' : 'K1 kommun',
          section: at < 3 ? '5.4' : `9.${at}`,
          kind: 'added',
          position: at === 2 ? 'opposes' : 'supports',
          reading: 'supports',
        }),
      );
      const source = `${answers.join('')}${other}%! remiss.decisions.jsonl\n${lines.join('\n')}\n`;
      const { snapshot } = workspace(source);
      const found = agreementOn(snapshot, inquiry);
      // What the list of decisions says of a respondent and of a section is what the matrix says.
      if (found && inquiry === 'sou 2024:72') {
        const listed = listDecisions(snapshot);
        for (const { of, decided, same } of agreementByRespondent(listed)) {
          const part = found.respondents.get(of!.toLowerCase());
          if (of !== 'K9 kommun') assert.deepEqual([part?.decided, part?.same], [decided, same]);
        }
      }
      return found;
    };
    assert.equal(on(29), null);
    const found = on(30)!;
    const shown = (parts: ReadonlyMap<string | null, Agreement>, key: string) => {
      const { decided, same, sameSide, reversed } = parts.get(key)!;
      return [decided, same, sameSide, reversed.length];
    };
    assert.deepEqual([...found.respondents.keys()].sort(), ['k1 kommun', 'k2 kommun']);
    assert.deepEqual(shown(found.respondents, 'k1 kommun'), [28, 27, 27, 1]);
    assert.deepEqual(shown(found.respondents, 'k2 kommun'), [1, 1, 1, 0]);
    // The decision about the other inquiry is not among those on 5.4.
    assert.deepEqual(shown(found.sections, '5.4'), [2, 1, 1, 1]);
    assert.deepEqual(shown(on(30, 'sou 2025:1')!.sections, '5.4'), [1, 1, 1, 0]);
  });
});
