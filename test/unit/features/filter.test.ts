import assert from 'node:assert/strict';
import type { Filter } from '../../../server/src/features/filter';
import { answerId, isContested, isFiltering, Sieve } from '../../../server/src/features/filter';

const salem = {
  id: answerId('sou 2024:72', 'salems kommun'),
  name: 'Salems kommun',
  kind: 'kommun',
} as const;
const unknown = { id: answerId('sou 2024:72', 'file:///b.txt'), name: 'b.txt', kind: null };
const section = { number: '5.4', title: 'Anställa läkare' };
const opposes = { position: 'opposes', quote: 'Kommunen avstyrker förslaget.' } as const;
const supports = { position: 'supportsMainly', quote: 'Kommunen stödjer det.' } as const;
const unclear = { position: 'unclear', quote: null } as const;
const silent = { position: 'notAddressed', quote: null } as const;

/** Which of the four statements a filter lets through. */
const admitted = (filter: Filter) =>
  [opposes, supports, unclear, silent]
    .filter((statement) => new Sieve(filter).admitsStatement(section, salem, statement))
    .map(({ position }) => position);

describe('Filter', () => {
  it('that asks for nothing lets everything through', () => {
    const empty: Filter = { positions: [], directions: [], kinds: [], unclear: false, text: ' ' };
    for (const filter of [{}, empty]) {
      assert.equal(isFiltering(filter), false);
      assert.equal(new Sieve(filter).isActive, false);
      assert.equal(admitted(filter).length, 4);
      assert.ok(new Sieve(filter).admitsRespondent(unknown));
      assert.ok(new Sieve(filter).admitsSection([]));
    }
  });
  it('knows when it asks for something', () => {
    const filters: Filter[] = [
      { positions: ['opposes'] },
      { directions: ['for'] },
      { unclear: true },
      { kinds: ['kommun'] },
      { contested: true },
      { unread: true },
      { text: 'x' },
    ];
    for (const filter of filters) assert.ok(isFiltering(filter), JSON.stringify(filter));
  });
  it('wants positions, directions and the unclear together', () => {
    assert.deepEqual(admitted({ positions: ['opposes'] }), ['opposes']);
    assert.deepEqual(admitted({ directions: ['for'] }), ['supportsMainly']);
    assert.deepEqual(admitted({ unclear: true }), ['unclear']);
    assert.deepEqual(admitted({ directions: ['against'], unclear: true }), ['opposes', 'unclear']);
    assert.deepEqual(admitted({ positions: ['notAddressed'] }), ['notAddressed']);
  });
  it('takes a respondent of no known kind for one of another kind', () => {
    const sieve = new Sieve({ kinds: ['annan'] });
    assert.ok(sieve.admitsRespondent(unknown));
    assert.ok(!sieve.admitsRespondent(salem));
    assert.ok(new Sieve({ kinds: ['kommun', 'region'] }).admitsRespondent(salem));
  });
  it('leaves out what has been read', () => {
    const sieve = new Sieve({ unread: true }, new Set([salem.id]));
    assert.ok(!sieve.admitsRespondent(salem));
    assert.ok(sieve.admitsRespondent(unknown));
    assert.ok(new Sieve({}, new Set([salem.id])).admitsRespondent(salem));
  });
  it('finds every word in name, quote, number or title, in any case', () => {
    const finds = (text: string) => new Sieve({ text }).admitsStatement(section, salem, opposes);
    for (const text of ['SALEM', 'avstyrker', 'läkare', '5.4', 'salem  avstyrker LÄK', 'styrk'])
      assert.ok(finds(text), text);
    for (const text of ['botkyrka', 'salem tillstyrker', '5.5']) assert.ok(!finds(text), text);
  });
  it('finds words of the answer as a whole', () => {
    const whole = (text: string) => new Sieve({ text }).admitsStatement(null, salem, opposes);
    assert.ok(whole('salem'));
    assert.ok(!whole('5.4'));
  });
  it('takes a section for contested where both sides are taken', () => {
    assert.ok(isContested([opposes, supports, unclear]));
    assert.ok(!isContested([opposes, unclear]));
    assert.ok(!isContested([{ position: 'split' }]), 'one respondent that is of two minds contests nothing');
    const sieve = new Sieve({ contested: true });
    assert.ok(sieve.admitsSection([opposes, supports]));
    assert.ok(!sieve.admitsSection([supports]));
  });
});
