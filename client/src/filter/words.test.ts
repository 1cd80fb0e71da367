import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import swedish from '../../../l10n/bundle.l10n.sv.json';
import { type Filter, filterChoices } from '../../../server/src/protocol';
import { proposalsMessage, respondentsMessage, unreadBadge } from '../trees/texts';
import { choiceGroups, choiceText, filterOf, filterWords, isChosen } from './words';

const all = () => choiceGroups().flatMap(({ choices }) => choices);

describe('A filter', () => {
  before(() => l10n.config({ contents: swedish }));

  it('is said in words', () => {
    assert.equal(filterWords({ directions: ['against'], kinds: ['kommun'] }), 'emot, kommuner');
    assert.equal(
      filterWords({ contested: true, unread: true, unclear: true, positions: ['abstains'], text: 'läkare' }),
      'omstridda avsnitt, oklara ståndpunkter, olästa svar, avstår, ”läkare”',
    );
    assert.equal(filterWords({}), '');
  });

  it('is made of choices, each of which has words of its own', () => {
    const texts = all().map(choiceText);
    assert.equal(new Set(texts).size, texts.length, texts.join('\n'));
  });

  it('that is chosen is the filter that was', () => {
    const filters: Filter[] = [
      {},
      { directions: ['against'], kinds: ['kommun', 'region'], text: 'läkare' },
      { contested: true, unclear: true, unread: true, positions: ['split'] },
      { ...filterChoices, contested: true, unclear: true, unread: true },
    ];
    for (const filter of filters) {
      const again = filterOf(
        all().filter((choice) => isChosen(filter, choice)),
        filter.text,
      );
      for (const part of ['directions', 'positions', 'kinds'] as const) {
        assert.deepEqual(new Set(again[part]), new Set(filter[part]));
      }
      assert.deepEqual(
        [again.contested, again.unclear, again.unread, again.text],
        [filter.contested, filter.unclear, filter.unread, filter.text],
      );
    }
  });

  it('asks for no text that is only spaces', () => {
    assert.deepEqual(filterOf([], '  '), {});
  });
});

describe('What stands above the trees', () => {
  before(() => l10n.config({ contents: swedish }));
  const inquiry = {
    ...{ id: 'sou 2024:72', designation: 'SOU 2024:72', title: null, complete: true },
    ...{ answers: 40, shownAnswers: 12, unread: 5, sections: 18, shownSections: 2 },
  };
  const filter: Filter = { directions: ['against'], kinds: ['kommun'] };

  it('says how many there are, and with a filter how many of them are shown', () => {
    assert.equal(proposalsMessage([inquiry], {}), 'SOU 2024:72 · 40 svar');
    assert.equal(proposalsMessage([inquiry], filter), 'Visar 2 av 18 avsnitt: emot, kommuner');
    assert.equal(respondentsMessage([inquiry], {}), 'Olästa: 5 av 40 svar');
    assert.equal(respondentsMessage([inquiry], filter), 'Visar 12 av 40 remissinstanser: emot, kommuner');
  });

  it('counts over several inquiries', () => {
    assert.equal(proposalsMessage([inquiry, inquiry], {}), '');
    assert.equal(proposalsMessage([inquiry, inquiry], filter), 'Visar 4 av 36 avsnitt: emot, kommuner');
  });

  it('says nothing of nothing, so that the view can say what would be an answer', () => {
    assert.equal(proposalsMessage([], filter), '');
    assert.equal(respondentsMessage([], {}), '');
    assert.equal(respondentsMessage([{ ...inquiry, answers: 0 }], filter), '');
  });

  it('counts on the badge what is left to read, in words too', () => {
    assert.deepEqual(unreadBadge([inquiry, inquiry]), { value: 10, tooltip: 'Olästa: 10 av 80 svar' });
    assert.equal(unreadBadge([{ ...inquiry, unread: 0 }]), undefined);
  });
});
