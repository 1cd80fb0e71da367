import assert from 'node:assert/strict';
import { linesOf, type Sort } from './model';
import { smallMatrix } from './testMatrix';

const order = (sort: Sort, grouped = false) =>
  linesOf(smallMatrix, { sort, grouped }).map((line) =>
    line.type === 'row' ? line.row.name.split(' ')[0] : `${line.text} ${line.size}`,
  );

describe('The lines of the matrix', () => {
  it('come by name, as the server orders names', () => {
    assert.deepEqual(order({ by: 'name', descending: false }), ['Nacka', 'Region', 'Salems', 'Öckerö']);
    assert.deepEqual(order({ by: 'name', descending: true }), ['Öckerö', 'Salems', 'Region', 'Nacka']);
  });
  it('come by kind, and by name within a kind', () => {
    assert.deepEqual(order({ by: 'kind', descending: false }), ['Nacka', 'Salems', 'Öckerö', 'Region']);
  });
  it('come by how many sections they answer; the answer as a whole is none', () => {
    assert.deepEqual(order({ by: 'answered', descending: true }), ['Region', 'Nacka', 'Salems', 'Öckerö']);
  });
  it('come by the position on a section, those who are silent last, whether the filter asks for them or not', () => {
    assert.deepEqual(order({ by: 'position', section: '4.1', descending: false }), [
      'Nacka',
      'Region',
      'Salems',
      'Öckerö',
    ]);
    assert.deepEqual(order({ by: 'position', section: null, descending: true }), [
      'Öckerö',
      'Salems',
      'Region',
      'Nacka',
    ]);
  });
  it('keep their order where the section to sort by is gone', () => {
    assert.deepEqual(order({ by: 'position', section: '9', descending: false }), [
      'Nacka',
      'Region',
      'Salems',
      'Öckerö',
    ]);
  });
  it('stand under their kinds, each in its order', () => {
    assert.deepEqual(order({ by: 'name', descending: true }, true), [
      'Kommuner 3',
      'Öckerö',
      'Salems',
      'Nacka',
      'Regioner 1',
      'Region',
    ]);
  });
});
