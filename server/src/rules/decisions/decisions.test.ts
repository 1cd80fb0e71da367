import { fileCases } from '../../../../test/unit/rules/examples';
import { lineOf } from '../../../../test/unit/decisions/lines';
import type { Said } from '../../../../test/unit/decisions/lines';
import { decisionFile } from './decisionFile';
import { lostDecision } from './lostDecision';

const name = 'remiss.decisions.jsonl';
const botkyrka = { respondent: 'Botkyrka kommun', source: 'botkyrka.remissvar' };

type Line = Record<string, unknown> & Record<'body' | 'target' | 'creator', Record<string, unknown>>;

/** A good line after a change. */
function changed(change: (line: Line) => void): string {
  const line = JSON.parse(lineOf(botkyrka)) as Line;
  change(line);
  return JSON.stringify(line);
}
const withBody = (key: string, value: unknown) => changed(({ body }) => (body[key] = value));
const without = (key: string) =>
  JSON.stringify(JSON.parse(lineOf(botkyrka)), (name, value: unknown) => (name === key ? undefined : value));

describe('decision-file', () => {
  const first = lineOf(botkyrka);
  const later = lineOf({ ...botkyrka, position: 'supports', at: '2026-11-25T10:00:00.000Z' });
  fileCases(decisionFile, name, {
    finds: [
      '«nej»',
      '«[1]»',
      '«<<<<<<< HEAD»\n',
      `«{"id":»\n${first}\n`,
      `«${without('id')}»`,
      `«${without('created')}»`,
      `«${without('body')}»`,
      `«${without('target')}»`,
      `«${without('kind')}»`,
      `«${without('reading')}»`,
      `«${without('position')}»`,
      `«${withBody('position', 'maybe')}»`,
      `«${withBody('section', '5.x')}»`,
      `«${withBody('why', 7)}»`,
      `«${withBody('respondent', [])}»`,
      `  «${withBody('kind', 'guessed')}»  \r\n${first}`,
      `«${first}»\n${later}\n`,
      `${later}\n«${first}»\n`,
    ],
    silent: [
      '',
      '// så här gör vi\n',
      first,
      `\n${first}\r\n\r\n`,
      without('why'),
      without('section'),
      without('creator'),
      without('respondent'),
      withBody('colour', 'red'),
      lineOf({ ...botkyrka, position: null }),
    ],
  });
});

describe('lost-decision', () => {
  const answer = `Botkyrka kommuns yttrande över SOU 2024:72

5.4 Anställa läkare

Kommunen avstyrker förslaget. Det löser inte
bristen på läkare.
`;
  const words = 'Kommunen avstyrker förslaget.';
  const line = (said: Partial<Said> = {}) => lineOf({ ...botkyrka, ...said });
  fileCases(
    lostDecision,
    name,
    {
      finds: [
        `«${line({ exact: 'Kommunen tillstyrker förslaget.' })}»`,
        `«${line({ exact: 'Kommunen avstyrker inte förslaget.' })}»`,
        `«${line({ exact: 'Avsnittet som ströks.', section: null })}»`,
        `«${line({ section: '9.2' })}»`,
        `«${line({ section: '5' })}»`,
        `«${line({ respondent: 'Salems kommun', source: 'salem.txt' })}»`,
        `«${line({ respondent: 'Salems kommun' })}»`,
        `${line({ id: '1', exact: words })}\n«${line({ id: '2', section: '8' })}»\n`,
      ],
      silent: [
        line(),
        line({ exact: words }),
        line({ exact: 'Det löser inte bristen på läkare.' }),
        line({ exact: 'det löser  inte bris-\nten på läkare' }),
        line({ section: null }),
        line({ section: '9.2', kind: 'added' }),
        line({ section: '9.2', kind: 'added', exact: words }),
        line({ respondent: 'Botkyrka', exact: words }),
        line({ source: 'ett-gammalt-namn.txt', exact: words }),
        'nej',
      ],
    },
    { 'botkyrka.remissvar': answer },
  );
});
