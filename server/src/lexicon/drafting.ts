/** Wordings for a person who writes an answer: stances that nobody misreads, and the parts of an answer. Data only. */
import type { Position } from './position';

/** Words that say a position after the name of who holds it: "Kommunen tillstyrker förslaget". */
export interface DraftStance {
  readonly words: string;
  readonly position: Position;
  readonly source: string;
}

/** A part of an answer, as a person begins to write it. */
export interface DraftPart {
  /** Its first words, by which it is found. */
  readonly name: string;
  /**
   * Its lines. `<organisation>`, `<beteckning>`, `<titel>` and `<diarienummer>` are filled in where `remiss.json`
   * tells them; other words in angle brackets are for the writer to replace, "<a|b>" a choice.
   */
  readonly lines: readonly string[];
  readonly source: string;
}

/** How the Government Offices ask for clear positions: "Vi instämmer i …", "Vi motsätter oss …", "Vi har inga synpunkter …". */
const guidance = 'SB PM 2021:1, https://www.regeringen.se/rapporter/2021/09/svara-pa-remiss/';
/** "Den som är tveksam bör klart säga detta." */
const olderGuidance = 'SB PM 2003:02 p. 8';
/** "I remissvaret anges Regeringskansliets diarienummer." */
const plainHead =
  'https://www.regeringen.se/remisser/2016/04/remiss-sou-2015105-plats-for-fler-som-bygger-mer';

export const draftStances: readonly DraftStance[] = [
  { words: 'tillstyrker förslaget', position: 'supports', source: 'prop. 2005/06:173' },
  { words: 'instämmer i bedömningen', position: 'supports', source: guidance },
  { words: 'tillstyrker förslaget i huvudsak', position: 'supportsMainly', source: 'common wording' },
  {
    words: 'tillstyrker förslaget under förutsättning att',
    position: 'supportsConditionally',
    source: 'Läkarförbundet, answer to SOU 2021:34: "tillstyrker om relevanta ändringar görs"',
  },
  {
    words: 'har inget att invända mot förslaget',
    position: 'noObjection',
    source: 'prop. 2005/06:173: "haft något att invända mot"',
  },
  { words: 'har inga invändningar mot förslaget', position: 'noObjection', source: 'prop. 2005/06:173' },
  { words: 'är tveksam till förslaget', position: 'doubtful', source: olderGuidance },
  { words: 'avstyrker förslaget', position: 'opposes', source: 'prop. 2012/13:144' },
  { words: 'motsätter sig förslaget', position: 'opposes', source: guidance },
  { words: 'avstår från att yttra sig över förslaget', position: 'abstains', source: 'common wording' },
];

export const draftParts: readonly DraftPart[] = [
  {
    name: 'Yttrande över',
    lines: [
      'Yttrande över betänkandet <titel> (<beteckning>)',
      '',
      '<organisation>, <datum>',
      'Dnr <eget diarienummer>',
      'Regeringskansliets diarienummer <diarienummer>',
    ],
    source: plainHead,
  },
  {
    name: 'Sammanfattning',
    lines: [
      'Sammanfattning',
      '',
      '<organisation> <tillstyrker|tillstyrker i huvudsak|har inget att invända mot|är tveksam till|avstyrker> <förslaget>.',
    ],
    source: guidance,
  },
  {
    name: 'Övriga förslag',
    lines: ['Övriga förslag', '', '<organisation> har inga synpunkter på övriga förslag.'],
    source: guidance,
  },
  {
    name: 'Beslut i ärendet',
    lines: [
      'Beslut i ärendet',
      '',
      'Detta yttrande har beslutats av <beslutande>. Föredragande har varit <föredragande>.',
    ],
    source: guidance,
  },
];
