import * as assert from 'node:assert/strict';
import { check, scan } from './read';

const roles = (text: string) =>
  scan(text).marks.map(({ position, qualifiers }) => [position, ...qualifiers].join(' '));

/** What one would settle for, and what one asks for in return. */
describe('conditions that open a sentence', () => {
  check('a condition before an inverted clause', {
    supportsConditionally: [
      'Om staten står för kostnaden tillstyrker vi förslaget.',
      'Om finansieringen löses kan regionen tillstyrka förslaget.',
    ],
    supports: [
      'Om än med viss tvekan tillstyrker vi förslaget.',
      'Om än med tvekan kan vi ändå tillstyrka förslaget.',
      'När staten står för kostnaden tillstyrker vi förslaget.',
    ],
    '': ['Om regionen tillstyrker ansökan ska länsstyrelsen pröva den.'],
  });

  it('is no more than a fallback where it supposes what is not wanted', () => {
    for (const opening of [
      'Om regeringen trots detta går vidare',
      'Om förslaget ändå genomförs',
      'Ifall förslaget ändå genomförs',
      'Skulle lagen ändå införas',
      'I andra hand',
    ])
      assert.deepEqual(roles(`${opening} tillstyrker vi en lägre avgift.`), [
        'supportsConditionally condition fallback',
      ]);
    assert.deepEqual(roles('I andra hand tillstyrks en lägre avgift.'), [
      'supportsConditionally condition fallback',
    ]);
    assert.deepEqual(roles('Vi kan i andra hand godta förslaget men anser att det ska avslås.'), [
      'noObjection condition fallback',
      'opposes',
    ]);
    assert.deepEqual(roles('Vi godtar i andra hand modellen.'), ['noObjection condition fallback']);
    assert.deepEqual(roles('Vi tillstyrker uthyrning i andra hand.'), ['supports']);
    assert.deepEqual(roles('Uthyrning i andra hand tillstyrker vi.'), ['supports']);
    assert.deepEqual(roles('I andra fall tillstyrker vi en lägre avgift.'), ['supports']);
    assert.deepEqual(roles('Ändå tillstyrker vi en lägre avgift.'), ['supports']);
  });
});

describe('not against it as such', () => {
  it('is conceded before what is said of the proposal', () => {
    assert.deepEqual(roles('Vi är inte principiellt emot en avgift, men kan inte acceptera förslaget.'), [
      'noObjection mainly negated concession',
      'opposes negated',
    ]);
    assert.deepEqual(roles('Vi motsätter oss inte en avgift, men kan inte acceptera förslaget.'), [
      'noObjection negated',
      'opposes negated',
    ]);
  });
});

describe('the rest of the same proposal', () => {
  it('counts beside the part that is rejected', () => {
    assert.deepEqual(
      roles('Vi avstyrker förslaget i den del det avser skolor men tillstyrker det i övrigt.'),
      ['opposes', 'supports'],
    );
  });
  it('is that of the report where a section is named or the sentence says nothing else', () => {
    assert.deepEqual(
      roles('Vi avstyrker förslaget i avsnitt 7.1 men tillstyrker i övrigt utredningens förslag.'),
      ['opposes', 'supports remainder'],
    );
    assert.deepEqual(roles('I övrigt tillstyrker vi utredningens förslag.'), ['supports remainder']);
  });
});
