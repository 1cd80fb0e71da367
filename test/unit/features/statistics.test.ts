import assert from 'node:assert/strict';
import { analyseFlow } from '../../../server/src/answer/analyse';
import { statistics } from '../../../server/src/features/statistics';
import { workspace } from '../fixture';

function statisticsOf(answer: string, today?: string, remiss = '{ "remiss": {} }') {
  const { snapshot, uriOf } = workspace(`%! remiss.json\n${remiss}\n%! svar.txt\n${answer}`, analyseFlow);
  return statistics(snapshot.document(uriOf('svar.txt'))!, today);
}

const letter = `Solna stad
2025-02-11

Socialdepartementet

Solna stads yttrande över betänkandet Stärkt kompetens (SOU 2024:72)

4.2 Avtalen om läkarmedverkan

Solna stad tillstyrker förslaget.

• Avtalen bör vara lika.
`;
const deadline = '{ "remiss": { "sistaSvarsdag": "2025-02-14" } }';

describe('Statistics of an answer', () => {
  it('count the running text: no letterhead, no title and no headings', () => {
    const { words, sentences, minutes } = statisticsOf(letter);
    assert.deepEqual({ words, sentences, minutes }, { words: 8, sentences: 2, minutes: 1 });
  });

  it("leave out minutes and a minority's words", () => {
    const minutes =
      '§ 26\n\nRemissvar SOU 2024:72 KS/2024:324\n\nBeslut\n\n1. Kommunstyrelsen antar remissvaret som sitt eget.\n';
    assert.equal(statisticsOf(`${letter}\n${minutes}`).words, statisticsOf(letter).words);
    const dissent = 'Reservation\n\nVi reserverar oss mot beslutet och avstyrker förslaget. Anna Berg (M)\n';
    assert.equal(statisticsOf(`${letter}\n${minutes}\n${dissent}`).words, statisticsOf(letter).words);
  });

  it('take a minute for each two hundred words that are begun', () => {
    const words = (count: number) => `Solna stad tillstyrker ${'mycket '.repeat(count - 4)}gott.`;
    const minutesOf = (count: number) => statisticsOf(`${letter}\n${words(count - 8)}\n`).minutes;
    assert.equal(minutesOf(200), 1);
    assert.equal(minutesOf(201), 2);
  });

  it('count the days that are left, across a change of clocks and a leap day', () => {
    const left = (today: string, last: string) =>
      statisticsOf(letter, today, `{ "remiss": { "sistaSvarsdag": "${last}" } }`).daysLeft;
    assert.equal(left('2025-02-11', '2025-02-14'), 3);
    assert.equal(left('2025-02-14', '2025-02-14'), 0);
    assert.equal(left('2025-02-16', '2025-02-14'), -2);
    assert.equal(left('2025-03-29', '2025-03-31'), 2);
    assert.equal(left('2024-02-28', '2024-03-01'), 2);
  });

  it('count no days where a day is not known', () => {
    assert.equal(statisticsOf(letter, undefined, deadline).daysLeft, null);
    assert.equal(statisticsOf(letter, undefined, deadline).lastDay, '2025-02-14');
    assert.equal(statisticsOf(letter, 'i dag', deadline).daysLeft, null);
    assert.equal(statisticsOf(letter, '2025-02-11').daysLeft, null);
  });

  it('are nothing of an empty answer', () => {
    const { words, minutes, lix, ovix } = statisticsOf('');
    assert.deepEqual({ words, minutes, lix, ovix }, { words: 0, minutes: 0, lix: null, ovix: null });
  });
});
