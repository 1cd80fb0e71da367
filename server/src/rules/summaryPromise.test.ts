import assert from 'node:assert/strict';
import type { Case } from '../../../test/unit/rules/examples';
import { cases, check } from '../../../test/unit/rules/examples';
import { summaryPromise } from './summaryPromise';

const answer = (points: readonly string[], headings: readonly string[]) =>
  `Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\nStaden lämnar synpunkter på följande förslag:\n\n${points
    .map((point) => `• ${point}`)
    .join('\n\n')}\n\n${headings.map((heading) => `${heading}\n\nStaden har läst avsnittet.\n\n`).join('')}`;

const headings = [
  '4.1 Läkarmedverkan bör stärkas inom ramen för befintliga strukturer',
  '4.2 Avtalen om läkarmedverkan behöver stärkas',
  '4.6 Stärkt medicinsk kompetens på ledningsnivå',
  '5.4 En ordning där kommuner kan anställa läkare',
  '7.2.3 Fler specialistsjuksköterskor i kommunal hälso- och sjukvård',
];
const points = headings.map((heading) => heading.slice(heading.indexOf(' ') + 1));
const missing = 'Stärkt kompetensförsörjning i kommunal hälso- och sjukvård';
const found = `«${missing}»`;
const remiss = {
  remiss: { beteckning: 'SOU 2024:72' },
  förslag: [{ id: '6', rubrik: 'Kompetensförsörjning i kommunal hälso- och sjukvård' }],
};

describe('summary-promise', () => {
  cases(summaryPromise, {
    finds: [
      answer([...points, found], headings),
      answer([found, ...points], headings),
      answer([...points, found, '«Inför ett breddat VULF-avtal»'], headings),
      answer([points[0]!, points[1]!, found], headings),
      answer([points[0]!, points[1]!, points[2]!, '«Magnetmodellen prövas i försök»'], headings),
      [answer([...points, found], headings), { remiss }],
    ] satisfies Case[],
    silent: [
      [answer([...points, missing], [...headings, '6.2 Kliniska adjunkter']), { remiss }],
      answer(points, headings),
      answer([points[0]!, 'Stärkta avtal om läkarmedverkan', points[3]!], headings),
      answer([points[0]!, points[1]!, 'Kommuner kan anställa läkare'], headings),
      answer(
        [...points.slice(0, 4), 'FLER  specialistsjuksköterskor i kommunal hälso-och sjukvård'],
        headings,
      ),
      answer(['Inför krav på digitala lösningar', 'Ge mer tid', 'Utred kostnaderna'], headings),
      answer([points[0]!, 'Ge mer tid', 'Utred kostnaderna'], headings),
      answer([points[0]!, missing], headings),
      answer(points, []),
      answer([...points, missing], headings).replace('Sammanfattning', 'Bakgrund'),
    ] satisfies Case[],
  });

  it('names the section where the report is known to have it', () => {
    const text = answer([...points, missing], headings);
    const messages = (beside = {}) => check(summaryPromise, text, beside).map(({ message }) => message);
    assert.deepEqual(messages(), [`The summary mentions "${missing}", but no section below deals with it.`]);
    assert.deepEqual(messages({ remiss }), [
      `The summary mentions "${missing}" (section 6), but no section below deals with it.`,
    ]);
  });
});
