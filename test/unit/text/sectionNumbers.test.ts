import assert from 'node:assert/strict';
import {
  areRelated,
  compareNumbers,
  isSectionNumber,
  isWithin,
  parentOf,
} from '../../../server/src/text/sectionNumbers';

describe('Section numbers', () => {
  it('are numbers with dots between', () => {
    for (const number of ['4', '4.1', '4.10.2', '13.3.4']) assert.ok(isSectionNumber(number), number);
    for (const other of ['', '4.', '.1', '04.1', '4,1', '4.0', 'x', '4 1', '1.2.3.4.5.6.7', '2024.72.']) {
      assert.ok(!isSectionNumber(other), other);
    }
  });
  it('order as in a table of contents', () => {
    const numbers = ['10', '4.10', '4.2', '4', '5', '4.1.4', '4.1'];
    assert.deepEqual(numbers.sort(compareNumbers), ['4', '4.1', '4.1.4', '4.2', '4.10', '5', '10']);
  });
  it('contain their sections and themselves, by whole numbers', () => {
    assert.ok(isWithin('4.1.4', '4'));
    assert.ok(isWithin('4.1', '4.1'));
    assert.ok(!isWithin('4.10', '4.1'));
    assert.ok(!isWithin('4', '4.1'));
  });
  it('bear on their ancestors and descendants, not on their siblings', () => {
    assert.ok(areRelated('5', '5.4'));
    assert.ok(areRelated('5.4', '5'));
    assert.ok(!areRelated('5.3', '5.4'));
    assert.ok(!areRelated('5', '50'));
  });
  it('have a parent, chapters none', () => {
    assert.equal(parentOf('4.1.4'), '4.1');
    assert.equal(parentOf('4'), null);
  });
});
