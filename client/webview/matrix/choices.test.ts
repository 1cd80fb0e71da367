import assert from 'node:assert/strict';
import { choiceOfKinds, choiceOfPositions, withKinds, withPositions } from './choices';
import { smallMatrix } from './testMatrix';

describe('The filter as lists to choose from', () => {
  it('gives back what was chosen', () => {
    for (const { value } of choiceOfPositions(smallMatrix, {}).choices) {
      assert.equal(choiceOfPositions(smallMatrix, withPositions({ text: 'a' }, value)).chosen, value);
    }
    for (const { value } of choiceOfKinds(smallMatrix, {}).choices) {
      assert.equal(choiceOfKinds(smallMatrix, withKinds({ text: 'a' }, value)).chosen, value);
    }
  });
  it('replaces one choice by another, and leaves the rest of the filter', () => {
    const against = withPositions({ text: 'a', unclear: true }, 'direction against');
    assert.deepEqual(against, { text: 'a', directions: ['against'] });
    assert.deepEqual(withPositions(against, 'opposes'), { text: 'a', positions: ['opposes'] });
    assert.deepEqual(withPositions(against, 'unclear'), { text: 'a', unclear: true });
    assert.deepEqual(withPositions(against, ''), { text: 'a' });
    assert.deepEqual(withKinds({ kinds: ['region'], contested: true }, ''), { contested: true });
  });
  it('shows a filter that asks for several as such, and leaves it as it is', () => {
    const filter = { directions: ['for' as const], positions: ['unclear' as const] };
    const { choices, chosen } = choiceOfPositions(smallMatrix, filter);
    assert.equal(chosen, 'several');
    assert.equal(choices.at(-1)?.value, 'several');
    assert.equal(withPositions(filter, 'several'), filter);
    assert.equal(choiceOfKinds(smallMatrix, { kinds: ['kommun', 'region'] }).chosen, 'several');
    assert.equal(choiceOfKinds(smallMatrix, { kinds: ['domstol'] }).chosen, 'several');
  });
});
