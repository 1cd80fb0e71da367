import assert from 'node:assert/strict';
import type { Filter } from '../../../server/src/features/filter';
import { Sieve } from '../../../server/src/features/filter';
import { matrices } from '../../../server/src/features/matrix';
import { filterMatrix } from '../../../server/src/features/matrixFilter';
import { workspace } from '../fixture';

const [read] = matrices(
  workspace(`
%! remiss.json
{ "remiss": { "beteckning": "SOU 2024:72" }, "förslag": [
  { "id": "4.1", "rubrik": "Avtal" }, { "id": "5.4", "rubrik": "Läkare" }, { "id": "6.1", "rubrik": "Tyst" } ] }
%! nacka.txt
Nacka kommun, SOU 2024:72

4.1 Avtal

Kommunen tillstyrker förslaget.

5.4 Läkare

Kommunen tillstyrker förslaget.
%! salem.txt
Salems kommun, SOU 2024:72

5.4 Läkare

Kommunen avstyrker förslaget.
%! vb.txt
Region Västerbotten, SOU 2024:72

4.1 Avtal

Regionen framhåller förslaget.
`).snapshot,
);

/** The plain reader knows no kinds. */
const matrix = {
  ...read!,
  rows: read!.rows.map(
    (row) => ({ ...row, kind: row.name.startsWith('Region') ? 'region' : 'kommun' }) as const,
  ),
};

function shown(filter: Filter, read: readonly string[] = []) {
  const { rows, sections, respondents } = filterMatrix(matrix, new Sieve(filter, new Set(read)));
  return {
    rows: rows.map(({ name }) => name),
    sections: sections.map(({ number, answered }) => `${number}: ${answered} of ${respondents}`),
  };
}

describe('A filtered matrix', () => {
  it('is the whole one where the filter asks for nothing', () => {
    assert.deepEqual(shown({}), {
      rows: ['Nacka kommun', 'Region Västerbotten', 'Salems kommun'],
      sections: ['4.1: 2 of 3', '5.4: 2 of 3', '6.1: 0 of 3'],
    });
  });
  it('has the rows and columns in which a position is wanted, and counts as before', () => {
    assert.deepEqual(shown({ directions: ['against'] }), {
      rows: ['Salems kommun'],
      sections: ['5.4: 2 of 3'],
    });
  });
  it('tells what is wanted from what stands beside it', () => {
    const { rows, sections, isWanted } = filterMatrix(
      matrix,
      new Sieve({ positions: ['supports', 'opposes'] }),
    );
    assert.deepEqual(
      rows.map((row) => [row.name, ...sections.map((section) => isWanted(row, section))]),
      [
        ['Nacka kommun', true, true],
        ['Salems kommun', false, true],
      ],
    );
  });
  it('counts those of a kind among themselves, and shows the sections that they are silent on', () => {
    assert.deepEqual(shown({ kinds: ['region'] }), {
      rows: ['Region Västerbotten'],
      sections: ['4.1: 1 of 1', '5.4: 0 of 1', '6.1: 0 of 1'],
    });
  });
  it('leaves out the sections on which nobody disagrees', () => {
    assert.deepEqual(shown({ contested: true }).sections, ['5.4: 2 of 3']);
    assert.deepEqual(shown({ contested: true, text: 'avtal' }).sections, []);
  });
  it('leaves out those whose answers are read', () => {
    assert.deepEqual(shown({ unread: true }, ['sou 2024:72/nacka kommun']).rows, [
      'Region Västerbotten',
      'Salems kommun',
    ]);
  });
  it('shows who is silent where the filter names them', () => {
    assert.deepEqual(shown({ positions: ['notAddressed'] }), {
      rows: ['Nacka kommun', 'Region Västerbotten', 'Salems kommun'],
      sections: ['4.1: 2 of 3', '5.4: 2 of 3', '6.1: 0 of 3'],
    });
  });
});
