/** A small matrix for tests: three municipalities and a region on two sections. */
import type { Matrix } from '../../../server/src/protocol';

export const smallMatrix: Matrix = {
  complete: true,
  inquiries: [{ id: 'sou 2024:72', designation: 'SOU 2024:72', title: null, answers: 4 }],
  inquiry: 'sou 2024:72',
  positions: [
    { letter: 'a', position: 'supports', direction: 'for', text: 'tillstyrker', shortText: 'tillstyrker' },
    {
      letter: 'b',
      position: 'supportsMainly',
      direction: 'for',
      text: 'tillstyrker i huvudsak',
      shortText: 'i huvudsak',
    },
    { letter: 'c', position: 'split', direction: 'mixed', text: 'delad', shortText: 'delad' },
    { letter: 'd', position: 'opposes', direction: 'against', text: 'avstyrker', shortText: 'avstyrker' },
    { letter: 'e', position: 'unclear', direction: 'none', text: 'oklart', shortText: 'oklart' },
  ],
  kinds: [
    { kind: 'kommun', text: 'Kommuner' },
    { kind: 'region', text: 'Regioner' },
  ],
  columns: [
    { section: null, title: null, counts: [1, 1, 1, 0, 1], answered: 4 },
    { section: '4.1', title: 'Avtal', counts: [1, 0, 0, 1, 1], answered: 3 },
    { section: '5.4', title: null, counts: [0, 1, 0, 0, 0], answered: 1 },
  ],
  allColumns: 4,
  respondents: 4,
  rows: [
    {
      id: 'nacka kommun',
      name: 'Nacka kommun',
      kind: 'kommun',
      kindText: 'Kommuner',
      cells: 'aa-',
      decided: [],
    },
    {
      id: 'region skåne',
      name: 'Region Skåne',
      kind: 'region',
      kindText: 'Regioner',
      cells: 'bdb',
      decided: [
        {
          column: 1,
          kind: 'changed',
          reading: 'e',
          text: 'avgjort av Anna: avstyrker (läst som oklart)',
        },
      ],
    },
    {
      id: 'salems kommun',
      name: 'Salems kommun',
      kind: 'kommun',
      kindText: 'Kommuner',
      cells: 'cE-',
      decided: [],
    },
    {
      id: 'öckerö kommun',
      name: 'Öckerö kommun',
      kind: 'kommun',
      kindText: 'Kommuner',
      cells: 'e--',
      decided: [],
    },
  ],
};
